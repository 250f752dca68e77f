import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Draft } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { perform } from "../../keys/act";
import { freshDraft } from "../draft.svelte";
import { forgetKnown } from "../known";
import { flush, go, route } from "../route.svelte";
import Journal from "./Journal.svelte";
import { blankPage } from "./page";

const savedAt = "2026-11-23T19:42:00Z";
const moment = { at: savedAt, day: "2026-11-23", offsetMinutes: 0 };
const ID = "a".repeat(32);

beforeEach(forgetKnown);

/** Opens a page, writes, and says that one thinks of dying. */
async function tell(text: string, answers: Answers = {}) {
  const asked = hostThat({
    list_entries: () => [],
    drafts: () => [],
    draft: () => Promise.reject({ kind: "noSuchEntry", id: "" }),
    exercises: () => [],
    tags: () => [],
    begin: ({ body }) => ({ ...freshDraft(body), id: ID, started: moment }),
    keep_draft: () => ({ savedAt }),
    keep_plan_near: () => null,
    helplines: () => [],
    ...answers,
  });
  render(Journal, { place: { name: "journal", fresh: true } });
  const area = await screen.findByLabelText<HTMLTextAreaElement>("Your words");
  if (text) await userEvent.type(area, text);
  await press("I am thinking about ending my life or hurting myself");
  await screen.findByRole("heading", { name: "Thank you for saying it." });
  return { asked, area };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const commands = (asked: { command: string }[]) => asked.map((it) => it.command);
const lastKept = (asked: { command: string; input: unknown }[]) =>
  asked.findLast((it) => it.command === "keep_draft")?.input as { draft: Draft };

test("help comes first, the words are kept, and nobody has to answer", async () => {
  await go({ name: "journal" });
  const { asked } = await tell("a long night");

  expect(screen.getByText("Nobody else sees this. The app cannot call for help. You can.")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Are you safe right now?" })).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  expect(commands(asked)).toContain("keep_plan_near");
  await waitFor(() => expect(route.place).toEqual({ name: "journal", entry: ID }));
  expect(lastKept(asked).draft.body).toEqual({ kind: "page", it: { ...blankPage(), text: "a long night" } });
  expect(commands(asked)).not.toContain("write_entry");
});

test("one comes back to the page with all that was written and the focus in it", async () => {
  const { area } = await tell("a long night");

  await press("Back to my page");

  await waitFor(() => expect(document.activeElement).toBe(area));
  expect(area.value).toBe("a long night");
  expect(screen.queryByRole("heading", { name: "Thank you for saying it." })).toBeNull();
});

test("the key for back leads to the page, and the other keys of the journal rest", async () => {
  const { asked, area } = await tell("a long night");

  await perform("next");
  await perform("new");
  expect(commands(asked)).not.toContain("write_entry");
  await perform("back");

  await waitFor(() => expect(document.activeElement).toBe(area));
  expect(area.value).toBe("a long night");
});

test("telling the therapist marks the page, and nothing is ticked beforehand", async () => {
  const { asked } = await tell("a long night");
  await press("I am safe, thoughts only");
  const session = await screen.findByRole<HTMLInputElement>("checkbox", {
    name: "Tell my therapist: bring this to my next session",
  });
  expect(session.checked).toBe(false);
  expect(screen.queryByText(/Your page is still empty/)).toBeNull();

  await userEvent.click(session);
  await press("Back to my page");
  await flush();

  expect(lastKept(asked).draft.toSession).toBe(true);
  // What was answered to "are you safe" is nowhere in what is kept.
  expect(JSON.stringify(asked)).not.toMatch(/thoughts|rather-not|unsure/);
});

test("an empty page says what bringing it along still needs", async () => {
  await tell("");

  await press("I would rather not say");

  expect(
    await screen.findByText("Your page is still empty. One line on it is enough to bring along."),
  ).toBeTruthy();
});

test("whoever might act is led to people, and to their plan", async () => {
  await tell("");

  await press("I might act on it");

  expect(await screen.findByRole("heading", { name: "Please reach a person now" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Back to my page" })).toBeTruthy();
  await press("Call someone from my plan");
  expect(route.place).toEqual({ name: "safety-plan" });
});

test("words that cannot be kept do not keep help away", async () => {
  const { area } = await tell("a long night", { keep_draft: () => Promise.reject({ kind: "disk" }) });

  await press("Back to my page");

  await waitFor(() => expect(document.activeElement).toBe(area));
  expect(area.value).toBe("a long night");
});
