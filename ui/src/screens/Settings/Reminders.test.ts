import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { app, DEFAULTS, takePreferences } from "../../app.svelte.ts";
import type { Reminder } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { plainDay } from "../../parts/Day";
import { dayOf, daysBefore } from "../../parts/days";
import { undoToast } from "../../parts/toast.svelte.ts";
import Settings from "./Settings.svelte";

const inAWeek = daysBefore(new Date(), -7);

function settings(reminder: Partial<Reminder> = {}, answers: Answers = {}) {
  takePreferences({ ...DEFAULTS, reminder: { ...DEFAULTS.reminder, ...reminder } });
  const asked = hostThat(
    {
      save_preferences: ({ preferences }) => preferences,
      helplines: () => [],
      pause_reminders: ({ days }) => ({
        ...app.preferences,
        reminder: { ...app.preferences.reminder, pausedUntil: days > 0 ? inAWeek : null },
      }),
      save_reminder_calendar: () => null,
      ...answers,
    },
    "/stick/calendar.ics",
  );
  render(Settings);
  return asked;
}

const group = (name: string) => within(screen.getByRole("group", { name }));
const unfold = async () => userEvent.click(screen.getByText("Save as a calendar file"));
const press = async (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("reminders are off until they are wanted, and what one says is shown before", async () => {
  settings();
  expect(group("Remind me").getByText("Default: Off")).toBeTruthy();
  expect(group("What a reminder says").getByText("“A moment for you, when you like.”")).toBeTruthy();

  await userEvent.click(group("Remind me").getByRole("checkbox"));
  expect(app.preferences.reminder.on).toBe(true);

  await undoToast();
  expect(app.preferences.reminder.on).toBe(false);
});

test("the time and the days hold at once and leave the rest as it was", async () => {
  settings({ on: true });

  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Time" }), "08:30:00");
  await userEvent.click(group("Days").getByRole("checkbox", { name: "Sunday" }));

  expect(app.preferences.reminder).toEqual({
    ...DEFAULTS.reminder,
    on: true,
    time: "08:30:00",
    days: ["mon", "tue", "wed", "thu", "fri", "sat"],
  });
});

test("a time that is on no half hour is still among the times", () => {
  settings({ time: "07:13:00" });

  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Time" }).value).toBe("07:13:00");
});

test("without a day nothing comes, which is said", async () => {
  const asked = settings({ days: ["wed"] });

  await userEvent.click(group("Days").getByRole("checkbox", { name: "Wednesday" }));
  expect(screen.getByText("No day is chosen, so no reminder comes.")).toBeTruthy();

  await unfold();
  await userEvent.type(screen.getByLabelText("Where to save it"), "/stick/a.ics");
  await press("Save");
  expect(screen.getByText("Choose a day first.")).toBeTruthy();
  expect(asked.some((it) => it.command === "save_reminder_calendar")).toBe(false);
});

test("a week's pause is one press, says how long, and can be ended or taken back", async () => {
  const asked = settings({ on: true });

  await press("Pause for a week");
  expect(asked).toContainEqual({ command: "pause_reminders", input: { days: 7 } });
  expect(screen.getByText(`There are none until ${plainDay(inAWeek)}.`)).toBeTruthy();

  await press("Resume");
  expect(screen.getByText("There is no pause.")).toBeTruthy();

  await press("Pause for a week");
  await undoToast();
  expect(app.preferences.reminder.pausedUntil).toBeNull();
});

test("a pause that is over is no pause", () => {
  settings({ on: true, pausedUntil: dayOf(new Date()) });

  expect(screen.getByText("There is no pause.")).toBeTruthy();
});

test("a pause that cannot be kept changes nothing and says so", async () => {
  settings({ on: true }, { pause_reminders: () => Promise.reject({ kind: "disk" }) });

  await press("Pause for a week");

  expect(await screen.findByText(/The disk could not be/)).toBeTruthy();
  expect(app.preferences.reminder.pausedUntil).toBeNull();
});

test("a calendar file is said not to be encrypted, asks for a place, and is saved there", async () => {
  const asked = settings();
  const calendar = group("Calendar file");
  await unfold();
  expect(calendar.getByText(/^This file is not encrypted\./)).toBeTruthy();

  await press("Save");
  expect(asked.some((it) => it.command === "save_reminder_calendar")).toBe(false);

  await userEvent.click(calendar.getByRole("button", { name: "Choose a place" }));
  await press("Save");
  expect(asked).toContainEqual({ command: "choose", input: { what: "calendar" } });
  expect(asked).toContainEqual({
    command: "save_reminder_calendar",
    input: { path: "/stick/calendar.ics" },
  });
  expect(await calendar.findByText("Saved. You can open it with your calendar.")).toBeTruthy();
});

test("a file that cannot be written is told in the same place", async () => {
  settings({}, { save_reminder_calendar: () => Promise.reject({ kind: "noFile" }) });

  await unfold();
  await userEvent.type(screen.getByLabelText("Where to save it"), "/nowhere/a.ics");
  await press("Save");

  expect(await group("Calendar file").findByText(/^No file can be written there/)).toBeTruthy();
});
