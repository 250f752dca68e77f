import type { MessageId } from "../../words";
import type { Place } from "../route.svelte";
import { ORDER } from "./order";

type Name = Place["name"];
type PartId = (typeof ORDER)[number];

/** A place that a part leads to. Each has a name in the frame. */
type Destination = Exclude<Name, "exercise">;

/** One part of the guide, and the screen it leads to, if it has one. */
export type Part = { id: PartId; title: MessageId; text: MessageId; to: Destination | null };

/** Which part explains each screen. A new screen does not build before it is explained. */
export const FOR_PLACE: Record<Name, PartId> = {
  today: "today",
  journal: "journal",
  "recently-deleted": "recently-deleted",
  "thought-records": "thought-records",
  practice: "practice",
  exercise: "exercise",
  library: "skills",
  cards: "cards",
  "hard-moment": "cards",
  "own-exercises": "own",
  settings: "settings",
  data: "data",
  import: "import",
  export: "export",
  guide: "start",
  help: "help",
  "safety-plan": "safety-plan",
  insights: "insights",
  helped: "helped",
  measures: "measures",
  map: "map",
  recurring: "recurring",
  week: "week",
  plan: "plan",
  brief: "brief",
};

/** Where a part leads to. Parts that are about no one screen lead nowhere. */
const TO: Partial<Record<PartId, Destination>> = {
  today: "today",
  "check-in": "today",
  "thought-records": "thought-records",
  practice: "practice",
  skills: "library",
  cards: "cards",
  own: "own-exercises",
  journal: "journal",
  "recently-deleted": "recently-deleted",
  insights: "insights",
  helped: "helped",
  measures: "measures",
  recurring: "recurring",
  map: "map",
  week: "week",
  plan: "plan",
  brief: "brief",
  "safety-plan": "safety-plan",
  help: "help",
  reminders: "settings",
  lock: "settings",
  passphrase: "settings",
  settings: "settings",
  keyboard: "settings",
  data: "data",
  backups: "data",
  damage: "data",
  erase: "data",
  import: "import",
  export: "export",
};

/** The parts in the order they are read. */
export const PARTS: readonly Part[] = ORDER.map((id) => ({
  id,
  title: `guide-${id}-title` as const,
  text: `guide-${id}` as const,
  to: TO[id] ?? null,
}));

/** Which part explains a screen. A part's own id stands for itself; null when there is nothing of that name. */
export function partFor(page: string | undefined): PartId | null {
  if (page && Object.hasOwn(FOR_PLACE, page)) return FOR_PLACE[page as Name];
  return ORDER.find((id) => id === page) ?? null;
}
