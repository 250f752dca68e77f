import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { app, DEFAULTS, takePreferences } from "../../app.svelte.ts";
import { hostThat, type Answers } from "../../ipc/fake";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { anExercise, aRun } from "../../steps/fixtures";
import { freshDraft } from "../draft.svelte";
import { forgetKnown } from "../known";
import type { Echo } from "../../ipc/bindings";
import { go, route } from "../route.svelte";
import Exercise from "./Exercise.svelte";

const RECORD = anExercise([
  { id: "thoughts", asks: [{ id: "thoughts", kind: "thoughts", to: 5, belief: true }] },
]);
const FTL = `
exercise = Weigh a thought
step-thoughts = What went through your mind?
    .short = Thoughts
ask-thoughts = Your thoughts
`;

function anEcho(id: string, change: Partial<Echo> = {}): Echo {
  return {
    id,
    day: "2025-10-03",
    slug: "test.one",
    thought: "They left because of me",
    answers: ["It was late."],
    belief: 85,
    beliefNow: 40,
    ...change,
  };
}

async function show(echoes: Echo[], more: Answers = {}) {
  const asked = hostThat({
    exercise: () => ({ exercise: RECORD, words: FTL }),
    vocabulary: () => ({ families: [], habits: [] }),
    exercises: () => [],
    much_today: () => false,
    begin: ({ body }) => ({ ...freshDraft(body), id: "d" }),
    keep_draft: () => ({ savedAt: "2026-11-23T19:42:00Z" }),
    save_preferences: ({ preferences }) => preferences,
    echoes: () => echoes,
    ...more,
  });
  await go({ name: "exercise", slug: "test.one" });
  const shown = render(Exercise, { place: { name: "exercise", slug: "test.one" } });
  await screen.findByRole("heading", { level: 1 });
  return { asked, ...shown };
}

const field = () => screen.getByLabelText<HTMLInputElement>(/Your thoughts|One more/);
const panel = () => screen.findByRole("region", { name: "Earlier thoughts like this one" });
/** What was looked for. The empty thought only has the thoughts gathered before the first is typed. */
const looked = (asked: { command: string; input: unknown }[]) =>
  asked
    .filter((it) => it.command === "echoes")
    .map((it) => it.input as { thought: string; besides: string | null })
    .filter((it) => it.thought !== "");

beforeEach(() => {
  forgetKnown();
  takePreferences({ ...DEFAULTS });
});

test("an earlier thought like the one being written is shown, with what was answered then", async () => {
  await show([anEcho("e1")]);

  await userEvent.type(field(), "They left");

  const shown = within(await panel());
  expect(shown.getByText(/^You had a thought like this on .*2025\.$/)).toBeTruthy();
  expect(shown.getByText(/What you answered then:/).textContent).toContain("It was late.");
  expect(shown.getByText("Belief went from 85 to 40.")).toBeTruthy();
  expect(screen.getByText(/^One earlier thought is like this one\./).getAttribute("role")).toBe("status");
  expect(document.activeElement).toBe(field());
});

test("three are enough, and what is typed stays above them", async () => {
  await show(["e1", "e2", "e3", "e4"].map((id) => anEcho(id)));

  await userEvent.type(field(), "They left");

  const shown = await panel();
  expect(within(shown).getAllByRole("listitem")).toHaveLength(3);
  expect(field().compareDocumentPosition(shown)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("nothing is asked about a few letters, and nothing shown where nothing is alike", async () => {
  const { asked } = await show([]);

  await userEvent.type(field(), "I a");
  expect(looked(asked)).toEqual([]);
  await userEvent.type(field(), "nd");

  await waitFor(() => expect(looked(asked)).toEqual([{ thought: "I and", besides: null }]));
  expect(screen.queryByRole("region", { name: "Earlier thoughts like this one" })).toBeNull();
});

test("a record that was begun does not find itself", async () => {
  const body = {
    kind: "run" as const,
    it: aRun({ answers: { thoughts: { kind: "thoughts", lines: ["They left"], hot: null, belief: null } } }),
  };
  const asked = hostThat({
    exercise: () => ({ exercise: RECORD, words: FTL }),
    vocabulary: () => ({ families: [], habits: [] }),
    exercises: () => [],
    much_today: () => false,
    draft: () => ({ ...freshDraft(body), id: "d7" }),
    echoes: () => [],
  });
  render(Exercise, { place: { name: "exercise", slug: "test.one", draft: "d7" } });

  await waitFor(() => expect(looked(asked)).toEqual([{ thought: "They left", besides: "d7" }]));
});

test("opening what was written then keeps what is being written", async () => {
  const { asked } = await show([anEcho("e1")]);
  await userEvent.type(field(), "They left");

  await userEvent.click(within(await panel()).getByRole("button", { name: /^Open what you wrote/ }));

  await waitFor(() => expect(route.place).toMatchObject({ name: "exercise", entry: "e1" }));
  const kept = asked.filter((it) => it.command === "keep_draft").at(-1)?.input;
  expect(JSON.stringify(kept)).toContain("They left");
});

test("one press shows them no more, and Undo brings them back", async () => {
  const { asked } = await show([anEcho("e1")]);
  await userEvent.type(field(), "They left");

  await userEvent.click(within(await panel()).getByRole("button", { name: "Don’t show these" }));

  await waitFor(() => expect(toasts.current?.text).toMatch(/^Earlier thoughts are not shown any more\./));
  expect(app.preferences.echoes).toBe(false);
  expect(screen.queryByRole("region", { name: "Earlier thoughts like this one" })).toBeNull();
  expect(document.activeElement).toBe(field());
  const before = looked(asked).length;
  await userEvent.type(field(), " again");
  expect(looked(asked)).toHaveLength(before);

  await undoToast();
  expect(app.preferences.echoes).toBe(true);
  expect(await panel()).toBeTruthy();
});

test("a choice that cannot be kept says so, and they stay", async () => {
  await show([anEcho("e1")], { save_preferences: () => Promise.reject({ kind: "readOnly" }) });
  await userEvent.type(field(), "They left");

  await userEvent.click(within(await panel()).getByRole("button", { name: "Don’t show these" }));

  await waitFor(() => expect(app.preferences.echoes).toBe(true));
  expect(await panel()).toBeTruthy();
});

test("where they were turned off, nothing is asked", async () => {
  takePreferences({ ...DEFAULTS, echoes: false });
  const { asked } = await show([anEcho("e1")]);

  await userEvent.type(field(), "They left");

  expect(looked(asked)).toEqual([]);
});

test("axe finds nothing on a step with earlier thoughts", async () => {
  const { container } = await show([anEcho("e1"), anEcho("e2", { answers: [], belief: null })]);
  await userEvent.type(field(), "They left");
  await panel();

  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
});
