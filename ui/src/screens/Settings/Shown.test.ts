import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { app, DEFAULTS, takePreferences } from "../../app.svelte.ts";
import type { Preferences } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { toasts, undoToast } from "../../parts/toast.svelte.ts";
import Places from "../Frame/Places.svelte";
import Settings from "./Settings.svelte";

function settings(hidden = false) {
  const topic = { key: "grief", hidden, exercises: 2 };
  takePreferences({ ...DEFAULTS });
  const asked = hostThat({
    topics: () => [{ ...topic }],
    hide_topic: (input) => {
      topic.hidden = input.hidden;
      return null;
    },
    save_preferences: ({ preferences }: { preferences: Preferences }) => preferences,
  });
  render(Settings);
  return asked;
}

test("a place that is out of sight leaves the list, and undo brings it back", async () => {
  settings();
  render(Places);
  const links = () => screen.queryAllByRole("link", { name: "Coping cards" });
  expect(links()).toHaveLength(1);

  await userEvent.click(screen.getByRole("checkbox", { name: "Coping cards" }));
  await waitFor(() => expect(links()).toHaveLength(0));
  await undoToast();

  await waitFor(() => expect(links()).toHaveLength(1));
});

test("undo takes back one setting and leaves what was changed since", async () => {
  settings();
  await userEvent.click(screen.getByRole("checkbox", { name: "Coping cards" }));
  await waitFor(() => expect(app.preferences.outOfSight).toEqual(["cards"]));
  takePreferences({ ...app.preferences, theme: "dark" });

  await undoToast();

  expect(app.preferences).toMatchObject({ outOfSight: [], theme: "dark" });
});

test("a topic is taken away by its name, and undo brings it back", async () => {
  const asked = settings();

  await userEvent.click(await screen.findByRole("checkbox", { name: "Loss (2 exercises)" }));
  await waitFor(() => expect(toasts.current).not.toBeNull());
  await undoToast();

  expect(asked.filter((it) => it.command === "hide_topic").map((it) => it.input)).toEqual([
    { topic: "grief", hidden: true },
    { topic: "grief", hidden: false },
  ]);
});
