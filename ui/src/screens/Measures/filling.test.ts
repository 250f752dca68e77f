import { expect, test } from "vitest";
import { choicesOf, digitChoice, firstAt } from "./filling";
import { filledIn, shipped } from "./fixtures";
import { windowSaid } from "./said";

const phq9 = shipped("phq9");

test("the question about safety is not the first to be seen, wherever the person left", () => {
  expect(firstAt(phq9, { ...filledIn(phq9, []), at: "q9" })).toBe(7);
  expect(firstAt(phq9, { ...filledIn(phq9, []), at: "q4" })).toBe(3);
  expect(firstAt(phq9, filledIn(phq9, []))).toBe(0);
});

test("a scale to ten is a row of eleven, one to a hundred is none", () => {
  const peg = shipped("peg");
  const self = shipped("self");

  expect(choicesOf(peg, peg.items[0]!)).toHaveLength(11);
  expect(choicesOf(self, self.items[0]!)).toEqual([]);
});

test("a question with answers of its own has those", () => {
  expect(choicesOf(phq9, phq9.items[9]!).map((it) => it.text)).toContain("Extremely difficult");
});

test("digits choose what there is", () => {
  const ten = Array.from({ length: 11 }, (_, at) => at);

  expect(digitChoice("3", "", [0, 1, 2, 3])).toBe(3);
  expect(digitChoice("4", "", [0, 1, 2, 3])).toBeNull();
  expect(digitChoice("0", "1", ten)).toBe(10);
  expect(digitChoice("0", "2", ten)).toBe(0);
  expect(digitChoice("a", "", ten)).toBeNull();
});

test("another time says more from a day that is to come; a day that has come is not told", () => {
  expect(windowSaid(14, "2026-12-05", "2026-11-26")).toMatch(
    /^It asks about the last two weeks: another time/,
  );
  expect(windowSaid(14, "2026-11-26", "2026-11-26")).toBe("It asks about the last two weeks.");
  expect(windowSaid(7, null, "2026-11-26")).toBe("It asks about the last week.");
  expect(windowSaid(null, null, "2026-11-26")).toBeNull();
});
