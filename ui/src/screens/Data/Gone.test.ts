import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { app } from "../../app.svelte.ts";
import Gone from "./Gone.svelte";

const remains = { others: 0, backups: 0, secondAway: false };

test("the page says what is gone and what no app can erase", () => {
  render(Gone, { remains, left: false });

  expect(screen.getByRole("heading", { name: "Your journal is erased" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "What this app cannot erase" })).toBeTruthy();
  expect(screen.queryByText(/second folder/)).toBeNull();
});

test("what is known to be left is told", () => {
  render(Gone, { remains: { others: 2, backups: 1, secondAway: true }, left: true });

  expect(screen.getByText(/^2 files in its folder are not from this app/)).toBeTruthy();
  expect(screen.getByText(/^One backup in the second folder could not be removed/)).toBeTruthy();
  expect(screen.getByText(/^The second folder was not there/)).toBeTruthy();
  expect(screen.getByText(/still there, as you chose/)).toBeTruthy();
});

test("from there it goes to the first screen", async () => {
  render(Gone, { remains, left: false });

  await userEvent.click(screen.getByRole("button", { name: "Go to the first screen" }));

  expect(app.interlude).toBeNull();
});
