import { onDestroy } from "svelte";

/** Every place a person can be. */
export type Place =
  | { name: "today" }
  | { name: "journal"; entry?: string; fresh?: boolean; search?: string }
  | { name: "thought-records" }
  | { name: "practice" }
  | { name: "exercise"; slug: string; draft?: string; entry?: string; rerate?: boolean; step?: string }
  | { name: "library"; slug?: string; find?: string }
  | { name: "cards"; card?: string; from?: string; of?: string }
  | { name: "hard-moment" }
  | { name: "own-exercises" }
  | { name: "recently-deleted" }
  | { name: "settings" }
  | { name: "data" }
  | { name: "import" }
  | { name: "export" }
  | { name: "guide"; page?: string }
  | { name: "help" }
  | { name: "safety-plan" }
  | { name: "insights"; chart?: string }
  | { name: "helped" }
  | { name: "measures"; measure?: string; draft?: string; entry?: string }
  | { name: "map" }
  | { name: "recurring" }
  | { name: "week" }
  | { name: "plan"; task?: string; draft?: string }
  | { name: "brief" };

/** Keeps what is not saved yet. Called before the place changes, and on lock, hide and close. */
export type Leave = () => void | Promise<void>;

const START: Place = { name: "today" };

type History = {
  places: readonly Place[];
  at: number;
  /** Counts every arrival, so that the same place opened again is a new screen. */
  arrivals: number;
};

let history = $state.raw<History>({ places: [START], at: 0, arrivals: 0 });
const leaves = new Set<Leave>();
const forgets = new Set<() => void>();

/** Where the person is now. */
export const route = {
  get place(): Place {
    return history.places[history.at] ?? START;
  },
  get arrivals(): number {
    return history.arrivals;
  },
  get canGoBack(): boolean {
    return history.at > 0;
  },
  get canGoForward(): boolean {
    return history.at < history.places.length - 1;
  },
};

/** Where a person goes for help. Nobody waits for a disk on the way there. */
const AT_ONCE: ReadonlySet<Place["name"]> = new Set(["help", "safety-plan"]);

/** Goes to a place, after every draft on this one is kept. The screen there is made anew. */
export async function go(place: Place): Promise<void> {
  const kept = flush();
  if (!AT_ONCE.has(place.name)) await kept;
  arrive([...history.places.slice(0, history.at + 1), place], history.at + 1);
}

/**
 * Says more about the place of this screen, such as which entry is open, without leaving it. Whoever went for help
 * meanwhile stays there, and comes back to what is said here.
 */
export function settle(place: Place): void {
  const at = history.places.slice(0, history.at + 1).findLastIndex((it) => it.name === place.name);
  if (at !== -1) history = { ...history, places: history.places.with(at, place) };
}

/** Goes back to where the person was before. At the start it stays. */
export async function back(): Promise<void> {
  if (!route.canGoBack) return;
  await flush();
  arrive(history.places, history.at - 1);
}

/** Goes back to where the person was before coming to this place, however often it was opened in a row. */
export async function backFrom(name: Place["name"]): Promise<void> {
  const before = history.places.slice(0, history.at).findLastIndex((it) => it.name !== name);
  if (before === -1) return go(START);
  await flush();
  arrive(history.places, before);
}

/** Goes forward again after going back. */
export async function forward(): Promise<void> {
  if (!route.canGoForward) return;
  await flush();
  arrive(history.places, history.at + 1);
}

function arrive(places: readonly Place[], at: number): void {
  history = { places, at, arrivals: history.arrivals + 1 };
}

/**
 * Registers how this screen keeps what is not saved yet. Call it while the component is made;
 * it is forgotten when the component goes.
 *
 * The first part of `leave`, up to its first `await`, must read everything it needs.
 */
export function onLeave(leave: Leave): void {
  leaves.add(leave);
  onDestroy(() => leaves.delete(leave));
}

/** Keeps every draft of this screen. A draft that cannot be kept never stops a person from leaving. */
export async function flush(): Promise<void> {
  await Promise.allSettled([...leaves].map(async (leave) => leave()));
}

/** Registers what to drop when the journal is locked, for anything held outside a component. */
export function onForget(forget: () => void): void {
  forgets.add(forget);
}

/** Drops everything about where the person was. Used on lock and hide, and between tests. */
export function startOver(): void {
  arrive([START], 0);
  for (const forget of forgets) forget();
}
