import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../ipc/bindings";
import { hostThat, type Answers } from "../ipc/fake";
import { AGAIN, freshDraft, keepDraft } from "./draft.svelte";

const body = (text: string) => ({ kind: "page" as const, it: { title: "", text, mood: null } });
const begun = (text = ""): Draft => ({ ...freshDraft(body(text)), id: "a".repeat(32) });
const savedAt = "2026-11-23T19:42:00Z";
const moment = { at: savedAt, day: "2026-11-23", offsetMinutes: 0 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function host(answers: Answers = {}) {
  return hostThat({ keep_draft: () => ({ savedAt }), ...answers });
}

function write(keeper: ReturnType<typeof keepDraft>, text: string) {
  if (keeper.draft.body.kind === "page") keeper.draft.body.it.text = text;
}

const texts = (asked: ReturnType<typeof host>) =>
  asked
    .filter((it) => it.command === "keep_draft")
    .map((it) => (it.input as { draft: Draft }).draft.body)
    .map((it) => (it.kind === "page" ? it.it.text : ""));

/** Lets Svelte see what changed. */
const settle = () => vi.advanceTimersByTimeAsync(0);

test("words are kept within a second and a half of the first key, however long the typing goes on", async () => {
  const asked = host();
  const keeper = keepDraft(begun());
  await settle();

  for (let key = 1; key <= 30; key += 1) {
    write(keeper, "x".repeat(key));
    await vi.advanceTimersByTimeAsync(100);
  }

  expect(texts(asked).length).toBeGreaterThanOrEqual(2);
  expect(texts(asked).length).toBeLessThanOrEqual(3);
  expect(texts(asked)[0]?.length).toBeGreaterThanOrEqual(10);
  expect(keeper.saved).toEqual(new Date(savedAt));
  keeper.stop();
});

test("opening a draft keeps nothing", async () => {
  const asked = host();
  const keeper = keepDraft(begun("there already"));
  await vi.advanceTimersByTimeAsync(10_000);
  await keeper.flush();

  expect(asked).toEqual([]);
  keeper.stop();
});

test("flushing keeps at once, and again only after a change", async () => {
  const asked = host();
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "a walk");
  await settle();

  const flushed = keeper.flush();
  expect(texts(asked)).toEqual(["a walk"]);
  await flushed;
  await keeper.flush();

  expect(texts(asked)).toEqual(["a walk"]);
  keeper.stop();
});

test("what is typed while the disk is busy is kept after it", async () => {
  let free = () => {};
  const asked = host({ keep_draft: () => new Promise((done) => (free = () => done({ savedAt }))) });
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "one");
  await settle();
  const flushed = keeper.flush();
  write(keeper, "two");
  await settle();

  free();
  await settle();
  const again = keeper.flush();
  await settle();
  free();
  await Promise.all([flushed, again]);

  expect(texts(asked)).toEqual(["one", "two"]);
  keeper.stop();
});

test("words that could not be kept stay, and are tried again", async () => {
  let full = true;
  const asked = host({ keep_draft: () => (full ? Promise.reject({ kind: "noRoom" }) : { savedAt }) });
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "a walk");
  await settle();
  await keeper.flush();
  expect(keeper.failure).toEqual({ kind: "noRoom" });

  full = false;
  await vi.advanceTimersByTimeAsync(AGAIN);

  expect(texts(asked)).toEqual(["a walk", "a walk"]);
  expect(keeper.failure).toBeNull();
  keeper.stop();
});

test("a page that is too long is not tried again until it changes", async () => {
  const asked = host({ keep_draft: () => Promise.reject({ kind: "tooLong" }) });
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "long");
  await settle();
  await keeper.flush();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(texts(asked)).toEqual(["long"]);
  keeper.stop();
});

test("a fresh draft is begun when it is first kept", async () => {
  const asked = host({ begin: () => ({ ...begun(), started: moment }) });
  const keeper = keepDraft(freshDraft(body("")));
  await settle();
  expect(asked).toEqual([]);

  write(keeper, "a walk");
  await vi.advanceTimersByTimeAsync(1_000);

  expect(asked.map((it) => it.command)).toEqual(["begin", "keep_draft"]);
  expect(keeper.draft.started).toEqual(moment);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(2);
  keeper.stop();
});

test("a finished draft is never kept again", async () => {
  const asked = host({ write_entry: ({ draft }) => ({ id: draft.id }) });
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "a walk");
  await settle();

  await keeper.finish();
  await keeper.flush();
  await vi.advanceTimersByTimeAsync(10_000);

  expect(asked.map((it) => it.command)).toEqual(["write_entry"]);
});

test("a draft that could not become an entry stays a kept draft", async () => {
  const asked = host({ write_entry: () => Promise.reject({ kind: "locked" }) });
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "a walk");
  await settle();

  await expect(keeper.finish()).rejects.toEqual({ kind: "locked" });
  expect(keeper.failure).toEqual({ kind: "locked" });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(texts(asked)).toEqual(["a walk"]);
  keeper.stop();
});

test("a screen that goes away keeps its last words on the way out", async () => {
  const asked = host();
  const keeper = keepDraft(begun());
  await settle();
  write(keeper, "a walk");
  await settle();

  keeper.stop();

  expect(texts(asked)).toEqual(["a walk"]);
});
