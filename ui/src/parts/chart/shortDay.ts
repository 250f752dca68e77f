import type { DayTick } from "../../ipc/bindings";
import { dates } from "../../words/locale";

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = dates({ ...options, timeZone: "UTC" });
  return (day: string) => made().format(new Date(`${day}T12:00:00Z`));
};

const short = format({ day: "numeric", month: "short" });
const month = format({ month: "short" });
const monthAndYear = format({ month: "short", year: "numeric" });
const year = format({ year: "numeric" });

/** A calendar day with its year, without its weekday: "23 November 2026". */
export const dateName = format({ day: "numeric", month: "long", year: "numeric" });

/** A day where there is little room: "23 Nov". */
export const shortDay = short;

/** What the days along the bottom are called: by year, by month, or by day, whatever they stand for. */
export function tickNames(ticks: Pick<DayTick, "day">[]): string[] {
  const all = (end: string) => ticks.length > 1 && ticks.every(({ day }) => day.endsWith(end));
  if (all("-01-01")) return ticks.map(({ day }) => year(day));
  if (!all("-01")) return ticks.map(({ day }) => short(day));
  return ticks.map(({ day }) => (day.endsWith("-01-01") ? monthAndYear(day) : month(day)));
}
