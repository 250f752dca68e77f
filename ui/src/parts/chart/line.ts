import type { Plot } from "../../ipc/bindings";
import { across, clusters, dotSize, up, within, type Box } from "./frame";
import { tickNames } from "./shortDay";

type Line = Extract<Plot, { kind: "line" }>;

/** Room below the plot: for the names of days, and for what happened. */
const DAYS = 32;
const MARKS = 34;
/** Marks with a line up through the plot; more of them would hide it. */
const GUIDED = 12;

/** A line as it is drawn in a place this wide. */
export function drawnLine(plot: Line, width: number) {
  const tall = Math.round(within(width * 0.32, 150, 210));
  const box: Box = { left: 48, right: width - 12, top: 12, bottom: 12 + tall };
  const dots = plot.runs.map((run) =>
    run.map(({ x, y, row }) => ({ x: across(box, x), y: up(box, y), row })),
  );
  const xs = dots.flat().map((it) => it.x);
  const gaps = xs.slice(1).map((x, at) => x - (xs[at] ?? x));
  const names = tickNames(plot.days);
  const marks = plot.marks.map(({ x }) => across(box, x));
  return {
    box,
    height: box.bottom + DAYS + (marks.length > 0 ? MARKS : 0),
    dots,
    radius: dotSize(gaps.length > 0 ? Math.max(Math.min(...gaps), (box.right - box.left) / 200) : 20),
    days: plot.days.map(({ x }, at) => ({ x: across(box, x), name: names[at] ?? "" })),
    band: plot.usual && bandOf(box, plot.usual.bottom, plot.usual.top),
    marks,
    markNames: clusters(marks, 26).map(({ x, from, to }) => ({
      x,
      name: from === to ? `${from + 1}` : `${from + 1}–${to + 1}`,
    })),
    guided: marks.length <= GUIDED,
  };
}

/** The usual range; where it is one value it keeps a height that can be seen. */
function bandOf(box: Box, bottom: number, top: number) {
  const [low, high] = [up(box, bottom), up(box, top)];
  const more = Math.max(0, 6 - (low - high)) / 2;
  return { y: high - more, height: low - high + 2 * more };
}

/** Dots as the points of a line. */
export function points(run: { x: number; y: number }[]): string {
  return run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
}
