import { expect, test } from "vitest";
import { anExercise, aRun } from "../../steps/fixtures";
import { clip, firstStep, inSight, midSentence, stateOf, titleOf, viewWritten } from "./walk";

const exercise = anExercise(
  [
    { id: "situation", asks: [{ id: "situation", kind: "text" }] },
    { id: "thoughts", asks: [{ id: "thoughts", kind: "thoughts", to: 5, belief: true }] },
    { id: "fits", asks: [{ id: "fits", kind: "list", from: 1, to: 6 }] },
    {
      id: "fairer",
      asks: [
        { id: "fairer", kind: "long" },
        { id: "sure", kind: "slider" },
      ],
    },
  ],
  { pins: ["thoughts"] },
);

const run = aRun({
  answers: {
    situation: { kind: "text", text: "The meeting" },
    thoughts: { kind: "thoughts", lines: ["They all know"], hot: null, belief: 85 },
    fits: { kind: "list", lines: ["  "] },
  },
});

test("every step has one of four states, and none of them is a fault", () => {
  const states = exercise.steps.map((step) => stateOf(step, run, "fairer", ["situation", "fits", "fairer"]));

  expect(states).toEqual(["written", "written", "skipped", "here"]);
});

test("a step that was never opened is to come", () => {
  expect(exercise.steps.map((step) => stateOf(step, aRun(), "situation", []))[1]).toBe("later");
});

test("the pinned answers stay in sight on later steps, and only there", () => {
  expect(inSight(exercise, run, "fairer").pinned.map((it) => it.answer.kind)).toEqual(["thoughts"]);
  expect(inSight(exercise, run, "thoughts").pinned).toEqual([]);
});

test("other earlier answers are folded away, without the empty ones", () => {
  expect(inSight(exercise, run, "fairer").rest.map((it) => it.step.id)).toEqual(["situation"]);
});

test("a record is opened where it was left, or at its first step", () => {
  expect(firstStep(exercise, aRun({ at: "fits" }))).toBe("fits");
  expect(firstStep(exercise, aRun({ at: "gone" }))).toBe("situation");
});

test("a record is named by what happened, or else by the hot thought", () => {
  const thought = { thoughts: run.answers["thoughts"] ?? { kind: "text" as const, text: "" } };

  expect(titleOf(exercise, run)).toBe("The meeting");
  expect(titleOf(exercise, aRun({ answers: thought }))).toBe("They all know");
  expect(titleOf(exercise, aRun())).toBeNull();
});

test("the fairer view is whatever a step asked for in words and in belief", () => {
  const answers = {
    fairer: { kind: "text" as const, text: "Some of it" },
    sure: { kind: "slider" as const, value: 70 },
  };

  expect(viewWritten(exercise, aRun({ answers }))).toMatchObject({ text: "Some of it", belief: 70 });
  expect(viewWritten(exercise, run)).toBeNull();
});

test("a name in the middle of a sentence begins small, but I stays I", () => {
  expect(midSentence("A fairer view")).toBe("a fairer view");
  expect(midSentence("I felt")).toBe("I felt");
});

test("a long title is cut between words", () => {
  expect(clip("one two three four", 9)).toBe("one two…");
});
