import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Progress } from "../ipc/bindings";
import { hostThat } from "../ipc/fake";
import { awake } from "../keys/awake";
import Check from "./Data/Check.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Starts a check that lasts until it is ended by hand. */
async function longCheck(progress: () => Progress | null = () => null) {
  let end = (_: unknown) => {};
  let refuse = (_: unknown) => {};
  const asked = hostThat({
    verify: () =>
      new Promise((done, not) => {
        end = done;
        refuse = not;
      }),
    progress,
    stop_work: () => null,
  });
  render(Check, { checkedAt: null, onchange: () => Promise.resolve() });
  await fireEvent.click(screen.getByRole("button", { name: "Check everything now" }));
  await tick();
  return { asked, end: (it: unknown) => end(it), refuse: (it: unknown) => refuse(it) };
}

const bar = () => screen.queryByRole<HTMLProgressElement>("progressbar");
const passes = (time: number) => vi.advanceTimersByTimeAsync(time);

test("what is done in a moment shows no bar", async () => {
  const { asked, end } = await longCheck();

  await passes(390);
  end({ whole: true, problems: [], entries: 2 });
  await passes(1_000);

  expect(bar()).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("progress");
  expect(screen.getByText(/There are 2 entries/)).toBeTruthy();
});

test("what takes longer says what it is doing and how far it is", async () => {
  let progress: Progress | null = null;
  const { end } = await longCheck(() => progress);

  await passes(400);
  expect(bar()?.hasAttribute("value")).toBe(false);
  expect(screen.getByText("Working. This takes a moment.")).toBeTruthy();

  progress = { stage: "checking", done: 3, of: 4 };
  await passes(250);
  expect(screen.getByRole("progressbar", { name: "Checking that all of it is whole" })).toBe(bar());
  expect([bar()?.value, bar()?.max]).toEqual([3, 4]);

  end({ whole: true, problems: [], entries: 1 });
  await passes(0);
  expect(bar()).toBeNull();
});

test("it is asked no more when the work is done", async () => {
  const { asked, end } = await longCheck();
  await passes(900);
  end({ whole: true, problems: [], entries: 0 });
  await passes(0);
  const before = asked.length;

  await passes(5_000);

  expect(asked.length).toBe(before);
});

test("Stop is told as stopped, not as trouble, and the focus stays there", async () => {
  const { asked, refuse } = await longCheck();
  await passes(400);
  const stop = screen.getByRole("button", { name: "Stop" });
  stop.focus();

  await fireEvent.click(stop);
  expect(asked.map((it) => it.command)).toContain("stop_work");
  expect(screen.getByText("Stopping, as soon as nothing is half done.")).toBeTruthy();
  refuse({ kind: "stopped" });
  await passes(0);

  expect(screen.getByText("Stopped. Nothing was changed.")).toBeTruthy();
  expect(screen.getByRole("alert").textContent?.trim()).toBe("");
  expect(document.activeElement).not.toBe(document.body);
});

test("trouble is told in words", async () => {
  const { refuse } = await longCheck();

  refuse({ kind: "disk" });
  await passes(0);

  expect(screen.getByRole("alert").textContent).toContain("The disk could not be read or written.");
});

test("the automatic lock waits while something runs", async () => {
  const { end } = await longCheck();
  expect(awake()).toBe(true);

  end({ whole: true, problems: [], entries: 0 });
  await passes(0);

  expect(awake()).toBe(false);
});
