import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takePreferences, DEFAULTS } from "../../app.svelte";
import type { Draft, Entry, Today as TodayAnswer, Unfinished } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { undoToast, toasts } from "../../parts/toast.svelte";
import { freshDraft } from "../draft.svelte";
import { forgetKnown } from "../known";
import { flush, route } from "../route.svelte";
import { blankCheckIn } from "./checkIn";
import Today from "./Today.svelte";

const savedAt = "2026-11-23T19:42:00Z";
const moment = { at: savedAt, day: "2026-11-23", offsetMinutes: 0 };
const draft: Draft = {
  ...freshDraft({ kind: "checkIn", it: blankCheckIn() }),
  id: "a".repeat(32),
  started: moment,
};
const entry = ({ id, body, tags }: Draft): Entry => ({
  id,
  body,
  tags,
  written: moment,
  changedAt: savedAt,
  version: 1,
  toSession: false,
  neverExport: false,
  askAgainAt: null,
});
const unfinished: Unfinished = {
  id: "b".repeat(32),
  savedAt,
  started: moment,
  kind: "run",
  slug: "cbt.thought7",
  title: "The meeting",
  changes: false,
  stepsDone: 3,
  steps: 7,
};

function host(today: Partial<TodayAnswer> = {}, answers: Answers = {}) {
  const all = {
    day: "2026-11-23",
    checkIns: [],
    unfinished: [],
    due: [],
    planned: [],
    homework: [],
    sessionOn: null,
    review: false,
    week: false,
    planNear: false,
    recent: [],
    daysAway: null,
    ...today,
  };
  return hostThat({
    today: () => all,
    exercises: () => [],
    tags: () => [],
    vocabulary: () => ({ families: [], habits: [] }),
    begin: ({ body }) => ({ ...draft, body }),
    keep_draft: () => ({ savedAt }),
    write_entry: ({ draft }) => entry(draft),
    ...answers,
  });
}

const open = async () => {
  const shown = render(Today);
  await screen.findByRole("button", { name: "Save check-in" });
  return shown;
};
const commands = (asked: ReturnType<typeof host>) => asked.map((it) => it.command);

beforeEach(forgetKnown);
afterEach(() => takePreferences({ ...DEFAULTS }));

test("Today is one question to the companion", async () => {
  const asked = host();
  await open();

  expect(commands(asked).sort()).toEqual(["exercises", "today"]);
});

test("nothing at all is not saved", async () => {
  const asked = host();
  await open();

  await userEvent.click(screen.getByRole("button", { name: "Save check-in" }));

  expect(screen.getByText(/^There is nothing to keep yet/)).toBeTruthy();
  expect(commands(asked)).not.toContain("write_entry");
});

test("one number is enough, and everything that was skipped stays missing", async () => {
  const asked = host();
  await open();

  await userEvent.click(screen.getByRole("radio", { name: "6" }));
  await userEvent.click(screen.getByRole("button", { name: "Save check-in" }));

  const written = asked.find((it) => it.command === "write_entry")?.input as { draft: Draft };
  expect(written.draft.body).toEqual({ kind: "checkIn", it: { ...blankCheckIn(), mood: 6 } });
  expect(toasts.current?.text).toBe("Your check-in is saved.");
});

test("undo after saving moves the check-in to the bin", async () => {
  const asked = host({}, { bin_entry: () => null });
  await open();
  await userEvent.click(screen.getByRole("radio", { name: "6" }));
  await userEvent.click(screen.getByRole("button", { name: "Save check-in" }));

  await undoToast();

  expect(asked.find((it) => it.command === "bin_entry")?.input).toEqual({ id: draft.id });
});

test("after saving, the form is empty and ready for the next one", async () => {
  host();
  await open();
  await userEvent.click(screen.getByRole("radio", { name: "6" }));
  await userEvent.click(screen.getByRole("button", { name: "Save check-in" }));

  expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
});

test("words that could not be kept stay on the page", async () => {
  host({}, { write_entry: () => Promise.reject({ kind: "locked" }) });
  await open();
  await userEvent.click(screen.getByText("Add more"));
  await userEvent.type(await screen.findByLabelText("A line about it"), "a walk");

  await userEvent.click(screen.getByRole("button", { name: "Save check-in" }));

  expect(screen.getByText("Your journal is locked. Unlock it to go on.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("A line about it").value).toBe("a walk");
});

test("a check-in that was begun is kept when a person leaves", async () => {
  const asked = host();
  await open();
  await userEvent.click(screen.getByRole("radio", { name: "3" }));

  await flush();

  expect(commands(asked)).toContain("keep_draft");
});

test("a check-in that was begun earlier is picked up, and can be let go and brought back", async () => {
  const begun = { ...draft, body: { kind: "checkIn" as const, it: { ...blankCheckIn(), mood: 3 } } };
  const waiting = { ...unfinished, id: draft.id, kind: "checkIn" as const, slug: null };
  const asked = host({ unfinished: [waiting] }, { draft: () => begun, discard_draft: () => begun });
  await open();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "3" }).checked).toBe(true);
  expect(screen.queryByRole("heading", { name: "Carry on" })).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Start a new one" }));
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "3" }).checked).toBe(false);
  await undoToast();

  expect(asked.find((it) => it.command === "keep_draft")?.input).toMatchObject({ draft: { id: draft.id } });
});

test("a very low mood offers the safety plan quietly, with people and cards beside it", async () => {
  host();
  await open();
  expect(screen.queryByText("Would your safety plan help?")).toBeNull();

  await userEvent.click(screen.getByRole("radio", { name: "2" }));
  const line = screen.getByRole("link", { name: "Would your safety plan help?" });
  expect(line.parentElement?.textContent).toMatch(/help\?\s*Help.*A hard moment/);
  await userEvent.click(line);

  expect(route.place).toEqual({ name: "safety-plan" });
});

test.each([
  ["very high distress", { distress: 85 }, true],
  ["distress below that", { distress: 84 }, false],
  ["the lowest mood", { mood: 0 }, true],
])("after a check-in with %s the line is there once, or not at all", async (_, given, shown) => {
  const last = entry({ ...draft, body: { kind: "checkIn", it: { ...blankCheckIn(), ...given } } });
  const before = entry({
    ...draft,
    id: "e".repeat(32),
    body: { kind: "checkIn", it: { ...blankCheckIn(), mood: 6, distress: 20 } },
  });
  host({ checkIns: [last, before] });
  await open();

  expect(screen.queryAllByRole("link", { name: "Would your safety plan help?" })).toHaveLength(shown ? 1 : 0);
});

test("a hard check-in with a calmer one after it is not held on to", async () => {
  const [calmer, hard] = [10, 95].map((distress, at) =>
    entry({
      ...draft,
      id: `${at}`.repeat(32),
      body: { kind: "checkIn", it: { ...blankCheckIn(), distress } },
    }),
  );
  host({ checkIns: [calmer, hard] as Entry[] });
  await open();

  expect(screen.queryByText("Would your safety plan help?")).toBeNull();
});

test("a person who was away for a week is welcomed, and one who was not is not", async () => {
  host({ daysAway: 7 });
  const { unmount } = await open();
  expect(screen.getByText("Welcome back. Nothing to catch up.")).toBeTruthy();
  unmount();

  host({ daysAway: 6 });
  await open();
  expect(screen.queryByText("Welcome back. Nothing to catch up.")).toBeNull();
});

test("the three sliders replace the tiles when a person wants them", async () => {
  takePreferences({ ...DEFAULTS, moodForm: "sliders" });
  host();
  await open();

  expect(screen.getAllByRole("slider").map((it) => it.getAttribute("aria-valuetext"))).toEqual([
    "not rated",
    "not rated",
    "not rated",
  ]);
  expect(screen.queryByRole("radio")).toBeNull();
});

test("something unfinished is carried on with where it was left", async () => {
  host({ unfinished: [unfinished] });
  await open();
  const card = within(screen.getByRole("region", { name: "Carry on" }));
  expect(card.getByText(/^3 of 7 steps/)).toBeTruthy();

  await userEvent.click(card.getByRole("button", { name: /^Continue/ }));

  expect(route.place).toEqual({ name: "exercise", slug: "cbt.thought7", draft: unfinished.id });
});

test("a draft that was let go can be brought back", async () => {
  const asked = host({ unfinished: [unfinished] }, { discard_draft: () => draft });
  await open();

  await userEvent.click(screen.getByRole("button", { name: /^Let go/ }));
  await undoToast();

  expect(commands(asked).filter((it) => /draft/.test(it))).toEqual(["discard_draft", "keep_draft"]);
});

const dueToday = (slug: string, more: { letter?: boolean } = {}) => ({
  entry: {
    id: "c".repeat(32),
    written: moment,
    kind: "run" as const,
    slug,
    title: "Kim",
    glimpse: "",
    mood: null,
    feelings: [],
    tags: [],
    version: 1,
  },
  step: null,
  letter: more.letter ?? false,
});

test("ratings that are due open their exercise again", async () => {
  const due = dueToday("cbt.thought3");
  host({ due: [due] });
  await open();

  await userEvent.click(screen.getByRole("button", { name: /^Rate again/ }));

  expect(route.place).toEqual({ name: "exercise", slug: "cbt.thought3", entry: due.entry.id, rerate: true });
});

test("a letter that opens today is read, and then no longer offered", async () => {
  const due = dueToday("nar.letter", { letter: true });
  const asked = host({ due: [due] });
  await open();

  await userEvent.click(screen.getByRole("button", { name: /^Read your letter/ }));

  expect(route.place).toEqual({ name: "exercise", slug: "nar.letter", entry: due.entry.id });
  expect(commands(asked)).toContain("ask_again");
});

test("a check-in of today is told in words and numbers, and goes to the bin and back", async () => {
  const it = {
    ...blankCheckIn(),
    mood: 4,
    calm: -30,
    feelings: [{ word: { known: "anxious" }, strength: 70 }],
  };
  const asked = host(
    { checkIns: [entry({ ...draft, body: { kind: "checkIn", it } })] },
    {
      bin_entry: () => null,
      unbin_entry: () => null,
    },
  );
  await open();
  const card = within(screen.getByRole("region", { name: "Check-ins today" }));
  expect(card.getAllByRole("definition").map((one) => one.textContent)).toEqual([
    "4 out of 10",
    "fairly tense (−30)",
    "Anxious 70",
  ]);

  await userEvent.click(card.getByRole("button", { name: /to the bin$/ }));
  await undoToast();

  expect(commands(asked).filter((one) => /bin/.test(one))).toEqual(["bin_entry", "unbin_entry"]);
});

test("a check-in of today can be changed, and the number it had is there", async () => {
  const before = entry({ ...draft, body: { kind: "checkIn", it: { ...blankCheckIn(), mood: 4 } } });
  const asked = host({ checkIns: [before] }, { edit: () => ({ ...draft, changes: 1, body: before.body }) });
  await open();
  const card = within(screen.getByRole("region", { name: "Check-ins today" }));

  await userEvent.click(card.getByRole("button", { name: /^Change the check-in/ }));
  expect((await card.findByRole<HTMLInputElement>("radio", { name: "4" })).checked).toBe(true);
  await userEvent.click(card.getByRole("radio", { name: "5" }));
  await userEvent.click(card.getByRole("button", { name: "Save changes" }));

  const written = asked.find((it) => it.command === "write_entry")?.input as { draft: Draft };
  expect(written.draft).toMatchObject({ changes: 1, body: { it: { mood: 5 } } });
});
