import type { Body, CheckIn, Feeling } from "../../ipc/bindings";
import { feelingName } from "../../parts/FeelingPickerWords";
import { levelWords } from "../../parts/LevelSliderWords";
import { words } from "../../words";

/** A check-in with every part missing. */
export function blankCheckIn(): CheckIn {
  return {
    mood: null,
    pleasant: null,
    energy: null,
    calm: null,
    feelings: [],
    sleepMinutes: null,
    distress: null,
    line: "",
  };
}

/** The check-in of a body that is one. */
export function checkInOf(body: Body): CheckIn {
  if (body.kind !== "checkIn") throw new Error(`a check-in was expected, not a ${body.kind}`);
  return body.it;
}

/** Whether nothing at all was given. */
export function isBlank(it: CheckIn): boolean {
  const numbers = [it.mood, it.pleasant, it.energy, it.calm, it.sleepMinutes, it.distress];
  return numbers.every((one) => one === null) && it.feelings.length === 0 && it.line.trim() === "";
}

/** Whether it holds anything that lies behind "Add more". */
export function hasMore(it: CheckIn, tags: string[]): boolean {
  const rest = { ...it, mood: null, pleasant: null, energy: null, calm: null };
  return !isBlank(rest) || tags.length > 0;
}

/** A mood so low that the safety plan is named, of 10. */
const LOW = 2;

/** Distress so high that it is, of 100. The same number that ends the exploring in an exercise. */
const HIGH = 85;

/** Whether a check-in tells of a hard time. It stands for a quiet line, and for nothing else. */
export function isHard({ mood, distress }: CheckIn): boolean {
  return (mood !== null && mood <= LOW) || (distress !== null && distress >= HIGH);
}

/** The adjectives of the two ends of each side of the mood grid. */
export function ends(side: "pleasant" | "energy" | "calm"): { low: string; high: string } {
  return { low: words(`today-${side}-low`), high: words(`today-${side}-high`) };
}

/** What was given, in words and numbers; what is missing is left out. */
export function facts(it: CheckIn): { name: string; value: string }[] {
  const all = [
    { name: words("today-mood"), value: it.mood === null ? null : words("today-of-ten", { value: it.mood }) },
    ...(["pleasant", "energy", "calm"] as const).map((side) => ({
      name: words(`today-${side}`),
      value: level(it[side], side),
    })),
    { name: words("parts-feelings"), value: it.feelings.map(strength).join(", ") },
    {
      name: words("today-distress"),
      value: it.distress === null ? null : words("parts-of-hundred", { value: it.distress }),
    },
    { name: words("today-sleep"), value: sleep(it.sleepMinutes) },
  ];
  return all.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

function level(value: number | null, side: "pleasant" | "energy" | "calm"): string | null {
  if (value === null) return null;
  const { low, high } = ends(side);
  return `${levelWords(value, low, high)} (${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value)})`;
}

function strength(feeling: Feeling): string {
  const name = feelingName(feeling.word);
  return feeling.strength === null ? name : `${name} ${feeling.strength}`;
}

function sleep(minutes: number | null): string | null {
  if (minutes === null) return null;
  const hours = Math.floor(minutes / 60);
  return words("today-sleep-time", { hours, minutes: minutes % 60 });
}
