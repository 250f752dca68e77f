import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { KeptTask, Task } from "../../ipc/bindings";
import { freshTask } from "../Plan/tasks";
import { route, startOver } from "../route.svelte";
import HomeworkNow from "./HomeworkNow.svelte";

const day = "2026-11-23";
const kept = (id: string, change: Partial<Task>, title = ""): KeptTask => ({
  id,
  day: "2026-11-20",
  task: freshTask(change),
  title,
  usedOn: [],
  neverExport: false,
});

function show(tasks: KeptTask[], session: string | null = null) {
  return render(HomeworkNow, { tasks, session, day });
}
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const buttons = () => screen.getAllByRole("button").map((it) => it.textContent.trim());

beforeEach(startOver);

test("a task without an exercise is only asked about, and says when and where", () => {
  show([kept("t", { what: "Walk at noon", when: "After lunch" })]);

  const card = within(screen.getByRole("region", { name: "Your homework" }));
  expect(card.getByRole("heading", { name: "Walk at noon" })).toBeTruthy();
  expect(card.getByText("After lunch")).toBeTruthy();
  expect(buttons()).toEqual(["How did it go?"]);
});

test("a task with an exercise leads to it, and is called by it when it has no words of its own", async () => {
  show([kept("t", { exercise: "ground.five" }, "Five senses")]);

  await press("Do it now: Five senses");

  expect(route.place).toEqual({ name: "exercise", slug: "ground.five" });
});

test("how it went is told in the plan", async () => {
  show([kept("t", { what: "Walk at noon" })]);

  await press("How did it go? Walk at noon");

  expect(route.place).toEqual({ name: "plan", task: "t" });
});

test("a task whose day is over is shown like any other", () => {
  show([kept("t", { what: "Walk at noon", due: "2026-11-01" })]);

  expect(screen.getByRole("region").textContent).not.toMatch(/late|due|over|before/i);
});

test.each([
  ["2026-11-23", "Your session is today."],
  ["2026-11-24", "Your session is tomorrow."],
])("a session on %s can be prepared", async (session, said) => {
  show([], session);
  expect(within(screen.getByRole("region", { name: "Your session" })).getByText(said)).toBeTruthy();

  await press("Prepare it");

  expect(route.place).toEqual({ name: "exercise", slug: "ses.prep" });
});

test("a session that is over is asked about, not claimed, and the next one can be noted", async () => {
  show([], "2026-11-20");
  expect(screen.getByText(/^Was your session on Friday,.*20.*\?$/)).toBeTruthy();
  expect(buttons()).toEqual(["Note the next one", "Write down what stayed"]);

  await press("Write down what stayed");
  expect(route.place).toEqual({ name: "exercise", slug: "ses.notes" });
  await press("Note the next one");
  expect(route.place).toEqual({ name: "plan" });
});

test("the whole plan is one link away", async () => {
  show([kept("t", { what: "Walk at noon" })]);

  await userEvent.click(screen.getByRole("link", { name: "See the whole plan" }));

  expect(route.place).toEqual({ name: "plan" });
});
