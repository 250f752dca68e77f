import type { BreathPhase, Pattern, PhaseTable } from "../ipc/bindings";

/** The size of the figure at the end of an out-breath, as a part of its full size. */
export const SMALLEST = 0.62;

/** Whether the breath is held anywhere in a pattern. */
export function isHeld({ holdMs, restMs }: Pattern): boolean {
  return holdMs > 0 || restMs > 0;
}

/** The phase of a moment; the last one after the end. Null for an empty table. */
export function phaseAt(table: PhaseTable, elapsed: number): BreathPhase | null {
  const { phases } = table;
  let low = 0;
  let high = phases.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phases[middle]?.untilMs ?? 0) <= elapsed) low = middle + 1;
    else high = middle;
  }
  return phases[low] ?? null;
}

const easeOut = (part: number) => 1 - (1 - part) ** 2;
const easeInOut = (part: number) => (part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2);

/** How far the breath is in, from 0 (empty) to 1 (full). Perfectly still while it is held. */
export function fullness(table: PhaseTable, elapsed: number): number {
  const phase = phaseAt(table, elapsed);
  if (!phase) return 0;
  const part = Math.min(1, Math.max(0, (elapsed - phase.fromMs) / (phase.untilMs - phase.fromMs)));
  const shoulder = shoulderOf(table, phase);
  switch (phase.kind) {
    case "in":
      return shoulder * easeOut(part);
    case "topUp":
      return shoulder + (1 - shoulder) * easeOut(part);
    case "hold":
      return 1;
    case "out":
      return 1 - easeInOut(part);
    case "rest":
      return 0;
  }
}

/** How full the first in-breath makes it: all the way, unless a second one follows. */
function shoulderOf(table: PhaseTable, { round }: BreathPhase): number {
  const first = table.phases.findIndex((it) => it.round === round);
  const length = (at: number, kind: BreathPhase["kind"]) => {
    const phase = table.phases[at];
    return phase?.kind === kind ? phase.untilMs - phase.fromMs : 0;
  };
  const whole = length(first, "in");
  const topUp = length(first + 1, "topUp");
  return whole / (whole + topUp || 1);
}

/** The figure's size, from `SMALLEST` to 1. */
export function scale(full: number): number {
  return SMALLEST + (1 - SMALLEST) * full;
}

/** The last whole second of a phase, for figures that do not move in between. */
export function wholeSecond(table: PhaseTable, elapsed: number): number {
  const phase = phaseAt(table, elapsed);
  if (!phase) return elapsed;
  if (elapsed >= phase.untilMs) return phase.untilMs;
  return phase.fromMs + Math.floor((elapsed - phase.fromMs) / 1_000) * 1_000;
}

/** Whole seconds left, never 0 while something is left. */
export function secondsLeft(until: number, elapsed: number): number {
  return Math.max(0, Math.ceil((until - elapsed) / 1_000));
}
