import { expect, test } from "vitest";
import type { Helpline } from "../../ipc/bindings";
import { dayInWords, languageNames, numbersOf } from "./helplines";

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
  expect(dayInWords("2026-11-15")).toBe("15 November 2026");
  expect(languageNames(["de", "en"])).toBe("German and English");
});
