import { ask } from "../ipc/call";
import type { Card, Family, Today } from "../ipc/bindings";

let vocabulary: Promise<Family[]> | null = null;
let shelf: Promise<Card[]> | null = null;

let early: Promise<Today> | null = null;

/** Asks for Today before its screen is there, so that the first picture waits for one answer, not three. */
export async function askTodayEarly(): Promise<void> {
  early = ask("today", {});
  // A journal that is still locked says so; the screen asks again once it is open.
  await early.catch(() => undefined);
}

/** Everything on Today: what was asked early, once, or else a fresh answer. */
export function askToday(): Promise<Today> {
  const first = early;
  early = null;
  return first ? first.catch(() => ask("today", {})) : ask("today", {});
}

/** The families of feelings. Read once: they are the app's, not the person's. */
export function families(): Promise<Family[]> {
  vocabulary ??= ask("vocabulary", {}).then((it) => it.families);
  vocabulary.catch(() => (vocabulary = null));
  return vocabulary;
}

/** Every exercise. Read once, and again after an own one has changed. */
export function exercises(): Promise<Card[]> {
  shelf ??= ask("exercises", {});
  shelf.catch(() => (shelf = null));
  return shelf;
}

/** Forgets the exercises: an own one has changed. */
export function forgetExercises(): void {
  shelf = null;
}

/** Tags in use, the most used first; none when they cannot be read, for they only help typing. */
export function knownTags(): Promise<string[]> {
  return ask("tags", {}).catch(() => []);
}

/** Forgets what was read once. For tests, whose hosts differ. */
export function forgetKnown(): void {
  vocabulary = null;
  shelf = null;
  early = null;
}
