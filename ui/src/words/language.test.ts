import { expect, test } from "vitest";
import { directionOf, ENGLISH, languageOf, localeOf } from "./language";

const FOLDERS = ["en", "de", "pt-BR", "he"];

const meant = (wanted: string, ...computers: string[]) => languageOf(wanted, computers, FOLDERS).tag;

test("the computer’s first language with words is spoken", () => {
  expect(meant("system", "fr-FR", "de-AT", "en-GB")).toBe("de");
  expect(meant("system", "pt-br")).toBe("pt-BR");
  expect(meant("system", "en-GB", "de")).toBe("en");
});

test("a chosen language goes before the computer’s, and one without words is English", () => {
  expect(meant("he", "de")).toBe("he");
  expect(meant("fr", "de")).toBe("en");
  expect(meant("system")).toBe("en");
  expect(meant("not a tag", "de")).toBe("en");
});

test("a language that nobody speaks is made of the English words", () => {
  expect(languageOf("en-XA", ["de"], FOLDERS)).toEqual({
    tag: "en-XA",
    folder: "en",
    dir: "ltr",
    pseudo: "accents",
  });
  expect(languageOf("ar-XB", ["de"], FOLDERS)).toMatchObject({ folder: "en", dir: "rtl", pseudo: "mirror" });
});

test.each([
  ["ar", "rtl"],
  ["he", "rtl"],
  ["fa-AF", "rtl"],
  ["az-Arab", "rtl"],
  ["de", "ltr"],
  ["ku", "ltr"],
  ["not a tag", "ltr"],
])("%s is written %s", (tag, dir) => {
  expect(directionOf(tag)).toBe(dir);
});

test("numbers and days are in the person’s own kind of the language", () => {
  const german = languageOf("de", [], FOLDERS);

  expect(localeOf(ENGLISH, ["de-DE", "en-ZA"])).toBe("en-ZA");
  expect(localeOf(ENGLISH, ["de-DE"])).toBe("en-GB");
  expect(localeOf(german, ["en-US", "de-CH"])).toBe("de-CH");
  expect(localeOf(german, ["en-US"])).toBe("de");
  expect(localeOf(languageOf("pt-BR", [], FOLDERS), ["pt-PT"])).toBe("pt-BR");
  expect(localeOf(languageOf("ar-XB", [], FOLDERS), ["ar-EG", "en-IE"])).toBe("en-IE");
});
