import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DEFAULTS, start } from "../../app.svelte.ts";
import { hostThat, type Answers } from "../../ipc/fake";
import { route } from "../route.svelte";
import SafetyPlan from "./SafetyPlan.svelte";

async function show(phase: string, answers: Answers = {}) {
  const status = { phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" };
  const asked = hostThat({ status: () => status, helplines: () => [], list_entries: () => [], ...answers });
  await start();
  render(SafetyPlan);
  return asked;
}

test("a plan can be written where there is none", async () => {
  const asked = await show("open");

  await userEvent.click(await screen.findByRole("button", { name: "Write my safety plan" }));

  expect(route.place).toEqual({ name: "exercise", slug: "plan.safety" });
  expect(asked.find((it) => it.command === "list_entries")?.input).toEqual({
    filter: { kinds: ["run"], slugs: ["plan.safety"], limit: 1 },
  });
  expect(screen.queryByRole("button", { name: "Open my plan" })).toBeNull();
});

test("the newest plan opens with one press", async () => {
  await show("open", { list_entries: () => [{ id: "e" }] });

  const button = await screen.findByRole("button", { name: "Open my plan" });
  expect(button.classList).toContain("primary");
  expect(screen.getByRole("button", { name: "Write a new plan" })).toBeTruthy();
  await userEvent.click(button);

  expect(route.place).toEqual({ name: "exercise", slug: "plan.safety", entry: "e" });
});

test("plans that cannot be read say so, and one can still be begun", async () => {
  await show("open", { list_entries: () => Promise.reject({ kind: "disk" }) });

  expect(await screen.findByRole("button", { name: "Write my safety plan" })).toBeTruthy();
  expect(screen.getByText("The disk could not be read or written.", { exact: false })).toBeTruthy();
});

test("while the journal is locked nothing of it is asked for, and the numbers are there", async () => {
  const asked = await show("locked");

  expect(await screen.findByText(/^Your own plan is kept in your journal/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "What happens when I call" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /plan$/ })).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("list_entries");
});
