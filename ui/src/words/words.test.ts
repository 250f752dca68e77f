import { afterEach, expect, test } from "vitest";
import { exerciseWords, hasWords, LANGUAGES, speak, words, wordsBeside } from "./index";
import { ENGLISH, languageOf } from "./language";
import { compare, dates, listed, lower, numbers, ownName, plainNumber } from "./locale";

const german = { tag: "de", folder: "de", dir: "ltr", pseudo: null } as const;
const hebrew = { tag: "he", folder: "he", dir: "rtl", pseudo: null } as const;

afterEach(() => speak(ENGLISH, new Map()));

test("a message is found in the files beside the exercises", () => {
  expect(words("frame-today")).toBe("Today");
});

test("a missing message is an error in tests", () => {
  expect(() => words("no-such-message" as never)).toThrow("there is no message no-such-message");
});

test("a message without its value is an error in tests", () => {
  expect(() => words("help-copy")).toThrow("help-copy");
});

test("one and many are told apart", () => {
  expect(words("palette-found", { count: 1 })).toBe("One result.");
  expect(words("palette-found", { count: 3 })).toBe("3 results.");
});

test("whether there are words for an id that data made can be asked", () => {
  expect(hasWords("help-cost-free")).toBe(true);
  expect(hasWords("help-channel-pigeon")).toBe(false);
});

test("a pack without the words answers null", () => {
  const pack = exerciseWords("step-what = What happened?\n    .hint = A place, a time.\n");

  expect(pack("step-what")).toBe("What happened?");
  expect(pack("step-what", "hint")).toBe("A place, a time.");
  expect(pack("step-what", "example")).toBeNull();
  expect(pack("step-who")).toBeNull();
});

test("each message stands in the file its id points to, or its id points to none", () => {
  // Otherwise it would be found or not, by what was looked for before it.
  const files = import.meta.glob<string>("../../../src-tauri/crates/content/words/en/*.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const areas = Object.keys(files).map((path) => path.replace(/^.*\/|\.ftl$/g, "").replace(/s$/, ""));
  const astray = Object.values(files).flatMap((text, at) => {
    const ids = [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map((it) => it[1] ?? "");
    const near = (id: string) => areas.filter((area) => id.startsWith(area));
    return ids.filter((id) => near(id).length > 0 && !near(id).includes(areas[at] ?? ""));
  });

  expect(areas.length).toBeGreaterThan(40);
  expect(astray).toEqual([]);
});

test("another language is spoken, and what it has no words for is English", () => {
  speak(german, new Map([["frame", "frame-today = Heute"]]));

  expect([words("frame-today"), words("frame-journal")]).toEqual(["Heute", "Journal"]);
  expect(wordsBeside("feeling-sad", "says")).toBeTruthy();
  expect(hasWords("help-cost-free")).toBe(true);
});

test("a translation with a name that is not there is said in English", () => {
  speak(german, new Map([["palette", "palette-found = { $anzahl } Treffer."]]));

  expect(words("palette-found", { count: 3 })).toBe("3 results.");
});

test("the cases of a translation are those of its own language", () => {
  const slovene = { tag: "sl", folder: "sl", dir: "ltr", pseudo: null } as const;
  const text =
    "palette-found = { $count ->\n    [one] ena\n    [two] dve\n    [few] tri\n   *[other] veliko\n}\n";
  speak(slovene, new Map([["palette", text]]));

  expect([1, 2, 3, 5].map((count) => words("palette-found", { count }))).toEqual([
    "ena",
    "dve",
    "tri",
    "veliko",
  ]);
});

test("the document says the language and its direction", () => {
  speak(hebrew, new Map());
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["he", "rtl"]);

  speak(ENGLISH, new Map());
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["en", "ltr"]);
});

test("values are kept in one piece where the words run from right to left, also in English ones", () => {
  const changed = () => words("settings-changed", { what: "Theme" });
  expect(changed()).toBe("Theme changed.");

  speak(hebrew, new Map());
  expect(changed()).toBe("\u2068Theme\u2069 changed.");
});

test("in the language of accents everything is accented, the words of an exercise too", () => {
  speak(languageOf("en-XA", [], LANGUAGES), new Map());

  expect(words("frame-today")).toBe("[ŢŢöďââý]");
  expect(exerciseWords("step-what = What happened?\n")("step-what")).not.toMatch(/[A-Za-z]/);
});

test("the pseudo-languages are not among those that can be chosen", () => {
  expect(LANGUAGES).toContain("en");
  expect(LANGUAGES.filter((it) => it.includes("-X"))).toEqual([]);
});

test("numbers, days, lists and letters are those of the language that is spoken", () => {
  const number = numbers({ maximumFractionDigits: 1 });
  const day = dates({ dateStyle: "long", timeZone: "UTC" });
  const said = () => [number().format(1234.5), day().format(Date.UTC(2026, 0, 2)), listed(["a", "b"])];
  expect(said()).toEqual(["1,234.5", "January 2, 2026", "a and b"]);

  speak(german, new Map());
  expect(said()).toEqual(["1.234,5", "2. Januar 2026", "a und b"]);
  expect(plainNumber(1234.5)).toBe("1234.5");
  expect(["z", "ä"].toSorted(compare)).toEqual(["ä", "z"]);

  speak({ ...german, tag: "tr", folder: "tr" }, new Map());
  expect(lower("I")).toBe("ı");
  expect(ownName("de")).toBe("Deutsch");
});
