import type { MessageId } from "../words";

/** Everything that has a key. A screen may answer one for itself through `onKey`. */
export type ShortcutId =
  | "today"
  | "journal"
  | "thought-records"
  | "practice"
  | "new"
  | "library"
  | "cards"
  | "plan"
  | "insights"
  | "brief"
  | "hard-moment"
  | "check-in"
  | "thought-record"
  | "breathing"
  | "search-here"
  | "search-everywhere"
  | "save"
  | "next"
  | "print"
  | "back"
  | "forward"
  | "lock"
  | "hide"
  | "safety-plan"
  | "settings"
  | "guide"
  | "keys"
  | "palette"
  | "next-region"
  | "previous-region"
  | "larger"
  | "smaller"
  | "plain-size"
  | "export"
  | "undo"
  | "full-screen"
  | "close";

/** One line of the table: what it is, its keys (the first is the one we show), and its words. */
export type Shortcut = { id: ShortcutId; keys: readonly [string, ...string[]]; label: MessageId };

/**
 * The one table of keys: the handler, the palette and the list in Settings all read it.
 *
 * Ctrl stands for Command on a Mac. Signs such as + and ? are matched whether Shift is down or not.
 */
export const shortcuts: readonly Shortcut[] = [
  { id: "today", keys: ["Ctrl+1"], label: "frame-today" },
  { id: "journal", keys: ["Ctrl+2"], label: "frame-journal" },
  { id: "thought-records", keys: ["Ctrl+3"], label: "frame-thought-records" },
  { id: "practice", keys: ["Ctrl+4"], label: "frame-practice" },
  { id: "library", keys: ["Ctrl+5"], label: "frame-library" },
  { id: "cards", keys: ["Ctrl+6"], label: "frame-cards" },
  { id: "plan", keys: ["Ctrl+7"], label: "frame-plan" },
  { id: "insights", keys: ["Ctrl+8"], label: "frame-insights" },
  { id: "brief", keys: ["Ctrl+9"], label: "frame-brief" },
  { id: "hard-moment", keys: ["Ctrl+Shift+C"], label: "frame-hard-moment" },
  { id: "check-in", keys: ["Ctrl+Shift+M"], label: "frame-key-check-in" },
  { id: "thought-record", keys: ["Ctrl+Shift+T"], label: "frame-key-thought-record" },
  { id: "breathing", keys: ["Ctrl+Shift+B"], label: "frame-key-breathing" },
  { id: "new", keys: ["Ctrl+N"], label: "frame-key-new" },
  { id: "search-here", keys: ["Ctrl+F"], label: "frame-key-search-here" },
  { id: "search-everywhere", keys: ["Ctrl+Shift+F"], label: "frame-key-search-everywhere" },
  { id: "palette", keys: ["Ctrl+K"], label: "frame-key-palette" },
  { id: "save", keys: ["Ctrl+S"], label: "frame-key-save" },
  { id: "next", keys: ["Ctrl+Enter"], label: "frame-key-next" },
  { id: "print", keys: ["Ctrl+P"], label: "frame-key-print" },
  { id: "export", keys: ["Ctrl+E"], label: "frame-export" },
  { id: "undo", keys: ["Ctrl+Z"], label: "frame-key-undo" },
  { id: "back", keys: ["Alt+ArrowLeft"], label: "frame-key-back" },
  { id: "forward", keys: ["Alt+ArrowRight"], label: "frame-key-forward" },
  { id: "lock", keys: ["Ctrl+L"], label: "frame-key-lock" },
  { id: "hide", keys: ["Ctrl+Shift+H"], label: "frame-hide-now" },
  { id: "safety-plan", keys: ["Ctrl+Shift+S"], label: "frame-safety-plan" },
  { id: "settings", keys: ["Ctrl+,"], label: "frame-settings" },
  { id: "guide", keys: ["F1"], label: "frame-key-guide" },
  { id: "keys", keys: ["Ctrl+?"], label: "frame-key-keys" },
  { id: "next-region", keys: ["F6"], label: "frame-key-next-region" },
  { id: "previous-region", keys: ["Shift+F6"], label: "frame-key-previous-region" },
  { id: "larger", keys: ["Ctrl++", "Ctrl+="], label: "frame-key-larger" },
  { id: "smaller", keys: ["Ctrl+-", "Ctrl+_"], label: "frame-key-smaller" },
  { id: "plain-size", keys: ["Ctrl+0"], label: "frame-key-plain-size" },
  { id: "full-screen", keys: ["F11"], label: "frame-key-full-screen" },
  { id: "close", keys: ["Ctrl+Q", "Ctrl+W"], label: "frame-key-close" },
];

/** Signs that sit on different keys around the world: Shift is part of typing them. */
const SIGNS = /^[^a-z0-9]$/;

/** The keys of an event as the table writes them, or null for a bare letter or modifier. */
export function chord(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">) {
  const key = event.key.toLowerCase();
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push("ctrl");
  if (event.altKey) parts.push("alt");
  if (event.shiftKey && !SIGNS.test(key)) parts.push("shift");
  return [...parts, key].join("+");
}

const byChord = new Map(
  shortcuts.flatMap(({ id, keys }) => keys.map((written) => [written.toLowerCase(), id] as const)),
);

/** Which line of the table an event is, if any. */
export function shortcutFor(event: Parameters<typeof chord>[0]): ShortcutId | null {
  return byChord.get(chord(event)) ?? null;
}

const SHOWN: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→" };

/** The keys as a person reads them. */
export function shown(shortcut: Shortcut): string {
  return shortcut.keys[0].replace(/Arrow(Left|Right)/, (arrow) => SHOWN[arrow] ?? arrow);
}
