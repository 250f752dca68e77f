import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import EntryView from "../Journal/EntryView.svelte";
import { Pins } from "../Journal/pins.svelte";
import { route } from "../route.svelte";
import CarryOn from "../Today/CarryOn.svelte";
import { anEntry, filledIn, hostOf, moment, shipped, tracker } from "./fixtures";

const gad7 = shipped("gad7");

function view(entry = anEntry(filledIn(gad7, [2, 1, 2, 1, 0, 1, 0]))) {
  hostOf([gad7, tracker]);
  const nothing = vi.fn();
  render(EntryView, {
    entry,
    titles: new Map<string, string>(),
    pending: false,
    pins: new Pins(),
    onedit: nothing,
    onchange: nothing,
    onbinned: nothing,
    onback: nothing,
  });
}

test("a questionnaire in the journal has its name, its sentence and its answers", async () => {
  view();

  expect(await screen.findByRole("heading", { name: "GAD-7" })).toBeTruthy();
  expect(screen.getByText("Questionnaire")).toBeTruthy();
  expect(
    await screen.findByText(/^Your answers add up to 7 of 21\. Scores from 5 to 9 are called mild/),
  ).toBeTruthy();
  expect(screen.getAllByText("More than half the days (2)")).toHaveLength(2);
});

test("it opens from the journal where it belongs", async () => {
  view();

  await userEvent.click(screen.getByRole("button", { name: "Open" }));

  expect(route.place).toEqual({ name: "measures", measure: "gad7", entry: "e" });
});

test("a tracker is shown with its score", async () => {
  view(anEntry({ ...filledIn(tracker, []), typed: 20 }));

  expect(await screen.findByRole("heading", { name: "Sleep form" })).toBeTruthy();
  expect(await screen.findByText(/^Your score is 20\./)).toBeTruthy();
});

test("one that waits is carried on with from Today", async () => {
  hostOf([gad7]);
  const waits = {
    id: "d",
    savedAt: moment.at,
    started: moment,
    kind: "questionnaire" as const,
    slug: "gad7",
  };
  const unfinished = [{ ...waits, title: "", changes: false, stepsDone: 0, steps: 0 }];
  render(CarryOn, { unfinished, titles: new Map<string, string>(), onchange: vi.fn() });

  expect(await screen.findByRole("heading", { name: "Questionnaire: GAD-7" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Continue: GAD-7" }));

  expect(route.place).toEqual({ name: "measures", measure: "gad7", draft: "d" });
});
