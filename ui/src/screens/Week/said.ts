import type { Week } from "../../ipc/bindings";
import { numberName } from "../../parts/chart/said";
import { plainDay } from "../../parts/Day";
import { feelingName } from "../../parts/FeelingPickerWords";
import { words } from "../../words";
import { listed, lower } from "../../words/locale";

/** Whether nothing at all was written in a week. */
export function isEmpty(week: Week): boolean {
  return week.entries === 0 && week.practised.length === 0;
}

/** The week in a few plain lines; what was not there is not named. */
export function linesOf(week: Week): string[] {
  const { moods, moodDays, feelings, entries, toSession, lastLook } = week;
  return [
    moods && moodLine(moods, moodDays),
    feelings.length > 0 && words("week-feelings", { feelings: listed(feelings.map(named)) }),
    entries > 0 && words("week-entries", { entries }),
    toSession > 0 && words("week-to-session", { entries: toSession }),
    lastLook && words("week-last-look", { day: plainDay(lastLook) }),
  ].filter((it) => typeof it === "string");
}

/** What was practised: its title, and how often. */
export function practisedLine([title, times]: [string, number]): string {
  return words("week-times", { title, times });
}

function moodLine([low, high]: [number, number], days: number): string {
  const [from, to] = [numberName(low), numberName(high)];
  return from === to ? words("week-mood-one", { mood: from, days }) : words("week-mood", { from, to, days });
}

/** A feeling inside a sentence: own words stay as they were typed. */
function named(word: Week["feelings"][number]): string {
  return "known" in word ? lower(feelingName(word)) : feelingName(word);
}
