import type { Card } from "../../ipc/bindings";

/** How much time there is. */
export const LENGTHS = ["any", "short", "middle", "long"] as const;

export type Length = (typeof LENGTHS)[number];

/** The most minutes that count as short, and as middling. */
const SHORT = 3;
const MIDDLE = 5;

/** What the practices are for, each once, in the order they come. */
export function needsOf(cards: Card[]): string[] {
  return [...new Set(cards.flatMap((it) => it.purposes))];
}

/** Whether a practice is for this need and can be done in this time. */
export function fits(
  { purposes, minutes: [shortest, longest] }: Card,
  need: string,
  length: Length,
): boolean {
  if (need !== "all" && !purposes.includes(need)) return false;
  switch (length) {
    case "any":
      return true;
    case "short":
      return shortest <= SHORT;
    case "middle":
      return shortest <= MIDDLE && longest >= MIDDLE;
    case "long":
      return longest >= 2 * MIDDLE;
  }
}
