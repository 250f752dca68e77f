import { words, type MessageId } from "../words";
import type { AnswerOf } from "./answers";
import { nameOf } from "./graph/people";
import { byAge } from "./lifeline";

/** People with their notes, then the lines between them. */
export function graphSaid({ people, ties }: AnswerOf<"graph">): string[] {
  const called = (key: string) => nameOf(people, key, (number) => words("draw-unnamed", { number }));
  const notes = people.map((it) => {
    const marks = [it.me ? words("draw-me-short") : "", it.marks.trim()].filter(Boolean).join(", ");
    return marks ? `${called(it.key)}: ${marks}` : called(it.key);
  });
  const lines = ties.map(
    ({ from, to, like }) =>
      `${words("draw-between", { from: called(from), to: called(to) })}: ${words(`draw-tie-${like}`)}`,
  );
  return [...notes, ...lines];
}

/** Moments by age, each with its tone. */
export function timelineSaid({ moments }: AnswerOf<"timeline">): string[] {
  return byAge(moments)
    .filter((it) => it.title.trim())
    .map(({ age, title, tone }) =>
      words("draw-moment-said", {
        age: age ?? words("draw-age-unknown"),
        title,
        tone: words(`draw-tone-${tone}`),
      }),
    );
}

/** Regions of the body, in words. */
export function regionsSaid({ keys }: AnswerOf<"multi">): string[] {
  return keys.map((key) => words(`region-${key}` as MessageId));
}
