import { expect, test } from "vitest";
import { ledTo, offersCalmFirst, offersHelp, restarts } from "./after";
import { anExercise, aRun } from "./fixtures";

test("distress of 85 or more brings the quiet offer, and 84 does not", () => {
  expect(offersHelp(aRun({ after: { dist: 85 } }))).toBe(true);
  expect(offersHelp(aRun({ after: { dist: 84 } }))).toBe(false);
});

test("a rise by 20 brings the offer, and by 19 it does not", () => {
  expect(offersHelp(aRun({ before: { dist: 30 }, after: { dist: 50 } }))).toBe(true);
  expect(offersHelp(aRun({ before: { dist: 30 }, after: { dist: 49 } }))).toBe(false);
});

test("something unpleasant that is still there brings the offer without any rating", () => {
  expect(offersHelp(aRun({ unpleasant: "still" }))).toBe(true);
  expect(offersHelp(aRun({ unpleasant: "passed" }))).toBe(false);
});

test("a rating that was skipped is no rise", () => {
  expect(offersHelp(aRun({ after: { dist: 60 } }))).toBe(false);
  expect(offersHelp(aRun({ before: { dist: 60 } }))).toBe(false);
});

test("settling first is offered above 80, for distress or a hard feeling", () => {
  const anxious = (strength: number) =>
    aRun({ answers: { f: { kind: "feelings", feelings: [{ word: { known: "anxious" }, strength }] } } });
  const hard = (word: string) => word === "anxious";

  expect(offersCalmFirst(aRun({ before: { dist: 81 } }), hard)).toBe(true);
  expect(offersCalmFirst(aRun({ before: { dist: 80 } }), hard)).toBe(false);
  expect(offersCalmFirst(anxious(81), hard)).toBe(true);
  expect(offersCalmFirst(anxious(81), () => false)).toBe(false);
});

const door = anExercise([
  {
    id: "door",
    asks: [
      {
        id: "door",
        kind: "choice",
        options: ["act", "care", "person", "again"],
        leads: { care: "ground.five" },
        needs: {},
        help: ["person"],
        restarts: "again",
      },
    ],
  },
]);
const through = (key: string) => aRun({ answers: { door: { kind: "choice", key } } });

test("a door that leads somewhere offers what lies behind it", () => {
  expect(ledTo(door, through("care"))).toEqual(["ground.five"]);
  expect(ledTo(door, through("act"))).toEqual([]);
});

test("another round begins where the exercise says so, and nowhere else", () => {
  expect(restarts(door, through("again"), "door")).toBe(true);
  expect(restarts(door, through("person"), "door")).toBe(false);
  expect(restarts(door, aRun(), "door")).toBe(false);
});
