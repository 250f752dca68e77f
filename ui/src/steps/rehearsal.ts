import type { Round, Run } from "../ipc/bindings";
import { ownLines } from "./ownLines";

/** A reply that may be drawn: the ask it comes from, and the words. */
export type Reply = { of: string; text: string };

/** Every reply that was written. A piece of writing is one reply, however many sentences it has. */
export function repliesOf(of: readonly string[], run: Run): Reply[] {
  return of.flatMap((id) => {
    const answer = run.answers[id];
    const texts = answer?.kind === "text" ? [answer.text.trim()] : ownLines(id, run);
    return texts.filter(Boolean).map((text) => ({ of: id, text }));
  });
}

/** A reply drawn at random, not the one before when there are others. `chance` lies from 0 to below 1. */
export function draw(replies: readonly Reply[], before: string | undefined, chance: number): Reply | null {
  const others = replies.filter((it) => it.of !== before);
  const from = others.length > 0 ? others : replies;
  return from[Math.floor(chance * from.length)] ?? null;
}

/** Rounds with a new one at the end. */
export function withRound(rounds: readonly Round[], reply: Reply): Round[] {
  return [...rounds, { of: reply.of, said: "" }];
}
