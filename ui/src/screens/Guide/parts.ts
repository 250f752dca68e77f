import type { MessageId } from "../../words";

/** One part of the guide. */
export type Part = { id: string; title: MessageId; text: MessageId };

const IDS = ["start", "check-in", "thought-records", "practice", "journal", "lock", "keyboard"] as const;

/** The parts in the order they are read. */
export const PARTS: readonly Part[] = IDS.map((id) => ({
  id,
  title: `guide-${id}-title` as MessageId,
  text: `guide-${id}` as MessageId,
}));

const FOR_PLACE: Record<string, (typeof IDS)[number]> = {
  today: "check-in",
  journal: "journal",
  "recently-deleted": "journal",
  "thought-records": "thought-records",
  practice: "practice",
  settings: "lock",
};

/** Which part explains a screen; the beginning when none does. A part's own id stands for itself. */
export function partFor(page: string | undefined): string | null {
  if (!page) return null;
  return FOR_PLACE[page] ?? IDS.find((id) => id === page) ?? "start";
}
