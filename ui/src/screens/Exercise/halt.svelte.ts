import { ask } from "../../ipc/call";
import type { Exercise, Run } from "../../ipc/bindings";
import { offeredSteps } from "./walk";

/** Watches distress on the way, and knows when the exploring ends. The rule itself is the companion's. */
export class Halt {
  /** The step that leads back to now; null while all is well. */
  to = $state<string | null>(null);
  #stays = false;
  readonly #exercise: Exercise;

  constructor(exercise: Exercise) {
    this.#exercise = exercise;
  }

  /** Whether an ask tells distress. */
  watches(ask: string): boolean {
    return this.#exercise.stop?.watches.includes(ask) ?? false;
  }

  /** Looks at what was told so far, on a step. Nothing comes of it once the person chose to stay. */
  async look(run: Run, at: string): Promise<void> {
    if (!this.#exercise.stop || this.#stays) return;
    const to = await ask("heed", { run }).catch(() => null);
    const places = offeredSteps(this.#exercise, run).map((step) => step.id);
    // What leads back has come already, or is here: there is nothing to interrupt.
    this.to = to !== null && places.indexOf(at) < places.indexOf(to) ? to : null;
  }

  /** The person stays. They are not asked again this time. */
  stay(): void {
    this.#stays = true;
    this.to = null;
  }
}
