import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Draft, Entry, Summary } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { perform } from "../../keys/act";
import { dayName } from "../../parts/Day";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { freshDraft } from "../draft.svelte";
import { forgetKnown } from "../known";
import { flush, go, route, type Place } from "../route.svelte";
import Journal from "./Journal.svelte";
import { blankPage } from "./page";

type JournalPlace = Extract<Place, { name: "journal" }>;

const savedAt = "2026-11-23T19:42:00Z";
const moment = { at: savedAt, day: "2026-11-23", offsetMinutes: 0 };
const draft: Draft = {
  ...freshDraft({ kind: "page", it: blankPage() }),
  id: "a".repeat(32),
  started: moment,
};
const entry = (id: string, text: string, version = 1): Entry => ({
  id,
  body: { kind: "page", it: { title: "", text, mood: null } },
  tags: [],
  written: moment,
  changedAt: savedAt,
  version,
  toSession: false,
  neverExport: false,
  askAgainAt: null,
});
const summary = (id: string, title: string): Summary => ({
  id,
  written: moment,
  kind: "page",
  slug: null,
  title,
  glimpse: "",
  mood: null,
  feelings: [],
  tags: [],
  version: 1,
});

beforeEach(forgetKnown);

function host(answers: Answers = {}) {
  return hostThat({
    pinned: () => [],
    list_entries: () => [summary("1", "a walk"), summary("2", "a letter"), summary("3", "a song")],
    drafts: () => [],
    draft: () => Promise.reject({ kind: "noSuchEntry", id: "" }),
    exercises: () => [],
    tags: () => [],
    begin: ({ body }) => ({ ...draft, body }),
    edit: ({ id }) => ({ ...draft, id, changes: 1 }),
    keep_draft: () => ({ savedAt }),
    read_entry: ({ id }) => entry(id, `the words of ${id}`),
    write_entry: ({ draft }) => ({
      ...entry(draft.id, ""),
      body: draft.body,
      version: (draft.changes ?? 0) + 1,
    }),
    ...answers,
  });
}

const open = (place: Partial<JournalPlace> = {}) => render(Journal, { place: { name: "journal", ...place } });
const line = (name: RegExp) => screen.findByRole("button", { name });
const commands = (asked: ReturnType<typeof host>) => asked.map((it) => it.command);

test("an entry opens beside the list, and the place remembers it", async () => {
  await go({ name: "journal" });
  host();
  open();

  await userEvent.click(await line(/a letter/));

  expect(await screen.findByText("the words of 2")).toBeTruthy();
  expect(route.place).toEqual({ name: "journal", entry: "2" });
});

test("the arrow keys walk through the list and Tab passes by", async () => {
  host();
  open();
  const first = await line(/a walk/);
  first.focus();

  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(await line(/a song/));
  await userEvent.keyboard("{Home}");

  expect(document.activeElement).toBe(first);
  expect((await line(/a letter/)).tabIndex).toBe(-1);
});

test("a page is written, saved and read back", async () => {
  const asked = host();
  open({ fresh: true });

  await userEvent.type(await screen.findByLabelText("Your words"), "a quiet evening");
  await userEvent.click(screen.getByRole("button", { name: "Save page" }));

  expect(await screen.findByText("a quiet evening")).toBeTruthy();
  expect(commands(asked)).toContain("write_entry");
  expect(toasts.current?.text).toBe("Your page is saved.");
});

test("an empty page is not saved", async () => {
  const asked = host();
  open({ fresh: true });
  await screen.findByLabelText("Your words");

  await userEvent.click(screen.getByRole("button", { name: "Save page" }));

  expect(screen.getByText(/^There is nothing to keep yet/)).toBeTruthy();
  expect(commands(asked)).not.toContain("write_entry");
});

test("a page that is left is a kept draft", async () => {
  const asked = host();
  open({ fresh: true });
  await userEvent.type(await screen.findByLabelText("Your words"), "not done");

  await flush();

  const kept = asked.findLast((it) => it.command === "keep_draft")?.input as { draft: Draft };
  expect(kept.draft.body).toMatchObject({ it: { text: "not done" } });
});

test("the keys save and close", async () => {
  host();
  open({ fresh: true });
  await userEvent.type(await screen.findByLabelText("Your words"), "by keys alone");

  await perform("next");

  expect(await screen.findByRole("button", { name: "Change" })).toBeTruthy();
});

test("a page that is too long stays in the editor with a clear sentence", async () => {
  host({ write_entry: () => Promise.reject({ kind: "tooLong" }) });
  open({ fresh: true });
  const words = await screen.findByLabelText<HTMLTextAreaElement>("Your words");
  await fireEvent.input(words, { target: { value: "long ".repeat(1000) } });

  await userEvent.click(screen.getByRole("button", { name: "Save page" }));

  expect(await screen.findByText(/longer than one entry can hold/)).toBeTruthy();
  expect(words.value).toHaveLength(5000);
});

test("changing an old page can be taken back", async () => {
  const asked = host({
    edit: ({ id }) => ({ ...draft, id, changes: 4, body: entry(id, "old words").body }),
    bring_back: ({ id }) => entry(id, "old words", 6),
  });
  open({ entry: "2" });
  await userEvent.click(await screen.findByRole("button", { name: "Change" }));
  await userEvent.type(await screen.findByLabelText("Your words"), " and new ones");
  await userEvent.click(screen.getByRole("button", { name: "Save page" }));
  await waitFor(() => expect(toasts.current).not.toBeNull());

  await undoToast();

  expect(asked.find((it) => it.command === "bring_back")?.input).toEqual({ id: "2", version: 4 });
});

test("a page that was not saved is offered on top and opens as it was", async () => {
  const unsaved = {
    id: draft.id,
    savedAt,
    started: moment,
    kind: "page" as const,
    slug: null,
    title: "half a",
  };
  host({
    drafts: () => [{ ...unsaved, changes: false, stepsDone: 0, steps: 0 }],
    draft: () => ({ ...draft, body: { kind: "page", it: { ...blankPage(), text: "half a thought" } } }),
  });
  open();

  const offered = within(await screen.findByRole("region", { name: "Not saved yet" }));
  await userEvent.click(offered.getByRole("button"));

  expect((await screen.findByLabelText<HTMLTextAreaElement>("Your words")).value).toBe("half a thought");
});

test("an earlier version can be read and brought back", async () => {
  const asked = host({
    read_entry: ({ id }) => entry(id, "new words", 2),
    versions: () => [
      { version: 2, changedAt: savedAt, body: entry("", "new words").body, tags: [] },
      { version: 1, changedAt: savedAt, body: entry("", "old words").body, tags: [] },
    ],
    bring_back: ({ id }) => entry(id, "old words", 3),
  });
  open({ entry: "2" });
  await userEvent.click(await screen.findByRole("button", { name: "Earlier versions" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Earlier versions" }));
  expect(await dialog.findByText("old words")).toBeTruthy();
  expect(dialog.queryByText("new words")).toBeNull();

  await userEvent.click(dialog.getByRole("button", { name: /^Bring this one back/, hidden: true }));

  expect(asked.find((it) => it.command === "bring_back")?.input).toEqual({ id: "2", version: 1 });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("an entry goes to the bin and back", async () => {
  const asked = host({ bin_entry: () => null, unbin_entry: () => null });
  open({ entry: "2" });

  await userEvent.click(await screen.findByRole("button", { name: "Move to bin" }));
  await waitFor(() => expect(toasts.current).not.toBeNull());
  await undoToast();

  expect(commands(asked).filter((it) => /bin/.test(it))).toEqual(["bin_entry", "unbin_entry"]);
});

test("a mark is kept with the entry", async () => {
  const asked = host({ mark_entry: ({ id }) => entry(id, "It rained.") });
  open({ entry: "2" });

  await userEvent.click(await screen.findByLabelText("Leave out of every export"));

  expect(asked.find((it) => it.command === "mark_entry")?.input).toEqual({
    id: "2",
    toSession: false,
    neverExport: true,
  });
});

test("what is pinned stands first, once, and can be taken back", async () => {
  let pinned = [summary("3", "a song")];
  const asked = host({
    pinned: () => pinned,
    pin_entry: ({ id, pinned: on }) => (pinned = on ? [summary(id, "a letter"), ...pinned] : pinned.slice(1)),
  });
  open({ entry: "2" });

  const song = await line(/a song/);
  expect(screen.getByRole("heading", { name: "Pinned" })).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /a song/ })).toEqual([song]);
  expect(song.compareDocumentPosition(await line(/a walk/))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

  await userEvent.click(await screen.findByRole("button", { name: "Pin to the top" }));
  expect(await screen.findByRole("button", { name: "No longer pin" })).toBeTruthy();
  expect(toasts.current?.text).toMatch(/pinned/);
  await undoToast();

  expect(await screen.findByRole("button", { name: "Pin to the top" })).toBeTruthy();
  expect(asked.filter((it) => it.command === "pin_entry").map((it) => it.input)).toEqual([
    { id: "2", pinned: true },
    { id: "2", pinned: false },
  ]);
});

test("a search shows what it found and nothing pinned above it", async () => {
  host({ pinned: () => [summary("3", "a song")], search: () => [] });
  open({ search: "letter" });

  expect(await screen.findByText(/Nothing here fits/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Pinned" })).toBeNull();
  expect(screen.queryByText("On this day")).toBeNull();
});

test("earlier years of this day are read only when somebody opens them", async () => {
  const asked = host({ on_this_day: () => [{ ago: { years: 2 }, entries: [summary("9", "an old walk")] }] });
  open();
  const fold = await screen.findByText("On this day");
  expect(commands(asked)).not.toContain("on_this_day");

  await userEvent.click(fold);
  expect(await screen.findByRole("heading", { name: "2 years ago" })).toBeTruthy();
  await userEvent.click(await line(/an old walk/));

  expect(await screen.findByText("the words of 9")).toBeTruthy();
});

test("a day without earlier years says so kindly", async () => {
  host({ on_this_day: () => [] });
  open();

  await userEvent.click(await screen.findByText("On this day"));

  expect(await screen.findByText(/nothing from this day yet/)).toBeTruthy();
});

test("an entry is printed alone: its day and words, and none of what can be done with it", async () => {
  host();
  open({ entry: "2" });
  const sheet = (await screen.findByText("the words of 2")).closest(".print-alone") as HTMLElement;

  expect(within(sheet).getByRole("heading", { level: 2 }).textContent).toBe(dayName(moment.day));
  for (const control of sheet.querySelectorAll("input, button, select, summary")) {
    expect(control.matches(".no-print *, button")).toBe(true);
  }
  expect(sheet.contains(await line(/a walk/))).toBe(false);
});

test("words that look like markup are shown as words", async () => {
  const text = '<img src=x onerror="document.title=1"><b>bold</b>';
  host({ read_entry: ({ id }) => entry(id, text) });
  open({ entry: "2" });

  expect(await screen.findByText(text)).toBeTruthy();
  expect(document.querySelector("img, b")).toBeNull();
});

test("a search marks what it found", async () => {
  const snippet = [
    { matches: false, text: "along the " },
    { matches: true, text: "river" },
  ];
  host({ search: () => [{ summary: summary("9", "a walk"), snippet }] });
  open();
  await line(/a letter/);

  await userEvent.type(screen.getByLabelText("Search your words"), "riv");

  expect(await screen.findByText("One entry.")).toBeTruthy();
  expect(document.querySelector("mark")?.textContent).toBe("river");
});

test("an empty journal says what will gather there, and offers three lines", async () => {
  host({ list_entries: () => [] });
  open();

  await userEvent.click(await screen.findByRole("button", { name: "Write three lines" }));

  expect((await screen.findByLabelText<HTMLTextAreaElement>("Your words")).value).toMatch(
    /^One thing I noticed/,
  );
});

test("undo after saving a new page takes it off the screen too", async () => {
  let binned = false;
  const asked = host({
    bin_entry: () => ((binned = true), null),
    read_entry: ({ id }) =>
      binned ? Promise.reject({ kind: "noSuchEntry", id }) : entry(id, "a quiet evening"),
  });
  open({ fresh: true });
  await userEvent.type(await screen.findByLabelText("Your words"), "a quiet evening");
  await userEvent.click(screen.getByRole("button", { name: "Save page" }));
  await waitFor(() => expect(toasts.current).not.toBeNull());

  await undoToast();

  await waitFor(() => expect(screen.queryByText("a quiet evening")).toBeNull());
  expect(commands(asked)).toContain("bin_entry");
});
