import { ring, type Bell } from "./bell";

let context: AudioContext | null = null;

/**
 * Gets the sound ready. Call it when the person presses Start: nothing may sound before that,
 * and a webview lets nothing sound before that either.
 */
export function wake(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
  } catch {
    // A computer without sound: the practice goes on with words and figure.
    context = null;
  }
}

/** Rings a bell now. `volume` runs from 0 to 100; silent before `wake()`. */
export function strike(bell: Bell, volume: number): void {
  if (context?.state !== "running") return;
  ring(context, bell, context.currentTime + 0.01, volume / 100);
}

/** Lets the sound device go. */
export function sleep(): void {
  void context?.close().catch(() => undefined);
  context = null;
}
