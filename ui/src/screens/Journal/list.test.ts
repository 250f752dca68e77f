import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Hit, Summary } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { byMonth, EntryList, everything, filterOf, PAGE, PAUSE } from "./list.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const summary = (id: string, day = "2026-11-23"): Summary => ({
  id,
  written: { at: `${day}T12:00:00Z`, day, offsetMinutes: 0 },
  kind: "page",
  slug: null,
  title: id,
  glimpse: "",
  mood: null,
  feelings: [],
  tags: [],
  version: 1,
});
const hit = (id: string): Hit => ({ summary: summary(id), snippet: [{ matches: true, text: id }] });

test("the list answers the last search only", async () => {
  const answers = new Map<string, (hits: Hit[]) => void>();
  hostThat({ search: ({ words }) => new Promise<Hit[]>((done) => answers.set(words, done)) });
  const list = new EntryList();
  list.look("ri");
  await vi.advanceTimersByTimeAsync(PAUSE);
  list.look("river");
  await vi.advanceTimersByTimeAsync(PAUSE);

  answers.get("river")?.([hit("the last")]);
  await vi.advanceTimersByTimeAsync(0);
  answers.get("ri")?.([hit("an old one"), hit("another")]);
  await vi.advanceTimersByTimeAsync(0);

  expect(list.rows.map((it) => it.summary.id)).toEqual(["the last"]);
});

test("keys that follow each other at once are one question", async () => {
  const asked = hostThat({ search: () => [] });
  const list = new EntryList();

  for (const words of ["r", "ri", "riv"]) list.look(words);
  await vi.advanceTimersByTimeAsync(PAUSE);

  expect(asked.map((it) => it.input)).toEqual([{ words: "riv", filter: { limit: PAGE } }]);
});

test("showing more goes on after the last line", async () => {
  const pages = [Array.from({ length: PAGE }, (_, at) => summary(`a${at}`)), [summary("z")]];
  const asked = hostThat({ list_entries: () => pages.shift() });
  const list = new EntryList();
  await list.load();
  expect(list.more).toBe(true);

  await list.showMore();

  expect(asked.at(-1)?.input).toEqual({ filter: { limit: PAGE, after: `a${PAGE - 1}` } });
  expect(list.rows).toHaveLength(PAGE + 1);
  expect(list.more).toBe(false);
});

test("the last day a person names is part of the list", () => {
  expect(filterOf({ ...everything(), since: "2026-11-01", until: "2026-11-30" })).toEqual({
    since: "2026-11-01",
    until: "2026-12-01",
  });
});

test("one end of a mood leaves the other open, and swapped ends are put right", () => {
  expect(filterOf({ ...everything(), low: 7 }).mood).toEqual([7, 10]);
  expect(filterOf({ ...everything(), high: 0 }).mood).toEqual([0, 0]);
  expect(filterOf({ ...everything(), low: 8, high: 2 }).mood).toEqual([2, 8]);
});

test("no wish at all asks for everything", () => {
  expect(filterOf(everything())).toEqual({});
});

test("entries lie under their own day and month", () => {
  const rows = ["2026-12-01", "2026-11-30", "2026-11-30"].map((day, at) => ({
    summary: summary(`${at}`, day),
    snippet: null,
  }));

  expect(byMonth(rows).map((it) => [it.month, it.days.map((day) => day.rows.length)])).toEqual([
    ["2026-12", [1]],
    ["2026-11", [2]],
  ]);
});
