import type { Slope } from "../../ipc/bindings";

/** The sizes of the slope chart, in the units of its drawing. */
export type Plot = { width: number; height: number; left: number; right: number; letters: number };

const TOP = 36;
const TALL = 236;

/** Sizes for a place this wide: text keeps its size, so a narrow chart has shorter lines. */
export function plotFor(room: number): Plot {
  const width = Math.min(560, Math.max(250, room || 496));
  const label = Math.min(140, Math.round(width * 0.4));
  return {
    width,
    height: TOP + TALL + 14,
    left: label,
    right: width - label,
    letters: Math.floor((label - 48) / 7.3),
  };
}

/** The height of a rating in the drawing: 100 on top. */
export function heightOf(value: number): number {
  return TOP + TALL - (value / 100) * TALL;
}

/** How a line is told apart without colour: its dashes, and the shape of its ends. */
export const STYLES = [
  { colour: 1, dash: "", shape: "circle" },
  { colour: 2, dash: "7 5", shape: "square" },
  { colour: 3, dash: "1.5 6", shape: "diamond" },
  { colour: 1, dash: "12 4 2 4", shape: "triangle" },
  { colour: 2, dash: "3 3", shape: "cross" },
  { colour: 3, dash: "16 5", shape: "bar" },
] as const;

export type Shape = (typeof STYLES)[number]["shape"];

/** A marker's outline around (x, y). */
export function outline(shape: Exclude<Shape, "circle">, x: number, y: number): string {
  const points: Record<typeof shape, string> = {
    square: "-6,-6 6,-6 6,6 -6,6",
    diamond: "0,-8 8,0 0,8 -8,0",
    triangle: "0,-8 7.5,6 -7.5,6",
    cross: "-2.5,-7 2.5,-7 2.5,-2.5 7,-2.5 7,2.5 2.5,2.5 2.5,7 -2.5,7 -2.5,2.5 -7,2.5 -7,-2.5 -2.5,-2.5",
    bar: "-7,-3 7,-3 7,3 -7,3",
  };
  return points[shape]
    .split(" ")
    .map((pair) => pair.split(",").map(Number))
    .map(([dx = 0, dy = 0]) => `${x + dx},${y + dy}`)
    .join(" ");
}

/** Slopes with their styles. */
export function styled(chart: Slope[]) {
  return chart.map((slope, at) => ({ slope, style: STYLES[at % STYLES.length] ?? STYLES[0] }));
}
