import type { Echo } from "../ipc/bindings";
import { words } from "../words";

/** How many earlier thoughts are shown beside one that is being written. */
export const MOST = 3;

/** How the steps reach earlier thoughts, where the screen knows some. */
export type Earlier = {
  /** The ones that are like a thought, the most alike first. */
  find: (thought: string) => Promise<Echo[]>;
  /** Opens what was written then. What is being written here stays a draft. */
  open: (echo: Echo) => void;
  /** Shows none from now on, and offers to take that back. Rejects with a `Failure`. */
  off: () => Promise<void>;
};

/** Whether there is enough of a thought to compare: a word of three letters. */
export function isWorthComparing(thought: string | null): thought is string {
  return thought !== null && /\p{Letter}{3}/u.test(thought);
}

/**
 * Asks for one text at a time. Of the texts that come while an answer is on its way, only the newest is asked next,
 * and only the answer to the newest is taken: so what is shown keeps still while someone types, without any delay.
 *
 * `null` wants nothing and is answered at once. An answer that fails is the same as none.
 */
export function newestOnly<T>(
  find: (text: string) => Promise<T[]>,
  take: (found: T[]) => void,
): (text: string | null) => void {
  let wanted: string | null = null;
  let asking = false;

  async function askOn() {
    asking = true;
    for (let text = wanted, answered = false; text !== null && !answered; text = wanted) {
      const found = await find(text).catch(() => []);
      answered = text === wanted;
      if (answered) take(found);
    }
    asking = false;
  }

  return (text) => {
    if (text === wanted) return;
    wanted = text;
    if (text === null) take([]);
    else if (!asking) void askOn();
  };
}

/** How far the belief in a thought went then; null when it was not rated. */
export function beliefSaid({
  belief: from,
  beliefNow: to,
}: Pick<Echo, "belief" | "beliefNow">): string | null {
  if (from === null) return null;
  if (to === null) return words("echo-belief-was", { from });
  if (to === from) return words("echo-belief-stayed", { from });
  return words("echo-belief-went", { from, to });
}
