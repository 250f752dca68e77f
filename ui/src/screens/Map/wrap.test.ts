import { expect, test } from "vitest";
import { wrap } from "./wrap";

test("short words stay on one line", () => {
  expect(wrap("  The  meeting ", 18)).toEqual(["The meeting"]);
});

test("words are put together as long as they fit", () => {
  expect(wrap("They think I am slow", 12)).toEqual(["They think I", "am slow"]);
});

test("what is more than three lines ends in an ellipsis that fits", () => {
  const lines = wrap("one two three four five six seven eight", 9);

  expect(lines).toEqual(["one two", "three", "four fiv…"]);
  expect(lines.every((it) => it.length <= 9)).toBe(true);
});

test("a word longer than a line is broken", () => {
  expect(wrap("a Donaudampfschiff", 10)).toEqual(["a", "Donaudampf", "schiff"]);
});

test("wide characters count twice, and no character is torn", () => {
  expect(wrap("会議の前の夜", 6)).toEqual(["会議の", "前の夜"]);
  expect(wrap("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4)).toEqual(["👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"]);
});

test("nothing is one empty line", () => {
  expect(wrap("  ", 10)).toEqual([""]);
});
