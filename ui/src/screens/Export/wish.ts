import type { EntryKind, ExportFormat, ExportLook, ExportWish } from "../../ipc/bindings";
import type { Choice } from "../../ipc/host";
import { KINDS } from "../kinds";

/** As what something goes out. */
export type Format = ExportFormat["kind"];

/** The system's dialog for each format. A new format does not compile until it is here. */
export const ASKS: Record<Format, Choice> = {
  json: "data",
  markdown: "notes",
  html: "page",
  pdf: "pdf",
  pdfLetter: "pdf",
  csv: "table",
  fhir: "data",
  ics: "calendar",
};

/** Every format, in the order they are offered. */
export const FORMATS = Object.keys(ASKS) as Format[];

/** What is chosen on the screen. */
export type Chosen = {
  part: boolean;
  since: string | null;
  until: string | null;
  kinds: readonly EntryKind[];
};

/** What is asked for; null while the choice cannot be meant. */
export function wishOf({ part, since, until, kinds }: Chosen): ExportWish | null {
  if (!part) return { since: null, until: null, kinds: [] };
  if (kinds.length === 0 || isTurned({ since, until })) return null;
  // No kind at all stands for every kind.
  return { since, until, kinds: kinds.length === KINDS.length ? [] : [...kinds] };
}

/** Whether the last day comes before the first. */
export function isTurned({ since, until }: Pick<Chosen, "since" | "until">): boolean {
  return since !== null && until !== null && until < since;
}

/** How many entries go out in a format: what is for the person alone goes out for this app only. */
export function goingOut({ kinds, onlyOwn }: ExportLook, format: Format): number {
  if (format === "ics") return kinds.task ?? 0;
  const all = KINDS.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
  return format === "json" ? all : all - onlyOwn;
}
