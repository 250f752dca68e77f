import type { Moment } from "../ipc/bindings";
import { dates } from "../words/locale";

const format = (options: Intl.DateTimeFormatOptions) => dates({ ...options, timeZone: "UTC" });

const LONG = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const PLAIN = format({ weekday: "long", day: "numeric", month: "long" });
const MONTH = format({ month: "long", year: "numeric" });
const TIME = format({ hour: "numeric", minute: "2-digit" });
const HERE = dates({ hour: "numeric", minute: "2-digit" });
const PLAIN_HERE = dates({ weekday: "long", day: "numeric", month: "long" });
const LONG_HERE = dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** A calendar day, `2026-11-23`, as noon far away from every midnight. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** A calendar day in words, with its year: "Monday, 23 November 2026". */
export function dayName(day: string): string {
  return LONG().format(noon(day));
}

/** A calendar day in words, without its year: "Monday, 23 November". */
export function plainDay(day: string): string {
  return PLAIN().format(noon(day));
}

/** The month of a calendar day: "November 2026". */
export function monthName(day: string): string {
  return MONTH().format(noon(day));
}

/** The time of a moment on the clock of the place where it was. */
export function timeOf(moment: Moment): string {
  return TIME().format(new Date(Date.parse(moment.at) + moment.offsetMinutes * 60_000));
}

/** A time of day, `19:00:00`, as it is read here: "19:00" or "7:00 pm". */
export function timeName(time: string): string {
  return TIME().format(new Date(`1970-01-01T${time}Z`));
}

/** The time of an instant on the clock here. */
export function timeHere(instant: Date | string): string {
  return HERE().format(new Date(instant));
}

/** An instant as day and time here: "Monday, 23 November, 19:42". */
export function instantName(instant: Date | string): string {
  return `${PLAIN_HERE().format(new Date(instant))}, ${timeHere(instant)}`;
}

/** An instant as day, year and time here: "Monday, 23 November 2026, 19:42". For what may be months ago. */
export function instantWithYear(instant: Date | string): string {
  return `${LONG_HERE().format(new Date(instant))}, ${timeHere(instant)}`;
}

/** The day after a calendar day, written the same way. */
export function dayAfter(day: string): string {
  return new Date(noon(day).getTime() + 86_400_000).toISOString().slice(0, 10);
}
