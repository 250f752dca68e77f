import type { Exercise, Gate } from "../../ipc/bindings";
import { isHeld } from "../../steps/pace";
import { asksOf } from "../../steps/answers";
import type { View } from "./open";

/** What came of the questions before an exercise: the health questions that were answered with no. */
export type Passed = { open: ReadonlySet<Gate> };

/** Before any question was answered. */
export const NOTHING_OPEN: ReadonlySet<Gate> = new Set();

/** Gates that ask about health; the others tell something, or ask whether the person is safe. */
export const HEALTH: readonly Gate[] = ["G-hold", "G-cold"];

/** Whether there is something to ask before this walk. What was begun already is only asked about health. */
export function asksFirst({ gates }: Exercise, view: Extract<View, { name: "walk" }>): boolean {
  if (view.at !== undefined || view.draft.changes !== null) return false;
  return gates.some((gate) => !view.resumed || HEALTH.includes(gate));
}

/** Whether nothing but breaths with holds is offered, so that without them another breath is the better way. */
export function onlyHolds(exercise: Exercise): boolean {
  const patterns = asksOf(exercise).flatMap((ask) => (ask.kind === "breath" ? ask.patterns : []));
  return patterns.length > 0 && patterns.every(isHeld);
}
