import { ask, asFailure } from "../ipc/call";
import type { Body, Draft, Entry, Failure } from "../ipc/bindings";

/** From the first unsaved change to the moment it is sent, in milliseconds. It is on the disk by 1.5 s. */
export const THROTTLE = 1_000;

/** How long to wait before a draft that could not be kept is tried again, in milliseconds. */
export const AGAIN = 5_000;

/**
 * Keeps a draft on the disk while it is being written.
 *
 * Every change of `draft` counts, however deep; `touch()` says so by hand. Register
 * `onLeave(() => keeper?.flush())` while the screen is made, and call `stop()` when it goes.
 */
export class DraftKeeper {
  /** What is being written. Change it freely. */
  draft = $state() as Draft;
  /** When it was last kept; null when it was not kept yet. */
  saved = $state.raw<Date | null>(null);
  /** Whether something is on its way to the disk. */
  saving = $state.raw(false);
  /** Why it could not be kept; null when all is well. The words stay in `draft`. */
  failure = $state.raw<Failure | null>(null);

  #unsaved = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #unwatch: () => void;

  constructor(draft: Draft) {
    this.draft = draft;
    this.#unwatch = $effect.root(() => this.#watch());
  }

  /** Says that something changed. It is kept within a second and a half of the first change. */
  touch = (): void => {
    if (this.#stopped) return;
    this.#unsaved = true;
    if (!this.#running) this.#timer ??= setTimeout(() => void this.flush(), THROTTLE);
  };

  /** Keeps what is not kept yet, now. Never rejects: what went wrong is in `failure`. */
  flush = async (): Promise<void> => {
    this.#rest();
    // Nothing is awaited before the first send: the screen may be gone a moment later.
    if (this.#running) await this.#running;
    // The first failure ends it: trying again at once would only fail again.
    while (this.#unsaved) {
      this.#running ??= this.#keep();
      await this.#running;
      if (this.failure) return;
    }
  };

  /** Keeps the draft as an entry. Rejects with a `Failure`; then the words are still in `draft`. */
  finish = async (): Promise<Entry> => {
    this.#rest();
    await this.#running;
    try {
      if (!this.draft.id) await this.#begin();
      const entry = await ask("write_entry", { draft: this.#plain() });
      this.#done();
      return entry;
    } catch (problem) {
      this.failure = asFailure(problem);
      if (this.#unsaved) this.touch();
      throw this.failure;
    }
  };

  /** Takes the draft off the disk. Keep `draft` to bring it back. Rejects with a `Failure`. */
  letGo = async (): Promise<void> => {
    this.#rest();
    await this.#running;
    try {
      if (this.draft.id) await ask("discard_draft", { id: this.draft.id });
    } catch (problem) {
      this.failure = asFailure(problem);
      if (this.#unsaved) this.touch();
      throw this.failure;
    }
    this.#done();
  };

  /** Watches no longer, after what is not kept yet is on its way. Call it when the screen goes. */
  stop = (): void => {
    if (this.#stopped) return;
    void this.flush();
    this.#stopped = true;
    this.#rest();
    this.#unwatch();
  };

  #done() {
    this.#unsaved = false;
    this.failure = null;
    this.stop();
  }

  #plain(): Draft {
    return $state.snapshot(this.draft) as Draft;
  }

  /** Gives a fresh draft its name and its moment: the one when it was first touched. */
  async #begin(): Promise<void> {
    const begun = await ask("begin", { body: this.#plain().body });
    this.draft.id = begun.id;
    this.draft.started = begun.started;
  }

  #watch() {
    let first = true;
    $effect(() => {
      // Reading all of what a person can change makes every part of it count.
      const { body, tags, toSession, neverExport } = this.draft;
      $state.snapshot({ body, tags, toSession, neverExport });
      if (!first) this.touch();
      first = false;
    });
  }

  async #keep(): Promise<void> {
    this.#unsaved = false;
    this.saving = true;
    try {
      if (!this.draft.id) await this.#begin();
      const kept = await ask("keep_draft", { draft: this.#plain() });
      this.saved = new Date(kept.savedAt);
      this.failure = null;
    } catch (problem) {
      this.#unsaved = true;
      this.failure = asFailure(problem);
      this.#later();
    } finally {
      this.saving = false;
      this.#running = null;
    }
    if (this.#unsaved && !this.failure) this.touch();
  }

  #later() {
    // A page that is too long stays too long until it changes.
    if (this.#stopped || this.failure?.kind === "tooLong") return;
    this.#again = setTimeout(() => void this.flush(), AGAIN);
  }

  #rest() {
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
    this.#timer = undefined;
  }
}

/** A draft that has no name yet. It is begun when it is first kept, so that opening a screen begins nothing. */
export function freshDraft(body: Body): Draft {
  const never = new Date(0).toISOString();
  const started = { at: never, day: never.slice(0, 10), offsetMinutes: 0 };
  return {
    id: "",
    started,
    savedAt: never,
    changes: null,
    body,
    tags: [],
    toSession: false,
    neverExport: false,
  };
}

/** Starts to keep a draft: a fresh one, one that was begun, or one that changes an entry. */
export function keepDraft(draft: Draft): DraftKeeper {
  return new DraftKeeper(draft);
}
