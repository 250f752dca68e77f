import { expect, test } from "vitest";
import { Book } from "./book";
import { ENGLISH } from "./language";
import { bracketed, pseudo } from "./pseudo";

const accents = { ...ENGLISH, tag: "en-XA", pseudo: "accents" } as const;

test("every letter of a text gets an accent, and everything else stays", () => {
  const made = pseudo("How are you, 2 of 10?");

  expect(made).not.toMatch(/[A-Za-z]/);
  expect(made.replace(/[^ ,?0-9]/g, "")).toBe("  , 2  10?");
});

test("a text becomes two fifths longer", () => {
  expect([...pseudo("abcdefghij".repeat(10))]).toHaveLength(140);
});

test("what has no letters is not between brackets", () => {
  expect(bracketed("Hello")).toBe("[Hello]");
  expect(bracketed(" ")).toBe(" ");
});

test("values, choices and names stay as they are", () => {
  const book = new Book(
    accents,
    new Map([
      [
        "day",
        "day-left = { $count ->\n    [one] One day for { $who }\n   *[other] { $count } days for { $who }\n}",
      ],
    ]),
  );

  expect(book.say("day-left", undefined, { count: 1, who: "Ada" })?.text).toBe("[ÖÖńé ďďâýý ƒöŕŕ Ada]");
  expect(book.say("day-left", undefined, { count: 7, who: "Ada" })?.text).toMatch(/^\[7 .* Ada\]$/);
});
