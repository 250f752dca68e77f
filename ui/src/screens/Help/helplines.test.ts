import { expect, test } from "vitest";
import type { Helpline } from "../../ipc/bindings";
import {
  byName,
  dayInWords,
  directoriesOf,
  languageNames,
  numbersOf,
  plainAddress,
  waysOf,
} from "./helplines";

function line(name: string, status: "V" | "S" | "K", other = false): Helpline {
  return {
    name,
    number: "1",
    hours: "24/7",
    languages: ["en"],
    cost: "free",
    channel: ["call"],
    url: null,
    source: "",
    checkedOn: "2026-11-15",
    status,
    notACrisisLine: other,
  };
}

test("only what was seen at its source is shown", () => {
  const numbers = numbersOf({
    code: "XX",
    emergency: [line("sure", "V"), line("unsure", "K")],
    lines: [line("from a list", "S"), line("seen", "V")],
  });

  expect(numbers.emergency.map((it) => it.name)).toEqual(["sure"]);
  expect(numbers.main?.name).toBe("seen");
  expect(numbers.more).toEqual([]);
});

test("a service that is no crisis line never leads", () => {
  const numbers = numbersOf({
    code: "XX",
    emergency: [],
    lines: [line("finder", "V", true), line("crisis", "V")],
  });

  expect(numbers.main?.name).toBe("crisis");
  expect(numbers.more.map((it) => it.name)).toEqual(["finder"]);
});

test("an unknown country has no numbers", () => {
  expect(numbersOf(undefined)).toEqual({ emergency: [], main: null, more: [] });
});

test("days and languages are told in words", () => {
  expect(dayInWords("2026-11-15")).toBe("November 15, 2026");
  expect(languageNames(["de", "en"])).toBe("German and English");
});

test("somewhere else is no country, and its lists are no lines", () => {
  const anywhere = { code: "ZZ", emergency: [], lines: [line("list", "V"), line("other list", "K")] };
  const somewhere = { code: "PL", emergency: [], lines: [] };

  expect(byName([anywhere, somewhere])).toEqual([{ code: "PL", name: "Poland" }]);
  expect(numbersOf(anywhere)).toEqual({ emergency: [], main: null, more: [] });
  expect(directoriesOf([somewhere, anywhere]).map((it) => it.name)).toEqual(["list"]);
  expect(directoriesOf([somewhere])).toEqual([]);
});

test("an address is said without the part that all of them have", () => {
  expect(plainAddress(["https:", "", "113.nl"].join("/"))).toBe("113.nl");
  expect(plainAddress("113.nl")).toBe("113.nl");
});

test("a chat beside a number is at the address of the line, and a chat by itself at its own", () => {
  const both = { ...line("both", "V"), channel: ["call" as const, "chat" as const], url: "113.nl" };

  expect(waysOf(both)).toEqual([
    { channel: "call", to: "1" },
    { channel: "chat", to: "113.nl" },
  ]);
  expect(waysOf({ ...both, url: null }).at(-1)).toEqual({ channel: "chat", to: "" });
  expect(waysOf({ ...line("WhatsApp", "V"), channel: ["chat"] })).toEqual([{ channel: "chat", to: "1" }]);
});
