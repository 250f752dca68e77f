import { applyAppearance, onSystemLook } from "./appearance";
import { ask, asFailure, onDamage, zoom } from "./ipc/call";
import type { Cure, Failure, Healed, Phase, Preferences, Remains, Status } from "./ipc/bindings";
import { emptyClipboard } from "./keys/clipboard";
import { clearToasts } from "./parts/toast.svelte.ts";
import { flush, go, startOver, type Place } from "./screens/route.svelte";
import { onWish, setVoice } from "./sound/voice";
import { languageFor, speak, textsOf, words } from "./words";
import { ENGLISH, SYSTEM } from "./words/language";

/** How the app looks until the companion has said how the person wants it. */
export const DEFAULTS: Preferences = {
  theme: "system",
  textSize: 100,
  font: "own",
  motion: "system",
  bells: true,
  volume: 50,
  voice: false,
  figure: "circle",
  moodForm: "overall",
  echoes: true,
  autoLockMinutes: 5,
  hideByShift: true,
  blankWhenAway: false,
  outOfSight: [],
  language: SYSTEM,
  country: null,
  secondFolder: null,
  reminder: {
    on: false,
    time: "19:00:00",
    days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    pausedUntil: null,
    lastShown: null,
  },
};

/** Something to tell or to offer before the journal, or the first screens, are shown. */
export type Interlude =
  /** A damaged journal is whole again. */
  | { kind: "healed"; healed: Healed; cure: Cure }
  /** The journal was opened with its recovery code: a new passphrase is offered. */
  | { kind: "byCode"; code: string }
  /** Everything was erased; `left` says that backups in a second folder were to stay. */
  | { kind: "gone"; remains: Remains; left: boolean };

type App = {
  /** What the companion said last; null when it could not say. */
  status: Status | null;
  /** Why it could not say. */
  failure: Failure | null;
  preferences: Preferences;
  /** The tag of the language that is spoken. What is on the screen is made again when it changes. */
  language: string;
  /** Everything is off the screen; only "Back" is there. */
  hidden: boolean;
  /** Whether "Find and do" is open. */
  palette: boolean;
  /** The first screens are shown until the person begins, also after the journal was made. */
  beginning: boolean;
  /** What comes before anything else; null most of the time. */
  interlude: Interlude | null;
};

const state = $state<App>({
  status: null,
  failure: null,
  preferences: { ...DEFAULTS },
  language: ENGLISH.tag,
  hidden: false,
  palette: false,
  beginning: false,
  interlude: null,
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
  get language() {
    return state.language;
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
  get interlude() {
    return state.interlude;
  },
};

/** Finds out where things stand and puts the look on the window. Its title is the app’s name from here on. */
export async function start(): Promise<void> {
  document.title = words("frame-name");
  onSystemLook(() => applyAppearance(state.preferences));
  onWish((voice) => void remember({ voice }));
  onDamage(() => void refresh());
  await refresh();
}

/** Asks again where things stand: after unlocking, locking, or making a journal. */
export async function refresh(): Promise<void> {
  try {
    state.status = await ask("status", {});
    state.failure = null;
    if (state.status.phase === "absent") state.beginning = true;
    if (state.status.phase !== "open") state.palette = false;
    const { textSize } = state.preferences;
    await takePreferences(state.status.preferences);
    // At the size that is shown there is nothing to wait for.
    if (state.preferences.textSize !== textSize)
      await zoom(state.preferences.textSize).catch(() => undefined);
  } catch (problem) {
    state.status = null;
    state.failure = asFailure(problem);
    await takePreferences(state.preferences);
  }
}

/** Shows the app with these preferences from now on; a new language takes a moment. Keeping them is up to the caller. */
export async function takePreferences(next: Preferences): Promise<void> {
  state.preferences = next;
  applyAppearance(next);
  setVoice(next.voice);
  await changeLanguage();
}

/** Keeps for the next time what was chosen by the way. Not worth a word when it cannot be kept. */
export async function remember(chosen: Partial<Preferences>): Promise<void> {
  const preferences = { ...state.preferences, ...chosen };
  if (JSON.stringify(preferences) === JSON.stringify(state.preferences)) return;
  await ask("save_preferences", { preferences }).then(takePreferences, () => undefined);
}

/** Speaks the language of the preferences, after every draft is kept: everything on the screen is made anew. */
async function changeLanguage(): Promise<void> {
  const next = languageFor(state.preferences.language);
  if (next.tag === state.language) return;
  const [texts] = await Promise.all([textsOf(next), flush()]);
  // Meanwhile another one may have been chosen.
  if (next.tag !== languageFor(state.preferences.language).tag) return;
  speak(next, texts);
  state.language = next.tag;
  document.title = words(state.hidden ? "frame-neutral-title" : "frame-name");
}

/** Ends the first run: opens the new journal at the place where the person wants to begin. */
export async function enter(place: Place): Promise<void> {
  await refresh();
  await go(place);
  state.beginning = false;
}

/** Tells or offers something first. What was there before it is not shown again. */
export async function tellFirst(interlude: Interlude): Promise<void> {
  state.interlude = interlude;
  await refresh();
}

/** Ends what was told first, and goes on to the journal or the first screens. */
export function goOn(): void {
  state.interlude = null;
  startOver();
}

/** What hiding still has to do: drafts to keep, a journal to lock. */
let hiding: Promise<void> = Promise.resolve();

/** Locks the journal, after every draft is kept. Without a passphrase there is nothing to lock. */
export async function lock(): Promise<void> {
  if (!state.status?.protected || state.status.phase !== "open") return;
  // While the key or the press still counts as the person’s: later the window may refuse.
  void emptyClipboard();
  const stopped = stopWork();
  await flush();
  await stopped;
  await close();
  await refresh();
  state.interlude = null;
}

/**
 * Takes everything off the screen at once; keeps the drafts and locks behind it.
 *
 * The order matters: the screens are asked for their drafts before they go, but nobody waits
 * for the answer before the window is empty.
 */
export function hide(): Promise<void> {
  hiding = takeAway();
  return hiding;
}

async function takeAway(): Promise<void> {
  const stopped = stopWork();
  const kept = flush();
  state.hidden = true;
  state.palette = false;
  document.title = words("frame-neutral-title");
  void emptyClipboard();
  await kept;
  await stopped;
  await close();
  state.interlude = null;
}

/** Comes back from hiding: to the lock when there is a passphrase, else to Today. Nothing is shown before it is locked. */
export async function reveal(): Promise<void> {
  await hiding;
  await refresh();
  document.title = words("frame-name");
  state.hidden = false;
}

/** Nobody waits for long work to end. It stops as soon as nothing is half done, and drafts can be kept then. */
async function stopWork(): Promise<void> {
  await ask("stop_work", {}).catch(() => undefined);
}

async function close(): Promise<void> {
  // Asked again, because a journal may be open without the rest of the app knowing: it was made or healed.
  if (state.beginning || state.status?.phase !== "open") await refresh();
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
