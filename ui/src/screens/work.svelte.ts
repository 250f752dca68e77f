import { onDestroy } from "svelte";
import { ask, asFailure } from "../ipc/call";
import type { Failure, Progress } from "../ipc/bindings";
import { stayAwake } from "../keys/awake";

/** From the start of some work until it is shown, in milliseconds. What is done sooner needs no bar. */
export const SOON = 400;

/** How long between two questions how far it has come, in milliseconds. */
export const LOOK = 250;

/**
 * Work of a screen that may take long: how far it has come, how it is stopped, how it ended.
 *
 * Make it while the component is made. Show it with `Working.svelte`. The automatic lock waits
 * while something runs.
 */
export class LongWork {
  /** Whether something runs. */
  running = $state.raw(false);
  /** Whether it has taken long enough to be shown. */
  slow = $state.raw(false);
  /** How far it has come, as the companion said last. */
  progress = $state.raw<Progress | null>(null);
  /** Whether the person asked it to stop. */
  stopping = $state.raw(false);
  /** Whether the last work ended because it was not wanted any more. */
  stopped = $state.raw(false);
  /** Why the last work did not come about. */
  failure = $state.raw<Failure | null>(null);

  #timer: ReturnType<typeof setTimeout> | undefined;
  #stayAwake = stayAwake();

  constructor() {
    onDestroy(() => this.#rest());
  }

  /** Does something, one thing at a time. Answers whether it came about; never rejects. */
  run = async (act: () => Promise<void>): Promise<boolean> => {
    if (this.running) return false;
    this.running = true;
    this.stopped = false;
    this.failure = null;
    this.#stayAwake(true);
    this.#timer = setTimeout(() => void this.#look(), SOON);
    try {
      await act();
      return true;
    } catch (problem) {
      const failure = asFailure(problem);
      this.stopped = failure.kind === "stopped";
      this.failure = this.stopped ? null : failure;
      return false;
    } finally {
      this.running = false;
      this.#rest();
    }
  };

  /** Asks for an end, as soon as nothing is half done. */
  stop = (): void => {
    this.stopping = true;
    void ask("stop_work", {}).catch(() => undefined);
  };

  async #look(): Promise<void> {
    this.slow = true;
    const progress = await ask("progress", {}).catch(() => null);
    // Between two parts of the work nothing is told: what was said last still holds.
    this.progress = progress ?? this.progress;
    if (this.slow) this.#timer = setTimeout(() => void this.#look(), LOOK);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.slow = false;
    this.stopping = false;
    this.progress = null;
    this.#stayAwake(false);
  }
}
