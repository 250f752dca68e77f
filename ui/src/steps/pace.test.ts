import { expect, test } from "vitest";
import type { BreathPhase, PhaseTable } from "../ipc/bindings";
import { fullness, phaseAt, scale, secondsLeft, wholeSecond } from "./pace";

function table(...lengths: [BreathPhase["kind"], number][]): PhaseTable {
  let at = 0;
  const phases = [1, 2].flatMap((round) =>
    lengths.map(([kind, length]) => {
      at += length;
      return { kind, fromMs: at - length, untilMs: at, round };
    }),
  );
  return { phases, rounds: 2, totalMs: at };
}

const held = table(["in", 4_000], ["hold", 4_000], ["out", 4_000], ["rest", 4_000]);
const sigh = table(["in", 2_000], ["topUp", 1_000], ["out", 6_000]);

test("the moment a phase ends belongs to the next one", () => {
  expect(phaseAt(held, 3_999.9)?.kind).toBe("in");
  expect(phaseAt(held, 4_000)?.kind).toBe("hold");
  expect(phaseAt(held, 99_000)?.kind).toBe("rest");
});

test("the figure is perfectly still while the breath is held", () => {
  const heights = [4_000, 5_000, 6_500, 7_999].map((it) => fullness(held, it));

  expect(new Set(heights)).toEqual(new Set([1]));
  expect(fullness(held, 13_000)).toBe(0);
});

test("the figure grows from 0.62 to its full size and back", () => {
  expect(scale(fullness(held, 0))).toBeCloseTo(0.62);
  expect(scale(fullness(held, 4_000))).toBe(1);
  expect(scale(fullness(held, 11_999.9))).toBeCloseTo(0.62, 2);
});

test("a second in-breath goes on where the first one ended", () => {
  expect(fullness(sigh, 1_999.9)).toBeCloseTo(2 / 3, 2);
  expect(fullness(sigh, 2_000)).toBeCloseTo(2 / 3, 2);
  expect(fullness(sigh, 2_999.9)).toBeCloseTo(1, 2);
});

test("with reduced motion nothing changes between two seconds", () => {
  expect(wholeSecond(held, 1_000)).toBe(1_000);
  expect(wholeSecond(held, 1_999)).toBe(1_000);
  expect(fullness(held, wholeSecond(held, 1_400))).toBe(fullness(held, wholeSecond(held, 1_900)));
});

test("something left is never told as nothing left", () => {
  expect(secondsLeft(4_000, 3_999)).toBe(1);
  expect(secondsLeft(4_000, 4_000)).toBe(0);
});
