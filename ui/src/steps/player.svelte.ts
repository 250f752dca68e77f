import { Stopwatch } from "./clock";

type Options = {
  /** The length in milliseconds. */
  total: number;
  /** Moments that something begins at, in order, from 0. */
  marks?: readonly number[];
  /** Called once when a mark is passed while it runs; `late` tells how many milliseconds ago. */
  passed?: (mark: number, late: number) => void;
  /** Called once, at the end. */
  ended?: () => void;
  /** Whether the arrow keys go from mark to mark. */
  stepwise?: boolean;
  now?: () => number;
};

/** How long ago a mark may be and still be worth a sound. */
export const LATE = 400;

/**
 * Plays something that takes a while. One clock counts; frames only draw, and a timer wakes it
 * at the next mark while no frame is drawn. Call `stop()` when it goes.
 */
export class Player {
  /** Milliseconds it ran, at the last drawing. */
  elapsed = $state(0);
  running = $state(false);
  /** Whether it came to its end. */
  over = $state(false);
  readonly total: number;
  readonly stepwise: boolean;

  #watch: Stopwatch;
  #options: Options;
  #mark = -1;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#watch = new Stopwatch(options.now);
    this.total = options.total;
    this.stepwise = options.stepwise ?? false;
  }

  /** Milliseconds left. */
  get left(): number {
    return Math.max(0, this.total - this.elapsed);
  }

  play(): void {
    if (this.over) this.seek(0);
    this.#watch.run();
    this.running = true;
    this.#turn();
  }

  pause(): void {
    this.#watch.pause();
    this.running = false;
    this.#rest();
    this.#look();
  }

  toggle(): void {
    if (this.running) this.pause();
    else this.play();
  }

  /** Goes to a moment. What lies before it makes no sound again. */
  seek(to: number): void {
    this.#watch.seek(Math.min(to, this.total));
    this.over = false;
    this.#mark = this.#markAt(this.#watch.elapsed) - 1;
    this.#turn();
  }

  /** Goes back some milliseconds. */
  back(by: number): void {
    this.seek(this.#watch.elapsed - by);
  }

  /** Goes to the mark after this one (`1`) or before it (`-1`). */
  step(by: 1 | -1): void {
    const marks = this.#options.marks ?? [0];
    const at = this.#markAt(this.#watch.elapsed) + by;
    if (at >= marks.length) this.#finish();
    else this.seek(marks[Math.max(0, at)] ?? 0);
  }

  stop(): void {
    this.#watch.pause();
    this.running = false;
    this.#rest();
  }

  #turn(): void {
    this.#rest();
    this.#look();
    if (!this.running || this.over) return;
    this.#frame = requestAnimationFrame(() => this.#turn());
    this.#timer = setTimeout(() => this.#turn(), this.#untilNext());
  }

  /** Reads the clock, says which mark was passed, and ends when it is time. */
  #look(): void {
    this.elapsed = Math.min(this.#watch.elapsed, this.total);
    const at = this.#markAt(this.elapsed);
    if (this.running && at > this.#mark) {
      this.#mark = at;
      this.#options.passed?.(at, this.elapsed - (this.#options.marks?.[at] ?? 0));
    }
    if (this.elapsed >= this.total && !this.over) this.#finish();
  }

  #finish(): void {
    this.#watch.seek(this.total);
    this.elapsed = this.total;
    this.over = true;
    this.stop();
    this.#options.ended?.();
  }

  #markAt(elapsed: number): number {
    return (this.#options.marks ?? [0]).findLastIndex((mark) => mark <= elapsed);
  }

  #untilNext(): number {
    const next = this.#options.marks?.find((mark) => mark > this.elapsed) ?? this.total;
    return Math.max(1, Math.min(next, this.total) - this.elapsed);
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
