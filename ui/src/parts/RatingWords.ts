import { exerciseWords, hasWords, words } from "../words";

// The ends and the hint of a scale are attributes, `rating-<key>.low`, `.high` and `.hint`.
const files = import.meta.glob<string>("../../../src-tauri/crates/content/words/en/ratings.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const pack = exerciseWords(Object.values(files).join("\n"));

/** What a scale asks, what its ends mean and what lies between, by its key, such as `dist`. */
export function ratingWords(key: string): { label: string; low?: string; high?: string; hint?: string } {
  const id = `rating-${key}`;
  const of = (attribute: string) => pack(id, attribute) ?? undefined;
  return { label: hasWords(id) ? words(id) : key, low: of("low"), high: of("high"), hint: of("hint") };
}
