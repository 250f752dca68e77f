import { expect, test } from "vitest";
import type { Saying } from "../../ipc/bindings";
import { dayName, plainDay } from "../Day";
import { lineChart, NOVEMBER } from "./fixtures";
import { cellName, fileRows, headingName, sentence, usualName, type Subject } from "./said";

const say = (saying: Saying, of: Subject = "mood") => sentence(saying, of, NOVEMBER);
/** Days are written in the computer's own kind of English. */
const THIRD = plainDay("2026-11-03");
const NINTH = plainDay("2026-11-09");

const usual: Saying = {
  kind: "usual",
  inside: 11,
  days: 14,
  lowest: "2026-11-03",
  least: 2,
  highest: "2026-11-09",
  most: 8,
};
const change = { since: "2026-11-03", before: 12, now: 9 };

test("nothing is told as nothing", () => {
  expect(say({ kind: "nothing" })).toBe("There is nothing to draw for these days.");
});

test("too few days are told with how many there are and how many are needed", () => {
  expect(say({ kind: "notEnough", have: 5, need: 10 })).toBe(
    "Not enough days yet to say what is usual (5 of 10).",
  );
  expect(say({ kind: "notEnough", have: 1, need: 3 }, "feelings")).toMatch(/^Named once in these days\./);
  expect(say({ kind: "notEnough", have: 2, need: 3 }, "habits")).toMatch(/^Named 2 times in these days\./);
  expect(say({ kind: "notEnough", have: 2, need: 3 }, "activities")).toBe(
    "Not enough days yet with a mood and the same activity (2 of 3).",
  );
});

test("a line tells the days in the usual range, and the day one wants to find again", () => {
  expect(say(usual)).toBe(`Mood was in your usual range on 11 of 14 days. It was lowest on ${THIRD}.`);
  expect(say(usual, "distress")).toBe(
    `Distress was in your usual range on 11 of 14 days. It was highest on ${NINTH}.`,
  );
  expect(say(usual, "sleep")).toBe(
    `Sleep was in your usual range on 11 of 14 days. It was shortest on ${THIRD}.`,
  );
});

test("where all days are alike, none is the lowest", () => {
  expect(say({ ...usual, inside: 1, days: 1, least: 5, most: 5 })).toBe(
    "Mood was in your usual range on 1 of 1 day.",
  );
});

test("days have their year where a chart spans more than one", () => {
  const span = { since: "2025-12-01", until: "2026-12-01" };

  expect(sentence(usual, "mood", span)).toContain(`It was lowest on ${dayName("2026-11-03")}.`);
});

test("what was named most is told with how often, out of how many", () => {
  const most = { kind: "mostOften", times: 7, of: 20 } as const;

  expect(say({ ...most, label: { kind: "feeling", it: { known: "anxious" } } })).toBe(
    "Named most: anxious, 7 of 20 times.",
  );
  expect(say({ ...most, label: { kind: "feeling", it: { own: "Tide" } } })).toBe(
    "Named most: Tide, 7 of 20 times.",
  );
  expect(say({ ...most, label: { kind: "habit", it: "mind" } })).toBe(
    "Named most: “Mind reading”, 7 of 20 times.",
  );
});

test("rows are counted and not compared", () => {
  expect(say({ kind: "rows", rows: 1 })).toMatch(/^One thing was there/);
  expect(say({ kind: "rows", rows: 4 })).toMatch(/^4 things were there/);
});

test("before and after are told alike in each direction, and what never was is left out", () => {
  expect(say({ kind: "moved", lower: 5, same: 2, higher: 1 })).toBe(
    "Lower afterwards 5 times, about the same 2 times, higher once.",
  );
  expect(say({ kind: "moved", lower: 0, same: 0, higher: 3 })).toBe("Higher afterwards 3 times.");
  expect(say({ kind: "moved", lower: 0, same: 1, higher: 2 })).toBe(
    "About the same afterwards once, higher 2 times.",
  );
});

test.each([
  ["wobble", `From 12 to 9 since ${THIRD}: within the usual wobble of this questionnaire.`],
  ["easier", `From 12 to 9 since ${THIRD}: more than its usual wobble, to the easier side.`],
  ["harder", `From 12 to 9 since ${THIRD}: more than its usual wobble, to the harder side.`],
  ["notKnown", `From 12 to 9 since ${THIRD}. What counts as a change is not known here.`],
] as const)("a change of scores that is %s has its own words", (meaning, told) => {
  expect(say({ kind: "scores", times: 4, change: { ...change, meaning } }, "measure")).toBe(told);
});

test("scores and answers without a change are counted", () => {
  expect(say({ kind: "scores", times: 1, change: null }, "measure")).toBe("One score in these days.");
  expect(say({ kind: "scores", times: 3, change: null }, "answer")).toMatch(/^3 answers in these days\./);
});

test("lanes are counted", () => {
  const times = [
    ["thoughts", 12],
    ["emotions", 30],
    ["behaviours", 4],
    ["past", 0],
  ] as const;

  expect(say({ kind: "lanes", times: times.map(([lane, count]) => [lane, count]) }, "lanes")).toBe(
    "Thoughts 12, emotions 30, behaviours 4, the past 0.",
  );
});

test("the usual range is named with its ends, with one decimal at most", () => {
  expect(usualName({ low: 4, high: 6.25 })).toBe("Your usual range, 4 to 6.3");
  expect(usualName({ low: 5, high: 5 })).toBe("Your usual range, 5");
});

test("a cell of the table is read by the head of its column", () => {
  expect(cellName({ kind: "day", it: "2026-11-01" }, "month")).toBe("November 2026");
  expect(cellName({ kind: "day", it: "2026-11-02" }, "week")).toBe(dayName("2026-11-02"));
  expect(cellName({ kind: "number", it: 5.449 }, "value")).toBe("5.4");
  expect(cellName({ kind: "lane", it: "past" }, "lane")).toBe("The past");
  expect(headingName("value", "sleep")).toBe("Hours of sleep");
});

test("a file has its heads in words, and days and numbers that a spreadsheet reads", () => {
  const { table } = lineChart({ values: [[2, 5.5]] });

  expect(fileRows(table, "mood")).toEqual([
    ["Day", "Mood", "Lowest", "Highest", "How many"],
    ["2026-11-03", "5.5", "5.5", "5.5", "1"],
  ]);
});
