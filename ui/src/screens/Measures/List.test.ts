import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Offered, Tracker } from "../../ipc/bindings";
import type { Answers } from "../../ipc/fake";
import { plainDay } from "../../parts/Day";
import { daysBefore } from "../../parts/days";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { route } from "../route.svelte";
import { hostOf, moment, shipped, tracker } from "./fixtures";
import Measures from "./Measures.svelte";

const soon = daysBefore(new Date(), -9);

const offered: Offered[] = [
  { instrument: shipped("phq9"), own: false, times: 1, last: "2026-11-21", againOn: soon },
  { instrument: shipped("impact"), own: false, times: 0, last: null, againOn: null },
  { instrument: tracker, own: true, times: 0, last: null, againOn: null },
];

const waiting = {
  id: "d",
  savedAt: moment.at,
  started: moment,
  kind: "questionnaire" as const,
  slug: "phq9",
  title: "",
  changes: false,
  stepsDone: 0,
  steps: 0,
};

function show(answers: Answers = {}) {
  const asked = hostOf([], { instruments: () => offered, ...answers });
  render(Measures, { place: { name: "measures" } });
  return asked;
}

const group = (name: string) => screen.findByRole("region", { name });
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("each questionnaire says what it is for, how long it is, and from when another time says more", async () => {
  show();

  const list = within(await group("Questionnaires"));
  expect(list.getByRole("heading", { name: "PHQ-9" })).toBeTruthy();
  expect(list.getByText(/9 questions\./)).toBeTruthy();
  expect(
    list.getByText(new RegExp(`the last two weeks: another time says more from ${plainDay(soon)}`)),
  ).toBeTruthy();
  expect(list.getByText(/^Filled in last on/)).toBeTruthy();
  // It is a word and no lock.
  await press("Fill in: PHQ-9");
  expect(route.place).toEqual({ name: "measures", measure: "phq9" });
});

test("own measures and trackers have their own groups", async () => {
  show();

  const own = within(await group("My own measures"));
  expect(own.getByRole("heading", { name: "How much it gets in the way" })).toBeTruthy();
  const trackers = within(await group("Trackers for other forms"));
  expect(trackers.getByRole("heading", { name: "Sleep form" })).toBeTruthy();
});

test("what waits can be carried on with", async () => {
  show({ drafts: () => [waiting] });

  await press("Carry on: PHQ-9");

  expect(route.place).toEqual({ name: "measures", measure: "phq9", draft: "d" });
});

test("looking back opens the newest time", async () => {
  show({ readings: () => [{ id: "e" }] });

  await press("Look back: PHQ-9");

  await waitFor(() => expect(route.place).toEqual({ name: "measures", measure: "phq9", entry: "e" }));
});

test("a tracker is removed, and comes back with Undo", async () => {
  const asked = show({ remove_tracker: () => null });

  await press("Remove: Sleep form");
  await waitFor(() => expect(toasts.current).not.toBeNull());
  await undoToast();

  const sent = asked.filter((it) => it.command === "remove_tracker").map((it) => it.input);
  expect(sent).toEqual([
    { key: "own-1", removed: true },
    { key: "own-1", removed: false },
  ]);
});

test("a fault of a tracker stands at its field, the focus goes there, and what was typed stays", async () => {
  const overlap = { kind: "bandsOverlap", one: "low", other: "high" };
  let faults: unknown[] = [overlap];
  const asked = show({
    keep_tracker: () => ({ instrument: faults.length > 0 ? null : tracker, faults }),
  });
  await press("Add a tracker for a form you fill in elsewhere");
  await userEvent.type(screen.getByRole("textbox", { name: "What is the form called?" }), "Sleep form");
  await userEvent.type(screen.getByRole("spinbutton", { name: "Highest score" }), "28");
  for (const [at, [from, to, name]] of [
    ["0", "14", "low"] as const,
    ["14", "28", "high"] as const,
  ].entries()) {
    await press("Add a line");
    const line = within(screen.getByRole("group", { name: `Scores, line ${at + 1}` }));
    await userEvent.type(line.getByRole("spinbutton", { name: "From" }), from);
    await userEvent.type(line.getByRole("spinbutton", { name: "To" }), to);
    await userEvent.type(line.getByRole("textbox", { name: "Called" }), name);
  }

  await press("Keep the tracker");

  const said = "“low” and “high” hold the same score. Each score can be in one line only.";
  await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
  const first = within(screen.getByRole("group", { name: "Scores, line 1" }));
  expect(document.activeElement).toBe(first.getByRole("spinbutton", { name: "From" }));
  faults = [];
  await press("Keep the tracker");

  await screen.findByRole("heading", { name: "Questionnaires", level: 1 });
  const sent = asked.findLast((it) => it.command === "keep_tracker")?.input as { tracker: Tracker };
  expect(sent.tracker).toEqual({
    key: null,
    name: "Sleep form",
    lowest: 0,
    highest: 28,
    harder: "higher",
    bands: [
      { from: 0, to: 14, name: "low" },
      { from: 14, to: 28, name: "high" },
    ],
    reliableChange: null,
  });
});

test("a range without its end is told at the field, and nothing is asked", async () => {
  const asked = show();
  await press("Add a tracker for a form you fill in elsewhere");

  await press("Keep the tracker");

  const box = screen.getByRole("spinbutton", { name: "Highest score" });
  expect(document.activeElement).toBe(box);
  expect(screen.getByText("A number is needed here.")).toBeTruthy();
  expect(asked.some((it) => it.command === "keep_tracker")).toBe(false);
});

test("a line that is removed comes back where it was", async () => {
  show();
  await press("Change: Sleep form");
  await press("Remove line 1");
  expect(screen.queryByRole("group", { name: "Scores, line 1" })).toBeNull();

  await undoToast();

  const line = within(await screen.findByRole("group", { name: "Scores, line 1" }));
  expect(line.getByRole<HTMLInputElement>("textbox", { name: "Called" }).value).toBe("a little");
});
