import type { MapChange, MapNode, NodeKind, PersonalMap } from "../../ipc/bindings";
import { feelingName } from "../../parts/FeelingPickerWords";
import { hasWords, words } from "../../words";

/** The kinds of places, in the order of the columns. */
export const KINDS: readonly NodeKind[] = [
  "situation",
  "thought",
  "feeling",
  "body",
  "action",
  "pattern",
  "strength",
];

/** The most characters of own words on the map. The same number as the companion's. */
export const LONGEST = 300;

/** What a kind of places is called. */
export function kindWords(kind: NodeKind): string {
  return words(`map-kind-${kind}`);
}

/** What a place says, as a person reads it. */
export function placeName({ words: said }: Pick<MapNode, "words">): string {
  switch (said.kind) {
    case "own":
      return said.it.trim().replace(/\s+/g, " ");
    case "feeling":
      return feelingName(said.it);
    case "habit":
    case "region": {
      const id = `${said.kind}-${said.it}`;
      return hasWords(id) ? words(id) : said.it;
    }
  }
}

/** A name cut to what fits into a sentence or a list of choices. */
export function shortName(node: Pick<MapNode, "words">, most = 60): string {
  const letters = [...placeName(node)];
  if (letters.length <= most) return letters.join("");
  return `${letters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}

/** The places of each kind that has any, kind by kind. */
export function byKind(nodes: readonly MapNode[]): { kind: NodeKind; nodes: MapNode[] }[] {
  return KINDS.map((kind) => ({ kind, nodes: nodes.filter((it) => it.kind === kind) })).filter(
    (it) => it.nodes.length > 0,
  );
}

/** The places that a place is joined with, and those that it is not. */
export function joined(map: PersonalMap, key: string): { with: MapNode[]; without: MapNode[] } {
  const near = new Set(map.ties.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])));
  return {
    with: map.nodes.filter((it) => near.has(it.key)),
    without: map.nodes.filter((it) => it.key !== key && !near.has(it.key)),
  };
}

/** The change that brings back what a place said before. */
export function wordsBack({
  key,
  words: before,
  renamed,
}: Pick<MapNode, "key" | "words" | "renamed">): MapChange {
  // What was not changed yet is brought back by empty words: the words of an entry are never kept a second time.
  return { kind: "rename", key, words: renamed && before.kind === "own" ? before.it : "" };
}

/** The place that a change has added. */
export function added(before: PersonalMap, after: PersonalMap): MapNode | null {
  const known = new Set([...before.nodes, ...before.hidden].map((it) => it.key));
  return after.nodes.find((it) => !known.has(it.key)) ?? null;
}

/** Where to go on when a place has gone: the next of its kind, or else the one before. */
export function neighbour(nodes: readonly MapNode[], key: string): string | null {
  const gone = nodes.find((it) => it.key === key);
  const kin = nodes.filter((it) => it.kind === gone?.kind);
  const at = kin.findIndex((it) => it.key === key);
  return (kin[at + 1] ?? kin[at - 1])?.key ?? null;
}
