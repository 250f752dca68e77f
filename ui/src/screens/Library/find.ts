import type { Shelved } from "../../ipc/bindings";
import { matches } from "../Settings/search";

/** What is looked for; an empty string leaves a question open. */
export type Wish = {
  words: string;
  need: string;
  /** The most minutes there are. */
  minutes: string;
  school: string;
  effort: string;
  position: string;
  breath: string;
  hidden: boolean;
};

/** Nothing in particular. */
export const ANYTHING: Wish = {
  words: "",
  need: "",
  minutes: "",
  school: "",
  effort: "",
  position: "",
  breath: "",
  hidden: false,
};

/** Minutes to choose from. */
export const MINUTES = ["3", "5", "10", "20"] as const;

/** Ways to hold a body, as the marks have them. */
export const POSITIONS = ["seated", "lying", "moving", "eyesOpen"] as const;

/** Whether an exercise is what is looked for. */
export function fitsWish({ card, hidden }: Shelved, wish: Wish): boolean {
  if (hidden !== wish.hidden) return false;
  if (wish.need && !card.purposes.includes(wish.need)) return false;
  if (wish.minutes && card.minutes[0] > Number(wish.minutes)) return false;
  if (wish.school && schoolOf(card.modality) !== wish.school) return false;
  if (wish.effort && card.intensity !== Number(wish.effort)) return false;
  if (wish.position && !card.marks[wish.position as (typeof POSITIONS)[number]]) return false;
  if (wish.breath && card.marks.noBreathFocus !== (wish.breath === "without")) return false;
  return matches(wish.words, `${card.title} ${card.purpose} ${card.school}`);
}

/** The schools that have a name here, in the order of the shelf. Any other is "other". */
export const SCHOOLS = [
  "own",
  "cbt",
  "mindfulness",
  "breathing",
  "relaxation",
  "grounding",
  "emotion",
  "acceptance",
  "compassion",
  "dynamic",
  "gestalt",
  "family",
  "narrative",
  "communication",
  "body",
  "journal",
  "sessions",
  "plans",
  "other",
] as const;

export type School = (typeof SCHOOLS)[number];

/** The school of an exercise, by one of the names that are known here. */
export function schoolOf(modality: string): School {
  return SCHOOLS.find((it) => it === modality) ?? "other";
}

/** Exercises in the order of their schools; a school without any is left out. */
export function bySchool(shelved: Shelved[]): { school: School; list: Shelved[] }[] {
  return SCHOOLS.map((school) => ({
    school,
    list: shelved.filter(({ card }) => schoolOf(card.modality) === school),
  })).filter(({ list }) => list.length > 0);
}

/** What the exercises are for, each once, in the order they come. */
export function needsOf(shelved: Shelved[]): string[] {
  return [...new Set(shelved.flatMap(({ card }) => card.purposes))];
}
