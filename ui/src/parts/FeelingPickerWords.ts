import type { FeelingWord } from "../ipc/bindings";
import { hasWords, words, wordsBeside } from "../words";

/** A feeling as a person reads it: the vocabulary's name for it, or the person's own word. */
export function feelingName(word: FeelingWord): string {
  if ("own" in word) return word.own;
  const id = `feeling-${word.known}`;
  return hasWords(id) ? words(id) : word.known;
}

/** What a feeling of the vocabulary often says, in one line; null when nothing is known of it. */
export function feelingSays(key: string): string | null {
  return wordsBeside(`feeling-${key}`, "says");
}

/** What a family is called. */
export function familyName(key: string): string {
  const id = `family-${key}`;
  return hasWords(id) ? words(id) : key;
}

/** Whether two words are the same feeling. */
export function sameFeeling(one: FeelingWord, other: FeelingWord): boolean {
  return "own" in one
    ? "own" in other && one.own === other.own
    : "known" in other && one.known === other.known;
}

/** A key for lists: no word of the vocabulary is ever mixed up with an own word. */
export function feelingKey(word: FeelingWord): string {
  return "own" in word ? `own ${word.own}` : word.known;
}
