import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { go, route } from "../route.svelte";
import Places from "./Places.svelte";

const fold = () => screen.getByRole("button", { name: /^Places/ });
const isOpen = () => fold().getAttribute("aria-expanded") === "true";

test("the button of the places says where somebody is, unfolds them, and folds them once they are elsewhere", async () => {
  await go({ name: "journal" });
  render(Places);
  expect([fold().textContent?.trim(), isOpen()]).toEqual(["Places: Journal", false]);

  await userEvent.click(fold());
  expect(isOpen()).toBe(true);
  await userEvent.click(screen.getByRole("link", { name: "Plan" }));

  await expect.poll(() => route.place.name).toBe("plan");
  await expect.poll(() => [fold().textContent?.trim(), isOpen()]).toEqual(["Places: Plan", false]);
});

test("Esc folds the places and leaves the focus at their button", async () => {
  await go({ name: "today" });
  render(Places);
  await userEvent.click(fold());
  screen.getByRole("link", { name: "Skills" }).focus();

  await userEvent.keyboard("{Escape}");

  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(fold());
});

test("where no place is current the button only says what it holds", async () => {
  await go({ name: "help" });
  render(Places);

  expect(fold().textContent?.trim()).toBe("Places");
});
