/**
 * Measures the time that something ran, pauses left out.
 *
 * It only ever subtracts two readings of one clock, so a window that slept, or drew nothing for
 * a while, is right again with the next reading.
 */
export class Stopwatch {
  #now: () => number;
  #before = 0;
  #since: number | null = null;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether it runs. */
  get running(): boolean {
    return this.#since !== null;
  }

  /** Milliseconds it ran so far. */
  get elapsed(): number {
    return this.#since === null ? this.#before : this.#before + this.#now() - this.#since;
  }

  /** Lets it run. */
  run(): void {
    this.#since ??= this.#now();
  }

  /** Halts it. */
  pause(): void {
    this.#before = this.elapsed;
    this.#since = null;
  }

  /** Puts it to a moment, running or not. */
  seek(to: number): void {
    this.#before = Math.max(0, to);
    if (this.#since !== null) this.#since = this.#now();
  }
}
