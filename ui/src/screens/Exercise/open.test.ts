import { expect, test } from "vitest";
import type { Draft } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { anExercise, aRun } from "../../steps/fixtures";
import { measuredAnew, open, runOf } from "./open";

const moment = { at: "2026-11-24T07:00:00Z", day: "2026-11-24", offsetMinutes: 0 };

const nights = anExercise(
  [
    { id: "rise", asks: [{ id: "rise", kind: "time" }] },
    {
      id: "night",
      asks: [
        { id: "sleepy", kind: "slider" },
        { id: "note", kind: "text" },
      ],
    },
  ],
  { comesBack: { steps: ["night"], day: null, time: null, days: 1, again: true, months: [] } },
);

function draft(): Draft {
  const it = aRun({
    answers: {
      rise: { kind: "time", time: "07:00:00" },
      sleepy: { kind: "slider", value: 40 },
      note: { kind: "text", text: "Rain" },
    },
  });
  return {
    id: "d",
    started: moment,
    savedAt: moment.at,
    changes: 1,
    body: { kind: "run", it },
    tags: [],
    toSession: false,
    neverExport: false,
  };
}

const kept = (it: Draft) => Object.keys(runOf(it).answers);

test("what comes back again and again asks its numbers anew and leaves its words", () => {
  expect(kept(measuredAnew(draft(), nights, "night"))).toEqual(["rise", "note"]);
});

test("a step that is for no later day is opened as it was left", () => {
  expect(kept(measuredAnew(draft(), nights, "rise"))).toEqual(["rise", "sleepy", "note"]);
});

test("what comes back only once is opened as it was left", () => {
  const once = {
    ...nights,
    comesBack: { steps: ["night"], day: null, time: null, days: 1, again: false, months: [] },
  };

  expect(kept(measuredAnew(draft(), once, "night"))).toEqual(["rise", "sleepy", "note"]);
});

test("whoever writes a safety plan and has one changes that one", async () => {
  const plan = anExercise([{ id: "signs", asks: [{ id: "signs", kind: "list", from: 1, to: 5 }] }], {
    slug: "plan.safety",
  });
  hostThat({
    exercise: () => ({ exercise: plan, words: "" }),
    vocabulary: () => ({ families: [], habits: [] }),
    exercises: () => [],
    much_today: () => false,
    safety_plan: () => ({ entry: "p", day: "2026-11-24", run: aRun() }),
    edit: ({ id }) => ({ ...draft(), id: id as string, changes: 1 }),
  });

  const { view } = await open({ name: "exercise", slug: "plan.safety", step: "signs" });

  expect(view).toMatchObject({ name: "walk", draft: { id: "p", changes: 1 }, at: "signs" });
});
