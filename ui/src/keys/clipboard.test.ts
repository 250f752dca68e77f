import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEFAULTS, hide, lock, start } from "../app.svelte.ts";
import { hostThat } from "../ipc/fake";
import { CODE_STAYS, copy, emptyClipboard } from "./clipboard";

let board = "";
let refuses = false;

beforeEach(() => {
  board = "something of another program";
  refuses = false;
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    if (refuses) return Promise.reject(new Error("nobody pressed anything"));
    board = text;
    return Promise.resolve();
  });
});

afterEach(async () => {
  refuses = false;
  await emptyClipboard();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openJournal(isProtected: boolean) {
  let phase = "open";
  hostThat({
    status: () => ({ phase, protected: isProtected, folder: "/f", preferences: DEFAULTS, version: "1" }),
    stop_work: () => null,
    lock: () => {
      phase = "locked";
      return null;
    },
  });
  await start();
}

test("locking empties what was copied here", async () => {
  await openJournal(true);
  await copy("116 123");

  await lock();

  expect(board).toBe("");
});

test("hiding empties what was copied here, also without a passphrase", async () => {
  await openJournal(false);
  await copy("116 123");

  await hide();

  expect(board).toBe("");
});

test("what another program put there is left alone", async () => {
  await openJournal(true);

  await lock();

  expect(board).toBe("something of another program");
});

test("a recovery code goes after half a minute", async () => {
  vi.useFakeTimers();
  await copy("ABCD-EFGH", CODE_STAYS);

  await vi.advanceTimersByTimeAsync(29_999);
  expect(board).toBe("ABCD-EFGH");
  await vi.advanceTimersByTimeAsync(1);

  expect(board).toBe("");
});

test("what was copied after a recovery code stays", async () => {
  vi.useFakeTimers();
  await copy("ABCD-EFGH", CODE_STAYS);
  await copy("116 123");

  await vi.advanceTimersByTimeAsync(60_000);

  expect(board).toBe("116 123");
});

test("when the window refuses, it is tried again at the next key", async () => {
  await copy("ABCD-EFGH");
  refuses = true;
  await emptyClipboard();
  expect(board).toBe("ABCD-EFGH");

  refuses = false;
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));

  await vi.waitFor(() => expect(board).toBe(""));
});
