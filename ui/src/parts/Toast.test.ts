import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hold, restart, toast, toasts } from "./toast.svelte.ts";
import Toast from "./Toast.svelte";

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

test("Undo takes the act back and the note away", async () => {
  const undo = vi.fn();
  render(Toast);
  toast({ text: "The page is in Recently deleted.", undo });

  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));

  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("The page is in Recently deleted.")).toBeNull();
});

test("a note without an act to take back offers no Undo", async () => {
  render(Toast);
  toast({ text: "Copied." });

  expect(await screen.findByText("Copied.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("a note goes after ten seconds", () => {
  toast({ text: "Copied." });

  vi.advanceTimersByTime(10_000);

  expect(toasts.current).toBeNull();
});

test("a note stays while somebody reads it", () => {
  toast({ text: "Copied." });

  hold();
  vi.advanceTimersByTime(60_000);
  expect(toasts.current?.text).toBe("Copied.");

  restart();
  vi.advanceTimersByTime(10_000);
  expect(toasts.current).toBeNull();
});

test("an Undo that did not work is told until it is closed", async () => {
  render(Toast);
  toast({ text: "No longer planned.", undo: () => Promise.reject({ kind: "disk" }) });

  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  vi.advanceTimersByTime(60_000);
  expect((await screen.findByRole("alert")).textContent).toContain("The disk could not be read or written.");

  await userEvent.click(screen.getByRole("button", { name: "Close this note" }));
  expect(screen.queryByRole("alert")).toBeNull();
});
