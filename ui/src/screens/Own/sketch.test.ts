import { expect, test } from "vitest";
import { freshSketch, isBlankSketch, kindOf, KINDS, placeOf } from "./sketch";

test("what two kinds of answer have in common is kept when the kind changes", () => {
  const choice = kindOf("choice", { kind: "guide", lines: ["one", "two"], seconds: 90 });
  expect(choice).toEqual({ kind: "choice", options: ["one", "two"] });
  expect(kindOf("timer", { kind: "guide", lines: [], seconds: 90 })).toEqual({ kind: "timer", seconds: 90 });
  expect(kindOf("text", { kind: "slider", low: "a", high: "b" })).toEqual({ kind: "text" });
});

test("every kind can be turned into every other", () => {
  for (const from of KINDS) {
    for (const to of KINDS) expect(kindOf(to, kindOf(from, { kind: "long" })).kind).toBe(to);
  }
});

test("a sketch is blank until its first word", () => {
  expect(isBlankSketch(freshSketch())).toBe(true);
  expect(isBlankSketch({ ...freshSketch(), title: "Sea" })).toBe(false);
});

test("a fault is placed in plain words where the path is one of a sketch", () => {
  expect(placeOf({ path: "steps[1].question", sentence: "" })).toBe("Step 2");
  expect(placeOf({ path: "title", sentence: "" })).toBe("What is it called?");
  expect(placeOf({ path: "en.ftl: step-one", sentence: "" })).toBe("en.ftl: step-one");
});
