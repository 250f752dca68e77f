import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { hostThat } from "../../ipc/fake";
import { forgetKnown } from "../known";
import { go, route } from "../route.svelte";
import Frame from "./Frame.svelte";

beforeEach(() => {
  forgetKnown();
  hostThat({ cards: () => [], drafts: () => [], cards_at_hand: () => [], exercises: () => [] });
});

const places = () => screen.queryByRole("navigation", { name: "Main" });

test("a hard moment has no menu, and what is always there stays", async () => {
  await go({ name: "hard-moment" });
  render(Frame);

  expect(await screen.findByRole("heading", { name: "A hard moment" })).toBeTruthy();
  expect(places()).toBeNull();
  for (const name of ["Safety plan", "Help now"]) expect(screen.getByRole("link", { name })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Hide now" })).toBeTruthy();
});

test("the way out of a hard moment leads to where the person was, with the menu", async () => {
  await go({ name: "cards" });
  await go({ name: "hard-moment" });
  await go({ name: "hard-moment" });
  render(Frame);

  await userEvent.click(await screen.findByRole("button", { name: "Back to where I was" }));

  expect(route.place).toEqual({ name: "cards" });
  expect(await screen.findByRole("heading", { name: "Coping cards" })).toBeTruthy();
  expect(places()).not.toBeNull();
});

test("the title is the app’s name on every screen", async () => {
  document.title = "Betweentimes";
  render(Frame);

  for (const name of ["hard-moment", "help", "guide"] as const) {
    await go({ name });
    await screen.findByRole("heading", { level: 1 });
    expect(document.title).toBe("Betweentimes");
  }
});
