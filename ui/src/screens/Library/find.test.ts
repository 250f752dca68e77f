import { expect, test } from "vitest";
import type { Card, Shelved } from "../../ipc/bindings";
import { dots, HEIGHT } from "../../parts/dots";
import { ANYTHING, bySchool, fitsWish, needsOf, schoolOf } from "./find";

function shelved(change: Partial<Card> = {}, more: Partial<Shelved> = {}): Shelved {
  const marks = { eyesOpen: true, noBreathFocus: true, seated: true, lying: false, moving: false };
  const card: Card = {
    slug: "ground.five",
    title: "Back to here and now",
    purpose: "Come back by the senses.",
    purposes: ["ground"],
    minutes: [3, 5],
    intensity: 1,
    form: "practice",
    grade: "D",
    marks,
    modality: "grounding",
    school: "5-4-3-2-1",
    suits: [],
    own: false,
    ...change,
  };
  return { card, times: 0, last: null, hidden: false, planned: null, running: null, ...more };
}

test.each([
  [{ words: "SENSES here" }, true],
  [{ words: "tiger" }, false],
  [{ need: "ground" }, true],
  [{ need: "sleep" }, false],
  [{ minutes: "3" }, true],
  [{ school: "grounding" }, true],
  [{ school: "cbt" }, false],
  [{ effort: "1" }, true],
  [{ effort: "3" }, false],
  [{ position: "seated" }, true],
  [{ position: "lying" }, false],
  [{ breath: "without" }, true],
  [{ breath: "with" }, false],
  [{ hidden: true }, false],
])("an exercise fits what is looked for, or does not: %o", (change, fits) => {
  expect(fitsWish(shelved(), { ...ANYTHING, ...change })).toBe(fits);
});

test("an exercise that takes too long, or is out of sight, is not shown", () => {
  expect(fitsWish(shelved({ minutes: [20, 30] }), { ...ANYTHING, minutes: "10" })).toBe(false);
  expect(fitsWish(shelved({}, { hidden: true }), ANYTHING)).toBe(false);
  expect(fitsWish(shelved({}, { hidden: true }), { ...ANYTHING, hidden: true })).toBe(true);
});

test("a school that nobody here knows is another school, and none is lost", () => {
  expect(schoolOf("anthroposophy")).toBe("other");
  const all = [shelved({ modality: "zen" }), shelved({ modality: "cbt" }), shelved({ modality: "own" })];
  expect(bySchool(all).map(({ school, list }) => [school, list.length])).toEqual([
    ["own", 1],
    ["cbt", 1],
    ["other", 1],
  ]);
  expect(needsOf([shelved(), shelved({ purposes: ["ground", "sleep"] })])).toEqual(["ground", "sleep"]);
});

test("earlier times are pairs of dots, the oldest first, and half a pair is left out", () => {
  const drawn = dots([
    { before: 70, after: 40 },
    { before: 50, after: null },
    { before: 100, after: 100 },
  ]);

  expect(drawn).toHaveLength(2);
  expect(drawn[0]).toMatchObject({ from: 10, to: 10 });
  expect(drawn[1]?.from).toBeLessThan(drawn[1]?.to ?? 0);
  expect(drawn.every(({ from, to }) => from >= 0 && to <= HEIGHT)).toBe(true);
});
