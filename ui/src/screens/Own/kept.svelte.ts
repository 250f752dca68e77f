import { ask, asFailure } from "../../ipc/call";
import type { Failure, Sketch } from "../../ipc/bindings";
import { onForget } from "../route.svelte";

/** From a change to the moment it is sent, in milliseconds. It is on the disk by 1.5 s. */
export const THROTTLE = 1_000;

/** The exercise that is being written. It waits in the vault, whatever becomes of the window. */
export const kept = $state<{ sketch: Sketch | null; failure: Failure | null }>({
  sketch: null,
  failure: null,
});

let timer: ReturnType<typeof setTimeout> | undefined;
let unsaved = false;
let running: Promise<void> | null = null;
/** Counts what was forgotten: an answer from before the lock is nobody's any more. */
let forgotten = 0;

onForget(() => {
  rest();
  unsaved = false;
  forgotten += 1;
  kept.sketch = null;
  kept.failure = null;
});

/** Brings back what waits in the vault, unless something is being written already. Rejects with a `Failure`. */
export async function recall(): Promise<void> {
  const before = forgotten;
  const sketch = await ask("waiting_sketch", {});
  if (before === forgotten) kept.sketch ??= sketch;
}

/** Says that it changed. It is kept soon. */
export function touch(): void {
  unsaved = true;
  timer ??= setTimeout(() => void flush(), THROTTLE);
}

/** Keeps what is not kept yet, now. Never rejects: what went wrong is in `kept.failure`, and is tried again. */
export async function flush(): Promise<void> {
  rest();
  // Nothing is awaited before the first send: the screen may be gone a moment later.
  if (running) await running;
  while (unsaved) {
    running = keep();
    await running;
    running = null;
    if (kept.failure) return;
  }
}

/** It has become an exercise, or is let go: nothing waits any more. */
export async function done(): Promise<void> {
  kept.sketch = null;
  unsaved = true;
  await flush();
}

function rest() {
  clearTimeout(timer);
  timer = undefined;
}

async function keep(): Promise<void> {
  unsaved = false;
  try {
    await ask("keep_waiting_sketch", { sketch: $state.snapshot(kept.sketch) as Sketch | null });
    kept.failure = null;
  } catch (problem) {
    unsaved = true;
    kept.failure = asFailure(problem);
  }
}
