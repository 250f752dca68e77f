import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Draft } from "../../ipc/bindings";
import { perform } from "../../keys/act";
import { flush, route } from "../route.svelte";
import { filledOf } from "./filling";
import { aDraft, filledIn, hostOf, shipped } from "./fixtures";
import Measures from "./Measures.svelte";

const phq9 = shipped("phq9");
/** A published example whose total is low, although item 9 is answered. */
const LOW_TOTAL = [1, 2, 1, 2, 1, 1, 0, 0, 1];
const THANKS = { name: "Thank you for answering honestly." };

async function fillIn(answers: (number | null)[]) {
  const asked = hostOf([phq9]);
  render(Measures, { place: { name: "measures", measure: "phq9" } });
  await screen.findByRole("heading", { name: "PHQ-9" });
  for (const [at, answer] of answers.entries()) await answerAt(at, answer);
  return asked;
}

async function answerAt(at: number, answer: number | null): Promise<void> {
  const heading = await screen.findByRole("heading", { name: phq9.items[at]?.text });
  heading.focus();
  if (answer !== null) {
    await userEvent.keyboard(String(answer));
    // What leads to help is answered and then left: a key that bounces must not do both.
    if (phq9.items[at]?.safety) await userEvent.click(screen.getByRole("button", { name: "Next" }));
    return;
  }
  await userEvent.click(screen.getByRole("radio", { name: "Rather not say" }));
  await userEvent.click(screen.getByRole("button", { name: "Next" }));
}

const commands = (asked: { command: string }[]) => asked.map((it) => it.command);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function finish() {
  await userEvent.click(await screen.findByRole("radio", { name: /Somewhat difficult/ }));
  await press("Finish and look back");
}

test("a low total does not keep help away: it comes before the next page and before any total", async () => {
  const asked = await fillIn(LOW_TOTAL);

  const heading = await screen.findByRole("heading", THANKS);
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(
    screen.getByText(
      "Thoughts like these are more common than people think, and they can pass. You do not have to handle them alone.",
    ),
  ).toBeTruthy();
  expect(screen.getByText("Nobody else sees this. The app cannot call for help. You can.")).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.queryByText(/add up/)).toBeNull();
  expect(commands(asked)).not.toContain("read_measure");
  expect(commands(asked)).not.toContain("write_entry");
  expect(commands(asked)).toContain("keep_plan_near");

  await press("Go on with the questions");
  await finish();

  expect(
    await screen.findByText(
      "Your answers add up to 9 of 27. Scores from 5 to 9 are called mild on this questionnaire. It is a yardstick, not a diagnosis.",
    ),
  ).toBeTruthy();
});

test("help comes although another question was not to be said, and then there is no total", async () => {
  await fillIn([1, 2, 1, 2, null, 1, 0, 0, 1]);

  await screen.findByRole("heading", THANKS);
  await press("Go on with the questions");
  await finish();

  expect(await screen.findByText("8 of 9 answered. With an answer missing there is no total.")).toBeTruthy();
  expect(screen.queryByText(/mild/)).toBeNull();
});

test.each([1, 2, 3])("an answer of %i is met with the same words", async (answer) => {
  await fillIn([...LOW_TOTAL.slice(0, 8), answer]);

  await screen.findByRole("heading", THANKS);

  const names = screen.getAllByRole("button").map((it) => it.textContent?.trim());
  expect(names).toEqual([
    "I might act on it",
    "I am not sure",
    "I am safe, thoughts only",
    "I would rather not say",
    "Go on with the questions",
  ]);
});

test.each([0, null])("an answer of %s goes on to the next question", async (answer) => {
  const asked = await fillIn([...LOW_TOTAL.slice(0, 8), answer]);

  expect(await screen.findByText(/^One more question/)).toBeTruthy();
  expect(screen.queryByRole("heading", THANKS)).toBeNull();
  expect(commands(asked)).not.toContain("keep_plan_near");
});

test.each(["I might act on it", "I am not sure"])("“%s” leads to the numbers and to people", async (said) => {
  await fillIn(LOW_TOTAL);
  await screen.findByRole("heading", THANKS);

  await press(said);

  const heading = await screen.findByRole("heading", { name: "Please reach a person now" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(await screen.findByRole("combobox", { name: "Where are you?" })).toBeTruthy();
  expect(screen.getByText("Stay with someone.")).toBeTruthy();
  expect(screen.getByText("Move away from what could hurt you.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "See my coping cards" })).toBeNull();
  await press("Call someone from my plan");
  expect(route.place).toEqual({ name: "safety-plan" });
});

test.each(["I am safe, thoughts only", "I would rather not say"])(
  "“%s” offers help, a plan, the session and a card, and nothing is ticked beforehand",
  async (said) => {
    const asked = await fillIn(LOW_TOTAL);
    await screen.findByRole("heading", THANKS);

    await press(said);

    const session = await screen.findByRole<HTMLInputElement>("checkbox", {
      name: "Tell my therapist: bring this to my next session",
    });
    expect(session.checked).toBe(false);
    expect(screen.getByRole("button", { name: "Open Help now" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Open or write my safety plan" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "See my coping cards" })).toBeTruthy();
    await userEvent.click(session);
    await flush();

    const kept = asked.findLast((it) => it.command === "keep_draft")?.input as { draft: Draft };
    expect(kept.draft.toSession).toBe(true);
    // What was answered to "are you safe" is nowhere in what is kept.
    expect(Object.keys(filledOf(kept.draft).answers)).toHaveLength(9);
    expect(JSON.stringify(asked)).not.toMatch(/thoughts|rather-not|unsure/);
  },
);

test("it all works by keyboard, and going on leads to the next question", async () => {
  await fillIn(LOW_TOTAL);
  await screen.findByRole("heading", THANKS);

  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Please reach a person now" });
  const on = screen.getByRole("button", { name: "Go on with the questions" });
  on.focus();
  await userEvent.keyboard("{Enter}");

  await waitFor(() =>
    expect(document.activeElement?.textContent).toMatch(/^If you checked off any problems/),
  );
});

test("going back from the page, or closing, is met with help first as well", async () => {
  const draft = aDraft(filledIn(phq9, LOW_TOTAL.slice(0, 8)));
  hostOf([phq9], { draft: () => ({ ...draft, body: kept("q9") }) });
  function kept(at: string) {
    return { kind: "questionnaire" as const, it: { ...filledOf(draft), at } };
  }
  render(Measures, { place: { name: "measures", draft: "d" } });
  // It is never the first to be seen.
  await screen.findByRole("heading", { name: phq9.items[7]?.text });
  await press("Next");
  await userEvent.click(await screen.findByRole("radio", { name: /Nearly every day/ }));

  await press("Save and close");

  expect(await screen.findByRole("heading", THANKS)).toBeTruthy();
  await press("Go on");
  await waitFor(() => expect(route.place).toEqual({ name: "measures" }));
});

test("another answer shows it once more, the same answer does not", async () => {
  await fillIn(LOW_TOTAL);
  await screen.findByRole("heading", THANKS);
  await perform("back");
  await screen.findByRole("heading", { name: phq9.items[8]?.text });

  await press("Next");
  expect(await screen.findByText(/^One more question/)).toBeTruthy();
  await press("Back");
  await answerAt(8, 2);

  expect(await screen.findByRole("heading", THANKS)).toBeTruthy();
});

test("whoever leaves another way is not held back, and the plan is near all the same", async () => {
  const asked = await fillIn(LOW_TOTAL.slice(0, 8));
  await userEvent.click(await screen.findByRole("radio", { name: /Several days/ }));

  await flush();

  expect(commands(asked)).toContain("keep_plan_near");
});
