import type { EarlierTime } from "../ipc/bindings";

/** The size of the drawing, in its own units. */
export const WIDTH = 360;
export const HEIGHT = 120;

/** One time: where it stands, and how high before and after. */
export type Dots = { x: number; from: number; to: number };

const EDGE = 10;

/** Earlier times as pairs of dots, the oldest on the left; those with half a pair are left out. */
export function dots(earlier: Pick<EarlierTime, "before" | "after">[]): Dots[] {
  const pairs = earlier.filter((it) => it.before !== null && it.after !== null).toReversed();
  const step = (WIDTH - 2 * EDGE) / Math.max(1, pairs.length);
  const height = (value: number | null) => HEIGHT - EDGE - ((value ?? 0) / 100) * (HEIGHT - 2 * EDGE);
  return pairs.map(({ before, after }, at) => ({
    x: EDGE + step * (at + 0.5),
    from: height(before),
    to: height(after),
  }));
}
