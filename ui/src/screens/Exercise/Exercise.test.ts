import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Draft, Exercise as Shape, Outcome, Run } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { perform } from "../../keys/act";
import { anExercise, aRun } from "../../steps/fixtures";
import { forgetKnown } from "../known";
import { go, route } from "../route.svelte";
import Exercise from "./Exercise.svelte";

const FTL = `
exercise = Weigh a thought
    .stirs = It can be loud for a while.
caution-1 = Some thoughts are true.
step-situation = What happened?
    .short = What happened
    .lead = One moment is enough.
    .example = “Sunday evening.”
help-situation-1 = Where were you?
help-situation-2 = Who was there?
ask-situation = The moment
step-thoughts = What went through your mind?
    .short = Thoughts
ask-thoughts = Your thoughts
step-now = How is it now?
    .short = How it is now
ask-again = Now
`;

const RECORD = anExercise(
  [
    { id: "situation", asks: [{ id: "situation", kind: "text" }], helps: 2, example: true },
    { id: "thoughts", asks: [{ id: "thoughts", kind: "thoughts", to: 5, belief: true }] },
    { id: "now", asks: [{ id: "again", kind: "again", thoughts: "thoughts", feelings: "feelings" }] },
  ],
  { cautions: 1, pins: ["thoughts"] },
);

const moment = { at: "2026-11-23T19:42:00Z", day: "2026-11-23", offsetMinutes: 0 };
const NOTHING: Outcome = { headline: "nothingToCompare", pairs: [], chart: [] };

function draftOf(run: Run): Draft {
  const body = { kind: "run" as const, it: run };
  return {
    id: "d",
    started: moment,
    savedAt: moment.at,
    changes: null,
    body,
    tags: [],
    toSession: false,
    neverExport: false,
  };
}

function entryOf(draft: Draft) {
  const { body, tags, toSession, neverExport } = draft;
  return {
    id: "d",
    written: moment,
    changedAt: moment.at,
    version: 1,
    body,
    tags,
    toSession,
    neverExport,
    askAgainAt: null,
  };
}

function host(exercise: Shape, answers: Answers = {}) {
  return hostThat({
    exercise: () => ({ exercise, words: FTL }),
    vocabulary: () => ({ families: [], habits: [] }),
    exercises: () => [],
    begin: ({ body }) => ({ ...draftOf(aRun()), body }),
    keep_draft: () => ({ savedAt: moment.at }),
    write_entry: ({ draft }) => entryOf(draft),
    outcome: () => NOTHING,
    ...answers,
  });
}

async function show(place: { draft?: string; entry?: string; rerate?: boolean } = {}) {
  const to = { name: "exercise" as const, slug: "test.one", ...place };
  await go(to);
  render(Exercise, { place: to });
  await screen.findByRole("heading", { level: 1 });
}

const heading = () => screen.getByRole("heading", { level: 1 });
const states = () =>
  screen
    .getAllByRole("listitem")
    .map((it) => within(it).queryByText(/Written|You are here|To come|Skipped/)?.textContent);

beforeEach(forgetKnown);

test("a record asks one question, and tells where the person is", async () => {
  host(RECORD);

  await show();

  expect(heading().textContent).toBe("What happened?");
  expect(screen.getByText("Step 1 of 3")).toBeTruthy();
  expect(screen.getByRole("link", { current: "step" }).textContent).toContain("You are here");
});

test("going on moves the focus to the next question, and a skipped step says so kindly", async () => {
  host(RECORD);
  await show();

  await userEvent.click(screen.getByRole("button", { name: "Next: thoughts" }));

  await waitFor(() => expect(document.activeElement).toBe(heading()));
  expect(heading().textContent).toBe("What went through your mind?");
  expect(screen.getByText("Skipped for now")).toBeTruthy();
  expect(states().filter(Boolean)).toHaveLength(3);
});

test("any step opens at any time", async () => {
  host(RECORD);
  await show();

  await userEvent.click(screen.getByRole("link", { name: /How it is now/ }));

  expect(heading().textContent).toBe("How is it now?");
});

test("the hot thought stays in sight, with belief in it", async () => {
  const run = aRun({
    at: "now",
    answers: { thoughts: { kind: "thoughts", lines: ["They left", "I am late"], hot: 1, belief: 85 } },
  });
  host(RECORD, { draft: () => draftOf(run) });

  await show({ draft: "d" });

  const pinned = screen.getByRole("region", { name: "From your earlier steps" });
  expect(within(pinned).getByText("“I am late”")).toBeTruthy();
  expect(within(pinned).getByText("85")).toBeTruthy();
});

test("a pinned answer of any kind stays in sight, under its own question", async () => {
  const run = aRun({ at: "now", answers: { situation: { kind: "text", text: "The meeting" } } });
  host({ ...RECORD, pins: ["situation"] }, { draft: () => draftOf(run) });

  await show({ draft: "d" });

  const pinned = screen.getByRole("region", { name: "From your earlier steps" });
  expect(within(pinned).getByText("The meeting")).toBeTruthy();
  expect(within(pinned).getByRole("term").textContent).not.toBe("");
});

test("helper questions come one at a time, on demand", async () => {
  host(RECORD);
  await show();

  await userEvent.click(screen.getByText("Questions that may help"));
  expect(screen.getByText("Where were you?")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Another question" }));

  expect(screen.getByText("Who was there?")).toBeTruthy();
  expect(screen.getByText("2 of 2")).toBeTruthy();
});

test("looking around without writing keeps nothing", async () => {
  const asked = host(RECORD);
  await show();

  await userEvent.click(screen.getByRole("button", { name: "Next: thoughts" }));
  await go({ name: "today" });

  expect(asked.map((it) => it.command)).not.toContain("keep_draft");
});

test("what was typed is kept when the person leaves in the middle of a word", async () => {
  const asked = host(RECORD);
  await show();

  await userEvent.type(screen.getByRole("textbox"), "The mee");
  await go({ name: "today" });

  const kept = asked.findLast((it) => it.command === "keep_draft")?.input as { draft: Draft };
  expect(kept.draft.body).toMatchObject({ it: { answers: { situation: { text: "The mee" } } } });
});

test("the key for next goes on; on the last step it finishes", async () => {
  const asked = host(RECORD);
  await show();
  await userEvent.type(screen.getByRole("textbox"), "The meeting");

  await perform("next");
  await perform("next");
  expect(heading().textContent).toBe("How is it now?");
  await perform("next");

  await screen.findByText("Your record is saved. You can come back and change any part of it.");
  expect(asked.some((it) => it.command === "write_entry")).toBe(true);
  expect(route.place).toMatchObject({ name: "exercise", entry: "d" });
});

test("the keys for back and forward go from step to step", async () => {
  host(RECORD);
  await show();

  await perform("forward");
  expect(heading().textContent).toBe("What went through your mind?");
  await perform("back");

  expect(heading().textContent).toBe("What happened?");
});

test("a record that could not be saved stays open with its words", async () => {
  host(RECORD, { write_entry: () => Promise.reject({ kind: "noRoom" }) });
  await show();
  await userEvent.type(screen.getByRole("textbox"), "The meeting");
  await userEvent.click(screen.getByRole("link", { name: /How it is now/ }));

  await userEvent.click(screen.getByRole("button", { name: "Finish and look back" }));

  await waitFor(() => expect(screen.getAllByRole("alert").some((it) => it.textContent)).toBe(true));
  await userEvent.click(screen.getByRole("link", { name: /What happened/ }));
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("The meeting");
});

test("a finished record is opened with every answer to read, and a way to change it", async () => {
  const run = aRun({ answers: { situation: { kind: "text", text: "The meeting" } } });
  host(RECORD, { read_entry: () => entryOf(draftOf(run)), edit: () => ({ ...draftOf(run), changes: 1 }) });
  await show({ entry: "d" });
  expect(screen.getAllByText("The meeting").length).toBeGreaterThan(0);

  await userEvent.click(screen.getByRole("button", { name: "Change something" }));

  expect(heading().textContent).toBe("What happened?");
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("The meeting");
});

test("the slope chart says everything it draws", async () => {
  const run = aRun({ answers: { situation: { kind: "text", text: "x" } } });
  const outcome: Outcome = {
    headline: "lessCertain",
    pairs: [{ subject: { kind: "belief" }, before: 85, after: 30, direction: "lower" }],
    chart: [{ subject: { kind: "belief" }, before: 85, after: 30, beforeLabel: 85, afterLabel: 30 }],
  };
  host(RECORD, { read_entry: () => entryOf(draftOf(run)), outcome: () => outcome });

  await show({ entry: "d" });

  const chart = await screen.findByRole("img");
  expect(chart.querySelector("title")?.textContent).toBe("Before and now, from 0 to 100");
  expect(chart.querySelector("desc")?.textContent).toBe("Belief 85, now 30.");
  expect(screen.getByText("The thought feels less certain than it did.")).toBeTruthy();
  expect(screen.getByRole("rowheader", { name: "Belief", hidden: true })).toBeTruthy();
});

test("rating again later sends only what was rated", async () => {
  const run = aRun({
    answers: { thoughts: { kind: "thoughts", lines: ["They left"], hot: null, belief: 85 } },
  });
  const asked = host(RECORD, {
    read_entry: () => entryOf(draftOf(run)),
    rerate: () => entryOf(draftOf(run)),
  });
  await show({ entry: "d", rerate: true });

  await userEvent.type(screen.getByRole("spinbutton"), "40");
  await userEvent.click(screen.getByRole("button", { name: "Save ratings" }));

  expect(asked.find((it) => it.command === "rerate")?.input).toEqual({
    id: "d",
    belief: 40,
    feelings: [],
    ratings: {},
  });
});

const PRACTICE = anExercise([{ id: "situation", asks: [{ id: "situation", kind: "text" }] }], {
  form: "practice",
  rates: ["dist"],
});

test("a practice can be stopped early, and is never blamed for it", async () => {
  const asked = host(PRACTICE);
  await show();
  await userEvent.click(screen.getByRole("button", { name: "Start" }));
  await userEvent.type(screen.getByRole("textbox"), "a lamp");

  await userEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(screen.getByText(/You stopped when you wanted to/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  const written = asked.find((it) => it.command === "write_entry")?.input as { draft: Draft };
  expect(written.draft.body).toMatchObject({ it: { stoppedEarly: true } });
});

test("something unpleasant that is still there shows the way to help", async () => {
  host(PRACTICE);
  await show();
  await userEvent.click(screen.getByRole("button", { name: "Start" }));
  await userEvent.click(screen.getByRole("button", { name: "Stop" }));

  await userEvent.click(screen.getByRole("radio", { name: "Yes, and it is still there" }));
  await userEvent.click(screen.getByRole("button", { name: "Open Help now" }));

  expect(route.place).toEqual({ name: "help" });
});
