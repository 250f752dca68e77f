/** What a key does in the player. */
export type PlayKey = "pause" | "mute" | "next" | "before";

const KEYS: Record<string, PlayKey> = { " ": "pause", m: "mute", ArrowRight: "next", ArrowLeft: "before" };

/** Where words run from right to left, on is leftwards. */
const MIRRORED: Record<string, PlayKey> = { ArrowRight: "before", ArrowLeft: "next" };

/** Things that have a use for these keys themselves. */
const OWN = "input, textarea, select, summary, [contenteditable]";

/** What a key pressed inside the player means; null when it belongs to a field or a button there. */
export function playKey({ key, target, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): PlayKey | null {
  if (ctrlKey || altKey || metaKey || shiftKey) return null;
  const mirrored = document.documentElement.dir === "rtl" ? MIRRORED[key] : undefined;
  const act = mirrored ?? KEYS[key] ?? KEYS[key.toLowerCase()];
  if (!act || !(target instanceof Element)) return null;
  if (target.closest(OWN)) return null;
  return act === "pause" && target.closest("button, a") ? null : act;
}
