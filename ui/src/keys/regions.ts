const FOCUSABLE = "a[href], button:not([disabled]), input, select, textarea, summary, [tabindex='0']";

/** Moves the focus to the next part of the window (`1`) or the one before (`-1`). */
export function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((it) =>
    it.checkVisibility(),
  );
  if (regions.length === 0) return;
  // A part may lie inside another, as the steps of a record lie in the page: the inner one counts.
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const start = here === -1 && step === -1 ? 0 : here;
  const next = regions[(start + step + regions.length) % regions.length];
  // In a narrow window the places are folded away, in a wide one the button that folds them is.
  const shown = (what: string) =>
    [...(next?.querySelectorAll<HTMLElement>(what) ?? [])].find((it) => it.checkVisibility());
  const target = shown("h1[tabindex]") ?? shown("[aria-current]") ?? shown(FOCUSABLE);
  target?.focus();
}
