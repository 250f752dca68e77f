import { words } from "../words";

/**
 * A level from −50 to 50 in words, such as "fairly tense"; "not rated" when it is missing.
 *
 * `low` and `high` are the adjectives of the two ends.
 */
export function levelWords(value: number | null, low: string, high: string): string {
  if (value === null) return words("parts-not-rated");
  const size = Math.abs(value);
  if (size <= 5) return words("parts-level-middle");
  const side = value < 0 ? low : high;
  if (size <= 20) return words("parts-level-little", { side });
  if (size <= 35) return words("parts-level-fairly", { side });
  return words("parts-level-very", { side });
}
