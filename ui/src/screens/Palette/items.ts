import type { Card, Hit } from "../../ipc/bindings";
import { canPerform, perform } from "../../keys/act";
import { shortcuts, shown, type ShortcutId } from "../../keys/shortcuts";
import { words } from "../../words";
import { dates } from "../../words/locale";
import { go, type Place } from "../route.svelte";
import { matches } from "../Settings/search";

const MEDIUM = dates({ dateStyle: "medium" });

/** One line of the palette: what it says, what stands beside it, what it does. */
export type Item = { id: string; label: string; aside: string; run: () => void };

/** Keys that make no sense once the palette is open. */
const LEFT_OUT: ReadonlySet<ShortcutId> = new Set([
  "palette",
  "undo",
  "next",
  "next-region",
  "previous-region",
]);

/** Places without a key of their own. */
const KEYLESS = [
  { name: "data" },
  { name: "import" },
  { name: "recently-deleted" },
  { name: "own-exercises" },
  { name: "helped" },
  { name: "measures" },
  { name: "map" },
  { name: "recurring" },
  { name: "week" },
] as const satisfies readonly Place[];

/** The actions that have all the words. */
export function actionsFor(search: string): Item[] {
  const byKey = shortcuts
    .filter((it) => !LEFT_OUT.has(it.id) && canPerform(it.id))
    .map((it) => ({
      id: `action-${it.id}`,
      label: words(it.label),
      aside: shown(it),
      run: () => void perform(it.id),
    }));
  const places = KEYLESS.map((place) => ({
    id: `place-${place.name}`,
    label: words(`frame-${place.name}`),
    aside: "",
    run: () => void go(place),
  }));
  return [...byKey, ...places].filter((it) => matches(search, it.label));
}

/** How many exercises are offered at once. */
const EXERCISES = 6;

/** The exercises whose title or purpose has all the words; none before a word is typed. */
export function exercisesFor(search: string, cards: readonly Card[]): Item[] {
  if (search === "") return [];
  return cards
    .filter((it) => matches(search, `${it.title} ${it.purpose}`))
    .slice(0, EXERCISES)
    .map(({ slug, title, purpose }) => ({
      id: `exercise-${slug}`,
      label: title,
      aside: purpose,
      run: () => void go({ name: "library", slug }),
    }));
}

/** An entry that was found, with some words around the match. */
export function itemOf({ summary, snippet }: Hit): Item {
  const around = snippet.map((it) => it.text).join("");
  return {
    id: `entry-${summary.id}`,
    label: summary.title || around || summary.glimpse,
    aside: MEDIUM().format(new Date(summary.written.at)),
    run: () => void go(placeOf(summary)),
  };
}

/** A run is opened in its exercise. Everything else is read in the journal first. */
function placeOf({ id, kind, slug }: Hit["summary"]): Place {
  return kind === "run" && slug ? { name: "exercise", slug, entry: id } : { name: "journal", entry: id };
}
