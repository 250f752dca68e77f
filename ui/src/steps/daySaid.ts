import { dayName, plainDay } from "../parts/Day";

/** A day in words; with its year when that is not this year. */
export function daySaid(day: string, today = new Date()): string {
  return day.startsWith(`${today.getFullYear()}-`) ? plainDay(day) : dayName(day);
}
