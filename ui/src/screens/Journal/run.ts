import type { Answer, Ask, Feeling, Later, Play, Run } from "../../ipc/bindings";
import { dayName } from "../../parts/Day";
import { feelingName } from "../../parts/FeelingPickerWords";
import { ratingWords } from "../../parts/RatingWords";
import { exerciseWords, hasWords, words, type PackWords } from "../../words";
import { answerSaid } from "../Exercise/said";

/** One answer; what was asked is said where its step asks more than one thing. */
export type Given = { label: string | null; lines: string[] };

/** One step of an exercise, with what was answered there. */
export type Told = { question: string; given: Given[] };

/** What a person answered, step by step, in the order of the exercise. */
export function tell(run: Run, play: Play): Told[] {
  const pack = exerciseWords(play.words);
  const { steps } = play.exercise;
  const told = steps.map((step) => ({
    question: pack(`step-${step.id}`) ?? step.id,
    given: step.asks.map((ask) => ({
      label: step.asks.length > 1 ? pack(`ask-${ask.id}`) : null,
      lines: linesOf(ask, run.answers[ask.id], pack),
    })),
  }));
  const asked = new Set(steps.flatMap((step) => step.asks.map((ask) => ask.id)));
  return whole([...told, unasked(run, asked), ...around(run)]);
}

/** What a person wrote, when the exercise itself is not here. */
export function tellPlainly(run: Run): Told[] {
  return whole([unasked(run, new Set()), ...around(run)]);
}

/** What was said about the exercise itself: before, after, and later. */
function around(run: Run): Told[] {
  const unpleasant = run.unpleasant ? [words(`walk-unpleasant-${run.unpleasant}`)] : [];
  const noticed = alone(words("journal-noticed"), [run.noticed]);
  return [...ratings(run), noticed, alone(words("walk-unpleasant"), unpleasant), ...run.later.map(later)];
}

/** The same ratings on a later day. */
function later({ moment, belief: believed, feelings, ratings }: Later): Told {
  const rated = Object.entries(ratings).map(([key, value]) => ({
    label: ratingWords(key).label,
    lines: value === undefined ? [] : [words("parts-of-hundred", { value })],
  }));
  const lines = [...belief(believed), ...feelings.map(strength)];
  const question = words("export-later", { day: dayName(moment.day) });
  return { question, given: [{ label: null, lines }, ...rated] };
}

/** Only what was answered. */
function whole(told: Told[]): Told[] {
  const written = ({ label, lines }: Given) => ({ label, lines: lines.filter((line) => line.trim() !== "") });
  return told
    .map(({ question, given }) => ({
      question,
      given: given.map(written).filter((it) => it.lines.length > 0),
    }))
    .filter((it) => it.given.length > 0);
}

function alone(question: string, lines: string[]): Told {
  return { question, given: [{ label: null, lines }] };
}

/** Answers to what the exercise does not ask, or does not ask any more. */
function unasked(run: Run, asked: Set<string>): Told {
  const none: PackWords = () => null;
  const left = Object.entries(run.answers).filter(([id]) => !asked.has(id));
  const lines = left.flatMap(([id, answer]) => linesOf({ id, kind: "text" }, answer, none));
  return alone(words("journal-answers"), lines);
}

/** Ratings before and after, each pair in one line; a missing half is said to be missing. */
function ratings(run: Run): Told[] {
  const keys = [...new Set([...Object.keys(run.before), ...Object.keys(run.after)])];
  const number = (value: number | undefined) => value ?? words("parts-not-rated");
  return keys.map((key) => {
    const pair = { before: number(run.before[key]), after: number(run.after[key]) };
    return alone(ratingWords(key).label, [words("journal-before-after", pair)]);
  });
}

function linesOf(ask: Ask, answer: Answer | undefined, pack: PackWords): string[] {
  if (!answer) return [];
  const { id } = ask;
  switch (answer.kind) {
    case "text":
      return [answer.text];
    case "slider":
      return [words("parts-of-hundred", { value: answer.value })];
    case "choice":
      return [option(id, answer.key, pack)];
    case "multi":
      return answer.keys.map((key) => option(id, key, pack));
    case "list":
      return answer.lines;
    case "feelings":
      return answer.feelings.map(strength);
    case "thoughts":
      return [
        ...answer.lines.map((line, at) => (at === answer.hot ? words("journal-hot", { line }) : line)),
        ...belief(answer.belief),
      ];
    case "again":
      return [...belief(answer.belief), ...answer.feelings.map(strength)];
    case "date":
      return [dayName(answer.day)];
    case "time":
      return [answer.time.slice(0, 5)];
    case "check":
      return answer.ticked ? [words("journal-ticked")] : [];
    case "plan":
      return [answer.cue, answer.action, answer.place, answer.obstacle];
    case "played":
      return [words("journal-played", { minutes: Math.round(answer.seconds / 60), seconds: answer.seconds })];
    default:
      return answerSaid(ask, answer, pack);
  }
}

/** The words of an option: the pack's, or else the app's for a thinking habit. */
function option(ask: string, key: string, pack: PackWords): string {
  const habit = `habit-${key}`;
  return pack(`option-${ask}-${key}`) ?? (hasWords(habit) ? words(habit) : key);
}

function strength({ word, strength }: Feeling): string {
  return strength === null ? feelingName(word) : `${feelingName(word)} ${strength}`;
}

function belief(value: number | null): string[] {
  return value === null ? [] : [words("journal-belief", { value })];
}
