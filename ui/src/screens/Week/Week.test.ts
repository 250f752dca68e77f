import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Week as WeekAnswer } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { plainDay } from "../../parts/Day";
import { route } from "../route.svelte";
import Week from "./Week.svelte";

const quiet: WeekAnswer = {
  span: { since: "2026-11-17", until: "2026-11-24" },
  moodDays: 0,
  moods: null,
  feelings: [],
  practised: [],
  entries: 0,
  toSession: 0,
  lastLook: null,
};

const open = async (week: Partial<WeekAnswer> = {}) => {
  hostThat({ week: () => ({ ...quiet, ...week }) });
  render(Week);
  return within(await screen.findByRole("region", { name: "What was there" }));
};
const lines = (card: Awaited<ReturnType<typeof open>>) =>
  card.getAllByRole("listitem").map((it: HTMLElement) => it.textContent.trim());

test("a week is told in a few plain lines, with counts", async () => {
  const card = await open({
    moodDays: 5,
    moods: [4, 6.5],
    feelings: [{ known: "anxious" }, { own: "Tide" }, { known: "calm" }],
    practised: [
      ["Box breathing", 4],
      ["Thought record", 1],
    ],
    entries: 12,
    toSession: 1,
    lastLook: "2026-11-12",
  });

  expect(lines(card)).toEqual([
    "Your mood was between 4 and 6.5, on 5 days.",
    "Feelings named most: anxious, Tide and calm.",
    "You wrote 12 entries.",
    "One is marked for your session.",
    `Your last look was on ${plainDay("2026-11-12")}.`,
    "Box breathing: 4 times",
    "Thought record: once",
  ]);
});

test("what was not there is not named", async () => {
  const card = await open({ entries: 1, moodDays: 1, moods: [5, 5] });

  expect(lines(card)).toEqual(["Your mood was 5, on one day.", "You wrote one entry."]);
  expect(card.queryByRole("heading", { name: "What you practised" })).toBeNull();
});

test("a week with nothing is fine", async () => {
  const card = await open();

  expect(card.getByText("Nothing was written this week. That is fine.")).toBeTruthy();
  expect(card.queryByRole("listitem")).toBeNull();
});

test("the look opens as an exercise", async () => {
  await open();

  await userEvent.click(screen.getByRole("button", { name: "Begin the look" }));

  expect(route.place).toEqual({ name: "exercise", slug: "week.look" });
});

test("a week that cannot be read is told", async () => {
  hostThat({ week: () => Promise.reject({ kind: "locked" }) });
  render(Week);

  expect(await screen.findByText("Your journal is locked. Unlock it to go on.")).toBeTruthy();
});
