import type { Activity, Cell, Column, EarlierTime, Night } from "../ipc/bindings";
import { dayName, plainDay } from "../parts/Day";
import { words, type PackWords } from "../words";
import type { AnswerOf, AskOf } from "./answers";
import { columnName, headName, isFilled } from "./rows";

const filled = (parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(" · ");

/** Minutes as hours and minutes, such as "7 h 30 min". */
export function hoursSaid(minutes: number): string {
  return words("table-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

function cellSaid({ holds }: Pick<Column, "holds">, cell: Cell): string {
  if (cell === true) return words("walk-ticked");
  if (holds === "percent") return words("walk-of-hundred", { value: Number(cell) });
  if (holds === "ten") return words("table-of-ten", { value: Number(cell) });
  return holds === "minutes" ? words("walk-minutes", { minutes: Number(cell) }) : String(cell);
}

/** A table, a row a line: what it is about, and each cell with its column. */
export function tableSaid(ask: AskOf<"table">, { rows }: AnswerOf<"table">, pack: PackWords): string[] {
  return rows.filter(isFilled).map((row) => {
    const cells = ask.columns.flatMap((column) => {
      const cell = row.cells[column.key];
      if (cell === undefined || cell === "" || cell === false) return [];
      return [`${columnName(ask, column.key, pack)}: ${cellSaid(column, cell)}`];
    });
    const head = row.head ? `${headName(ask, row.head, pack)} – ` : "";
    return head + cells.join(" · ");
  });
}

/** Lines in their order, numbered. */
export function rankedSaid({ lines }: AnswerOf<"ranked">): string[] {
  return lines.map((line, at) => `${at + 1}. ${line}`);
}

/** A person and how they are reached. */
export function contactSaid({ name, number }: AnswerOf<"contact">): string[] {
  return [filled([name.trim(), number.trim()])];
}

function pairSaid(label: string, guess: number | null, real: number | null): string | false {
  if (real === null && guess === null) return false;
  if (real === null) return `${label}: ${words("table-guessed", { guess: guess ?? 0 })}`;
  if (guess === null) return `${label}: ${words("table-of-ten", { value: real })}`;
  return `${label}: ${words("table-activity-compared", { guess, real })}`;
}

function activitySaid(row: Activity): string {
  return filled([
    row.what.trim(),
    row.day && plainDay(row.day),
    row.part && words(`table-part-${row.part}`),
    row.done && words(`table-done-${row.done}`),
    pairSaid(words("table-mastery"), row.masteryGuess, row.mastery),
    pairSaid(words("table-pleasure"), row.pleasureGuess, row.pleasure),
  ]);
}

/** Activities, one a line. */
export function activitiesSaid({ rows }: AnswerOf<"activities">): string[] {
  return rows.filter((row) => row.what.trim()).map(activitySaid);
}

/** A night: what was given, line by line. */
export function nightSaid({ night }: AnswerOf<"night">): string[] {
  const time = (label: string, it: string | null) => it && `${label}: ${it.slice(0, 5)}`;
  const minutes = (label: string, it: number | null) =>
    it !== null && `${label}: ${words("walk-minutes", { minutes: it })}`;
  const lines: (string | null | false)[] = [
    time(words("table-night-bed"), night.bed),
    time(words("table-night-lights-out"), night.lightsOut),
    minutes(words("table-night-to-sleep"), night.toSleep),
    night.wakings !== null && `${words("table-night-wakings")}: ${night.wakings}`,
    minutes(words("table-night-awake"), night.awake),
    time(words("table-night-last-wake"), night.lastWake),
    time(words("table-night-up"), night.up),
    qualitySaid(night),
    minutes(words("table-night-naps"), night.naps),
    night.drinks.trim() !== "" && `${words("table-night-drinks")}: ${night.drinks.trim()}`,
  ];
  return lines.filter((it): it is string => typeof it === "string");
}

function qualitySaid({ quality }: Night): string | false {
  return (
    quality !== null && `${words("table-night-quality")}: ${words("walk-of-hundred", { value: quality })}`
  );
}

/** Days, each in words. */
export function daysSaid({ days }: AnswerOf<"days">): string[] {
  return days.map(plainDay);
}

/** Lines, each after its day. */
export function logSaid({ lines }: AnswerOf<"log">): string[] {
  return lines.filter((it) => it.text.trim()).map((it) => `${dayName(it.day)}: ${it.text}`);
}

/** What becomes of each skill. Skills are told by their slugs where their titles are not known. */
export function decisionsSaid(
  { skills }: AnswerOf<"decisions">,
  titles: ReadonlyMap<string, string> = new Map(),
): string[] {
  return Object.entries(skills).map(
    ([slug, decision]) => `${titles.get(slug) ?? slug}: ${words(`table-decision-${decision ?? "keep"}`)}`,
  );
}

/** How the rating of an exercise moved over its times; nothing when it was never rated twice. */
export function ratedSaid(earlier: EarlierTime[]): string | null {
  const pairs = earlier.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  if (pairs.length === 0) return null;
  const lower = pairs.filter((it) => it.after < it.before).length;
  const higher = pairs.filter((it) => it.after > it.before).length;
  return words("table-skills-moved", { lower, higher, of: pairs.length });
}
