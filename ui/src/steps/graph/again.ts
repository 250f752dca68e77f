import type { Someone, Tie } from "../../ipc/bindings";
import { putBack } from "../putBack";
import { freeKey, joins, PEOPLE, type Drawing } from "./people";

type Placed<T> = { it: T; at: number };

/** Somebody who was taken out of a drawing, with the lines that led there and where each stood. */
export type Taken = { person: Placed<Someone>; ties: Placed<Tie>[] };

/** What goes when one of the people is taken out; null when nobody has this key. */
export function takenWith({ people, ties }: Drawing, key: string): Taken | null {
  const at = people.findIndex((it) => it.key === key);
  const person = people[at];
  if (!person) return null;
  const theirs = ties.map((it, at) => ({ it, at })).filter(({ it }) => it.from === key || it.to === key);
  return { person: { it: person, at }, ties: theirs };
}

/** With somebody back who was taken out, and the lines to those who are still there. */
export function withAgain(drawing: Drawing, { person, ties }: Taken): Drawing {
  const { people } = drawing;
  if (people.length >= PEOPLE) return drawing;
  const old = person.it.key;
  // Somebody new may have the key by now, and somebody else may be “me”.
  const key = people.some((it) => it.key === old) ? freeKey(people) : old;
  const me = person.it.me && !people.some((it) => it.me);
  const back = {
    ...drawing,
    people: putBack(people, { ...person.it, key, me }, person.at, { most: PEOPLE }),
  };
  const renamed = (end: string) => (end === old ? key : end);
  return ties.reduce(
    (now, { it, at }) => withTieAgain(now, { ...it, from: renamed(it.from), to: renamed(it.to) }, at),
    back,
  );
}

/** With a line back where it stood, when both its ends are there and no other line joins them. */
export function withTieAgain({ people, ties }: Drawing, tie: Tie, at: number): Drawing {
  const whole = [tie.from, tie.to].every((key) => people.some((it) => it.key === key));
  if (!whole || ties.some((it) => joins(it, tie.from, tie.to))) return { people, ties };
  return { people, ties: ties.toSpliced(at, 0, tie) };
}
