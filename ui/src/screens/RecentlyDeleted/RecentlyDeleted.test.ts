import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Binned } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { forgetKnown } from "../known";
import RecentlyDeleted from "./RecentlyDeleted.svelte";

const at = "2026-11-23T19:42:00Z";
const binned: Binned = {
  summary: {
    id: "1",
    written: { at, day: "2026-11-23", offsetMinutes: 0 },
    kind: "page",
    slug: null,
    title: "a letter",
    glimpse: "",
    mood: null,
    feelings: [],
    tags: [],
    version: 1,
  },
  binnedAt: at,
  keptUntil: "2026-12-23T19:42:00Z",
};

beforeEach(forgetKnown);

function host(answers: Answers = {}) {
  return hostThat({ list_bin: () => [binned], exercises: () => [], ...answers });
}

test("what lies in the bin says how long it is kept", async () => {
  host();
  render(RecentlyDeleted);

  expect((await screen.findByText(/Kept until/)).textContent).toMatch(/December/);
});

test("an entry is put back without a question, and that can be undone", async () => {
  const asked = host({ unbin_entry: () => null, bin_entry: () => null });
  render(RecentlyDeleted);

  await userEvent.click(await screen.findByRole("button", { name: "Put back: a letter" }));
  await undoToast();

  expect(asked.map((it) => it.command).filter((it) => /^(un)?bin/.test(it))).toEqual([
    "unbin_entry",
    "bin_entry",
  ]);
});

test("erasing asks first, and keeping it is one press away", async () => {
  const asked = host({ erase_entry: () => ({ entries: 1, backups: null }) });
  render(RecentlyDeleted);
  await userEvent.click(await screen.findByRole("button", { name: "Erase now: a letter" }));

  const dialog = within(screen.getByRole("dialog", { name: "Erase this for good?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Keep it" }));
  expect(asked.map((it) => it.command)).not.toContain("erase_entry");

  await userEvent.click(screen.getByRole("button", { name: "Erase now: a letter" }));
  await userEvent.click(screen.getByRole("button", { name: "Erase for good" }));
  expect(asked.find((it) => it.command === "erase_entry")?.input).toEqual({ id: "1", backups: false });
  expect(toasts.current?.text).toBe("It is erased.");
});

test("an empty bin says so", async () => {
  host({ list_bin: () => [] });
  render(RecentlyDeleted);

  expect(await screen.findByText("The bin is empty. Nothing waits here.")).toBeTruthy();
});

async function eraseWithBackups(answer: () => unknown) {
  const asked = host({ erase_entry: answer });
  render(RecentlyDeleted);
  await userEvent.click(await screen.findByRole("button", { name: "Erase now: a letter" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Also erase it from the backups" }));
  await userEvent.click(screen.getByRole("button", { name: "Erase for good" }));
  return asked;
}

test("erasing can mean the backups, and says which of them still hold it", async () => {
  const asked = await eraseWithBackups(() => ({
    entries: 1,
    backups: { renewed: 3, left: 2, secondAway: false },
  }));

  await waitFor(() => expect(toasts.current?.text).toMatch(/2 backups were not changed/));
  expect(asked.find((it) => it.command === "erase_entry")?.input).toEqual({ id: "1", backups: true });
});

test("a second folder that was away is told, as copies in it may still hold it", async () => {
  await eraseWithBackups(() => ({ entries: 1, backups: { renewed: 3, left: 0, secondAway: true } }));

  await waitFor(() => expect(toasts.current?.text).toMatch(/The second folder was not there/));
});

test("after a failure the bin is read again, as the entry may be gone", async () => {
  const asked = await eraseWithBackups(() => Promise.reject({ kind: "noRoom" }));

  await userEvent.click(await screen.findByRole("button", { name: "Keep it" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked.filter((it) => it.command === "list_bin")).toHaveLength(2);
});
