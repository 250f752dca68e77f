/** How long between two presses of Shift before the count starts again, in milliseconds. */
const PAUSE = 2_000;

/** How many presses of Shift alone hide everything. */
export const PRESSES = 3;

/**
 * Counts presses of Shift alone: Shift down and up with nothing else between.
 *
 * Any other key or a click starts the count again, so capitals and Shift with the arrow keys
 * never add up.
 */
export class ShiftCounter {
  #count = 0;
  #alone = false;
  #last = -Infinity;

  /** Takes a key going down. */
  down(key: string, repeat: boolean): void {
    if (key !== "Shift") this.reset();
    else if (!repeat) this.#alone = true;
  }

  /** Takes a key going up at `now` (milliseconds); answers how many presses there are in a row. */
  up(key: string, now: number): number {
    if (key !== "Shift" || !this.#alone) return this.#count;
    this.#alone = false;
    this.#count = now - this.#last > PAUSE ? 1 : this.#count + 1;
    this.#last = now;
    return this.#count;
  }

  /** Starts the count again. */
  reset(): void {
    this.#count = 0;
    this.#alone = false;
  }
}
