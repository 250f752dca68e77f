import { expect, test } from "vitest";
import type { Pair } from "../../ipc/bindings";
import { changeSaid, headlineSaid, laterOf, pairSaid, subjectName } from "./said";

const pair = (before: number | null, after: number | null, direction: Pair["direction"]): Pair => ({
  subject: { kind: "belief" },
  before,
  after,
  direction,
});

test("higher is told as plainly as lower", () => {
  expect(pairSaid(pair(85, 30, "lower"))).toBe("Belief went down, from 85 to 30.");
  expect(pairSaid(pair(30, 85, "higher"))).toBe("Belief went up, from 30 to 85.");
  expect(headlineSaid("moreCertain")).toBe("The thought feels more certain than it did.");
});

test("a little is called a little, up and down", () => {
  expect(pairSaid(pair(45, 40, "aLittleLower"))).toBe("Belief moved only a little, from 45 to 40.");
  expect(pairSaid(pair(40, 45, "aLittleHigher"))).toBe("Belief moved only a little, from 40 to 45.");
  expect(pairSaid(pair(40, 40, "same"))).toBe("Belief stayed at 40.");
});

test("a rating that was skipped is told as not rated, never as 0", () => {
  expect(pairSaid(pair(60, null, null))).toBe("Belief was 60 before, and was not rated again.");
  expect(pairSaid(pair(null, 60, null))).toBe("Belief is 60 now, and was not rated before.");
  expect(changeSaid(pair(60, null, null))).toBe("–");
});

test("the table says how far, in words", () => {
  expect(changeSaid(pair(85, 30, "lower"))).toBe("55 lower");
  expect(changeSaid(pair(30, 85, "higher"))).toBe("55 higher");
  expect(changeSaid(pair(30, 30, "same"))).toBe("the same");
});

test("subjects are called by their names, own words as they were typed", () => {
  expect(subjectName({ kind: "rating", it: "dist" })).toBe("Distress");
  expect(subjectName({ kind: "feeling", it: { own: "wobbly" } })).toBe("Wobbly");
});

test("a later rating is found by what it was about", () => {
  const later = {
    moment: { at: "2026-11-23T20:00:00Z", day: "2026-11-23", offsetMinutes: 0 },
    belief: 20,
    feelings: [{ word: { known: "anxious" }, strength: 35 }],
    ratings: { dist: 10 },
  };

  expect(laterOf({ kind: "belief" }, later)).toBe(20);
  expect(laterOf({ kind: "feeling", it: { known: "anxious" } }, later)).toBe(35);
  expect(laterOf({ kind: "feeling", it: { own: "anxious" } }, later)).toBeNull();
  expect(laterOf({ kind: "rating", it: "tens" }, later)).toBeNull();
});
