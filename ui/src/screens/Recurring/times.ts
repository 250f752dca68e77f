import { daySaid } from "../../steps/daySaid";
import { words } from "../../words";
import type { Echo } from "../../ipc/bindings";

/** How often, and over what time; `newest` is the newest first. */
export function spanSaid(message: "echo-span" | "echo-dots", newest: readonly Pick<Echo, "day">[]): string {
  const [first = "", last = ""] = [newest.at(-1)?.day, newest[0]?.day];
  const times = newest.length;
  if (first === last) return words(`${message}-day`, { times, day: daySaid(first) });
  return words(message, { times, first: daySaid(first), last: daySaid(last) });
}

/** Where each day stands along a line, 0 to 1, and how many of the same day stand below it. */
export function dotsAlong(days: readonly string[]): { along: number; up: number }[] {
  const at = days.map((day) => Date.parse(`${day}T12:00:00Z`));
  const [first, last] = [Math.min(...at), Math.max(...at)];
  return at.map((time, index) => ({
    along: last === first ? 0.5 : (time - first) / (last - first),
    up: at.slice(0, index).filter((it) => it === time).length,
  }));
}
