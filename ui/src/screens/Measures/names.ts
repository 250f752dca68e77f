import { SvelteMap } from "svelte/reactivity";
import { ask } from "../../ipc/call";
import type { Instrument, Item } from "../../ipc/bindings";
import { hasWords, words, wordsBeside } from "../../words";
import { onForget } from "../route.svelte";

/** Names that stand in data or were given by the person, by key: read when first needed, dropped on lock. */
const named = new SvelteMap<string, string>();
const asked = new Set<string>();

onForget(() => {
  named.clear();
  asked.clear();
});

/** What a questionnaire is called: by its own name, or by ours for an own measure. */
export function measureName({ key, name }: Pick<Instrument, "key" | "name">): string {
  if (name) return name;
  const id = `measure-${key}`;
  return hasWords(id) ? words(id) : key;
}

/** Takes in that a questionnaire is called so now. */
export function learnName(instrument: Pick<Instrument, "key" | "name">): void {
  asked.add(instrument.key);
  named.set(instrument.key, measureName(instrument));
}

/** The name of a questionnaire of which only the key is known; empty until it has been read. */
export function nameOfKey(key: string): string {
  const id = `measure-${key}`;
  if (hasWords(id)) return words(id);
  if (!asked.has(key)) {
    asked.add(key);
    // A name that cannot be had leaves its kind, which is always there.
    ask("instrument", { key }).then(learnName, () => undefined);
  }
  return named.get(key) ?? "";
}

/** What it is for, in our words; nothing for a tracker of one's own. */
export function aboutMeasure(key: string): string | null {
  const id = `measures-about-${key}`;
  return hasWords(id) ? words(id) : null;
}

/** The words of one question: verbatim where the questionnaire brings them, ours for an own measure. */
export type ItemWords = { text: string; short: string; low: string; high: string };

export function itemWords({ key }: Pick<Instrument, "key">, item: Item): ItemWords {
  const { text, low, high } = item;
  if (text) return { text, short: text, low, high };
  const id = `measure-${key}-${item.id}`;
  const own = hasWords(id) ? words(id) : item.id;
  const beside = (attribute: string, otherwise: string) => wordsBeside(id, attribute) ?? otherwise;
  return { text: own, short: beside("short", own), low: beside("low", ""), high: beside("high", "") };
}
