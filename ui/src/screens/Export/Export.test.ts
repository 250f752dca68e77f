import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { ExportLook, ExportReport } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { dayName } from "../../parts/Day";
import "../../keys/actions";
import { words } from "../../words";
import { actionsFor } from "../Palette/items";
import { go, route } from "../route.svelte";
import Export from "./Export.svelte";
import { ASKS, FORMATS, goingOut, wishOf } from "./wish";

const look = (change: Partial<ExportLook> = {}): ExportLook => ({
  kinds: { checkIn: 20, page: 3, task: 1 },
  first: "2026-01-02",
  last: "2026-03-14",
  leftOut: 0,
  onlyOwn: 0,
  ...change,
});

const report = (change: Partial<ExportReport> = {}): ExportReport => ({
  format: { kind: "json" },
  file: "notes.json",
  entries: 24,
  kinds: { checkIn: 20, page: 3, task: 1 },
  first: "2026-01-02",
  last: "2026-03-14",
  leftOut: 0,
  bytes: 1_250_000,
  notDrawn: [],
  ...change,
});

const everything = { since: null, until: null, kinds: [] };

async function show(answers: Answers = {}, chosen: string | null = null) {
  const asked = hostThat({ look_at_export: () => look(), take_out: () => report(), ...answers }, chosen);
  // The focus moves inside the page alone.
  const target = document.body.appendChild(document.createElement("main"));
  render(Export, { target });
  await waitFor(() => expect(asked.map((it) => it.command)).toContain("look_at_export"));
  return asked;
}

type Host = Awaited<ReturnType<typeof show>>;
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const pick = async (name: string | RegExp) => userEvent.click(screen.getByRole("radio", { name }));
const inputs = (asked: Host, command: string) =>
  asked.filter((it) => it.command === command).map((it) => it.input);
const type = (path: string) => userEvent.type(screen.getByLabelText(/^Where to\?/), path);

test("at first everything goes out, and it is told how much that is", async () => {
  const asked = await show();

  const list = within(await screen.findByRole("list", { name: "Entries" }));
  expect(list.getAllByRole("listitem").map((it) => it.textContent)).toEqual([
    "20 check-ins",
    "3 pages",
    "One piece of homework",
  ]);
  expect(screen.getByText(`From ${dayName("2026-01-02")} to ${dayName("2026-03-14")}.`)).toBeTruthy();
  expect(inputs(asked, "look_at_export")).toEqual([{ wish: everything }]);
});

test("that the file is not encrypted is said before anything goes out", async () => {
  await show();

  expect(screen.getByText("This file is not encrypted. Anyone who has it can read it.")).toBeTruthy();
});

test("each format has its name, its line and its own dialog", async () => {
  const asked = await show({}, "/x/notes");

  for (const format of FORMATS) {
    expect(screen.getByText(words(`take-format-${format}`), { exact: false })).toBeTruthy();
    await userEvent.click(screen.getByDisplayValue(format));
    await press("Choose a place");
    expect(asked.at(-1)).toEqual({ command: "choose", input: { what: ASKS[format] } });
  }
});

test("what went out is told, and the report has the focus", async () => {
  const asked = await show({ take_out: () => report({ leftOut: 2, notDrawn: ["☂"] }) });
  await pick(/^For reading or printing, PDF, A4/);
  await type("/x/notes.pdf");

  await press("Take it out");

  const heading = await screen.findByRole("heading", { name: "It is taken out" });
  expect(document.activeElement).toBe(heading);
  const taken = within(screen.getByRole("region", { name: "It is taken out" }));
  expect(taken.getByText("Saved as notes.json, 1.3 MB.")).toBeTruthy();
  expect(taken.getByText(/^2 entries stay here/)).toBeTruthy();
  expect(taken.getByText(/boxes there: ☂$/)).toBeTruthy();
  expect(taken.getByText(/not encrypted/)).toBeTruthy();
  expect(inputs(asked, "take_out")).toEqual([
    { wish: everything, format: { kind: "pdf" }, path: "/x/notes.pdf" },
  ]);
});

test("without a place it is asked for beside the field", async () => {
  const asked = await show();

  await press("Take it out");

  expect(screen.getByText("Type or choose one first.")).toBeTruthy();
  expect(inputs(asked, "take_out")).toEqual([]);
});

test("a place where something is already is told, and the path stays", async () => {
  await show({ take_out: () => Promise.reject({ kind: "noFile" }) });
  await type("/x/notes.json");

  await press("Take it out");

  expect(await screen.findByText(/^No file can be written there/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Where to?").value).toBe("/x/notes.json");
  expect(screen.queryByRole("heading", { name: "It is taken out" })).toBeNull();
});

test("a part is chosen by kinds, and looked at again", async () => {
  const asked = await show();
  await pick("A part of it");

  await userEvent.click(screen.getByRole("checkbox", { name: "Pages" }));

  await waitFor(() =>
    expect(inputs(asked, "look_at_export").at(-1)).toEqual({
      wish: { ...everything, kinds: ["checkIn", "run", "card", "questionnaire", "task"] },
    }),
  );
});

test("without any kind nothing is looked at and nothing goes out", async () => {
  const asked = await show();
  await pick("A part of it");
  for (const box of screen.getAllByRole("checkbox")) await userEvent.click(box);
  const before = inputs(asked, "look_at_export").length;
  await type("/x/notes.json");

  await press("Take it out");

  expect(screen.getByText("Tick one kind at least.")).toBeTruthy();
  expect(inputs(asked, "look_at_export")).toHaveLength(before);
  expect(inputs(asked, "take_out")).toEqual([]);
});

test("an empty journal has nothing to take out", async () => {
  const asked = await show({ look_at_export: () => look({ kinds: {}, first: null, last: null }) });
  await type("/x/notes.json");

  await press("Take it out");

  expect(screen.getAllByText("There is nothing to take out.").length).toBeGreaterThan(0);
  expect(inputs(asked, "take_out")).toEqual([]);
});

test("what is for the person alone is told once another form is chosen", async () => {
  await show({ look_at_export: () => look({ leftOut: 1, onlyOwn: 1 }) });
  expect(await screen.findByText("One entry stays here, because it is marked never to go out.")).toBeTruthy();
  expect(screen.queryByText(/^One entry goes out only as a file for this app/)).toBeNull();

  await pick(/^For spreadsheets/);

  expect(screen.getByText(/^One entry goes out only as a file for this app/)).toBeTruthy();
});

test("days in the wrong order are no wish, and every kind is as good as none chosen", () => {
  const chosen = { part: true, since: "2026-03-02", until: "2026-03-01", kinds: ["page"] } as const;

  expect(wishOf(chosen)).toBeNull();
  expect(wishOf({ ...chosen, until: "2026-03-02" })).toEqual({
    since: "2026-03-02",
    until: "2026-03-02",
    kinds: ["page"],
  });
  expect(wishOf({ ...chosen, part: false })).toEqual(everything);
});

test("a calendar holds homework alone, and only our own form what is for the person alone", () => {
  const found = look({ onlyOwn: 3 });

  expect([goingOut(found, "ics"), goingOut(found, "json"), goingOut(found, "csv")]).toEqual([1, 24, 21]);
});

test("taking out is found in the palette", async () => {
  await go({ name: "today" });

  actionsFor("take out")[0]?.run();

  await waitFor(() => expect(route.place).toEqual({ name: "export" }));
});
