import type { Failure } from "../ipc/bindings";

/** A short note at the edge of the window, with a way to take the act back where there is one. */
export type Toast = {
  text: string;
  /** Takes the act back. Without it the note only tells. */
  undo?: () => void | Promise<void>;
};

/** How long a note stays, in milliseconds. It waits while it is pointed at or has the focus. */
const STAY = 10_000;

type Toasts = {
  current: Toast | null;
  /** Why the last act could not be taken back. It stays until it is closed: the screen it came from may be gone. */
  failure: Failure | null;
};

export const toasts = $state<Toasts>({ current: null, failure: null });

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a note. There is one at a time: a new one takes the place of the last. */
export function toast(next: Toast): void {
  toasts.current = next;
  toasts.failure = null;
  restart();
}

/** Takes the note away. Also called on lock: its text may hold a person's words. */
export function clearToasts(): void {
  clearTimeout(timer);
  toasts.current = null;
  toasts.failure = null;
}

/** Keeps the note while someone is reading it. */
export function hold(): void {
  clearTimeout(timer);
}

/** Lets the note go after its full time again. */
export function restart(): void {
  clearTimeout(timer);
  timer = setTimeout(() => (toasts.current = null), STAY);
}

/** Takes the act back and the note away. Never rejects: what went wrong is in `failure`. */
export async function undoToast(): Promise<void> {
  const undo = toasts.current?.undo;
  clearToasts();
  try {
    await undo?.();
  } catch (problem) {
    toasts.failure = failureOf(problem);
  }
}

/** A part asks nothing itself; whatever is thrown without the shape of a failure is unexpected. */
function failureOf(problem: unknown): Failure {
  const told = typeof problem === "object" && problem !== null && "kind" in problem;
  return told ? (problem as Failure) : { kind: "unexpected" };
}
