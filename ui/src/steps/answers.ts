import { sameFeeling } from "../parts/FeelingPickerWords";
import type { Answer, Ask, Cell, Exercise, Feeling, Run, Step } from "../ipc/bindings";

/** An ask of one kind. */
export type AskOf<K extends Ask["kind"]> = Extract<Ask, { kind: K }>;

/** An answer of one kind. */
export type AnswerOf<K extends Answer["kind"]> = Extract<Answer, { kind: K }>;

/** Takes an answer, or takes it away. */
export type Give = (answer: Answer | null) => void;

/** The answer, when it is of this kind; null when there is none. */
export function read<K extends Answer["kind"]>(answer: Answer | undefined, kind: K): AnswerOf<K> | null {
  return answer?.kind === kind ? (answer as AnswerOf<K>) : null;
}

const empty = (text: string) => text.trim() === "";

const isEmptyCell = (cell: Cell | undefined) =>
  cell === undefined || cell === false || (typeof cell === "string" && empty(cell));

/** Whether there is nothing in an answer. The same rule as the companion's. */
export function isBlank(answer: Answer | undefined): boolean {
  if (!answer) return true;
  switch (answer.kind) {
    case "text":
      return empty(answer.text);
    case "multi":
      return answer.keys.length === 0;
    case "list":
      return answer.lines.every(empty);
    case "feelings":
      return answer.feelings.length === 0;
    case "thoughts":
      return answer.belief === null && answer.lines.every(empty);
    case "again":
      return answer.belief === null && answer.feelings.every((it) => it.strength === null);
    case "plan":
      return [answer.cue, answer.action, answer.place, answer.obstacle].every(empty);
    case "check":
      return !answer.ticked;
    case "table":
      return answer.rows.every((row) => Object.values(row.cells).every(isEmptyCell));
    case "ranked":
      return answer.lines.length === 0;
    case "contact":
      return empty(answer.name) && empty(answer.number);
    case "graph":
      return answer.people.length === 0;
    case "activities":
      return answer.rows.every((row) => empty(row.what));
    case "curve":
      return answer.points.length === 0;
    case "dialogue":
      return answer.turns.every((turn) => empty(turn.text));
    case "timeline":
      return answer.moments.every((moment) => empty(moment.title));
    case "rounds":
      return answer.rounds.length === 0;
    case "letter":
      return empty(answer.text);
    case "night":
      return Object.values(answer.night).every((it) => it === null || (typeof it === "string" && empty(it)));
    case "days":
      return answer.days.length === 0;
    case "log":
      return answer.lines.every((line) => empty(line.text));
    case "decisions":
      return Object.keys(answer.skills).length === 0;
    case "slider":
    case "choice":
    case "date":
    case "time":
    case "played":
    case "number":
    case "ref":
    case "image":
      return false;
  }
}

/** Whether any ask of a step has an answer. */
export function isAnswered(step: Step, run: Run): boolean {
  return step.asks.some((ask) => !isBlank(run.answers[ask.id]));
}

/** The thought with the star, or the only one; null when none of several has it. */
export function hotThought(answer: Answer | undefined): string | null {
  const thoughts = read(answer, "thoughts");
  if (!thoughts) return null;
  const only = thoughts.lines.length === 1 ? thoughts.lines[0] : undefined;
  const line = thoughts.hot === null ? only : thoughts.lines[thoughts.hot];
  return line?.trim() || null;
}

/** The feelings that were named in an answer. */
export function feelingsOf(answer: Answer | undefined): Feeling[] {
  return read(answer, "feelings")?.feelings ?? [];
}

/** The same feelings with the strengths of `others`, missing where they were not rated there. */
export function ratedLike(feelings: Feeling[], others: Feeling[]): Feeling[] {
  return feelings.map(({ word }) => ({
    word,
    strength: others.find((it) => sameFeeling(it.word, word))?.strength ?? null,
  }));
}

/** Every ask of an exercise, in order. */
export function asksOf(exercise: Exercise): Ask[] {
  return exercise.steps.flatMap((step) => step.asks);
}
