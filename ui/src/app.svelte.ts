import { applyAppearance, onSystemLook } from "./appearance";
import { ask, asFailure, zoom } from "./ipc/call";
import type { Failure, Phase, Preferences, Status } from "./ipc/bindings";
import { clearToasts } from "./parts/toast.svelte.ts";
import { flush, go, startOver, type Place } from "./screens/route.svelte";
import { words } from "./words";

/** How the app looks until the companion has said how the person wants it. */
export const DEFAULTS: Preferences = {
  theme: "system",
  textSize: 100,
  motion: "system",
  bells: true,
  volume: 50,
  figure: "circle",
  moodForm: "overall",
  autoLockMinutes: 5,
  hideByShift: true,
  country: null,
};

type App = {
  /** What the companion said last; null when it could not say. */
  status: Status | null;
  /** Why it could not say. */
  failure: Failure | null;
  preferences: Preferences;
  /** Everything is off the screen; only "Back" is there. */
  hidden: boolean;
  /** Whether "Find and do" is open. */
  palette: boolean;
  /** The first screens are shown until the person begins, also after the journal was made. */
  beginning: boolean;
};

const state = $state<App>({
  status: null,
  failure: null,
  preferences: { ...DEFAULTS },
  hidden: false,
  palette: false,
  beginning: false,
});

/** The state of the whole app. Read it anywhere; change it through the functions below. */
export const app = {
  get status() {
    return state.status;
  },
  get failure() {
    return state.failure;
  },
  get phase(): Phase | null {
    return state.status?.phase ?? null;
  },
  get preferences() {
    return state.preferences;
  },
  get hidden() {
    return state.hidden;
  },
  get palette() {
    return state.palette;
  },
  get beginning() {
    return state.beginning;
  },
};

/** Finds out where things stand and puts the look on the window. */
export async function start(): Promise<void> {
  onSystemLook(() => applyAppearance(state.preferences));
  await refresh();
  // At 100 % there is nothing to wait for.
  if (state.preferences.textSize !== 100) await zoom(state.preferences.textSize).catch(() => undefined);
}

/** Asks again where things stand: after unlocking, locking, or making a journal. */
export async function refresh(): Promise<void> {
  try {
    state.status = await ask("status", {});
    state.failure = null;
    if (state.status.phase === "absent") state.beginning = true;
    takePreferences(state.status.preferences);
  } catch (problem) {
    state.status = null;
    state.failure = asFailure(problem);
    applyAppearance(state.preferences);
  }
}

/** Shows the app with these preferences from now on. Keeping them is up to the caller. */
export function takePreferences(next: Preferences): void {
  state.preferences = next;
  applyAppearance(next);
}

/** Ends the first run: opens the new journal at the place where the person wants to begin. */
export async function enter(place: Place): Promise<void> {
  await refresh();
  await go(place);
  state.beginning = false;
}

/** Locks the journal, after every draft is kept. Without a passphrase there is nothing to lock. */
export async function lock(): Promise<void> {
  if (!state.status?.protected || state.status.phase !== "open") return;
  await flush();
  await close();
  await refresh();
}

/**
 * Takes everything off the screen at once; keeps the drafts and locks behind it.
 *
 * The order matters: the screens are asked for their drafts before they go, but nobody waits
 * for the answer before the window is empty.
 */
export async function hide(): Promise<void> {
  const kept = flush();
  state.hidden = true;
  state.palette = false;
  document.title = words("frame-neutral-title");
  await kept;
  await close();
}

/** Comes back from hiding: to the lock when there is a passphrase, else to Today. */
export async function reveal(): Promise<void> {
  await refresh();
  state.hidden = false;
}

async function close(): Promise<void> {
  // Asked again, because the first run makes a journal without telling the rest of the app.
  if (state.beginning) await refresh();
  if (state.status?.protected && state.status.phase === "open") {
    await ask("lock", {}).catch(() => undefined);
  }
  state.beginning = state.status?.phase === "absent";
  state.palette = false;
  clearToasts();
  startOver();
}

export function openPalette(): void {
  state.palette = true;
}

export function closePalette(): void {
  state.palette = false;
}
