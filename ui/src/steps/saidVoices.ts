import { plainDay } from "../parts/Day";
import { words, type PackWords } from "../words";
import type { AnswerOf, AskOf } from "./answers";
import { lengthInWords } from "./length";

/** Whether a letter is still closed on a day. */
export function isSealed({ text, until }: AnswerOf<"letter">, today: string): boolean {
  return text.trim() !== "" && until !== null && until > today;
}

/** A letter; before its day, only that it is closed. */
export function letterSaid(letter: AnswerOf<"letter">, today: string): string[] {
  if (!isSealed(letter, today)) return [letter.text];
  return [words("voice-letter-closed", { day: plainDay(letter.until ?? "") })];
}

/** What two sides said, each with its name. */
export function dialogueSaid(
  ask: AskOf<"dialogue">,
  { turns }: AnswerOf<"dialogue">,
  pack: PackWords,
): string[] {
  return turns
    .filter((it) => it.text.trim())
    .map(({ side, text }) => `${pack(`side-${ask.id}-${side}`) ?? side}: ${text}`);
}

/** Rounds of a rehearsal, each as it was answered. */
export function roundsSaid({ rounds }: AnswerOf<"rounds">): string[] {
  return rounds.map(({ said }) => said.trim() || words("voice-said-aloud"));
}

/** A curve, each point with its moment. */
export function curveSaid({ points }: AnswerOf<"curve">): string[] {
  return points.map(({ at, value }) => words("voice-point", { at: lengthInWords(at), value }));
}

/** A picture, by what it shows. */
export function imageSaid({ photo }: AnswerOf<"image">): string[] {
  return [photo.shows.trim() || words("voice-photo")];
}
