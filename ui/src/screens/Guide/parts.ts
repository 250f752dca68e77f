import type { MessageId } from "../../words";

/** One part of the guide; `data` says that it leads to Your data. */
export type Part = { id: string; title: MessageId; text: MessageId; data: boolean };

const IDS = [
  "start",
  "check-in",
  "thought-records",
  "practice",
  "skills",
  "cards",
  "own",
  "journal",
  "insights",
  "helped",
  "measures",
  "recurring",
  "map",
  "week",
  "plan",
  "brief",
  "reminders",
  "lock",
  "passphrase",
  "backups",
  "import",
  "export",
  "damage",
  "erase",
  "keyboard",
  "enough",
  "who",
  "schools",
  "conditions",
] as const;

const ABOUT_DATA: readonly string[] = ["backups", "import", "export", "damage", "erase"];

/** The parts in the order they are read. */
export const PARTS: readonly Part[] = IDS.map((id) => ({
  id,
  title: `guide-${id}-title` as MessageId,
  text: `guide-${id}` as MessageId,
  data: ABOUT_DATA.includes(id),
}));

const FOR_PLACE: Record<string, (typeof IDS)[number]> = {
  today: "check-in",
  journal: "journal",
  "recently-deleted": "journal",
  "thought-records": "thought-records",
  practice: "practice",
  exercise: "skills",
  library: "skills",
  "hard-moment": "cards",
  "own-exercises": "own",
  settings: "lock",
  data: "backups",
};

/** Which part explains a screen; the beginning when none does. A part's own id stands for itself. */
export function partFor(page: string | undefined): string | null {
  if (!page) return null;
  return FOR_PLACE[page] ?? IDS.find((id) => id === page) ?? "start";
}
