import { app, takePreferences } from "./app.svelte.ts";
import { ask, zoom } from "./ipc/call";
import type { Preferences } from "./ipc/bindings";
import { toast } from "./parts/toast.svelte.ts";
import { words } from "./words";

/** The smallest and largest text, and one step between, in percent. */
export const SMALLEST = 85;
export const LARGEST = 200;
export const TEXT_STEP = 15;

/**
 * Changes one or more preferences at once, and offers to take it back.
 *
 * `what` is the name of the setting, for the note. Rejects with a `Failure` when the choice
 * could not be kept; then nothing has changed.
 */
export async function prefer(change: Partial<Preferences>, what: string): Promise<void> {
  const before = picked(app.preferences, change);
  await keep({ ...app.preferences, ...change });
  // What was changed since, elsewhere, stays as it is.
  const undo = () => keep({ ...app.preferences, ...before });
  toast({ text: words("settings-changed", { what }), undo });
}

/** What some preferences are now, for as many as are in a change. */
function picked(now: Preferences, change: Partial<Preferences>): Partial<Preferences> {
  return Object.fromEntries(Object.entries(now).filter(([key]) => key in change));
}

/**
 * Pauses reminders for some days, today among them, or goes on with them (0), and offers to take it back.
 *
 * `what` names it for the note. Rejects with a `Failure` when it could not be kept; then nothing has changed.
 */
export async function pauseReminders(days: number, what: string): Promise<void> {
  const { pausedUntil } = app.preferences.reminder;
  await takePreferences(await ask("pause_reminders", { days }));
  const undo = () => keep({ ...app.preferences, reminder: { ...app.preferences.reminder, pausedUntil } });
  toast({ text: words("settings-changed", { what }), undo });
}

/** Sets the text size, within its range. Quiet: the change itself is what a person sees. */
export async function setTextSize(percent: number): Promise<void> {
  const textSize = Math.min(LARGEST, Math.max(SMALLEST, percent));
  if (textSize !== app.preferences.textSize) await keep({ ...app.preferences, textSize });
}

async function keep(next: Preferences): Promise<void> {
  const before = app.preferences;
  // Shown at once, so that a second press counts on from the first.
  await show(next, before);
  try {
    await takePreferences(await ask("save_preferences", { preferences: next }));
  } catch (problem) {
    await show(before, next);
    throw problem;
  }
}

async function show(next: Preferences, before: Preferences): Promise<void> {
  await takePreferences(next);
  if (next.textSize !== before.textSize) await zoom(next.textSize);
}
