import { expect, test } from "vitest";
import { fairSaid, leftOutSaid, movesSaid, rangeSaid, skillSaid } from "./say";
import type { FairTest, Says } from "../../ipc/bindings";

test.each([
  [-14, -4, "4 to 14 points lower than we would expect anyway"],
  [-9, 3, "from 9 points lower to 3 points higher than we would expect anyway"],
  [-1, 1, "from one point lower to one point higher than we would expect anyway"],
  [3, 17, "3 to 17 points higher than we would expect anyway"],
  [-9, 0, "0 to 9 points lower than we would expect anyway"],
  [-1, 0, "0 to one point lower than we would expect anyway"],
  [0, 7, "0 to 7 points higher than we would expect anyway"],
  [0, 1, "0 to one point higher than we would expect anyway"],
  [-5, -5, "5 points lower than we would expect anyway"],
  [-1, -1, "one point lower than we would expect anyway"],
  [5, 5, "5 points higher than we would expect anyway"],
  [1, 1, "one point higher than we would expect anyway"],
  [0, 0, "where we would expect you anyway"],
])("a range from %i to %i is told in words", (low, high, said) => {
  expect(rangeSaid(low, high)).toBe(said);
});

const SAID: [Says, string[]][] = [
  [{ kind: "soFar", of: 3 }, ["2 of 3 so far."]],
  [{ kind: "tooEarly" }, ["Too early to say."]],
  [
    { kind: "needsPlainPairs", have: 12, need: 20 },
    ["Can’t tell yet. For that, 20 plain pairs are needed; there are 12."],
  ],
  [
    { kind: "cannotTell", low: -9, high: 3 },
    ["Can’t tell yet: from 9 points lower to 3 points higher than we would expect anyway."],
  ],
  [
    { kind: "helps", low: -14, high: -4 },
    ["After this you were usually 4 to 14 points lower than we would expect anyway. It seems to help."],
  ],
  [
    { kind: "doesNotSeemTo", low: -2, high: 11 },
    [
      "This does not seem to lower distress more than time does. It may be worth keeping for another reason.",
      "After this you were usually from 2 points lower to 11 points higher than we would expect anyway.",
    ],
  ],
];

test.each(SAID)("what may be said is told in its own sentence: %j", (says, said) => {
  expect(skillSaid({ says, counted: 2 })).toEqual(said);
});

test("no sentence but the one of a skill that helps has the word", () => {
  const helping = SAID.filter(([says]) => /help/i.test(skillSaid({ says, counted: 2 }).join(" ")));

  expect(helping.map(([says]) => says.kind)).toEqual(["helps"]);
});

test("none and one plain pair are told as words", () => {
  const said = (have: number) =>
    skillSaid({ says: { kind: "needsPlainPairs", have, need: 20 }, counted: 6 })[0];

  expect(said(0)).toMatch(/there are none\.$/);
  expect(said(1)).toMatch(/there is one\.$/);
});

test("uses that are left out are told with the reason, and only where there are some", () => {
  expect(leftOutSaid({ crowded: 2, slow: 1 })).toEqual([
    "2 uses are not counted: something else was done shortly before.",
    "One use took too long to compare.",
  ]);
  expect(leftOutSaid({ crowded: 0, slow: 0 })).toEqual([]);
});

test("moves of a rating are counted, and what did not happen is not told", () => {
  expect(movesSaid({ lower: 5, same: 1, higher: 1 })).toBe(
    "lower after 5 of 7 times, about the same once, higher once",
  );
  expect(movesSaid({ lower: 0, same: 0, higher: 3 })).toBe("higher after 3 of 3 times");
  expect(movesSaid({ lower: 1, same: 0, higher: 0 })).toBe("lower the one time you rated it");
  expect(movesSaid({ lower: 0, same: 0, higher: 0 })).toBe("");
});

function aTest(change: Partial<FairTest> = {}): FairTest {
  return {
    one: { slug: "a", title: "Slow breathing", uses: 4 },
    other: { slug: "b", title: "A walk", uses: 4 },
    each: 4,
    refused: 0,
    tossed: null,
    says: null,
    ended: true,
    ...change,
  };
}

test("a difference names the skill with less distress after it, and how often luck would show it", () => {
  const says = { kind: "differs", lower: "second", by: 8, pPercent: 3 } as const;

  expect(fairSaid(aTest({ says }))).toEqual([
    "Distress came out 8 points lower with A walk than with Slow breathing, on average.",
    "Each use is measured from how it was before it.",
    "Luck alone would show this 3 times in 100.",
  ]);
  expect(fairSaid(aTest({ says: { ...says, lower: "first", by: 1, pPercent: 1 } }))).toEqual([
    "Distress came out one point lower with Slow breathing than with A walk, on average.",
    "Each use is measured from how it was before it.",
    "Luck alone would show this once in 100.",
  ]);
});

test("no clear difference is never told as being the same", () => {
  const says = { kind: "noClearDifference", by: -5, pPercent: 34 } as const;

  expect(fairSaid(aTest({ says }))).toEqual([
    "There is no clear difference between Slow breathing and A walk. That does not mean that they are the same.",
    "On average, 5 points lie between them.",
    "Luck alone would show this 34 times in 100.",
  ]);
  expect(fairSaid(aTest({ says: { ...says, by: 0, pPercent: 100 } })).slice(1)).toEqual([
    "On average, less than one point lies between them.",
    "Luck alone would show this almost every time.",
  ]);
});

test("too few uses leave no result, and say what it would have needed", () => {
  const says = { kind: "waiting", one: 1, other: 3, need: 4 } as const;

  expect(fairSaid(aTest({ says }))).toEqual([
    "There is no result. It needs 4 uses of each skill; there are 1 and 3.",
  ]);
});

test("before the end nothing is said, even if there were something", () => {
  const says = { kind: "differs", lower: "first", by: 8, pPercent: 3 } as const;

  expect(fairSaid(aTest({ ended: false, says }))).toEqual([]);
});
