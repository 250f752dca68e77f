import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { DEFAULTS, start, takePreferences } from "../../app.svelte.ts";
import type { Country, Helpline } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { dayName } from "../../parts/Day";
import { toasts } from "../../parts/toast.svelte";
import { route } from "../route.svelte";
import { aPlay, PLAN_IN_USE } from "./fixtures";
import SafetyPlan from "./SafetyPlan.svelte";

const OUTSIDE = { allowed: false, plan: null };
const card = (id: string, title: string) => ({ id, card: { title } });

async function show(phase: string, answers: Answers = {}, country: string | null = null) {
  const preferences = { ...DEFAULTS, country };
  const status = { phase, protected: true, folder: "/f", preferences, version: "1" };
  const asked = hostThat({
    status: () => status,
    helplines: () => [],
    exercise: aPlay,
    safety_plan: () => null,
    outside_plan: () => OUTSIDE,
    cards_at_hand: () => [],
    drafts: () => [],
    ...answers,
  });
  await start();
  render(SafetyPlan);
  return asked;
}

const using = (answers: Answers = {}) => show("open", { safety_plan: () => PLAN_IN_USE, ...answers });
const commands = (asked: { command: string }[]) => asked.map((it) => it.command);
const paper = () => within(document.querySelector<HTMLElement>(".print-alone") ?? document.head);
const numbersAreThere = () => {
  expect(screen.getByRole("heading", { name: "People and numbers" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "What happens when I call" })).toBeTruthy();
};

afterEach(() => {
  vi.unstubAllGlobals();
  takePreferences({ ...DEFAULTS });
});

test("the plan is there to be used: step by step, with nothing to fill in or to rate", async () => {
  await using();

  const signs = within(await screen.findByRole("region", { name: "Signs" }));
  expect(signs.getAllByRole("listitem").map((it) => it.textContent)).toEqual([
    "I stop answering",
    "My chest gets heavy",
  ]);
  const headings = screen.getAllByRole("heading", { level: 2 }).map((it) => it.textContent);
  expect(headings.slice(0, 5)).toEqual([
    "Signs",
    "By myself",
    "Who to ask",
    "Professionals",
    "Keeps me going",
  ]);
  expect(screen.getByText("Start at any step.", { exact: false })).toBeTruthy();
  expect(screen.getByText(`Written or changed on ${dayName("2026-05-03")}.`)).toBeTruthy();
  for (const role of ["textbox", "slider", "radio"]) expect(paper().queryByRole(role)).toBeNull();
  expect(screen.queryByText(/New number of the clinic/)).toBeNull();
  expect(paper().getByText("My niece")).toBeTruthy();
  numbersAreThere();
});

test("somebody from the plan can be reached: the number is copied", async () => {
  await using();
  const user = userEvent.setup();

  await user.click(await screen.findByRole("button", { name: "Copy 0151 555" }));

  expect(await navigator.clipboard.readText()).toBe("0151 555");
  expect(toasts.current?.text).toBe("0151 555 is copied.");
});

test("whoever is in danger comes to the numbers with one press", async () => {
  await using();
  await screen.findByRole("region", { name: "Signs" });

  await userEvent.click(
    screen.getByRole("link", { name: "If you are in danger now, go to people and numbers." }),
  );

  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "People and numbers" }));
});

test("the plan is opened for changing at its first step", async () => {
  await using();

  await userEvent.click(await screen.findByRole("button", { name: "Change my plan" }));

  expect(route.place).toEqual({
    name: "exercise",
    slug: "plan.safety",
    entry: PLAN_IN_USE.entry,
    step: "signs",
  });
});

test("the printed page is the plan with the emergency number and the main line of the country", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const line = (name: string, number: string): Helpline => ({
    ...{ name, number, hours: "24/7", languages: ["en"], cost: "free", channel: ["call"], url: null },
    ...{ source: "", checkedOn: "2026-11-15", status: "V", notACrisisLine: false },
  });
  const poland: Country = {
    code: "PL",
    emergency: [line("Emergency", "112")],
    lines: [line("Adults", "116 123"), line("Other", "1")],
  };
  await show("open", { safety_plan: () => PLAN_IN_USE, helplines: () => [poland] }, "PL");

  await userEvent.click(await screen.findByRole("button", { name: "Print" }));

  expect(print).toHaveBeenCalledOnce();
  expect(paper().getByText("112")).toBeTruthy();
  expect(paper().getByText("116 123")).toBeTruthy();
  expect(paper().getByText("A hot shower")).toBeTruthy();
  expect(paper().queryByText("1")).toBeNull();
});

test("coping cards are named with what helps alone, but never twice", async () => {
  await using({ cards_at_hand: () => [card("1", "A hot shower"), card("2", "Before a row")] });

  const alone = within(await screen.findByRole("region", { name: "By myself" }));
  await userEvent.click(await alone.findByRole("link", { name: "Before a row" }));

  expect(alone.queryByRole("link", { name: "A hot shower" })).toBeNull();
  expect(route.place).toEqual({ name: "hard-moment" });
});

test("cards stand for themselves where the plan says nothing about being alone", async () => {
  const run = {
    ...PLAN_IN_USE.run,
    answers: { signs: { kind: "list" as const, lines: ["I stop answering"] } },
  };
  await using({
    safety_plan: () => ({ ...PLAN_IN_USE, run }),
    cards_at_hand: () => [card("2", "Before a row")],
  });

  const alone = within(await screen.findByRole("region", { name: "Things I can do by myself" }));
  expect(alone.getByRole("link", { name: "Before a row" })).toBeTruthy();
});

test("without the exercise’s words the plan is still shown, and so it is without the cards", async () => {
  await using({
    exercise: () => Promise.reject({ kind: "unexpected" }),
    cards_at_hand: () => Promise.reject({ kind: "disk" }),
  });

  const mine = within(await screen.findByRole("region", { name: "My plan" }));
  expect(mine.getByText("A hot shower")).toBeTruthy();
  expect(mine.getByText("0151 555")).toBeTruthy();
});

test("the plan opens without the journal only when that is wanted, and what is the case is said", async () => {
  const asked = await using({ allow_plan_outside: ({ allowed }) => ({ allowed, plan: null }) });
  await userEvent.click(await screen.findByText("Open it without the journal"));
  const box = screen.getByRole<HTMLInputElement>("checkbox", {
    name: "Let my plan open without the journal",
  });
  expect(box.checked).toBe(false);
  expect(
    screen.getByText(
      "Your plan can open on the lock screen, without a passphrase. Anyone at this computer can open it then. It is kept in a small file of its own.",
    ),
  ).toBeTruthy();
  expect(screen.getByText("Now: your plan opens only with the journal.")).toBeTruthy();

  await userEvent.click(box);

  expect(
    await screen.findByText("Now: your plan opens without the journal. Pictures stay inside."),
  ).toBeTruthy();
  expect(asked.at(-1)).toEqual({ command: "allow_plan_outside", input: { allowed: true } });
  await userEvent.click(box);
  expect(await screen.findByText("Now: your plan opens only with the journal.")).toBeTruthy();
});

test("a choice that could not be kept is said, and the box tells what is the case", async () => {
  await using({ allow_plan_outside: () => Promise.reject({ kind: "disk" }) });
  await userEvent.click(await screen.findByText("Open it without the journal"));
  const box = screen.getByRole<HTMLInputElement>("checkbox", {
    name: "Let my plan open without the journal",
  });

  await userEvent.click(box);

  expect(await screen.findByText("The disk could not be read or written.", { exact: false })).toBeTruthy();
  expect(box.checked).toBe(false);
});

test("a plan can be written where there is none, at any step", async () => {
  await show("open");

  expect(await screen.findByText(/^If you can, write it with your therapist\./)).toBeTruthy();
  const steps = within(screen.getByRole("region", { name: "Begin at one step" }));
  expect(steps.queryByRole("button", { name: "Does it still fit?" })).toBeNull();
  await userEvent.click(steps.getByRole("button", { name: "People I can ask for help" }));
  expect(route.place).toEqual({ name: "exercise", slug: "plan.safety", step: "ask" });

  await userEvent.click(screen.getByRole("button", { name: "Write my safety plan" }));

  expect(route.place).toEqual({ name: "exercise", slug: "plan.safety" });
  expect(screen.queryByRole("button", { name: "Print" })).toBeNull();
  numbersAreThere();
});

test("a plan that was begun is gone on with", async () => {
  await show("open", { drafts: () => [{ id: "d", slug: "plan.safety", changes: false }] });

  await userEvent.click(await screen.findByRole("button", { name: "Go on with the plan I began" }));

  expect(route.place).toEqual({ name: "exercise", slug: "plan.safety", draft: "d" });
});

test("a plan that cannot be read says so, and one can still be begun", async () => {
  await show("open", { safety_plan: () => Promise.reject({ kind: "disk" }) });

  expect(await screen.findByRole("button", { name: "Write my safety plan" })).toBeTruthy();
  expect(screen.getByText("The disk could not be read or written.", { exact: false })).toBeTruthy();
  expect(screen.queryByText(/no safety plan here yet/)).toBeNull();
  numbersAreThere();
});

test("while the journal is locked nothing of it is asked for, and the numbers are there", async () => {
  const asked = await show("locked");

  expect(await screen.findByText(/^If you wrote a plan, it is in your journal/)).toBeTruthy();
  numbersAreThere();
  expect(screen.queryByRole("button", { name: /plan$/ })).toBeNull();
  for (const inside of ["safety_plan", "cards_at_hand", "drafts"])
    expect(commands(asked)).not.toContain(inside);
});

test.each(["locked", "damaged"])(
  "a plan that may open outside is used while the journal is %s",
  async (phase) => {
    await show(phase, { outside_plan: () => ({ allowed: true, plan: PLAN_IN_USE }) });

    expect(await screen.findByRole("region", { name: "Who to ask" })).toBeTruthy();
    expect(screen.getByText(/^This plan opens without your journal, as you chose/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Print" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Change my plan" })).toBeNull();
    expect(screen.queryByText("Open it without the journal")).toBeNull();
    numbersAreThere();
  },
);

test("a copy of another journal is shown, can be taken back, and a plan can be written here", async () => {
  const asked = await show("open", {
    outside_plan: () => ({ allowed: true, plan: PLAN_IN_USE }),
    allow_plan_outside: ({ allowed }) => ({ allowed, plan: null }),
  });

  expect(await screen.findByText(/^This is the copy of a plan/)).toBeTruthy();
  expect(screen.getByRole("region", { name: "Who to ask" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Change my plan" })).toBeNull();
  expect(screen.getByRole("button", { name: "Write my safety plan" })).toBeTruthy();
  await userEvent.click(screen.getByText("Open it without the journal"));
  await userEvent.click(screen.getByRole("checkbox", { name: "Let my plan open without the journal" }));

  expect(asked.at(-1)).toEqual({ command: "allow_plan_outside", input: { allowed: false } });
});

test("while the journal is busy a plan outside is there at once, and the newest one follows", async () => {
  let answer: (plan: typeof PLAN_IN_USE) => void = () => undefined;
  await show("open", {
    outside_plan: () => ({ allowed: true, plan: PLAN_IN_USE }),
    safety_plan: () => new Promise((done) => (answer = done)),
  });
  expect(await screen.findByRole("region", { name: "Who to ask" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Change my plan" })).toBeNull();

  answer(PLAN_IN_USE);

  expect(await screen.findByRole("button", { name: "Change my plan" })).toBeTruthy();
});

test("a copy that cannot be read is said", async () => {
  await show("locked", { outside_plan: () => ({ allowed: true, plan: null }) });

  expect(await screen.findByText(/^The copy of your plan did not open/)).toBeTruthy();
});

test("when nothing at all answers, the page still has the numbers", async () => {
  const no = () => Promise.reject({ kind: "unexpected" });
  await show("damaged", { outside_plan: no, exercise: no, helplines: no });

  expect(await screen.findByText(/^If you wrote a plan, it is in your journal/)).toBeTruthy();
  expect(await screen.findByText(/call your local emergency number/)).toBeTruthy();
  numbersAreThere();
});
