import { exerciseWords, hasWords, words, type PackWords } from "../words";

const files = import.meta.glob<string>("../../../src-tauri/crates/content/words/en/{habits,ratings}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const packs: PackWords[] = Object.values(files).map((text) => exerciseWords(text));

/** An attribute of a message of the vocabulary, such as the low end of a rating. */
function attribute(id: string, name: string): string | undefined {
  for (const pack of packs) {
    const text = pack(id, name);
    if (text) return text;
  }
  return undefined;
}

/** A message made from data; the key itself when there are no words for it. */
function named(id: string, key: string): string {
  return hasWords(id) ? words(id) : key;
}

/** What a rating is called, and what its ends mean. */
export function ratingWords(key: string) {
  const id = `rating-${key}`;
  return {
    label: named(id, key),
    low: attribute(id, "low"),
    high: attribute(id, "high"),
    hint: attribute(id, "hint"),
  };
}

/** What a thinking habit is called, what it means, and what to ask about it. */
export function habitWords(key: string) {
  const id = `habit-${key}`;
  return { name: named(id, key), means: attribute(id, "means"), asks: attribute(id, "asks") };
}

/** What a breathing pattern is called. */
export function patternName(key: string): string {
  return named(`pattern-${key}`, key);
}
