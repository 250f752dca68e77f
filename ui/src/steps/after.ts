import type { Exercise, Run } from "../ipc/bindings";
import { asksOf, read } from "./answers";

/** The exercise that brings back to the room, offered when something is hard. */
export const GROUNDING = "ground.five";

/** A rating of distress from here on brings the quiet offer. */
const VERY_HARD = 85;
/** So does a rise by this much or more. */
const RISE = 20;
/** Distress above this brings the offer to settle first. */
const CALM_FIRST = 80;

/** Whether grounding and Help are offered after an exercise. An offer, never a judgement. */
export function offersHelp({ before, after, unpleasant }: Run): boolean {
  if (unpleasant === "still") return true;
  const now = after.dist;
  if (now === undefined) return false;
  return now >= VERY_HARD || (before.dist !== undefined && now - before.dist >= RISE);
}

/** Whether settling first is offered: distress, or a hard feeling, was rated above 80. Never a lock. */
export function offersCalmFirst({ before, answers }: Run, hard: (word: string) => boolean): boolean {
  if ((before.dist ?? 0) > CALM_FIRST) return true;
  return Object.values(answers).some((answer) =>
    read(answer, "feelings")?.feelings.some(
      ({ word, strength }) => "known" in word && hard(word.known) && (strength ?? 0) > CALM_FIRST,
    ),
  );
}

/** Exercises that the answers lead to, in the order of the asks. */
export function ledTo(exercise: Exercise, run: Run): string[] {
  return asksOf(exercise).flatMap((ask) => {
    if (ask.kind !== "choice") return [];
    const key = read(run.answers[ask.id], "choice")?.key;
    const slug = key === undefined ? undefined : ask.leads[key];
    return slug === undefined ? [] : [slug];
  });
}

/** Whether a step's answers ask for another round from the first step. */
export function restarts(exercise: Exercise, run: Run, stepId: string): boolean {
  const step = exercise.steps.find((it) => it.id === stepId);
  return (step?.asks ?? []).some(
    (ask) =>
      ask.kind === "choice" &&
      ask.restarts !== null &&
      ask.restarts === read(run.answers[ask.id], "choice")?.key,
  );
}
