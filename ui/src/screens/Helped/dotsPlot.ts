import type { UseDot } from "../../ipc/bindings";

/** One use in the drawing: where its two dots stand. */
export type Pair = { x: number; left: number; right: number; from: number; to: number };

/** The drawing: its size, where its lines begin and end, and everything in it. */
export type DotsPlot = {
  width: number;
  height: number;
  left: number;
  right: number;
  radius: number;
  /** Whether it is wider than its place, and scrolls in it. */
  wide: boolean;
  pairs: Pair[];
  heightOf: (value: number) => number;
};

const HEIGHT = 152;
const EDGE = 12;
/** Room for the numbers of the scale. */
const SCALE = 44;
/** The most room one use takes, so that a few do not drift apart. */
const WIDEST = 44;
/** The least, so that a hollow dot can be told from a full one. */
const NARROWEST = 14;

/** Uses as pairs of dots, in their order; all of them, however narrow the place. */
export function dotsPlot(dots: readonly UseDot[], room: number): DotsPlot {
  const there = Math.min(720, Math.max(240, room || 400));
  const wide = dots.length * NARROWEST > there - SCALE - EDGE;
  const width = wide ? dots.length * NARROWEST + 2 * SCALE : there;
  const [left, right] = [SCALE, width - (wide ? SCALE : 0)];
  const step = wide ? NARROWEST : Math.min(WIDEST, (right - left - EDGE) / Math.max(1, dots.length));
  const heightOf = (value: number) => HEIGHT - EDGE - (value / 100) * (HEIGHT - 2 * EDGE);
  const pairs = dots.map(({ before, after }, at) => {
    const x = left + step * (at + 0.5);
    // Side by side, so that both are seen when nothing has moved.
    const aside = step / 4;
    return { x, left: x - aside, right: x + aside, from: heightOf(before), to: heightOf(after) };
  });
  return { width, height: HEIGHT, left, right, radius: Math.min(6, step / 4.5), wide, pairs, heightOf };
}
