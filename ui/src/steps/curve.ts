import type { Point } from "../ipc/bindings";
import { words } from "../words";
import { lengthInWords } from "./length";
import { Player } from "./player.svelte";

const TOP = 12;
const TALL = 160;
const LEFT = 40;
const RIGHT = 14;
const FOOT = 30;

/** The sizes of the drawing, in its own units: as wide as its place, so that text keeps its size. */
export type Plot = { width: number; height: number; left: number; right: number };

/** Sizes for a place this wide. */
export function plotFor(room: number): Plot {
  const width = Math.min(640, Math.max(240, room || 480));
  return { width, height: TOP + TALL + FOOT, left: LEFT, right: width - RIGHT };
}

/** Where a moment is drawn, in a curve of so many seconds. */
export function across(at: number, seconds: number, { left, right }: Plot): number {
  return left + (Math.min(at, seconds) / Math.max(1, seconds)) * (right - left);
}

/** Where a rating is drawn: 100 on top. */
export function heightOf(value: number): number {
  return TOP + TALL - (value / 100) * TALL;
}

/** The line through all points, for an SVG. */
export function lineOf(points: readonly Point[], seconds: number, plot: Plot): string {
  return points
    .map(({ at, value }) => `${across(at, seconds, plot).toFixed(1)},${heightOf(value).toFixed(1)}`)
    .join(" ");
}

/** Points with one more. A second rating at the same second takes the place of the first: it was a correction. */
export function withPoint(points: readonly Point[], point: Point): Point[] {
  return [...points.filter((it) => it.at !== point.at), point].toSorted((a, b) => a.at - b.at);
}

/** The highest of some points, the first one where several are as high; null when there are none. */
export function highest(points: readonly Point[]): Point | null {
  return points.reduce<Point | null>((most, it) => (most && most.value >= it.value ? most : it), null);
}

/** A curve in one sentence: the last rating, and the highest with its moment. */
export function curveInWords(points: readonly Point[]): string {
  const [now, most] = [points.at(-1), highest(points)];
  if (!now || !most) return words("voice-curve-none");
  return words("voice-curve-now", { now: now.value, most: most.value, when: lengthInWords(most.at) });
}

/** When a rating is asked for, in milliseconds: at the beginning, and then again and again. */
export function marksOf(seconds: number, every: number): number[] {
  return Array.from({ length: Math.ceil(seconds / every) }, (_, at) => at * every * 1_000);
}

/** Plays once. A curve that came to its end is not begun again by a key: its points would lie over each other. */
export class OncePlayer extends Player {
  override play(): void {
    if (!this.over) super.play();
  }

  /** Puts the clock to its end without a word: it was there before. */
  close(): void {
    this.stop();
    this.elapsed = this.total;
    this.over = true;
  }
}
