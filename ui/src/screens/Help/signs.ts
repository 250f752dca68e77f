import type { MessageId } from "../../words";

/** Where a sign leads besides words: the numbers above, the plan, or a way back to now. */
export type Lead = "numbers" | "plan" | "ground";

/** A situation in plain words, and what helps then. It names no illness. */
export type Sign = { key: string; name: MessageId; says: MessageId; leads: Lead[] };

/** In this order. What needs a call at once has the numbers first. */
export const SIGNS: readonly Sign[] = [
  { key: "self", name: "safety-sign-self", says: "safety-sign-self-do", leads: ["numbers", "plan"] },
  { key: "other", name: "safety-sign-other", says: "safety-sign-other-do", leads: ["numbers"] },
  { key: "body", name: "safety-sign-body", says: "safety-sign-body-do", leads: ["numbers"] },
  { key: "voices", name: "safety-sign-voices", says: "safety-sign-voices-do", leads: ["numbers", "plan"] },
  { key: "home", name: "safety-sign-home", says: "safety-sign-home-do", leads: ["numbers"] },
  { key: "child", name: "safety-sign-child", says: "safety-sign-child-do", leads: ["numbers"] },
  { key: "eating", name: "safety-sign-eating", says: "safety-sign-eating-do", leads: ["numbers"] },
  {
    key: "distress",
    name: "safety-sign-distress",
    says: "safety-sign-distress-do",
    leads: ["ground", "numbers", "plan"],
  },
];
