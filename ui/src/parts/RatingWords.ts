import { hasWords, words, wordsBeside } from "../words";

/** What a scale asks, what its ends mean and what lies between, by its key, such as `dist`. */
export function ratingWords(key: string): { label: string; low?: string; high?: string; hint?: string } {
  const id = `rating-${key}`;
  const of = (attribute: string) => wordsBeside(id, attribute) ?? undefined;
  return { label: hasWords(id) ? words(id) : key, low: of("low"), high: of("high"), hint: of("hint") };
}
