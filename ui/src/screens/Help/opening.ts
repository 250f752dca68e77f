import type { Channel, Helpline, OpenHours, Weekday } from "../../ipc/bindings";
import { dates } from "../../words/locale";

/** A day of the week, Monday first, and the minutes since its midnight. */
export type Clock = { weekday: number; minutes: number };

/** Whether somebody answers now, as far as it is known. */
export type Opening =
  | { kind: "unknown" }
  /** Words are sent and answered later: nobody waits there at an hour. */
  | { kind: "later" }
  | { kind: "always" }
  /** Open, and when it closes. */
  | { kind: "open"; until: string }
  /** It opened today; when it closes was never stated, so it may be closed again. */
  | { kind: "began"; at: string }
  /** It opens later today. When it closed last is not known, so "closed" is not said. */
  | { kind: "opens"; at: string }
  /** Closed, and when it opens, in days from today. */
  | { kind: "closed"; at: string; inDays: number; weekday: number };

type Hours = Pick<Helpline, "hours" | "channel"> & { open?: readonly OpenHours[] };

/** Ways that are answered hours or days later, or by nobody. */
const LATER: ReadonlySet<Channel> = new Set(["email", "web"]);

const DAY = 24 * 60;
const DAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NAMES = dates({ weekday: "long", timeZone: "UTC" });

/** What the clock of this computer shows. */
export function clockOf(now: Date): Clock {
  return { weekday: (now.getDay() + 6) % 7, minutes: now.getHours() * 60 + now.getMinutes() };
}

/** The name of a day of the week, Monday being 0. */
export function weekdayName(weekday: number): string {
  // The first of January 2024 was a Monday.
  return NAMES().format(new Date(Date.UTC(2024, 0, 1 + weekday)));
}

/** Whether a line is open at a time of the week. Where the hours are not known it is never called open. */
export function openingOf(line: Hours, clock: Clock): Opening {
  if (line.channel.every((it) => LATER.has(it))) return { kind: "later" };
  if (line.hours === "24/7") return { kind: "always" };
  const open = line.open ?? [];
  return openNow(open, clock) ?? opensNext(open, clock) ?? { kind: "unknown" };
}

function openNow(open: readonly OpenHours[], { weekday, minutes }: Clock): Opening | null {
  let began: Opening | null = null;
  for (const { days, from, to } of open) {
    const opens = minutesOf(from);
    if (to === null) {
      if (isOn(days, weekday) && minutes >= opens) began = { kind: "began", at: from };
      continue;
    }
    const closes = minutesOf(to) > opens ? minutesOf(to) : minutesOf(to) + DAY;
    const today = isOn(days, weekday) && minutes >= opens && minutes < closes;
    const sinceYesterday = isOn(days, weekday - 1) && minutes + DAY < closes;
    if (today || sinceYesterday) return { kind: "open", until: to };
  }
  return began;
}

function opensNext(open: readonly OpenHours[], { weekday, minutes }: Clock): Opening | null {
  const endless = open.some(({ to }) => to === null);
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const starts = open.filter(({ days }) => isOn(days, weekday + inDays)).map(({ from }) => from);
    const later = starts.filter((from) => inDays > 0 || minutesOf(from) > minutes).sort();
    const [at] = later;
    if (at === undefined) continue;
    if (endless) return inDays === 0 ? { kind: "opens", at } : null;
    return { kind: "closed", at, inDays, weekday: (weekday + inDays) % 7 };
  }
  return null;
}

function isOn(days: readonly Weekday[], weekday: number): boolean {
  const day = DAYS[(weekday + 7) % 7];
  return day !== undefined && days.includes(day);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
