import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { DEFAULTS, start } from "../../app.svelte.ts";
import { hostThat } from "../../ipc/fake";
import { words } from "../../words";
import { route } from "../route.svelte";
import Help from "./Help.svelte";
import { SIGNS } from "./signs";
import Signs from "./Signs.svelte";

async function show(phase: string, all = false) {
  const status = { phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" };
  const asked = hostThat({ status: () => status, helplines: () => [] });
  await start();
  if (all) render(Help);
  else render(Signs);
  return asked;
}

/** Unfolds one situation. */
async function openSign(name: RegExp) {
  await userEvent.click(screen.getByText("Which of these fits?"));
  const summary = screen.getByText(name);
  await userEvent.click(summary);
  const sign = summary.closest("details");
  if (!sign) throw new Error("nothing to unfold");
  expect(sign.open).toBe(true);
  return within(sign);
}

afterEach(() => vi.unstubAllGlobals());

test("everything is folded at first, and every situation has its words", async () => {
  await show("open");

  expect([...document.querySelectorAll("details")].some((it) => it.open)).toBe(false);
  expect(document.querySelectorAll("li")).toHaveLength(8);
});

test("no situation is called by the name of an illness", () => {
  const said = SIGNS.flatMap(({ name, says }) => [words(name), words(says)]).join(" ");

  expect(said).not.toMatch(/psycho|mania|manic|bipolar|disorder|bulimi|anorexi|diagnos|suicid|risk/i);
});

test("a wish to die leads to the numbers and to the plan", async () => {
  await show("locked", true);
  const sign = await openSign(/^I wish to die/);

  await userEvent.click(sign.getByRole("link", { name: "Go to the numbers" }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  await userEvent.click(sign.getByRole("link", { name: "Safety plan" }));

  expect(route.place).toEqual({ name: "safety-plan" });
});

test("what needs a doctor at once says to call now", async () => {
  await show("locked");

  const sign = await openSign(/^Chest pain, fainting/);

  expect(sign.getByText(/^Call your emergency number now\./)).toBeTruthy();
  expect(sign.queryByRole("link", { name: "Safety plan" })).toBeNull();
});

test("whoever is afraid at home reads how to hide at once, and what hiding cannot do", async () => {
  await show("locked");

  const sign = await openSign(/^Someone at home hurts me/);

  expect(sign.getByText(/“Hide now”, or Ctrl\+Shift\+H, empties this window at once\./)).toBeTruthy();
  expect(sign.getByText(/Others may still find the app or its files\./)).toBeTruthy();
});

test("high distress leads back to now where the journal is open", async () => {
  await show("open");
  const sign = await openSign(/^My distress stays very high/);

  await userEvent.click(sign.getByRole("link", { name: /a way back to now/ }));

  expect(route.place).toEqual({ name: "exercise", slug: "ground.five" });
});

test("while the journal is locked no exercise is offered, and the rest stays", async () => {
  await show("locked");

  const sign = await openSign(/^My distress stays very high/);

  expect(sign.queryByRole("link", { name: /a way back to now/ })).toBeNull();
  expect(sign.getByRole("link", { name: "Safety plan" })).toBeTruthy();
});
