import { expect, test } from "vitest";
import { daysBack, ownSpan, spanOf } from "./range";

const TODAY = "2026-11-23";

test("a range ends with today and has its days", () => {
  expect(spanOf("weeks", TODAY, null)).toEqual({ since: "2026-11-10", until: "2026-11-24" });
  expect(spanOf("month", TODAY, null)).toEqual({ since: "2026-10-25", until: "2026-11-24" });
  expect(spanOf("year", TODAY, null)).toEqual({ since: "2025-11-24", until: "2026-11-24" });
});

test("everything begins with the first entry, or today", () => {
  expect(spanOf("everything", TODAY, "2019-02-03").since).toBe("2019-02-03");
  expect(spanOf("everything", TODAY, null).since).toBe(TODAY);
  // A clock that was set back leaves entries in the future.
  expect(spanOf("everything", TODAY, "2027-01-01").since).toBe(TODAY);
});

test("own days count with both ends, and only in their order", () => {
  expect(ownSpan("2026-11-01", "2026-11-01")).toEqual({ since: "2026-11-01", until: "2026-11-02" });
  expect(ownSpan("2026-11-02", "2026-11-01")).toBeNull();
  expect(ownSpan(null, "2026-11-01")).toBeNull();
});

test("no range is longer than a chart takes", () => {
  expect(ownSpan("1900-01-01", "2026-11-23")?.since).toBe(daysBack("2026-11-24", 22_000));
});
