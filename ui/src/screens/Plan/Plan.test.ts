import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { KeptTask, Plan as PlanOf, Proposed, Sessions } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { forgetKnown } from "../known";
import { go, route } from "../route.svelte";
import Plan from "./Plan.svelte";
import { freshTask } from "./tasks";

const sessions: Sessions = {
  appointment: { next: "2199-03-09", time: "10:30:00", last: null, therapist: "R. Lind", contact: "" },
  passed: false,
  last: null,
  since: "2026-02-01",
  prepared: null,
  after: null,
  marked: 2,
  agreed: null,
};

const kept = (change: Partial<KeptTask> = {}): KeptTask => ({
  id: "t",
  day: "2026-03-01",
  task: freshTask({
    what: "Walk at noon",
    obstacle: "it rains",
    then: "I take the umbrella",
    confidence: 60,
  }),
  title: "",
  usedOn: [],
  neverExport: false,
  ...change,
});

const proposed = (slug: string, title: string, rule: Proposed["suggestion"]["rule"]): Proposed => ({
  suggestion: {
    slug,
    problem: "anxiety",
    rule,
    points: { problem: 9, stage: 2, evidence: 3, own: 0, novelty: 1, minutes: 1 },
  },
  title,
  purpose: "To settle",
  school: "Relaxation",
  grade: "A",
  minutes: [6, 20],
  other: null,
});

const plan: PlanOf = {
  basis: {
    problems: ["anxiety"],
    mode: "toolbox",
    home: "cbt",
    importReason: "",
    stage: "practise",
    minutes: null,
    dislikes: [],
    closed: [],
    therapistAgrees: false,
  },
  rests: true,
  problems: ["anxiety", "worry"],
  tasks: [proposed("relax.pmr", "Muscle by muscle", { kind: "tested" })],
  beside: [],
  others: [],
  leftOut: [{ title: "Facing it", apart: { slug: "cbt.exposure", why: { kind: "needsTherapist" } } }],
  lighter: null,
  atHand: 1,
  measures: [{ slug: "gad7", title: "GAD-7" }],
};

async function show(answers: Answers = {}) {
  const asked = hostThat({
    homework: () => ({ open: [kept()], told: [] }),
    sessions: () => sessions,
    drafts: () => [],
    exercises: () => [{ slug: "relax.pmr", title: "Muscle by muscle" }],
    plan: () => plan,
    change_plan: () => plan,
    take_on: () => ({ open: [], told: [] }),
    swaps: () => [proposed("breath.box", "Box breath", { kind: "instead", of: "relax.pmr" })],
    tell_result: () => ({}),
    ...answers,
  });
  await go({ name: "plan" });
  render(Plan, { place: { name: "plan" } });
  await screen.findByRole("heading", { name: "Your homework" });
  return asked;
}

beforeEach(forgetKnown);

test("a task says when it is meant to be tried, its if-then, and offers a smaller version below seventy", async () => {
  await show();

  const card = within(screen.getAllByRole("article")[0] as HTMLElement);
  expect(card.getByText("If it rains, then I take the umbrella")).toBeTruthy();
  expect(card.getByText(/A smaller version counts/)).toBeTruthy();
});

test("not this time is kept with what got in the way, and nothing is kept before an answer", async () => {
  const asked = await show();
  await userEvent.click(screen.getByRole("button", { name: "How did it go? Walk at noon" }));
  await userEvent.click(screen.getByRole("button", { name: "Keep it" }));
  expect(asked.some((it) => it.command === "tell_result")).toBe(false);

  await userEvent.click(screen.getByRole("radio", { name: "Not this time" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "It was too hard" }));
  await userEvent.type(screen.getByLabelText("What did you learn from it?"), "Rain puts me off");
  await userEvent.click(screen.getByRole("button", { name: "Keep it" }));

  await waitFor(() => expect(asked.some((it) => it.command === "tell_result")).toBe(true));
  const told = asked.find((it) => it.command === "tell_result")?.input;
  expect(told).toMatchObject({
    id: "t",
    result: { how: "notThisTime", hindrances: ["tooHard"], learned: "Rain puts me off" },
  });
});

test("done asks about nothing that got in the way", async () => {
  await show();
  await userEvent.click(screen.getByRole("button", { name: "How did it go? Walk at noon" }));
  await userEvent.click(screen.getByRole("radio", { name: "Done" }));

  expect(screen.queryByText("What got in the way?")).toBeNull();
});

test("a suggestion says by which rule it is there, and what is left out says why", async () => {
  await show();

  expect(await screen.findByText("Among the best tested here for: Anxiety")).toBeTruthy();
  expect(await screen.findByRole("link", { name: "GAD-7" })).toBeTruthy();
  expect(screen.getByText("Facing it: better agreed on in a session first.")).toBeTruthy();
});

test("what does not fit is swapped: it is marked, and the other one is chosen", async () => {
  const asked = await show();
  await userEvent.click(await screen.findByRole("button", { name: "Does not fit me: Muscle by muscle" }));
  await userEvent.click(await screen.findByRole("button", { name: "Box breath" }));

  await waitFor(() => expect(asked.filter((it) => it.command === "change_plan")).toHaveLength(2));
  expect(asked.filter((it) => it.command === "change_plan").map((it) => it.input)).toEqual([
    { change: { kind: "didNotFit", slug: "relax.pmr", unfit: true } },
    { change: { kind: "choose", slug: "breath.box", chosen: true } },
  ]);
});

test("what is put aside can be brought back at once", async () => {
  const asked = await show();
  await userEvent.click(await screen.findByRole("button", { name: "Not this week: Muscle by muscle" }));

  await waitFor(() => expect(asked.some((it) => it.command === "change_plan")).toBe(true));
  expect(asked.find((it) => it.command === "change_plan")?.input).toEqual({
    change: { kind: "notNow", slug: "relax.pmr", aside: true },
  });
});

test("a session that is over leads to what stayed", async () => {
  await show({
    sessions: () => ({
      ...sessions,
      passed: true,
      appointment: { ...sessions.appointment, next: "2026-03-01" },
    }),
  });

  expect(screen.getByText(/Was your session on Sunday/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "After the session" }));
  expect(route.place).toEqual({ name: "exercise", slug: "ses.notes" });
});

test("what was agreed on is taken line by line", async () => {
  const agreed = { entry: "n", day: "2026-03-01", lines: ["Ring Ada", "Walk"] };
  const asked = await show({
    sessions: () => ({ ...sessions, agreed }),
    take_agreed: () => ({ open: [], told: [] }),
  });
  await userEvent.click(screen.getByRole("checkbox", { name: "Walk" }));
  await userEvent.click(screen.getByRole("button", { name: "Put it into my homework" }));

  expect(asked.find((it) => it.command === "take_agreed")?.input).toEqual({ id: "n", lines: ["Ring Ada"] });
});

test("a lighter plan says why and names people who can help", async () => {
  await show({ plan: () => ({ ...plan, lighter: "itemNine" }) });

  expect(await screen.findByText(/Please talk to someone you trust/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Help now" })).toBeTruthy();
});

test("without a basis the interview is offered, and choosing oneself", async () => {
  const asked = await show({
    plan: () => ({ ...plan, rests: false, tasks: [], basis: { ...plan.basis, problems: [] } }),
  });
  await userEvent.click(await screen.findByRole("button", { name: "Choose it myself" }));
  await userEvent.selectOptions(screen.getByLabelText("Add one"), "worry");
  await userEvent.click(screen.getByRole("radio", { name: /^The whole of life/ }));
  await userEvent.click(screen.getByRole("button", { name: "Keep it" }));

  await waitFor(() => expect(asked.some((it) => it.command === "change_plan")).toBe(true));
  expect(asked.find((it) => it.command === "change_plan")?.input).toMatchObject({
    change: { kind: "basis", basis: { problems: ["worry"], mode: "whole" } },
  });
});
