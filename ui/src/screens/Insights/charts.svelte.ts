import { asFailure, ask } from "../../ipc/call";
import type { Chart, ChartOf, Failure, Span } from "../../ipc/bindings";

export type Kind = ChartOf["kind"];

/** Charts that are asked for one after the other, so that the first is there as soon as it can be. */
export class Charts {
  shown = $state.raw<Partial<Record<Kind, Chart>>>({});
  failure = $state.raw<Failure | null>(null);

  #gone = false;
  /** Grows with each change of the days. What was asked for before it is outdated. */
  #turn = 0;
  /** The same for each chart by itself. */
  readonly #asked: Partial<Record<Kind, number>> = {};

  /**
   * Asks for charts in their order. Each says what it is when its turn has come; null leaves it out. What is shown
   * stays until its successor is there, and goes when that cannot be read.
   */
  async load(wanted: (() => ChartOf | null)[], span: Span): Promise<void> {
    if (this.#gone) return;
    const turn = ++this.#turn;
    for (const want of wanted) {
      if (turn !== this.#turn) return;
      const of = want();
      if (of && !(await this.#read(of, span))) return;
    }
  }

  /** Asks for one chart again, such as that of another practice. */
  async again(of: ChartOf, span: Span): Promise<void> {
    if (of.kind in this.shown) await this.#read(of, span);
  }

  /** Takes nothing in any more. */
  stop(): void {
    this.#gone = true;
    this.#turn += 1;
  }

  /** Whether the chart was read and is still wanted. */
  async #read(of: ChartOf, span: Span): Promise<boolean> {
    const turn = this.#turn;
    const nth = (this.#asked[of.kind] ?? 0) + 1;
    this.#asked[of.kind] = nth;
    const outdated = () => turn !== this.#turn || nth !== this.#asked[of.kind];
    try {
      const chart = await ask("chart", { of, span });
      // A chart that was asked for again in the meantime is not what holds up the ones after it.
      if (outdated()) return turn === this.#turn;
      this.shown = { ...this.shown, [of.kind]: chart };
      this.failure = null;
      return true;
    } catch (problem) {
      if (outdated()) return false;
      this.failure = asFailure(problem);
      const still = ([kind, it]: [string, Chart]) => kind !== of.kind && isSame(it.span, span);
      this.shown = Object.fromEntries(Object.entries(this.shown).filter(still));
      return false;
    }
  }
}

function isSame(one: Span, other: Span): boolean {
  return one.since === other.since && one.until === other.until;
}
