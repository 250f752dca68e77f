import { expect, test } from "vitest";
import { dotsPlot } from "./dotsPlot";

const dot = (day: string, before = 80, after = 50) => ({ day, before, after });

test("more distress stands higher", () => {
  const { pairs, heightOf } = dotsPlot([dot("2026-10-03")], 400);

  expect(pairs[0]?.from).toBeLessThan(pairs[0]?.to ?? 0);
  expect(pairs[0]?.from).toBe(heightOf(80));
  expect(heightOf(100)).toBeLessThan(heightOf(0));
});

test("before and after stand beside each other, so that both are seen when nothing moved", () => {
  const [pair] = dotsPlot([dot("2026-10-03", 60, 60)], 400).pairs;

  expect(pair?.left).toBeLessThan(pair?.right ?? 0);
});

test("however many uses there are, each has its place inside the drawing", () => {
  const many = Array.from({ length: 150 }, () => dot("2026-10-03"));

  const { pairs, left, right, wide } = dotsPlot(many, 320);

  expect(pairs).toHaveLength(150);
  expect(pairs.every((it) => it.left >= left && it.right <= right)).toBe(true);
  expect(wide).toBe(true);
});

test("dots stay so large that a hollow one can be told from a full one", () => {
  const sizes = [1, 10, 60, 150].map((many) => {
    const dots = Array.from({ length: many }, () => dot("2026-10-03"));
    return dotsPlot(dots, 320).radius;
  });

  expect(Math.min(...sizes)).toBeGreaterThan(3);
});

test("what fits into its place does not scroll", () => {
  const { width, wide } = dotsPlot([dot("2026-10-03"), dot("2026-10-04")], 320);

  expect([width, wide]).toEqual([320, false]);
});
