import type { AnswerOption, Body, Draft, Filled, Given, Instrument, Item } from "../../ipc/bindings";
import { freshDraft } from "../draft.svelte";

/** Measures about the person who will read along: left out of exports until the person says otherwise. */
const PRIVATE: ReadonlySet<string> = new Set(["alliance"]);

/** The answers in a draft or an entry. Whoever opens a questionnaire has them. */
export function filledOf({ body }: { body: Body }): Filled {
  if (body.kind !== "questionnaire") throw new Error("a questionnaire holds what was filled in");
  return body.it;
}

/** A draft of a questionnaire before its first answer. */
export function blankDraft({ key, edition }: Instrument): Draft {
  const it: Filled = { instrument: key, edition, answers: {}, typed: null, at: null, note: "" };
  return { ...freshDraft({ kind: "questionnaire", it }), neverExport: PRIVATE.has(key) };
}

/**
 * The question to begin at: where the person left, or the first. The one about safety is never the first to be seen,
 * so somebody who left there begins with the one before it.
 */
export function firstAt({ items }: Instrument, { at }: Filled): number {
  const left = Math.max(
    0,
    items.findIndex((it) => it.id === at),
  );
  return items[left]?.safety && left > 0 ? left - 1 : left;
}

/** What may be chosen for a question; nothing where there is a scale that is no row of numbers. */
export function choicesOf(instrument: Instrument, item: Item): AnswerOption[] {
  if (item.scale) {
    const [least, most] = item.scale;
    if (most - least > 10) return [];
    return Array.from({ length: most - least + 1 }, (_, at) => ({
      value: least + at,
      text: "",
      loinc: null,
    }));
  }
  return item.options.length > 0 ? item.options : instrument.options;
}

/** The number that was given, or none. */
export function valueOf(given: Given | undefined): number | null {
  return given?.kind === "value" ? given.value : null;
}

/** The answer that asks for people who can help, whatever the rest says: which one, and how much. Nothing for 0. */
export function asksForHelp({ items }: Instrument, { answers }: Filled): string | null {
  const item = items.find((it) => it.safety && (valueOf(answers[it.id]) ?? 0) > 0);
  return item ? `${item.id}:${valueOf(answers[item.id])}` : null;
}

/** What a digit chooses. `before` is the digit pressed before it on this page: 1 and then 0 is ten. */
export function digitChoice(key: string, before: string, values: readonly number[]): number | null {
  if (!/^[0-9]$/.test(key)) return null;
  const both = Number(before + key);
  if (before !== "" && before !== "0" && values.includes(both)) return both;
  return values.includes(Number(key)) ? Number(key) : null;
}

/** Whether a key pressed there belongs to a field itself. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches("input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable]");
}
