import type { Answer, Ask, Feeling, Play, Run } from "../../ipc/bindings";
import { dayName } from "../../parts/Day";
import { feelingName } from "../../parts/FeelingPickerWords";
import { ratingWords } from "../../parts/RatingWords";
import { exerciseWords, hasWords, words, type PackWords } from "../../words";
import { answerSaid } from "../Exercise/said";

/** One question of an exercise, with what was answered. */
export type Told = { question: string; lines: string[] };

/** What a person answered, question by question, in the order of the exercise. */
export function tell(run: Run, play: Play): Told[] {
  const pack = exerciseWords(play.words);
  const told = play.exercise.steps.map((step) => ({
    question: pack(`step-${step.id}`) ?? step.id,
    lines: step.asks.flatMap((ask) => {
      const answer = run.answers[ask.id];
      return answer ? linesOf(ask, answer, pack) : [];
    }),
  }));
  return [...told, ...ratings(run), { question: words("journal-noticed"), lines: [run.noticed] }]
    .map((it) => ({ ...it, lines: it.lines.filter((line) => line.trim() !== "") }))
    .filter((it) => it.lines.length > 0);
}

/** What a person wrote, when the exercise itself is not here. */
export function tellPlainly(run: Run): Told[] {
  const none: PackWords = () => null;
  const lines = Object.entries(run.answers).flatMap(([id, answer]) =>
    answer ? linesOf({ id, kind: "text" }, answer, none) : [],
  );
  return [{ question: words("journal-answers"), lines: [...lines, run.noticed].filter(Boolean) }];
}

/** Ratings before and after, each pair in one line; a missing half is said to be missing. */
function ratings(run: Run): Told[] {
  const keys = [...new Set([...Object.keys(run.before), ...Object.keys(run.after)])];
  const number = (value: number | undefined) => value ?? words("parts-not-rated");
  return keys.map((key) => ({
    question: ratingWords(key).label,
    lines: [
      words("journal-before-after", { before: number(run.before[key]), after: number(run.after[key]) }),
    ],
  }));
}

function linesOf(ask: Ask, answer: Answer, pack: PackWords): string[] {
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
