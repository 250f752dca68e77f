import { hasWords, words, wordsBeside } from "../words";

/** A message made from data; the key itself when there are no words for it. */
function named(id: string, key: string): string {
  return hasWords(id) ? words(id) : key;
}

/** What a thinking habit is called, what it means, and what to ask about it. */
export function habitWords(key: string) {
  const id = `habit-${key}`;
  const of = (attribute: string) => wordsBeside(id, attribute) ?? undefined;
  return { name: named(id, key), means: of("means"), asks: of("asks") };
}

/** What a breathing pattern is called. */
export function patternName(key: string): string {
  return named(`pattern-${key}`, key);
}
