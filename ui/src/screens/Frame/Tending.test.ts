import { render } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { app, DEFAULTS } from "../../app.svelte.ts";
import { hostThat } from "../../ipc/fake";
import { clearToasts, toasts } from "../../parts/toast.svelte.ts";
import { AFTER, BETWEEN, forgetTold } from "./tending";
import Tending from "./Tending.svelte";

beforeEach(() => {
  forgetTold();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const status = (phase: string) => ({
  phase,
  protected: false,
  folder: "/f",
  preferences: DEFAULTS,
  version: "1",
});
const passes = (time: number) => vi.advanceTimersByTimeAsync(time);
const tended = (asked: ReturnType<typeof hostThat>) => asked.filter((it) => it.command === "tend").length;

test("what is due is done soon after the start, then every half hour, and no more once it is gone", async () => {
  const asked = hostThat({ tend: () => ({ whole: true, backup: null, mirrored: null }) });
  const { unmount } = render(Tending);

  expect(tended(asked)).toBe(0);
  await passes(AFTER);
  expect(tended(asked)).toBe(1);
  await passes(BETWEEN);
  expect(tended(asked)).toBe(2);

  unmount();
  await passes(BETWEEN * 3);
  expect(tended(asked)).toBe(2);
});

test("damage that is found leads to the screen that heals", async () => {
  hostThat({
    tend: () => ({ whole: false, backup: null, mirrored: null }),
    status: () => status("damaged"),
  });
  render(Tending);

  await passes(AFTER);

  expect(app.phase).toBe("damaged");
});

test("a backup that could not be written is told once a day", async () => {
  hostThat({ tend: () => Promise.reject({ kind: "noRoom" }) });
  render(Tending);

  await passes(AFTER);
  expect(toasts.current?.text).toMatch(/the disk is full. Your entries are safe./);
  clearToasts();

  await passes(BETWEEN * 10);
  expect(toasts.current).toBeNull();
  await passes(BETWEEN * 39);
  expect(toasts.current).not.toBeNull();
});

test("other trouble is left to whoever asks for something", async () => {
  hostThat({ tend: () => Promise.reject({ kind: "locked" }) });
  render(Tending);

  await passes(AFTER);

  expect(toasts.current).toBeNull();
});
