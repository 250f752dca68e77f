import type { LifeMoment } from "../ipc/bindings";

/** A moment and where it is drawn. */
export type Drawn = { moment: LifeMoment; x: number; y: number };

export const HEIGHT = 240;
export const MIDDLE = 120;
/** The least room for one moment. */
const ACROSS = 90;
/** How much one step of weight lifts or lowers. */
const STEP = 18;

/** Moments by age, the unknown last; those of one age as they were written. */
export function byAge(moments: readonly LifeMoment[]): LifeMoment[] {
  return moments.toSorted((a, b) => (a.age ?? Infinity) - (b.age ?? Infinity) || 0);
}

/**
 * Where each moment is drawn: good ones above the line, hard ones below, turning points on it. The line fills the room
 * it has, and is longer where the moments would stand too close.
 */
export function drawn(moments: readonly LifeMoment[], room: number): { width: number; places: Drawn[] } {
  const sorted = byAge(moments);
  const width = Math.max(room, sorted.length * ACROSS);
  const across = width / Math.max(1, sorted.length);
  const places = sorted.map((moment, at) => {
    const lift = moment.tone === "good" ? -1 : moment.tone === "hard" ? 1 : 0;
    return { moment, x: across * (at + 0.5), y: MIDDLE + lift * moment.height * STEP };
  });
  return { width, places };
}
