import type { Span } from "../../ipc/bindings";
import { dayAfter } from "../../parts/Day";
import { dateName } from "../../parts/chart/shortDay";

/** How far a look goes back. */
export type Range = "weeks" | "month" | "months" | "year" | "everything" | "own";

/** In the order they are offered. */
export const RANGES: readonly Range[] = ["weeks", "month", "months", "year", "everything", "own"];

/** What is shown at first. */
export const USUAL = "month" satisfies Range;

const DAYS = { weeks: 14, month: 30, months: 91, year: 365 } as const;

/** The most days a chart takes: some sixty years. */
const LONGEST = 22_000;

const DAY = 86_400_000;

/** The day some days before another. */
export function daysBack(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}

/** The days of a range that is not one's own; today is the last of them. */
export function spanOf(range: Exclude<Range, "own">, today: string, first: string | null): Span {
  const until = dayAfter(today);
  if (range !== "everything") return { since: daysBack(until, DAYS[range]), until };
  return kept({ since: first !== null && first < today ? first : today, until });
}

/** Own days, both ends included; null while one is not given, or the last comes before the first. */
export function ownSpan(first: string | null, last: string | null): Span | null {
  if (first === null || last === null || last < first) return null;
  return kept({ since: first, until: dayAfter(last) });
}

/** No more days than a chart takes: the last of them. */
function kept({ since, until }: Span): Span {
  const earliest = daysBack(until, LONGEST);
  return { since: since < earliest ? earliest : since, until };
}

/** The first and the last day of a span, in words. */
export function endsOf({ since, until }: Span): { first: string; last: string } {
  return { first: dateName(since), last: dateName(daysBack(until, 1)) };
}
