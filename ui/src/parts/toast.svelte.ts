/** A short note at the edge of the window, with a way to take the act back where there is one. */
export type Toast = {
  text: string;
  /** Takes the act back. Without it the note only tells. */
  undo?: () => void | Promise<void>;
};

/** How long a note stays, in milliseconds. It waits while it is pointed at or has the focus. */
const STAY = 10_000;

export const toasts = $state<{ current: Toast | null }>({ current: null });

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a note. There is one at a time: a new one takes the place of the last. */
export function toast(next: Toast): void {
  toasts.current = next;
  restart();
}

/** Takes the note away. Also called on lock: its text may hold a person's words. */
export function clearToasts(): void {
  clearTimeout(timer);
  toasts.current = null;
}

/** Keeps the note while someone is reading it. */
export function hold(): void {
  clearTimeout(timer);
}

/** Lets the note go after its full time again. */
export function restart(): void {
  clearTimeout(timer);
  timer = setTimeout(clearToasts, STAY);
}

/** Takes the act back and the note away. */
export async function undoToast(): Promise<void> {
  const undo = toasts.current?.undo;
  clearToasts();
  await undo?.();
}
