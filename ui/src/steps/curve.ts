import type { Point } from "../ipc/bindings";

/** The size of the drawing, in its own units. */
export const WIDTH = 480;
export const HEIGHT = 160;
const EDGE = 12;

/** Where a point is drawn, in a curve of so many seconds. */
export function placeOf({ at, value }: Point, seconds: number): { x: number; y: number } {
  const x = EDGE + (Math.min(at, seconds) / Math.max(1, seconds)) * (WIDTH - 2 * EDGE);
  const y = HEIGHT - EDGE - (value / 100) * (HEIGHT - 2 * EDGE);
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** The line through all points, for an SVG. */
export function lineOf(points: readonly Point[], seconds: number): string {
  return points
    .map((it) => placeOf(it, seconds))
    .map(({ x, y }) => `${x},${y}`)
    .join(" ");
}

/** Points with one more. A second rating within two seconds takes the place of the first: it was a correction. */
export function withPoint(points: readonly Point[], point: Point): Point[] {
  const before = points.at(-1);
  return before && point.at - before.at < 2 ? [...points.slice(0, -1), point] : [...points, point];
}

/** The highest of some points; null when there are none. */
export function highest(points: readonly Point[]): Point | null {
  return points.reduce<Point | null>(
    (most, it) => (most === null || it.value > most.value ? it : most),
    null,
  );
}
