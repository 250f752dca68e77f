import type { EntryKind, ImportFormat, ImportLoss, Skipped, TableColumns } from "../../ipc/bindings";

/** What a file may be taken for, in the order it is offered. A new format does not compile until it is here. */
const FORMAT = {
  betweentimes: true,
  freeCbt: true,
  freeCbtBackup: true,
  freeCbtTable: true,
  quirk: true,
  daylioTable: true,
  daylioBackup: true,
  dailyYou: true,
  dailyYouBackup: true,
  dayOne: true,
  dayOneText: true,
  dayOneClassic: true,
  jrnl: true,
  jrnlText: true,
  miniDiary: true,
  redNotebook: true,
  pixels: true,
  table: true,
} satisfies Record<ImportFormat, true>;

/** Every format, in the order they are offered. */
export const FORMATS = Object.keys(FORMAT) as ImportFormat[];

/** The apps whose files can be read. */
export const APPS = [
  "freeCbt",
  "quirk",
  "daylio",
  "dailyYou",
  "dayOne",
  "jrnl",
  "miniDiary",
  "redNotebook",
  "pixels",
  "table",
  "betweentimes",
] as const;

/** What a column of a table may hold. */
export const ROLES = [
  "day",
  "time",
  "mood",
  "title",
  "text",
  "tags",
] as const satisfies readonly (keyof TableColumns)[];

/** Kinds of entries, in the order they are counted. */
export const KINDS = [
  "checkIn",
  "page",
  "run",
  "card",
  "questionnaire",
  "task",
] as const satisfies readonly EntryKind[];

/** Why entries are left out, in the order it is told. */
export const SKIPPED = ["changedHere", "inBin", "erased"] as const satisfies readonly Skipped[];

/** What there is of a count by name: the names in their order, those that are not 0. */
export function counted<Key extends string>(
  counts: { [key in Key]?: number },
  keys: readonly Key[] = Object.keys(counts) as Key[],
): [Key, number][] {
  return keys.map((key): [Key, number] => [key, counts[key] ?? 0]).filter(([, count]) => count > 0);
}

/** Every kind of loss that a file has, the largest first. */
export function lossesOf(losses: { [key in ImportLoss]?: number }): [ImportLoss, number][] {
  return counted(losses).toSorted((a, b) => b[1] - a[1]);
}
