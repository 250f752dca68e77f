import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import MoodTiles from "./MoodTiles.svelte";

const checked = () => screen.getAllByRole<HTMLInputElement>("radio").filter((it) => it.checked);

test("at the start nothing is chosen, not even to say nothing", () => {
  render(MoodTiles, { label: "Mood", mood: null });

  expect(screen.getAllByRole("radio")).toHaveLength(12);
  expect(checked()).toEqual([]);
});

test("a choice can be taken back without choosing another", async () => {
  render(MoodTiles, { label: "Mood", mood: null });

  await userEvent.click(screen.getByRole("radio", { name: "7" }));
  expect(checked().map((it) => it.value)).toEqual(["7"]);

  await userEvent.click(screen.getByRole("radio", { name: "Rather not say" }));
  expect(checked().map((it) => it.value)).toEqual([""]);
});
