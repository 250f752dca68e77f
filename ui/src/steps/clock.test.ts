import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Stopwatch } from "./clock";
import { Player } from "./player.svelte";

let now = 0;
const clock = () => now;

beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
});

afterEach(() => vi.useRealTimers());

/** Lets the wall clock and the timers go on together. */
function pass(ms: number) {
  now += ms;
  vi.advanceTimersByTime(ms);
}

test("a clock that was not read for a minute is right at once", () => {
  const watch = new Stopwatch(clock);
  watch.run();

  now = 61_234.5;

  expect(watch.elapsed).toBe(61_234.5);
});

test("a pause is left out, however long", () => {
  const watch = new Stopwatch(clock);
  watch.run();
  now = 4_000;
  watch.pause();
  now = 900_000;

  watch.run();
  now = 901_500;

  expect(watch.elapsed).toBe(5_500);
});

test("a thousand short frames and one long sleep end at the same moment", () => {
  const steady = new Player({ total: 100_000, now: clock });
  steady.play();
  for (let frame = 0; frame < 1_000; frame += 1) pass(16.7);
  const counted = steady.elapsed;
  steady.stop();

  now = 0;
  const asleep = new Player({ total: 100_000, now: clock });
  asleep.play();
  now = 16_700;
  vi.advanceTimersByTime(20);
  asleep.pause();

  expect(asleep.elapsed).toBeCloseTo(counted, 3);
});

test("a mark that was slept through is told late, and only the last one", () => {
  const passed = vi.fn();
  const player = new Player({ total: 60_000, marks: [0, 4_000, 10_000, 14_000], passed, now: clock });
  player.play();

  now = 15_000;
  vi.advanceTimersByTime(5_000);

  expect(passed.mock.calls).toEqual([
    [0, 0],
    [3, 1_000],
  ]);
  player.stop();
});

test("the end comes once, and never before its time", () => {
  const ended = vi.fn();
  const player = new Player({ total: 10_000, ended, now: clock });
  player.play();

  pass(9_999);
  expect(ended).not.toHaveBeenCalled();
  pass(5_000);

  expect(ended).toHaveBeenCalledTimes(1);
  expect(player.elapsed).toBe(10_000);
});

test("ten seconds back goes to the start and no further", () => {
  const player = new Player({ total: 60_000, now: clock });
  player.play();
  pass(4_000);

  player.back(10_000);

  expect(player.elapsed).toBe(0);
  player.stop();
});
