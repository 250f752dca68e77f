import type { Dot, Plot } from "../../ipc/bindings";

const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07"];
const moods = [4, 5, 4, null, 6, 7];

const dots = moods.map((mood, row): Dot | null => {
  return mood === null ? null : { x: row * 200, y: mood * 100, row };
});

const isDot = (it: Dot | null): it is Dot => it !== null;
const gap = moods.indexOf(null);

/** Six made-up days of a mood, one of them without a number: the gap stays a gap. */
export const MOODS: Extract<Plot, { kind: "line" }> = {
  kind: "line",
  runs: [dots.slice(0, gap).filter(isDot), dots.slice(gap + 1).filter(isDot)],
  usual: null,
  marks: [],
  days: [days[0], days.at(-1)].map((day, at) => ({ x: at * 1000, day: day ?? "" })),
  scale: [0, 5, 10].map((value) => ({ at: value * 100, value })),
};
