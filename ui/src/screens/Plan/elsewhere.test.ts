import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Entry, EntryKind, Hit } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import EntryView from "../Journal/EntryView.svelte";
import Filters from "../Journal/Filters.svelte";
import { EntryList } from "../Journal/list.svelte";
import { Pins } from "../Journal/pins.svelte";
import { forgetKnown } from "../known";
import { itemOf } from "../Palette/items";
import RecentlyDeleted from "../RecentlyDeleted/RecentlyDeleted.svelte";
import { route, startOver } from "../route.svelte";
import CarryOn from "../Today/CarryOn.svelte";
import Plan from "./Plan.svelte";
import { freshTask } from "./tasks";

const at = "2026-11-23T19:42:00Z";
const moment = { at, day: "2026-11-23", offsetMinutes: 0 };
const walk = freshTask({ what: "Walk at noon", when: "After lunch" });
const entry: Entry = {
  id: "t",
  body: { kind: "task", it: walk },
  tags: [],
  written: moment,
  changedAt: at,
  version: 1,
  toSession: false,
  neverExport: false,
  askAgainAt: null,
};
const summary = (kind: EntryKind, slug: string | null = null, title = "Walk at noon") => ({
  id: "t",
  written: moment,
  kind,
  slug,
  title,
  glimpse: "",
  mood: null,
  feelings: [],
  tags: [],
  version: 1,
});
const titles = new Map<string, string>();

beforeEach(() => {
  forgetKnown();
  startOver();
});

test("homework in the journal is read as homework, and is changed in the plan", async () => {
  hostThat({});
  const nothing = vi.fn();
  const hooks = { onedit: nothing, onchange: nothing, onbinned: nothing, onback: nothing };
  render(EntryView, { entry, titles, pending: false, pins: new Pins(), ...hooks });
  expect(screen.getByRole("heading", { name: "Walk at noon" })).toBeTruthy();
  expect(screen.getByText("Homework")).toBeTruthy();
  expect(screen.getByText(/After lunch/)).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Change" }));

  expect(route.place).toEqual({ name: "plan", draft: "t" });
});

test("the plan opens at the task that is to be changed", async () => {
  hostThat({
    homework: () => ({ open: [], told: [] }),
    sessions: () => Promise.reject({ kind: "locked" }),
    drafts: () => [],
    exercises: () => [],
    edit: ({ id }) => ({ ...entry, id, started: moment, savedAt: at, changes: 1 }),
  });
  render(Plan, { place: { name: "plan", draft: "t" } });

  expect(await screen.findByRole("heading", { name: "Change a task" })).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("What do you want to try?").value).toBe("Walk at noon");
});

test("the journal can show homework alone", async () => {
  const asked = hostThat({ list_entries: () => [], tags: () => [] });
  render(Filters, { list: new EntryList() });

  await userEvent.click(screen.getByRole("checkbox", { name: "Homework" }));

  expect(asked.find((it) => it.command === "list_entries")?.input).toMatchObject({
    filter: { kinds: ["task"] },
  });
});

test("homework that is not finished is carried on with in the plan", async () => {
  const waits = { id: "d", savedAt: at, started: moment, kind: "task" as const, slug: null };
  const unfinished = [{ ...waits, title: "Walk at noon", changes: false, stepsDone: 0, steps: 0 }];
  render(CarryOn, { unfinished, titles, onchange: vi.fn() });
  expect(screen.getByRole("heading", { name: "Homework: Walk at noon" })).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Continue: Homework" }));

  expect(route.place).toEqual({ name: "plan", draft: "d" });
});

test("homework in the bin is called by its words, or by its kind and day", async () => {
  const binned = { binnedAt: at, keptUntil: "2026-12-23T19:42:00Z" };
  const nameless = { ...summary("task", null, ""), id: "u" };
  hostThat({
    list_bin: () => [
      { ...binned, summary: summary("task") },
      { ...binned, summary: nameless },
    ],
    exercises: () => [],
  });
  render(RecentlyDeleted);

  expect(await screen.findByRole("button", { name: "Put back: Walk at noon" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Put back: Homework, / })).toBeTruthy();
});

test.each([
  ["task", null, { name: "journal", entry: "t" }],
  ["questionnaire", "gad7", { name: "journal", entry: "t" }],
  ["run", "ground.five", { name: "exercise", slug: "ground.five", entry: "t" }],
] as const)("a %s that the palette finds opens where it can be read", async (kind, slug, place) => {
  const hit: Hit = { summary: summary(kind, slug), snippet: [] };

  itemOf(hit).run();

  await vi.waitFor(() => expect(route.place).toEqual(place));
});
