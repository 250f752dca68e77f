import { asFailure } from "../ipc/call";

/** A passphrase or recovery code that is asked for only when something does not open without it. */
export class NeededKey {
  /** What was typed so far. */
  typed = $state("");
  /** Whether it is asked for. */
  needed = $state.raw(false);
  /** Whether it was asked for and nothing was typed. */
  empty = $state.raw(false);

  /**
   * Does something with the key, once there is one.
   *
   * Opens nothing at first; when that is refused, the key is asked for and nothing went wrong.
   * Rejects with a `Failure` when the key that was typed opens nothing, or for another reason.
   */
  open = async (act: (key: string | null) => Promise<void>): Promise<void> => {
    this.empty = this.needed && !this.typed;
    if (this.empty) return;
    try {
      await act(this.needed ? this.typed : null);
    } catch (problem) {
      if (this.needed || asFailure(problem).kind !== "wrongPassphrase") throw problem;
      this.needed = true;
    }
  };

  /** Starts again without a key, for something else. */
  forget = (): void => {
    this.typed = "";
    this.needed = false;
    this.empty = false;
  };
}
