import { dayName } from "../parts/Day";
import { words, type PackWords } from "../words";
import type { AnswerOf, AskOf } from "./answers";
import { curveInWords } from "./curve";
import { lengthInWords } from "./length";

/** Whether a letter is still closed on a day. */
export function isSealed({ text, until }: AnswerOf<"letter">, today: string): boolean {
  return text.trim() !== "" && until !== null && until > today;
}

/** A letter; before its day, only that it is closed. */
export function letterSaid(letter: AnswerOf<"letter">, today: string): string[] {
  if (!isSealed(letter, today)) return [letter.text];
  return [words("voice-letter-closed", { day: dayName(letter.until ?? "") })];
}

/** What two sides said, each with its name, and with distress where it was told. */
export function dialogueSaid(
  ask: AskOf<"dialogue">,
  { turns }: AnswerOf<"dialogue">,
  pack: PackWords,
): string[] {
  return turns
    .filter((it) => it.text.trim())
    .map(({ side, text, dist }) => {
      const said = `${pack(`side-${ask.id}-${side}`) ?? side}: ${text}`;
      return dist === null ? said : `${said} (${words("voice-turn-rated", { dist })})`;
    });
}

/** Rounds of a rehearsal: what each was about, where the pack tells it, and what was answered. */
export function roundsSaid({ rounds }: AnswerOf<"rounds">, pack?: PackWords): string[] {
  return rounds.map(({ of, said }) => {
    const about = pack?.(`ask-${of}`);
    const answered = said.trim() || words("voice-said-aloud");
    return about ? `${about}: ${answered}` : answered;
  });
}

/** A curve: one sentence, and each point with its moment. */
export function curveSaid({ points }: AnswerOf<"curve">): string[] {
  if (points.length === 0) return [];
  const each = points.map(({ at, value }) => words("voice-point", { at: lengthInWords(at), value }));
  return [curveInWords(points), ...each];
}

/** A picture, by what it shows. */
export function imageSaid({ photo }: AnswerOf<"image">): string[] {
  return [photo.shows.trim() || words("voice-photo")];
}
