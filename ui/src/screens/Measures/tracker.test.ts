import { expect, test } from "vitest";
import { emptiesOf, faultsAt, freshTracker, hasFaults, trackerOf, type TrackerSketch } from "./tracker";

const band = (from: number | null, to: number | null, name: string) => ({ from, to, name });
const sketch = (part: Partial<TrackerSketch>): TrackerSketch => ({
  ...freshTracker(),
  name: "Sleep form",
  highest: 28,
  ...part,
});

test("two bands that share a score are named at both lines", () => {
  const it = sketch({ bands: [band(0, 14, "low"), band(14, 28, "high")] });

  const faults = faultsAt(it, [{ kind: "bandsOverlap", one: "low", other: "high" }]);

  const said = "“low” and “high” hold the same score. Each score can be in one line only.";
  expect(faults.bands).toEqual([said, said]);
  expect(faults.other).toBeNull();
});

test("of two bands with one name, the one that lies outside is told", () => {
  const it = sketch({ bands: [band(0, 14, "low"), band(15, 29, "low")] });

  const faults = faultsAt(it, [{ kind: "bandOutside", name: "low" }]);

  expect(faults.bands[0]).toBeNull();
  expect(faults.bands[1]).toMatch(/^This line has to begin before it ends/);
});

test("a missing name, a range upside down and a band without a name are told at their fields", () => {
  const it = sketch({ name: " ", lowest: 28, highest: 0, bands: [band(0, 14, " ")] });

  const faults = faultsAt(it, [{ kind: "noName" }, { kind: "range" }, { kind: "bandWithoutName" }]);

  expect(faults).toMatchObject({
    name: "It needs a name.",
    lowest: "The lowest score has to be below the highest.",
    bands: ["This line needs a name, or you can remove it."],
  });
});

test("numbers that are missing are told before anything is asked", () => {
  const it = sketch({ highest: null, bands: [band(0, null, "low")] });

  expect(trackerOf(it)).toBeNull();
  expect(emptiesOf(it)).toMatchObject({
    lowest: null,
    highest: "A number is needed here.",
    bands: ["This line needs both numbers."],
  });
});

test("a line that says nothing is left out", () => {
  const it = sketch({ bands: [band(null, null, ""), band(0, 14, "low")] });

  expect(hasFaults(emptiesOf(it))).toBe(false);
  expect(trackerOf(it)?.bands).toEqual([{ from: 0, to: 14, name: "low" }]);
});
