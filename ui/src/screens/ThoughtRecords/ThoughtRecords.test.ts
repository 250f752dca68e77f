import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Summary, Unfinished } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { perform } from "../../keys/act";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { forgetKnown } from "../known";
import { route } from "../route.svelte";
import ThoughtRecords from "./ThoughtRecords.svelte";

const moment = { at: "2026-11-23T19:42:00Z", day: "2026-11-23", offsetMinutes: 0 };

const kept: Summary = {
  id: "e",
  written: moment,
  kind: "run",
  slug: "cbt.thought7",
  title: "The meeting",
  glimpse: "They all know",
  mood: null,
  feelings: [],
  tags: [],
  version: 1,
};

const waiting: Unfinished = {
  id: "d",
  savedAt: moment.at,
  started: moment,
  kind: "run",
  slug: "cbt.thought7",
  title: "The call",
  changes: false,
  stepsDone: 3,
  steps: 7,
};

function show(answers: Answers) {
  const asked = hostThat({ drafts: () => [], list_entries: () => [], exercises: () => [], ...answers });
  render(ThoughtRecords);
  return asked;
}

beforeEach(forgetKnown);

test("what is not finished waits on top, and says how far it is", async () => {
  show({ drafts: () => [waiting, { ...waiting, id: "p", kind: "page", slug: null }] });

  expect(await screen.findByText(/3 of 7 steps/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Carry on: The call" }));

  expect(route.place).toEqual({ name: "exercise", slug: "cbt.thought7", draft: "d" });
});

test("a record goes to the bin with one press, and comes back with Undo", async () => {
  const asked = show({ list_entries: () => [kept], bin_entry: () => null, unbin_entry: () => null });

  await userEvent.click(await screen.findByRole("button", { name: "Move to bin: The meeting" }));
  expect(toasts.current?.undo).toBeTruthy();
  await undoToast();

  expect(asked.map((it) => it.command)).toContain("unbin_entry");
});

test("without records there is an example to look into", async () => {
  show({
    exercise: () => ({
      exercise: { steps: [{ id: "situation" }] },
      words: "step-situation = What happened?\n    .short = What happened\n    .example = A rainy Sunday.",
    }),
  });

  await userEvent.click(await screen.findByRole("button", { name: "Show me an example" }));
  expect(screen.getByText("A rainy Sunday.")).toBeTruthy();
  expect(screen.getByText("Your records will be here")).toBeTruthy();
});

test("the key for something new begins a full record", async () => {
  show({});

  await perform("new");

  expect(route.place).toEqual({ name: "exercise", slug: "cbt.thought7" });
});
