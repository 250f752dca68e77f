/** How long a recovery code stays on the clipboard, in seconds. */
export const CODE_STAYS = 30;

/** Whether what this app copied last may still be on the clipboard. */
let copied = false;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Copies words that a person asked to copy, and remembers to take them away again.
 *
 * With `seconds` they go by themselves after that time, unless something else was copied here
 * meanwhile. Rejects when the window may not copy.
 */
export async function copy(text: string, seconds?: number): Promise<void> {
  await navigator.clipboard.writeText(text);
  copied = true;
  clearTimeout(leaving);
  leaving = seconds === undefined ? undefined : setTimeout(() => void emptyClipboard(), seconds * 1000);
}

/**
 * Empties the clipboard when this app copied something.
 *
 * A webview may only do so while a person presses something. When it refuses, it is tried again at
 * the next key or press in this window.
 */
export async function emptyClipboard(): Promise<void> {
  if (!copied) return;
  clearTimeout(leaving);
  try {
    await navigator.clipboard.writeText("");
    copied = false;
    stopWaiting();
  } catch {
    for (const press of PRESSES) window.addEventListener(press, again, { capture: true });
  }
}

const PRESSES = ["keydown", "pointerdown"] as const;

function again(): void {
  stopWaiting();
  void emptyClipboard();
}

function stopWaiting(): void {
  for (const press of PRESSES) window.removeEventListener(press, again, { capture: true });
}
