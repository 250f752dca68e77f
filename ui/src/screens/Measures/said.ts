import type { Change, Filled, Instrument, Item, Reading } from "../../ipc/bindings";
import { dayName, plainDay } from "../../parts/Day";
import { words } from "../../words";
import { numbers } from "../../words/locale";
import { choicesOf } from "./filling";
import { itemWords } from "./names";

const TENTHS = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A score as it is written: a mean with one decimal, everything else whole. */
export function scoreSaid({ score }: Pick<Instrument, "score">, total: number): string {
  return score === "mean" ? TENTHS().format(total) : String(total);
}

/** What may be read from the answers. The name of a band is only ever said in its own sentence. */
export function readingSaid(instrument: Instrument, { answered, of, total, band }: Reading): string {
  const { score, range } = instrument;
  if (score === "none") return words("measures-said-each");
  if (total === null) return words("measures-said-missing", { answered, of });
  const said = { total: scoreSaid(instrument, total), low: range[0], most: range[1] };
  return band
    ? words(`measures-said-${score}-band`, { ...said, from: band.from, to: band.to, band: band.name })
    : words(`measures-said-${score}`, said);
}

/** How it compares with the time before: without praise, and without alarm. */
export function changeSaid(instrument: Instrument, { since, before, now, meaning }: Change): string {
  return words(`measures-change-${meaning}`, {
    day: dayName(since),
    before: scoreSaid(instrument, before),
    now: scoreSaid(instrument, now),
  });
}

/** One earlier time in a line: its day, and its score where there is one. */
export function timeSaid(instrument: Instrument, day: string, { answered, of, total }: Reading): string {
  const when = { day: dayName(day) };
  if (instrument.score === "none") return words("measures-time-answers", when);
  if (total === null) return words("measures-time-missing", { ...when, answered, of });
  const value = scoreSaid(instrument, total);
  return words("measures-time", {
    ...when,
    score: words("measures-value", { value, most: instrument.range[1] }),
  });
}

/** What was answered to one question. */
export function answerSaid(instrument: Instrument, item: Item, { answers }: Filled): string {
  const given = answers[item.id];
  if (!given) return words("measures-not-answered");
  if (given.kind === "ratherNot") return words("measures-rather-not");
  const { value } = given;
  if (item.scale) return words("measures-value", { value, most: item.scale[1] });
  const option = choicesOf(instrument, item).find((it) => it.value === value);
  return option ? `${option.text} (${value})` : String(value);
}

/** Every question with its answer, in the order of the questionnaire. */
export function answersSaid(instrument: Instrument, filled: Filled): { question: string; answer: string }[] {
  return instrument.items.map((item) => ({
    question: itemWords(instrument, item).short,
    answer: answerSaid(instrument, item, filled),
  }));
}

/** How far back it asks, and from when on another time says more. `today` is a calendar day. */
export function windowSaid(days: number | null, again: string | null, today: string): string | null {
  const day = again !== null && again > today ? plainDay(again) : null;
  if (days === null) return day && words("measures-again", { day });
  return day ? words("measures-window-again", { days, day }) : words("measures-window", { days });
}
