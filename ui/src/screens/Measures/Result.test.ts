import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { ChangeMeaning, Instrument, PastReading } from "../../ipc/bindings";
import type { Answers } from "../../ipc/fake";
import { dayName } from "../../parts/Day";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { go, route } from "../route.svelte";
import { anEntry, filledIn, hostOf, moment, readingOf, shipped } from "./fixtures";
import Measures from "./Measures.svelte";

const BEFORE = "2026-11-09";

function show(
  instrument: Instrument,
  answers: (number | null)[],
  change?: { before: number; meaning: ChangeMeaning },
  host: Answers = {},
) {
  const filled = filledIn(instrument, answers);
  const reading = readingOf(instrument, filled);
  const now = reading.total ?? 0;
  const past: PastReading[] = [
    {
      id: "e",
      day: moment.day,
      neverExport: false,
      filled,
      reading,
      change: change ? { since: BEFORE, now, ...change } : null,
    },
    { id: "old", day: BEFORE, neverExport: false, filled, reading, change: null },
  ];
  const asked = hostOf([instrument, shipped("phq9")], {
    read_entry: () => anEntry(filled),
    readings: () => past,
    bin_entry: () => null,
    unbin_entry: () => null,
    ...host,
  });
  render(Measures, { place: { name: "measures", measure: instrument.key, entry: "e" } });
  return asked;
}

test("a change below the wobble is called so, although the name of the band changes", async () => {
  show(shipped("phq9"), [1, 1, 1, 1, 1, 1, 1, 1, 0], { before: 12, meaning: "wobble" });

  expect(
    await screen.findByText(/^Your answers add up to 8 of 27\. Scores from 5 to 9 are called mild/),
  ).toBeTruthy();
  expect(
    screen.getByText(`On ${dayName(BEFORE)} it was 12, and this time 8. That is within the usual wobble.`),
  ).toBeTruthy();
});

test.each([
  ["easier", "That is more than wobble, to the easier side."],
  ["harder", "That is more than wobble, to the harder side."],
] as const)("a change that is %s is told in numbers, without praise or alarm", async (meaning, said) => {
  show(shipped("phq9"), [1, 1, 1, 1, 1, 1, 1, 1, 1], { before: 15, meaning });

  expect(await screen.findByText(new RegExp(`it was 15, and this time 9\\. ${said}`))).toBeTruthy();
});

test("the name of a band stands in its sentence only", async () => {
  show(shipped("phq9"), [2, 2, 2, 2, 2, 2, 0, 0, 0]);

  await screen.findByText(/are called moderate on this questionnaire/);

  expect(screen.getAllByText(/moderate/)).toHaveLength(1);
});

test("from its score on the longer form is offered, and never opens by itself", async () => {
  show(shipped("phq2"), [2, 1]);

  const button = await screen.findByRole("button", { name: "Fill in PHQ-9" });
  expect(route.place).not.toMatchObject({ measure: "phq9" });
  await userEvent.click(button);

  expect(route.place).toEqual({ name: "measures", measure: "phq9" });
});

test("below that score nothing is offered", async () => {
  show(shipped("phq2"), [1, 1]);

  expect(
    await screen.findByText("Your answers add up to 2 of 6. It is a yardstick, not a diagnosis."),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Fill in PHQ-9" })).toBeNull();
});

test("an own measure shows each value and a picture of each", async () => {
  const asked = show(shipped("stress"), [70, null]);

  expect(await screen.findByText("70 of 100")).toBeTruthy();
  expect(screen.getByText("Rather not say")).toBeTruthy();
  await waitFor(() => expect(asked.filter((it) => it.command === "chart")).toHaveLength(2));
  expect(asked.find((it) => it.command === "chart")?.input).toMatchObject({
    of: { kind: "answer", key: "stress", item: "stretched" },
  });
});

test("an earlier time is deleted, and comes back with Undo", async () => {
  const asked = show(shipped("phq2"), [1, 1]);

  await userEvent.click(await screen.findByRole("button", { name: `Delete: ${dayName(BEFORE)}` }));
  await waitFor(() => expect(toasts.current?.text).toBe("In Recently deleted for thirty days."));
  await undoToast();

  expect(asked.find((it) => it.command === "bin_entry")?.input).toEqual({ id: "old" });
  expect(asked.find((it) => it.command === "unbin_entry")?.input).toEqual({ id: "old" });
});

test("an earlier time is opened, and the place remembers it", async () => {
  await go({ name: "measures", measure: "phq2", entry: "e" });
  show(shipped("phq2"), [1, 1], undefined, {
    read_entry: ({ id }) => anEntry(filledIn(shipped("phq2"), [1, 1]), { id }),
  });

  await userEvent.click(await screen.findByRole("button", { name: `Open: ${dayName(BEFORE)}` }));

  await waitFor(() => expect(route.place).toEqual({ name: "measures", measure: "phq2", entry: "old" }));
});

test("the terms and the answers stand on the page, and help is near after such an answer", async () => {
  show(shipped("phq9"), [0, 0, 0, 0, 0, 0, 0, 0, 1]);

  const plan = await screen.findByText(/Your safety plan is here if you want it\./);
  expect(within(plan).getByRole("link", { name: "Safety plan" })).toBeTruthy();
  expect(screen.getByText(/^Developed by Drs\. Robert L\. Spitzer/)).toBeTruthy();
  expect(screen.getByText("Several days (1)")).toBeTruthy();
});
