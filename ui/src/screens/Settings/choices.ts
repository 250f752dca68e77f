import type { Module, Preferences, Weekday } from "../../ipc/bindings";
import type { MessageId } from "../../words";

type Choices<Value> = readonly { value: Value; label: MessageId }[];

function of<Value extends string>(setting: string, ...values: Value[]): Choices<Value> {
  return values.map((value) => ({ value, label: `settings-${setting}-${value}` as MessageId }));
}

/** The choices of every setting that has a few, in the order they are shown. */
export const THEMES = of<Preferences["theme"]>(
  "theme",
  "system",
  "light",
  "dark",
  "contrastLight",
  "contrastDark",
);
export const FONTS = of<Preferences["font"]>("font", "own", "system");
export const MOTIONS = of<Preferences["motion"]>("motion", "system", "reduced", "full");
export const FIGURES = of<Preferences["figure"]>("figure", "circle", "bar", "words", "sound");
export const MOOD_FORMS = of<Preferences["moodForm"]>("mood-form", "overall", "sliders");

/** The places that need not be in the list of places, in its order. */
export const MODULES: readonly Module[] = [
  "journal",
  "thought-records",
  "practice",
  "library",
  "cards",
  "plan",
  "insights",
  "brief",
];

/** After how many minutes to lock; 0 is never. */
export const LOCK_MINUTES = [1, 2, 5, 10, 15, 30, 60, 0] as const;

/** The days of a week. */
export const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** When a reminder may come: every half hour. */
export const REMINDER_TIMES: readonly string[] = Array.from({ length: 48 }, (_, at) => {
  const hour = String(Math.floor(at / 2)).padStart(2, "0");
  return `${hour}:${at % 2 === 0 ? "00" : "30"}:00`;
});
