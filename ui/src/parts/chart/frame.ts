/** Where a plot lies in its drawing, in pixels. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** The end of every place that comes from the companion. */
const FULL = 1000;
/** About the width of a letter at the size of the text. */
const LETTER = 7.7;
/** The width when nothing is measured yet, as on paper. */
const USUAL = 640;
/** The narrowest drawing: below it the text would not fit. */
const NARROWEST = 200;

/** The room a drawing has. */
export function widthFor(room: number): number {
  return Math.max(NARROWEST, Math.round(room || USUAL));
}

/** Whether there is room for names beside the plot; otherwise they stand above it. */
export function isWide(width: number): boolean {
  return width >= 520;
}

/** A place from the left. */
export function across(box: Box, x: number): number {
  return box.left + (x / FULL) * (box.right - box.left);
}

/** A place from the bottom. */
export function up(box: Box, y: number): number {
  return box.bottom - (y / FULL) * (box.bottom - box.top);
}

/** About how wide a text is. */
export function textWidth(text: string): number {
  return text.length * LETTER;
}

/** A text that fits, cut with dots where it must be. The whole of it stands in the table. */
export function fitted(text: string, room: number): string {
  const letters = Math.max(4, Math.floor(room / LETTER));
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
}

/** A number that stays between two others. */
export function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Some names along a line, as many as do not touch: every one, every second, and so on. */
export function thinned<T extends { x: number; name: string }>(names: T[], apart = 14): T[] {
  for (let step = 1; step < names.length; step += 1) {
    const kept = names.filter((_, at) => at % step === 0);
    const free = kept.every((it, at) => {
      const before = kept[at - 1];
      return !before || it.x - before.x >= (textWidth(it.name) + textWidth(before.name)) / 2 + apart;
    });
    if (free) return kept;
  }
  return names.slice(0, 1);
}

/** Neighbours that are too close for a name each: the first and last of them, by their place in the list. */
export function clusters(places: number[], apart: number): { x: number; from: number; to: number }[] {
  const made: { x: number; from: number; to: number }[] = [];
  for (const [at, x] of places.entries()) {
    const last = made.at(-1);
    if (last && x - (places[last.from] ?? x) < apart) {
      last.to = at;
      last.x = ((places[last.from] ?? x) + x) / 2;
    } else {
      made.push({ x, from: at, to: at });
    }
  }
  return made;
}

/** How large a dot is when its neighbours are this far away. */
export function dotSize(apart: number): number {
  return within(apart * 0.36, 1.6, 4.75);
}

/** A small pointer from below, with its tip at a place. */
export function pointer(x: number, y: number): string {
  return `${x},${y} ${x + 5},${y + 9} ${x - 5},${y + 9}`;
}
