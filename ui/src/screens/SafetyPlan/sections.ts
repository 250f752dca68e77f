import type { Answer, Ask, KeptCard, Photo, Play, Run } from "../../ipc/bindings";
import { isBlank } from "../../steps/answers";
import { exerciseWords, type PackWords } from "../../words";
import { lower } from "../../words/locale";
import { answerSaid } from "../Exercise/said";

/** The exercise a plan is written in. */
export const PLAN = "plan.safety";

/** The step the coping cards go with: things a person can do by themselves. */
export const ALONE = "alone";

/** One answer, as it is used: words, somebody to reach, or a picture. */
export type Part = { id: string; label: string | null } & (
  | { kind: "lines"; lines: string[] }
  | { kind: "contact"; name: string; number: string }
  | { kind: "photo"; photo: Photo }
);

/** One step of the plan with what was written; the title is missing when the exercise cannot be read. */
export type Section = { id: string; title: string | null; parts: Part[] };

/**
 * A plan in the order it was made in, with nothing in it to fill in.
 *
 * What cannot be used in a crisis is left out: ratings, choices, days, and the steps that come back later. Without
 * the exercise everything that was written is still there, without headings.
 */
export function sections(run: Run, play: Play | null): Section[] {
  if (!play) return [plainly(run)].filter((it) => it.parts.length > 0);
  const pack = exerciseWords(play.words);
  const later = new Set(play.exercise.comesBack?.steps);
  return play.exercise.steps
    .filter((step) => !later.has(step.id))
    .map((step) => ({
      id: step.id,
      title: pack(`step-${step.id}`, "short") ?? pack(`step-${step.id}`),
      parts: step.asks.flatMap((ask) => partOf(ask, run.answers[ask.id], pack)),
    }))
    .filter((it) => it.parts.length > 0);
}

/** The cards at hand whose titles the plan does not say already. */
export function unsaidCards(all: readonly Section[], cards: readonly KeptCard[]): KeptCard[] {
  const plain = (text: string) => lower(text.trim());
  const said = new Set(
    all.flatMap((it) => it.parts).flatMap((it) => (it.kind === "lines" ? it.lines.map(plain) : [])),
  );
  return cards.filter(({ card }) => card.title.trim() !== "" && !said.has(plain(card.title)));
}

function plainly(run: Run): Section {
  const parts = Object.entries(run.answers).flatMap(([id, answer]) =>
    partOf({ id, kind: "text" }, answer, () => null),
  );
  return { id: "all", title: null, parts };
}

function partOf(ask: Ask, answer: Answer | undefined, pack: PackWords): Part[] {
  if (!answer || isBlank(answer)) return [];
  const { id } = ask;
  const label = pack(`ask-${id}`);
  switch (answer.kind) {
    case "contact":
      return [{ id, label, kind: "contact", name: answer.name.trim(), number: answer.number.trim() }];
    case "image":
      return [{ id, label: null, kind: "photo", photo: answer.photo }];
    case "list":
      // The heading says it already.
      return lines(id, null, answerSaid(ask, answer, pack));
    case "text":
    case "plan":
    case "ref":
      return lines(id, label, answerSaid(ask, answer, pack));
    default:
      return [];
  }
}

function lines(id: string, label: string | null, all: string[]): Part[] {
  const said = all.map((line) => line.trim()).filter(Boolean);
  return said.length > 0 ? [{ id, label, kind: "lines", lines: said }] : [];
}
