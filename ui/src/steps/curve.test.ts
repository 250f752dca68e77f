import { expect, test, vi } from "vitest";
import {
  across,
  curveInWords,
  heightOf,
  highest,
  lineOf,
  marksOf,
  OncePlayer,
  plotFor,
  withPoint,
} from "./curve";

test("points stand in the order of time, and one second holds one", () => {
  const points = [
    { at: 10, value: 40 },
    { at: 60, value: 70 },
  ];

  expect(withPoint(points, { at: 30, value: 50 }).map((it) => it.at)).toEqual([10, 30, 60]);
  expect(withPoint(points, { at: 60, value: 20 })).toEqual([
    { at: 10, value: 40 },
    { at: 60, value: 20 },
  ]);
});

test("the line runs from the left edge to the right, and higher is higher up", () => {
  const plot = plotFor(480);

  expect(across(0, 300, plot)).toBe(plot.left);
  expect(across(300, 300, plot)).toBe(plot.right);
  expect(across(900, 300, plot)).toBe(plot.right);
  expect(heightOf(100)).toBeLessThan(heightOf(0));
  expect(lineOf([{ at: 0, value: 100 }], 300, plot)).toBe(
    `${plot.left.toFixed(1)},${heightOf(100).toFixed(1)}`,
  );
});

test("a narrow place gets a narrow drawing", () => {
  expect(plotFor(300).width).toBe(300);
  expect(plotFor(0).width).toBe(480);
});

test("the highest is the first of those that are as high", () => {
  const points = [40, 80, 80].map((value, at) => ({ at, value }));

  expect(highest(points)).toEqual({ at: 1, value: 80 });
  expect(highest([])).toBeNull();
});

test("a curve is told in one sentence", () => {
  const points = [
    { at: 0, value: 70 },
    { at: 90, value: 85 },
    { at: 180, value: 0 },
  ];

  expect(curveInWords(points)).toBe("Now 0. The highest was 85, at 1 min 30 s.");
  expect(curveInWords([])).toMatch(/No rating yet/);
});

test("a rating is asked for at the beginning, and again and again, but not at the end", () => {
  expect(marksOf(300, 60)).toEqual([0, 60_000, 120_000, 180_000, 240_000]);
  expect(marksOf(50, 60)).toEqual([0]);
});

test("a clock that came to its end is not begun again by a key, and says nothing when it is put there", () => {
  const ended = vi.fn();
  const player = new OncePlayer({ total: 10_000, ended });

  player.close();
  player.toggle();

  expect([player.over, player.running, player.elapsed]).toEqual([true, false, 10_000]);
  expect(ended).not.toHaveBeenCalled();
});
