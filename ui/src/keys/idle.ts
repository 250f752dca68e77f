/** How long before locking a person is asked, in milliseconds. */
export const WARNING = 20_000;

/** How often we look at most, in milliseconds: soon enough to notice that the computer slept. */
const LOOK = 5_000;

/** A reading of both clocks, in milliseconds: one that only runs on, and the one on the wall. */
export type Reading = { steady: number; wall: number };

/** What to do now, and in how many milliseconds to look again. */
export type Verdict = { act: "wait" | "warn" | "lock"; again: number };

/**
 * Knows how long nobody was there.
 *
 * The steady clock may stand still while the computer sleeps and the wall clock may be set back,
 * so the longer of the two counts.
 */
export class Idle {
  #limit: number;
  #last: Reading;

  constructor(minutes: number, now: Reading) {
    this.#limit = minutes * 60_000;
    this.#last = now;
  }

  /** Says that somebody is there. Answers `lock` when it was too late already. */
  touch(now: Reading): Verdict["act"] {
    if (this.look(now).act === "lock") return "lock";
    this.#last = now;
    return "wait";
  }

  /** What to do at this moment. */
  look(now: Reading): Verdict {
    const away = Math.max(now.steady - this.#last.steady, now.wall - this.#last.wall);
    const left = this.#limit - away;
    if (left <= 0) return { act: "lock", again: LOOK };
    if (left <= WARNING) return { act: "warn", again: Math.min(LOOK, left) };
    return { act: "wait", again: Math.min(LOOK, left - WARNING) };
  }
}
