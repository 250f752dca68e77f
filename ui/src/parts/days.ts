import { monthName } from "./Day";

/** A day as three numbers: year, month from 1, day from 1. */
export type Day = { year: number; month: number; day: number };

const two = (number: number) => String(number).padStart(2, "0");

/** The calendar day of a moment on this computer, as `2026-11-23`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day some days before (or after, when negative). */
export function daysBefore(moment: Date, days: number): string {
  return dayOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - days));
}

/** Three numbers as a day, or null when the calendar has no such day. */
export function asDay({ year, month, day }: Day): string | null {
  if (year < 1900 || year > 9999) return null;
  const made = new Date(year, month - 1, day);
  const same = made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === day;
  return same ? dayOf(made) : null;
}

/** A day taken apart. */
export function partsOf(day: string): Day {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** The twelve months' names, January first. */
export function monthNames(): string[] {
  return Array.from({ length: 12 }, (_, month) =>
    monthName(`2026-${two(month + 1)}-01`).replace(/\s*\d{4}\s*/, ""),
  );
}
