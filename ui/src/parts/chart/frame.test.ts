import { expect, test } from "vitest";
import { clusters, fitted, textWidth, thinned, widthFor } from "./frame";
import { shortDay, tickNames } from "./shortDay";

test("names along a line never touch, and the first always stays", () => {
  const names = Array.from({ length: 9 }, (_, at) => ({ x: at * 30, name: "23 Nov" }));

  const kept = thinned(names);

  expect(kept[0]).toEqual(names[0]);
  expect(kept.length).toBeGreaterThan(2);
  for (const [at, it] of kept.slice(1).entries()) {
    expect(it.x - (kept[at]?.x ?? 0)).toBeGreaterThan(textWidth(it.name));
  }
});

test("names with room enough all stay", () => {
  const names = [0, 100, 200].map((x) => ({ x, name: "23 Nov" }));

  expect(thinned(names)).toEqual(names);
});

test("close neighbours are one, from its first to its last, and stand in their middle", () => {
  expect(clusters([10, 20, 90], 26)).toEqual([
    { x: 15, from: 0, to: 1 },
    { x: 90, from: 2, to: 2 },
  ]);
});

test("a long name is cut with dots, and a short one is left", () => {
  expect(fitted("walk", 200)).toBe("walk");
  expect(fitted("a walk along the whole of the river", 100)).toMatch(/^a walk.*…$/);
});

test("before anything is measured there is a width", () => {
  expect(widthFor(0)).toBe(640);
  expect(widthFor(366.4)).toBe(366);
});

test("days are named by day, months by month, and years by year", () => {
  const names = (...days: string[]) => tickNames(days.map((day) => ({ day })));

  expect(names("2026-11-02", "2026-11-09")).toEqual([shortDay("2026-11-02"), shortDay("2026-11-09")]);
  expect(names("2026-11-01", "2026-12-01", "2027-01-01")).toEqual(["Nov", "Dec", "Jan 2027"]);
  expect(names("2024-01-01", "2026-01-01")).toEqual(["2024", "2026"]);
});
