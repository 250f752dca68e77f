import { tick, untrack } from "svelte";

/** How a field and the value that is kept belong together. */
type Ties<Shown, Value> = {
  /** The value that is kept. */
  value: () => Value;
  /** How a value stands in the field. */
  show: (value: Value) => Shown;
  /** What stands in the field as a value; while it cannot be read, the value of an empty field. */
  read: (shown: Shown) => Value;
  set: (value: Value) => void;
};

/**
 * What stands in a field whose value is kept elsewhere. Something half typed stays, though nothing of it is kept; a
 * value that changes elsewhere, as with Undo, comes into the field. Make it while its component is made.
 */
export class Typed<Shown, Value> {
  #now = $state.raw() as Shown;
  #turn = $state.raw(0);
  #seen: Value;
  /** Whether what was typed is on its way round and comes back as the value. */
  #own = false;
  #ties: Ties<Shown, Value>;

  constructor(ties: Ties<Shown, Value>) {
    this.#ties = ties;
    this.#seen = untrack(ties.value);
    this.#now = ties.show(this.#seen);
    $effect.pre(() => {
      const value = ties.value();
      untrack(() => this.#follow(value));
    });
  }

  get now(): Shown {
    return this.#now;
  }

  /** Counts how often something came in from elsewhere: for parts that look at what they are given once. */
  get turn(): number {
    return this.#turn;
  }

  type = (next: Shown): void => {
    const { value, read, set } = this.#ties;
    this.#now = next;
    const meant = read(next);
    if (meant === value()) return;
    this.#own = true;
    set(meant);
    void tick().then(() => (this.#own = false));
  };

  #follow(value: Value) {
    if (value === this.#seen) return;
    this.#seen = value;
    // What is kept for it may be something else, such as 0 for an empty field. That is no change from elsewhere.
    if (this.#own || value === this.#ties.read(this.#now)) return;
    this.#now = this.#ties.show(value);
    this.#turn += 1;
  }
}
