import type { ImportFormat, ImportLoss, Skipped, TableColumns } from "../../ipc/bindings";
import { counted } from "../kinds";

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

/** Why entries are left out, in the order it is told. */
export const SKIPPED = ["changedHere", "inBin", "erased"] as const satisfies readonly Skipped[];

/** Every kind of loss that a file has, the largest first. */
export function lossesOf(losses: { [key in ImportLoss]?: number }): [ImportLoss, number][] {
  return counted(losses).toSorted((a, b) => b[1] - a[1]);
}
