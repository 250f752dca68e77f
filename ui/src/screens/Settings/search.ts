import { getContext, setContext } from "svelte";
import { lower } from "../../words/locale";

const SEARCH = Symbol("what is searched for in Settings");

type Search = () => string;

/** Tells every setting below what is searched for. Call it while the component is made. */
export function searchFor(search: Search): void {
  setContext(SEARCH, search);
}

/** What is searched for, empty for everything. Call it while the component is made. */
export function searched(): Search {
  return getContext<Search | undefined>(SEARCH) ?? (() => "");
}

/** Whether every word of a search is in a text, in any order and with any capitals. */
export function matches(search: string, text: string): boolean {
  const here = lower(text);
  return lower(search)
    .split(/\s+/)
    .every((word) => here.includes(word));
}
