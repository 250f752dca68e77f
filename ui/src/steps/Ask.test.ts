import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Answer, Ask } from "../ipc/bindings";
import { hostThat } from "../ipc/fake";
import { toasts, undoToast } from "../parts/toast.svelte";
import Held from "./Held.svelte";
import { aPack, aRun, aScene } from "./fixtures";
import type { Scene } from "./scene";

const PACK = aPack(`
ask-one = What is asked
    .hint = A hint
option-one-a = First
option-one-b = Second
line-one-1 = Read this line.
line-one-2 = And this one.
`);

function show(ask: Ask, first?: Answer, scene: Partial<Scene> = {}) {
  const told = vi.fn<(answer: Answer | null) => void>();
  render(Held, { ask, first, told, scene: aScene({ pack: PACK, ...scene }) });
  return { told, last: () => told.mock.lastCall?.[0] };
}

const pattern = { key: "4-6", inMs: 4_000, topUpMs: 0, holdMs: 0, outMs: 6_000, restMs: 0, most: 0 };

const PLAYED: [Ask, () => Promise<unknown> | unknown][] = [
  [{ id: "one", kind: "text" }, () => screen.getByRole("textbox", { name: "What is asked" })],
  [{ id: "one", kind: "long" }, () => screen.getByRole("textbox", { name: "What is asked" })],
  [{ id: "one", kind: "slider" }, () => screen.getByRole("group", { name: "What is asked" })],
  [
    { id: "one", kind: "choice", options: ["a", "b"], leads: {}, needs: {}, help: [], restarts: null },
    () => screen.getByRole("radio", { name: "Second" }),
  ],
  [{ id: "one", kind: "multi", options: ["a", "b"] }, () => screen.getByRole("checkbox", { name: "Second" })],
  [{ id: "one", kind: "list", from: 1, to: 3 }, () => screen.getByRole("textbox", { name: "What is asked" })],
  [{ id: "one", kind: "timer", seconds: 10 }, () => screen.getByRole("timer")],
  [
    { id: "one", kind: "breath", patterns: [pattern], minutes: [1] },
    () => screen.findByRole("button", { name: "Start" }),
  ],
  [{ id: "one", kind: "guide", seconds: 20, lines: 2 }, () => screen.getAllByText("Read this line.")],
  [{ id: "one", kind: "date" }, () => screen.getByRole("radio", { name: "Yesterday" })],
  [{ id: "one", kind: "time" }, () => screen.getByRole("spinbutton", { name: "Hour" })],
  [{ id: "one", kind: "check" }, () => screen.getByRole("checkbox", { name: "What is asked" })],
  [{ id: "one", kind: "plan" }, () => screen.getByRole("textbox", { name: "What could you do?" })],
  [{ id: "one", kind: "feelings", near: null }, () => screen.getByRole("group", { name: "What is asked" })],
  [
    { id: "one", kind: "thoughts", to: 3, belief: true },
    () => screen.getByRole("textbox", { name: "What is asked" }),
  ],
  [{ id: "one", kind: "facts" }, () => screen.findByRole("checkbox", { name: "Long breaths: once" })],
  [{ id: "one", kind: "habits" }, () => screen.getAllByRole("checkbox")],
  [
    { id: "one", kind: "again", thoughts: "t", feelings: "f" },
    () => screen.getByText(/nothing to rate again/),
  ],
];

test.each(PLAYED)("$kind has something to answer with", async (ask, find) => {
  hostThat({
    facts: () => ["Long breaths: once"],
    pace: () => ({
      phases: [{ kind: "in", fromMs: 0, untilMs: 4_000, round: 1 }],
      rounds: 1,
      totalMs: 4_000,
    }),
  });

  show(ask);

  expect(await find()).toBeTruthy();
});

test("a fact that is ticked is kept as words, and one of another day can be unticked", async () => {
  hostThat({ facts: () => ["Long breaths: twice"] });
  const { last } = show({ id: "one", kind: "facts" }, { kind: "list", lines: ["Long breaths: once"] });

  await userEvent.click(await screen.findByRole("checkbox", { name: "Long breaths: twice" }));
  expect(last()).toEqual({ kind: "list", lines: ["Long breaths: once", "Long breaths: twice"] });
  await userEvent.click(screen.getByRole("checkbox", { name: "Long breaths: once" }));
  expect(last()).toEqual({ kind: "list", lines: ["Long breaths: twice"] });
});

test("a line that is still being typed is part of the answer already", async () => {
  const { last } = show({ id: "one", kind: "list", from: 1, to: 3 });

  await userEvent.type(screen.getByRole("textbox"), "Half a sen");

  expect(last()).toEqual({ kind: "list", lines: ["Half a sen"] });
});

test("Enter adds a line and leaves the field ready for the next", async () => {
  const { last } = show({ id: "one", kind: "list", from: 1, to: 3 });

  await userEvent.type(screen.getByRole("textbox"), "First{Enter}Second{Enter}");

  expect(last()).toEqual({ kind: "list", lines: ["First", "Second"] });
  expect(screen.getAllByRole("listitem").length).toBe(2);
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("");
});

test("a removed line comes back to its place with Undo", async () => {
  const lines = ["a", "b", "c"];
  const { last } = show({ id: "one", kind: "list", from: 1, to: 5 }, { kind: "list", lines });

  await userEvent.click(screen.getByRole("button", { name: "Edit, move or remove: b" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(last()).toEqual({ kind: "list", lines: ["a", "c"] });
  expect(toasts.current?.undo).toBeTruthy();
  await undoToast();

  expect(last()).toEqual({ kind: "list", lines });
});

test("a line moves up with a button, and the star moves with its line", async () => {
  const first: Answer = { kind: "thoughts", lines: ["a", "b"], hot: 1, belief: 80 };
  const { last } = show({ id: "one", kind: "thoughts", to: 5, belief: true }, first);

  await userEvent.click(screen.getByRole("button", { name: "Edit, move or remove: b" }));
  await userEvent.click(screen.getByRole("button", { name: "Move up" }));

  expect(last()).toEqual({ kind: "thoughts", lines: ["b", "a"], hot: 0, belief: 80 });
});

test("removing the starred thought takes the star away and keeps the others", async () => {
  const first: Answer = { kind: "thoughts", lines: ["a", "b", "c"], hot: 0, belief: null };
  const { last } = show({ id: "one", kind: "thoughts", to: 5, belief: true }, first);

  await userEvent.click(screen.getByRole("button", { name: "Edit, move or remove: a" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove" }));

  expect(last()).toEqual({ kind: "thoughts", lines: ["b", "c"], hot: null, belief: null });
});

test("none of these comes first and takes the place of the others", async () => {
  const { last } = show({ id: "one", kind: "habits" }, { kind: "multi", keys: ["mind"] });
  const [first] = within(screen.getByRole("list")).getAllByRole("checkbox");

  await userEvent.click(first as HTMLElement);

  expect(last()).toEqual({ kind: "multi", keys: ["none"] });
});

test("a day that no calendar has is not kept, and is told", async () => {
  const { last } = show({ id: "one", kind: "date" }, { kind: "date", day: "2026-02-10" });
  const day = screen.getByRole("spinbutton", { name: "Day" });

  await userEvent.clear(day);
  await userEvent.type(day, "30");

  expect(last()).toBeNull();
  expect(screen.getByText(/no such day/)).toBeTruthy();
});

test("an hour alone means the full hour", async () => {
  const { last } = show({ id: "one", kind: "time" });

  await userEvent.type(screen.getByRole("spinbutton", { name: "Hour" }), "7");

  expect(last()).toEqual({ kind: "time", time: "07:00:00" });
});

test("what was rated before is shown beside the second rating", () => {
  const run = aRun({
    answers: {
      t: { kind: "thoughts", lines: ["They left"], hot: null, belief: 85 },
      f: { kind: "feelings", feelings: [{ word: { own: "wobbly" }, strength: 70 }] },
    },
  });

  show({ id: "one", kind: "again", thoughts: "t", feelings: "f" }, undefined, { run });

  expect(screen.getByText("Before: 85")).toBeTruthy();
  expect(screen.getByText("Before: 70")).toBeTruthy();
  expect(screen.getByText(/“They left”/)).toBeTruthy();
});

test("a choice can be taken back", async () => {
  const first: Answer = { kind: "choice", key: "a" };
  const { last } = show(
    { id: "one", kind: "choice", options: ["a", "b"], leads: {}, needs: {}, help: [], restarts: null },
    first,
  );

  await userEvent.click(screen.getByRole("button", { name: "Clear my choice" }));

  expect(last()).toBeNull();
});
