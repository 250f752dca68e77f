import type { Filled, Instrument, Item } from "../../ipc/bindings";
import { asksForHelp } from "./filling";

export type Act = () => void | Promise<void>;

/** What goes on once the person has been told about help, and whether that is another question. */
type Stopped = { on: Act; questions: boolean };

/**
 * Sees to it that an answer which asks for people who can help is met with them first: before another page, and before
 * any total. It knows no risk and no levels: every answer above 0 counts the same, whatever the others are.
 */
export class SafetyGate {
  stopped = $state.raw<Stopped | null>(null);
  /** The answer for which help was shown. Another answer shows it again. */
  #shownFor: string | null = null;
  #instrument: Instrument;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
  }

  /** Whether the page of this question holds an answer that has not been met with help yet. */
  isUnmet(item: Item | undefined, filled: Filled): boolean {
    const call = item?.safety ? asksForHelp(this.#instrument, filled) : null;
    return call !== null && call !== this.#shownFor;
  }

  /** Leaves the page of a question: at once, or after help was shown. */
  async leave(item: Item | undefined, filled: Filled, on: Act, questions: boolean): Promise<void> {
    const unmet = this.isUnmet(item, filled);
    // Taken back and given again, it is a new answer.
    if (item?.safety) this.#shownFor = asksForHelp(this.#instrument, filled);
    if (unmet) this.stopped = { on, questions };
    else await on();
  }

  /** The person goes on to where they wanted to go. */
  async goOn(): Promise<void> {
    const on = this.stopped?.on;
    this.stopped = null;
    await on?.();
  }

  /** The person goes back to the question. */
  stay(): void {
    this.stopped = null;
  }
}
