import type { Round, Run } from "../ipc/bindings";
import { read } from "./answers";
import { ownLines } from "./ownLines";

/** A reply that may be drawn: the ask it comes from, its place among the lines there, and the words. */
export type Reply = { of: string; at: number; text: string };

/** Every reply that was written. A piece of writing is one reply, however many sentences it has. */
export function repliesOf(of: readonly string[], run: Run): Reply[] {
  return of.flatMap((id) => {
    const written = read(run.answers[id], "text");
    const texts = written ? [written.text.trim()].filter(Boolean) : ownLines(id, run);
    return texts.map((text, at) => ({ of: id, at, text }));
  });
}

/** Whether two replies stand at the same place, however they are worded now. */
export function isSame(one: Omit<Reply, "text">, other: Omit<Reply, "text">): boolean {
  return one.of === other.of && one.at === other.at;
}

/** A reply drawn at random, not the one before when there are others. `chance` lies from 0 to below 1. */
export function draw(
  replies: readonly Reply[],
  before: Omit<Reply, "text"> | null,
  chance: number,
): Reply | null {
  const others = before ? replies.filter((it) => !isSame(it, before)) : replies;
  const from = others.length > 0 ? others : replies;
  return from[Math.floor(chance * from.length)] ?? null;
}

/** What a round answered, as far as it can be told: only a single reply of an ask is known by the ask alone. */
export function replyTo({ of }: Round, replies: readonly Reply[]): string | null {
  const those = replies.filter((it) => it.of === of);
  return those.length === 1 ? (those[0]?.text ?? null) : null;
}
