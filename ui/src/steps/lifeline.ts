import type { LifeMoment } from "../ipc/bindings";

/** A moment and where it is drawn. */
export type Drawn = { moment: LifeMoment; x: number; y: number };

export const HEIGHT = 240;
export const MIDDLE = 120;
const ACROSS = 90;
/** How much one step of weight lifts or lowers. */
const STEP = 18;

/** Moments by age, the unknown last; those of one age as they were written. */
export function byAge(moments: readonly LifeMoment[]): LifeMoment[] {
  return moments.toSorted((a, b) => (a.age ?? Infinity) - (b.age ?? Infinity) || 0);
}

/** Where each moment is drawn: good ones above the line, hard ones below, turning points on it. */
export function drawn(moments: readonly LifeMoment[]): { width: number; places: Drawn[] } {
  const sorted = byAge(moments);
  const places = sorted.map((moment, at) => {
    const lift = moment.tone === "good" ? -1 : moment.tone === "hard" ? 1 : 0;
    return { moment, x: ACROSS * at + ACROSS / 2, y: MIDDLE + lift * moment.height * STEP };
  });
  return { width: Math.max(360, sorted.length * ACROSS), places };
}
