import type { EntryKind } from "../ipc/bindings";

/** Kinds of entries, in the order they are counted. */
export const KINDS = [
  "checkIn",
  "page",
  "run",
  "card",
  "questionnaire",
  "task",
] as const satisfies readonly EntryKind[];

/** What there is of a count by name: the names in their order, those that are not 0. */
export function counted<Key extends string>(
  counts: { [key in Key]?: number },
  keys: readonly Key[] = Object.keys(counts) as Key[],
): [Key, number][] {
  return keys.map((key): [Key, number] => [key, counts[key] ?? 0]).filter(([, count]) => count > 0);
}
