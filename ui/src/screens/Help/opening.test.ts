import { expect, test } from "vitest";
import type { OpenHours, Weekday } from "../../ipc/bindings";
import { clockOf, openingOf, weekdayName } from "./opening";

const WEEK: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Like the youth line in Germany. */
const AFTERNOONS: OpenHours[] = [{ days: WEEK.slice(0, 6), from: "14:00", to: "20:00" }];
/** Like SOS Voz Amiga in Portugal. */
const NIGHTS: OpenHours[] = [{ days: WEEK, from: "15:30", to: "00:30" }];
/** Like 116 123 in Poland: nobody stated when it closes. */
const NO_END: OpenHours[] = [{ days: WEEK, from: "14:00", to: null }];

function at(open: OpenHours[], day: Weekday, time: string) {
  const [hours, minutes] = time.split(":").map(Number);
  const clock = { weekday: WEEK.indexOf(day), minutes: (hours ?? 0) * 60 + (minutes ?? 0) };
  return openingOf({ channel: ["call"], hours: "in words", open }, clock);
}

test("it opens with the minute that is stated, and closes with it", () => {
  expect(at(AFTERNOONS, "tue", "13:59")).toEqual({ kind: "closed", at: "14:00", inDays: 0, weekday: 1 });
  expect(at(AFTERNOONS, "tue", "14:00")).toEqual({ kind: "open", until: "20:00" });
  expect(at(AFTERNOONS, "tue", "19:59")).toEqual({ kind: "open", until: "20:00" });
  expect(at(AFTERNOONS, "tue", "20:00")).toEqual({ kind: "closed", at: "14:00", inDays: 1, weekday: 2 });
});

test("on a day it does not open, the next day that it does is named", () => {
  expect(at(AFTERNOONS, "sat", "21:00")).toEqual({ kind: "closed", at: "14:00", inDays: 2, weekday: 0 });
  expect(at(AFTERNOONS, "sun", "15:00")).toEqual({ kind: "closed", at: "14:00", inDays: 1, weekday: 0 });
});

test("hours that go over midnight hold until they end", () => {
  expect(at(NIGHTS, "mon", "23:59")).toEqual({ kind: "open", until: "00:30" });
  expect(at(NIGHTS, "tue", "00:00")).toEqual({ kind: "open", until: "00:30" });
  expect(at(NIGHTS, "tue", "00:29")).toEqual({ kind: "open", until: "00:30" });
  expect(at(NIGHTS, "tue", "00:30")).toEqual({ kind: "closed", at: "15:30", inDays: 0, weekday: 1 });
});

test("over midnight belongs to the day it began, over the end of the week, too", () => {
  const sunday: OpenHours[] = [{ days: ["sun"], from: "22:00", to: "02:00" }];

  expect(at(sunday, "mon", "01:59")).toEqual({ kind: "open", until: "02:00" });
  expect(at(sunday, "sun", "01:00")).toEqual({ kind: "closed", at: "22:00", inDays: 0, weekday: 6 });
  expect(at(sunday, "mon", "02:00")).toEqual({ kind: "closed", at: "22:00", inDays: 6, weekday: 6 });
});

test("one day a week is closed until the same day comes again", () => {
  const monday: OpenHours[] = [{ days: ["mon"], from: "10:00", to: "12:00" }];

  expect(at(monday, "mon", "12:00")).toEqual({ kind: "closed", at: "10:00", inDays: 7, weekday: 0 });
});

test("until midnight is until the end of the day", () => {
  const evenings: OpenHours[] = [{ days: ["mon"], from: "18:00", to: "00:00" }];

  expect(at(evenings, "mon", "23:59")).toEqual({ kind: "open", until: "00:00" });
  expect(at(evenings, "tue", "00:00").kind).toBe("closed");
});

test("of two times on a day the next one is named", () => {
  const twice: OpenHours[] = [
    { days: ["mon"], from: "16:00", to: "18:00" },
    { days: ["mon"], from: "08:00", to: "10:00" },
  ];

  expect(at(twice, "mon", "07:00")).toMatchObject({ kind: "closed", at: "08:00" });
  expect(at(twice, "mon", "12:00")).toMatchObject({ kind: "closed", at: "16:00" });
});

test("a line whose closing time nobody stated is called neither open nor closed", () => {
  expect(at(NO_END, "wed", "00:30")).toEqual({ kind: "opens", at: "14:00" });
  expect(at(NO_END, "wed", "13:59")).toEqual({ kind: "opens", at: "14:00" });
  expect(at(NO_END, "wed", "14:00")).toEqual({ kind: "began", at: "14:00" });
  expect(at(NO_END, "wed", "23:59")).toEqual({ kind: "began", at: "14:00" });
});

test("unknown hours are never open, and round the clock always is", () => {
  expect(openingOf({ channel: ["call"], hours: "unknown" }, { weekday: 0, minutes: 600 })).toEqual({
    kind: "unknown",
  });
  expect(
    openingOf({ channel: ["call"], hours: "part of the day", open: [] }, { weekday: 0, minutes: 600 }),
  ).toEqual({
    kind: "unknown",
  });
  expect(openingOf({ channel: ["call"], hours: "24/7" }, { weekday: 6, minutes: 0 })).toEqual({
    kind: "always",
  });
});

test("what is answered later by email or read on a page is never open now", () => {
  const now = { weekday: 0, minutes: 600 };
  expect(openingOf({ channel: ["email"], hours: "24/7" }, now)).toEqual({ kind: "later" });
  expect(openingOf({ channel: ["web"], hours: "24/7" }, now)).toEqual({ kind: "later" });
  expect(openingOf({ channel: ["email", "chat"], hours: "24/7" }, now)).toEqual({ kind: "always" });
});

test("the week begins on Monday on the clock of this computer", () => {
  expect(clockOf(new Date(2026, 10, 23, 0, 0))).toEqual({ weekday: 0, minutes: 0 });
  expect(clockOf(new Date(2026, 10, 29, 23, 59))).toEqual({ weekday: 6, minutes: 1439 });
  expect([0, 6].map(weekdayName)).toEqual(["Monday", "Sunday"]);
});
