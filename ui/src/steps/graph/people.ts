import type { Someone, Tie, TieKind } from "../../ipc/bindings";

/** Every kind of line, in the order it is offered. */
export const TIES: readonly TieKind[] = [
  "close",
  "distant",
  "conflict",
  "cutOff",
  "entangled",
  "caringFor",
  "onAndOff",
  "unknown",
];

/** The most people that are drawn. */
export const PEOPLE = 60;

/** The generations, the oldest first. */
export const GENERATIONS = [0, 1, 2, 3] as const;

/** A drawing: people and the lines between them. */
export type Drawing = { people: Someone[]; ties: Tie[] };

/** A key that none of the people has. */
export function freeKey(people: readonly Someone[]): string {
  const numbers = people.map((it) => Number(it.key.slice(1))).filter(Number.isInteger);
  return `p${Math.max(0, ...numbers) + 1}`;
}

/** Somebody new, in one's own generation. */
export function someone(key: string, change: Partial<Someone> = {}): Someone {
  return { key, name: "", generation: 2, marks: "", me: false, ...change };
}

/** Without one of the people, and without the lines that led there. */
export function without({ people, ties }: Drawing, key: string): Drawing {
  return {
    people: people.filter((it) => it.key !== key),
    ties: ties.filter((it) => it.from !== key && it.to !== key),
  };
}

/** With one of the people changed. There is one “me” at most. */
export function withPerson({ people, ties }: Drawing, changed: Someone): Drawing {
  return {
    ties,
    people: people.map((it) => {
      if (it.key === changed.key) return changed;
      return changed.me ? { ...it, me: false } : it;
    }),
  };
}

/** Whether a line joins these two, whichever way it goes. */
export function joins({ from, to }: Pick<Tie, "from" | "to">, a: string, b: string): boolean {
  return (from === a && to === b) || (from === b && to === a);
}

/** With a line of this kind between two; null takes the line away. Nobody is joined to themselves. */
export function withTie({ people, ties }: Drawing, from: string, to: string, like: TieKind | null): Drawing {
  const others = ties.filter((it) => !joins(it, from, to));
  if (like === null || from === to || from === "" || to === "") return { people, ties: others };
  return { people, ties: [...others, { from, to, like }] };
}

/** What somebody is called; a number where there is no name yet. */
export function nameOf(people: readonly Someone[], key: string, unnamed: (number: number) => string): string {
  const at = people.findIndex((it) => it.key === key);
  return people[at]?.name.trim() || unnamed(at + 1);
}
