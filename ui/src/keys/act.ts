import { onDestroy } from "svelte";
import type { ShortcutId } from "./shortcuts";

type Act = () => void | Promise<void>;

const own = new Map<ShortcutId, Act[]>();
const everywhere = new Map<ShortcutId, Act>();
let wanted: ShortcutId | null = null;

/**
 * Answers a key for this screen, for as long as the component lives. The newest answer wins.
 *
 * Call it while the component is made. When the person pressed the key before this screen was
 * open, such as Check in from the Journal, it is answered at once.
 */
export function onKey(id: ShortcutId, act: Act): void {
  const acts = own.get(id) ?? [];
  acts.push(act);
  own.set(id, acts);
  onDestroy(() => acts.splice(acts.indexOf(act), 1));
  if (wanted !== id) return;
  wanted = null;
  // After the screen is on the page, so that there is something to put the focus on.
  setTimeout(() => void act());
}

/** Says what a key does when the screen has no answer of its own. */
export function everywhereOnKey(acts: Partial<Record<ShortcutId, Act>>): void {
  for (const [id, act] of Object.entries(acts)) everywhere.set(id as ShortcutId, act);
}

/** Whether anything answers this key here. */
export function canPerform(id: ShortcutId): boolean {
  return Boolean(own.get(id)?.length) || everywhere.has(id);
}

/** Does what a key stands for: the screen's own answer, or else the app's. */
export async function perform(id: ShortcutId): Promise<void> {
  const act = own.get(id)?.at(-1) ?? everywhere.get(id);
  await act?.();
}

/** Asks the next screen that answers this key to do so as soon as it opens. */
export function whenItOpens(id: ShortcutId): void {
  wanted = id;
}
