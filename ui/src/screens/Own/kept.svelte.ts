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

onForget(() => {
  clearTimeout(timer);
  timer = undefined;
  kept.sketch = null;
  kept.failure = null;
});

/** Brings back what waits in the vault. Rejects with a `Failure`. */
export async function recall(): Promise<void> {
  kept.sketch ??= await ask("waiting_sketch", {});
}

/** Keeps it soon. */
export function touch(): void {
  timer ??= setTimeout(() => void flush(), THROTTLE);
}

/** Keeps what is not kept yet, now. Never rejects: what went wrong is in `kept.failure`. */
export async function flush(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  await keep();
}

/** It has become an exercise: nothing waits any more. */
export async function done(): Promise<void> {
  kept.sketch = null;
  clearTimeout(timer);
  timer = undefined;
  await keep();
}

async function keep(): Promise<void> {
  try {
    await ask("keep_waiting_sketch", { sketch: $state.snapshot(kept.sketch) as Sketch | null });
    kept.failure = null;
  } catch (problem) {
    kept.failure = asFailure(problem);
  }
}
