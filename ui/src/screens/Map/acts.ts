import type { MapNode } from "../../ipc/bindings";

/** What can be done with a place. Each tells whether it was done, and offers to take it back. */
export type Acts = {
  /** Says something else; empty words bring back what was there. */
  rename: (node: MapNode, words: string) => Promise<boolean>;
  hide: (node: MapNode) => Promise<boolean>;
  /** Draws a line between two places, or takes it away. */
  tie: (one: MapNode, other: MapNode, tied: boolean) => Promise<boolean>;
  /** Puts the focus on a button of a place, or on its name where there is no such button. */
  focus: (key: string, act?: "words" | "join") => Promise<void>;
};
