let waiting: MutationObserver | null = null;

/**
 * Moves the focus to the first heading of a screen, as soon as there is one.
 *
 * A screen that put the focus somewhere itself, such as into an empty page, keeps it.
 */
export function focusHeading(stage: HTMLElement): void {
  waiting?.disconnect();
  if (settled(stage)) return;
  waiting = new MutationObserver(() => {
    if (settled(stage)) waiting?.disconnect();
  });
  waiting.observe(stage, { childList: true, subtree: true });
}

function settled(stage: HTMLElement): boolean {
  if (stage.contains(document.activeElement)) return true;
  const heading = stage.querySelector<HTMLElement>("h1");
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}

/**
 * Moves the focus to a heading that has come into a screen, so that what is new is read from its
 * beginning. Somebody who is elsewhere in the window meanwhile stays there.
 */
export function focusOnArrival(heading: HTMLElement): void {
  const at = document.activeElement;
  const stays = at && at !== document.body && !at.closest("main, dialog");
  if (!stays) heading.focus();
}
