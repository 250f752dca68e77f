import { expect, test } from "vitest";
import { dotsAlong } from "./times";

test("days stand along the line as far apart as they are", () => {
  expect(dotsAlong(["2026-10-11", "2026-10-06", "2026-10-01"]).map((it) => it.along)).toEqual([1, 0.5, 0]);
});

test("dots of one day stand on each other, and one day alone is in the middle", () => {
  expect(dotsAlong(["2026-10-01", "2026-10-01"])).toEqual([
    { along: 0.5, up: 0 },
    { along: 0.5, up: 1 },
  ]);
});
