import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import type { Activity, Answer, Ask, LifeMoment, Night, Row, Someone } from "../ipc/bindings";
import { hostThat } from "../ipc/fake";
import { dayOf, daysBefore } from "../parts/days";
import { toasts, undoToast } from "../parts/toast.svelte";
import Held from "./Held.svelte";
import type { AnswerOf, AskOf } from "./answers";
import { aPack, aRun, aScene } from "./fixtures";
import type { Scene } from "./scene";

const PACK = aPack(`
ask-plan = What you plan
ask-told = How it went
ask-life = Your life
ask-lines = One line a day
ask-night = Last night
ask-rows = Your rows
column-rows-what = What
column-rows-much = How much
ask-circle = Your circle
ask-bed = Bedtime
ask-on = The day
`);

const user = userEvent.setup();

function show(ask: Ask, first?: Answer, change: Partial<Scene> = {}) {
  const told = vi.fn<(answer: Answer | null) => void>();
  const scene = aScene({ pack: PACK, ...change });
  const shown = render(Held, { ask, first, told, scene });
  return { ...shown, told, scene, last: () => told.mock.lastCall?.[0] };
}

const boxes = (name: string | RegExp) => screen.queryAllByRole<HTMLInputElement>("textbox", { name });
const numbers = (name: string | RegExp) => screen.queryAllByRole<HTMLInputElement>("spinbutton", { name });
const values = (fields: HTMLInputElement[]) => fields.map((it) => it.value);
const press = (name: string) => user.click(screen.getByRole("button", { name }));
const choose = (name: string, option: string) =>
  user.selectOptions(screen.getByRole("combobox", { name }), option);

async function undo() {
  await undoToast();
  await tick();
}

async function type(field: HTMLInputElement | undefined, text: string) {
  if (!field) throw new Error("there is no such field");
  await user.clear(field);
  await user.type(field, text);
}

async function flaws(container: Element): Promise<string[]> {
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
}

// Activities.

const PLAN: AskOf<"activityGrid"> = { id: "plan", kind: "activityGrid", guesses: true, to: 3, of: null };
const TOLD: AskOf<"activityGrid"> = { ...PLAN, id: "told", of: "plan" };
const GUESS = "My guess: how much will I manage?";

const activity = (what: string, change: Partial<Activity> = {}): Activity => ({
  day: null,
  part: null,
  what,
  masteryGuess: null,
  pleasureGuess: null,
  done: null,
  mastery: null,
  pleasure: null,
  ...change,
});
const activities = (...rows: Activity[]): AnswerOf<"activities"> => ({ kind: "activities", rows });
const WALK = activity("Walk", { masteryGuess: 3 });
const CALL = activity("Call", { masteryGuess: 8 });
const planned = (...rows: Activity[]) => ({ run: aRun({ answers: { plan: activities(...rows) } }) });

test("a number goes with its activity when the one above is removed, and is there again after Undo", async () => {
  const { last } = show(PLAN, activities(WALK, CALL));

  await press("Remove: Walk");
  expect(values(numbers(GUESS))).toEqual(["8"]);
  await undo();

  expect(last()).toEqual(activities(WALK, CALL));
  expect(values(numbers(GUESS))).toEqual(["3", "8"]);
});

test("half a number goes with the activity that is removed, and never to the one below", async () => {
  show(PLAN, activities(WALK, CALL));
  await type(numbers(GUESS)[0], "33");
  expect(screen.getByText("A whole number from 0 to 10.")).toBeTruthy();

  await press("Remove: Walk");

  expect(values(numbers(GUESS))).toEqual(["8"]);
});

test("a number that does not fit stays as it is typed while something else is written", async () => {
  const { last } = show(PLAN, activities(WALK));

  await type(numbers(GUESS)[0], "33");
  await type(boxes("What?")[0], "Run");

  expect(values(numbers(GUESS))).toEqual(["33"]);
  expect(last()).toEqual(activities(activity("Run")));
});

test("an activity that comes back leaves alone what was written since", async () => {
  const { last } = show(PLAN, activities(WALK, CALL));

  await press("Remove: Walk");
  await type(boxes("What?")[0], "Phone Ana");
  await undo();

  expect(last()).toEqual(activities(WALK, { ...CALL, what: "Phone Ana" }));
});

test("in a full list without an empty row nothing is put back, and that is said", async () => {
  const { last } = show({ ...PLAN, to: 2 }, activities(WALK, CALL));

  await press("Remove: Walk");
  await press("Add an activity");
  await user.type(boxes("What?")[1] as HTMLInputElement, "Swim");
  await undo();

  expect(last()).toEqual(activities(CALL, activity("Swim")));
  expect(toasts.current?.text).toBe("The list is full, so it was not put back.");
});

test("in a full list an empty activity gives way to the one that comes back", async () => {
  const { last } = show({ ...PLAN, to: 2 }, activities(WALK, CALL));

  await press("Remove: Walk");
  await press("Add an activity");
  await undo();

  expect(last()).toEqual(activities(WALK, CALL));
});

test("what comes back stays, even when another step was shown and more was written since", async () => {
  const { last, rerender } = show(PLAN, activities(WALK, CALL));
  await press("Remove: Walk");

  await rerender({ ask: { id: "x", kind: "check" } });
  await rerender({ ask: PLAN });
  await type(boxes("What?")[0], "Phone Ana");
  await undo();

  expect(last()).toEqual(activities(WALK, { ...CALL, what: "Phone Ana" }));
});

test("what was planned stands in a later grid with its guesses, and nothing is kept before it is told", () => {
  const { told } = show(TOLD, undefined, planned(WALK, activity(""), CALL));

  expect(values(boxes("What?"))).toEqual(["Walk", "Call"]);
  expect(values(numbers(GUESS))).toEqual(["3", "8"]);
  expect(told).not.toHaveBeenCalled();
});

test("how it went is told beside the guess, and the plan stays as it was", async () => {
  const run = planned(WALK, CALL);
  const { last } = show({ ...TOLD, guesses: false }, undefined, run);

  const call = within(screen.getByRole("group", { name: "Call" }));
  await user.click(call.getAllByRole("radio")[0] as HTMLElement);
  await type(call.getByRole("spinbutton", { name: "How much I managed" }), "5");

  expect(last()).toEqual(activities(WALK, { ...CALL, done: "done", mastery: 5 }));
  expect(call.getByText("Guessed 8, was 5.")).toBeTruthy();
  expect(run.run.answers["plan"]).toEqual(activities(WALK, CALL));
});

test("what was planned and not told yet comes after what was told", () => {
  show(TOLD, activities(activity("Swim"), WALK), planned(WALK, CALL));

  expect(values(boxes("What?"))).toEqual(["Swim", "Walk", "Call"]);
});

test("a planned activity can be emptied, and does not come again while it is written anew", async () => {
  const { last } = show(TOLD, undefined, planned(activity("Walk")));

  await user.clear(boxes("What?")[0] as HTMLInputElement);
  expect([last(), values(boxes("What?"))]).toEqual([null, [""]]);
  await user.type(boxes("What?")[0] as HTMLInputElement, "Swim");

  expect(last()).toEqual(activities(activity("Swim")));
});

test("the only planned activity can be removed, and comes back with Undo", async () => {
  show(TOLD, undefined, planned(WALK));

  await press("Remove: Walk");
  expect(values(boxes("What?"))).toEqual([""]);
  await undo();

  expect(values(boxes("What?"))).toEqual(["Walk"]);
});

test("without a plan there is one empty activity", () => {
  show(TOLD);

  expect(values(boxes("What?"))).toEqual([""]);
});

// A life.

const LIFE: AskOf<"timeline"> = { id: "life", kind: "timeline", to: 4 };
const AGE = "How old were you?";
const moment = (title: string, age: number | null): LifeMoment => ({ age, title, tone: "good", height: 3 });
const life = (...moments: LifeMoment[]): AnswerOf<"timeline"> => ({ kind: "timeline", moments });

test("ages go with their moments when these are sorted", async () => {
  const { last } = show(LIFE, life(moment("Work", 20), moment("School", 6)));

  await press("Add a moment");

  expect(last()).toEqual(life(moment("School", 6), moment("Work", 20), moment("", null)));
  expect(values(numbers(AGE))).toEqual(["6", "20", ""]);
  expect(document.activeElement).toBe(boxes("A title, a few words")[2]);
});

test("half an age goes with its moment when these are sorted", async () => {
  show(LIFE, life(moment("Work", 20), moment("School", 6)));
  await type(numbers(AGE)[0], "200");

  await press("Add a moment");

  expect(values(numbers(AGE))).toEqual(["6", "200", ""]);
});

test("a moment that comes back leaves alone what was written since", async () => {
  const { last } = show(LIFE, life(moment("School", 6), moment("Work", 20)));

  await press("Remove: School");
  await type(numbers(AGE)[0], "21");
  await undo();

  expect(last()).toEqual(life(moment("School", 6), moment("Work", 21)));
  expect(values(numbers(AGE))).toEqual(["6", "21"]);
});

// A table of one's own.

const ROWS: AskOf<"table"> = {
  id: "rows",
  kind: "table",
  columns: [
    { key: "what", holds: "text" },
    { key: "much", holds: "ten" },
  ],
  heads: [],
  of: null,
  to: 3,
};
const row = (what: string, much?: number): Row => ({
  head: "",
  cells: { what, ...(much === undefined ? {} : { much }) },
});
const rows = (...those: Row[]): AnswerOf<"table"> => ({ kind: "table", rows: those });

test("a row that comes back leaves alone what was written since", async () => {
  const { last } = show(ROWS, rows(row("Tea", 2), row("Bath", 7)));

  await press("Remove: Row 1");
  expect(values(numbers(/^How much/))).toEqual(["7"]);
  await type(boxes("What: Row 1")[0], "Long bath");
  await undo();

  expect(last()).toEqual(rows(row("Tea", 2), row("Long bath", 7)));
  expect(values(numbers(/^How much/))).toEqual(["2", "7"]);
});

test("empty rows on the screen are not kept when a row comes back", async () => {
  const { last } = show(ROWS, rows(row("Tea")));
  await press("Add a row");

  await press("Remove: Row 1");
  await undo();

  expect(last()).toEqual(rows(row("Tea")));
  expect(values(boxes(/^What/))).toEqual(["Tea", ""]);
});

test("an empty row that comes back is on the screen alone", async () => {
  const { told } = show(ROWS, rows(row("Tea")));
  await press("Add a row");

  await press("Remove: Row 2");
  expect(values(boxes(/^What/))).toEqual(["Tea"]);
  await undo();

  expect(values(boxes(/^What/))).toEqual(["Tea", ""]);
  expect(told).not.toHaveBeenCalled();
});

test("a table is never longer than it may be, and an empty row stands when none is left", async () => {
  const { last } = show({ ...ROWS, to: 2 }, rows(row("Tea"), row("Bath")));

  await press("Remove: Row 1");
  await press("Remove: Row 1");
  expect([last(), values(boxes(/^What/))]).toEqual([null, [""]]);
  await type(boxes(/^What/)[0], "Sun");
  await press("Add a row");
  await undo();

  expect(last()).toEqual(rows(row("Bath"), row("Sun")));
  expect(values(boxes(/^What/))).toEqual(["Bath", "Sun"]);
});

test("the only row stays while it is written anew", async () => {
  const { last } = show(ROWS, rows(row("Tea")));

  await user.clear(boxes(/^What/)[0] as HTMLInputElement);
  expect([last(), values(boxes(/^What/))]).toEqual([null, [""]]);
});

test("a number in a cell that does not fit stays, is said, and is not kept", async () => {
  const { last } = show(ROWS, rows(row("Tea", 2)));

  await type(numbers(/^How much/)[0], "11");

  expect(values(numbers(/^How much/))).toEqual(["11"]);
  expect(screen.getByText("A whole number from 0 to 10.")).toBeTruthy();
  expect(last()).toEqual(rows(row("Tea")));
});

// Lines under their days.

const LINES: AskOf<"log"> = { id: "lines", kind: "log", to: 5 };
const today = dayOf(new Date());
const before = (count: number) => daysBefore(new Date(), count);
const log = (...lines: [string, string][]): AnswerOf<"log"> => ({
  kind: "log",
  lines: lines.map(([day, text]) => ({ day, text })),
});

test("a line that was typed first gets the day that is chosen after", async () => {
  const { last } = show(LINES);

  await type(boxes("One short line")[0], "Slept well");
  expect(last()).toEqual(log([today, "Slept well"]));
  await choose("Day", before(2));
  await press("Add");

  expect(last()).toEqual(log([before(2), "Slept well"]));
});

test("a line that comes back leaves alone what was typed since", async () => {
  const { last } = show(LINES, log([today, "One"], [today, "Two"]));

  await press("Remove: One");
  await type(boxes("One short line")[0], "Three");
  await undo();

  expect(last()).toEqual(log([today, "One"], [today, "Two"], [today, "Three"]));
  expect(values(boxes("One short line"))).toEqual(["Three"]);
});

// People.

const CIRCLE: AskOf<"graph"> = { id: "circle", kind: "graph", form: "family" };
const person = (key: string, name: string, me = false): Someone => ({
  key,
  name,
  generation: 2,
  marks: "",
  me,
});

test("somebody who comes back brings their lines, and leaves alone what was written since", async () => {
  const ties = [{ from: "p1", to: "p2", like: "close" as const }];
  const { last } = show(CIRCLE, { kind: "graph", people: [person("p1", "Ana"), person("p2", "Ben")], ties });

  await press("Remove: Ana");
  await type(boxes("Name or nickname")[0], "Benno");
  await undo();

  expect(last()).toEqual({ kind: "graph", people: [person("p1", "Ana"), person("p2", "Benno")], ties });
});

test("a line between people that comes back leaves alone what was written since", async () => {
  const ties = [{ from: "p1", to: "p2", like: "close" as const }];
  const { last } = show(CIRCLE, { kind: "graph", people: [person("p1", "Ana"), person("p2", "Ben")], ties });

  await press("Remove the line between Ana and Ben");
  await type(boxes("Name or nickname")[1], "Benno");
  await undo();

  expect(last()).toEqual({ kind: "graph", people: [person("p1", "Ana"), person("p2", "Benno")], ties });
});

// A night, and times.

const NIGHT: AskOf<"night"> = { id: "night", kind: "night" };
const night = (change: Partial<Night>): AnswerOf<"night"> => ({
  kind: "night",
  night: {
    bed: "22:30:00",
    lightsOut: "23:00:00",
    toSleep: 10,
    wakings: null,
    awake: 0,
    lastWake: "06:30:00",
    up: "07:00:00",
    quality: null,
    naps: null,
    drinks: "",
    ...change,
  },
});
const outOfOrder = () => screen.queryByText(/The four times do not follow one another yet/) !== null;

test("four times that do not follow one another are told calmly, until they do", async () => {
  hostThat({ sleep: () => null });
  show(NIGHT, night({ lightsOut: "21:00:00" }));
  expect(outOfOrder()).toBe(true);

  await type(boxes("Lights out")[0], "23:00");

  expect(outOfOrder()).toBe(false);
});

test("nothing is said of the order of times while one is missing", () => {
  hostThat({ sleep: () => null });
  show(NIGHT, night({ lightsOut: "21:00:00", up: null }));

  expect(outOfOrder()).toBe(false);
});

test("nothing is said of the order of times when something else is missing", () => {
  hostThat({ sleep: () => null });
  show(NIGHT, night({ toSleep: null }));

  expect(outOfOrder()).toBe(false);
});

test("a time of a night stays as it is typed while it cannot be read", async () => {
  hostThat({ sleep: () => null });
  const { last } = show(NIGHT, night({}));

  await type(boxes("Into bed")[0], "25:00");
  await type(numbers("Minutes until asleep")[0], "20");

  expect(values(boxes("Into bed"))).toEqual(["25:00"]);
  expect(last()).toEqual(night({ bed: null, toSleep: 20 }));
});

test("an hour alone is the full hour, and the minutes stay empty", async () => {
  const { last } = show({ id: "bed", kind: "time" });

  await type(numbers("Hour")[0], "7");

  expect(last()).toEqual({ kind: "time", time: "07:00:00" });
  expect(values(numbers("Minute"))).toEqual([""]);
});

test("another day stays open while it is typed", async () => {
  const { last } = show({ id: "on", kind: "date" });

  await user.click(screen.getByRole("radio", { name: "Today" }));
  expect(last()).toEqual({ kind: "date", day: today });
  await user.click(screen.getAllByRole("radio").at(-1) as HTMLElement);
  expect(last()).toBeNull();
  await type(numbers("Day")[0], "1");

  expect(last()).toMatchObject({ kind: "date" });
  expect(values(numbers("Day"))).toEqual(["1"]);
});

test.each<[string, Ask, Answer | undefined, Partial<Scene>]>([
  ["a plan that is told", TOLD, undefined, planned(WALK, CALL)],
  ["a table", ROWS, rows(row("Tea", 2)), {}],
  ["a life", LIFE, life(moment("School", 6)), {}],
  ["a night out of order", NIGHT, night({ lightsOut: "21:00:00" }), {}],
])("axe finds nothing in %s", async (_, ask, first, scene) => {
  const { container } = show(ask, first, scene);

  expect(await flaws(container)).toEqual([]);
});
