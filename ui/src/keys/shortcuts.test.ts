import { expect, test } from "vitest";
import { words } from "../words";
import { chord, shortcutFor, shortcuts } from "./shortcuts";

const typed = (key: string, ...held: ("ctrl" | "alt" | "shift")[]) => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: false,
  altKey: held.includes("alt"),
  shiftKey: held.includes("shift"),
});

test("no two lines of the table have the same keys", () => {
  const keys = shortcuts.flatMap((it) => it.keys).map((it) => it.toLowerCase());

  expect(new Set(keys).size).toBe(keys.length);
});

test("no two lines have the same id", () => {
  expect(new Set(shortcuts.map((it) => it.id)).size).toBe(shortcuts.length);
});

test("every line has words", () => {
  for (const { label } of shortcuts) expect(words(label)).not.toBe("");
});

test("a letter with Ctrl and Shift is found", () => {
  expect(shortcutFor(typed("H", "ctrl", "shift"))).toBe("hide");
  expect(shortcutFor(typed("h", "ctrl"))).toBeNull();
});

test("signs are found with Shift and without", () => {
  expect(shortcutFor(typed("+", "ctrl", "shift"))).toBe("larger");
  expect(shortcutFor(typed("=", "ctrl"))).toBe("larger");
  expect(shortcutFor(typed("?", "ctrl", "shift"))).toBe("keys");
});

test("keys with names are found", () => {
  expect(shortcutFor(typed("ArrowLeft", "alt"))).toBe("back");
  expect(shortcutFor(typed("F6", "shift"))).toBe("previous-region");
});

test("a bare letter is nobody's", () => {
  expect(chord(typed("k"))).toBe("k");
  expect(shortcutFor(typed("k"))).toBeNull();
});

test("the window itself has keys", () => {
  expect(shortcutFor(typed("F11"))).toBe("full-screen");
  expect(shortcutFor(typed("q", "ctrl"))).toBe("close");
  expect(shortcutFor(typed("w", "ctrl"))).toBe("close");
});
