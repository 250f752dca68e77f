import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { dayAfter, dayName, timeOf } from "./Day";
import { levelWords } from "./LevelSliderWords";
import SleepInput from "./SleepInput.svelte";
import TagInput from "./TagInput.svelte";

function tagInput(tags: string[]) {
  const props = $state({ tags });
  render(TagInput, {
    get tags() {
      return props.tags;
    },
    set tags(next) {
      props.tags = next;
    },
    known: ["sleep"],
  });
  return props;
}

test("Enter and a comma add tags, without the number sign and each once", async () => {
  const props = tagInput(["work"]);

  await userEvent.type(screen.getByLabelText("Tags"), "#river{Enter}work,rain,");

  expect(props.tags).toEqual(["work", "river", "rain"]);
});

test("a tag that was typed and not added is added when the field is left", async () => {
  const props = tagInput([]);

  await userEvent.type(screen.getByLabelText("Tags"), "river");
  await userEvent.tab();

  expect(props.tags).toEqual(["river"]);
});

function sleepInput(minutes: number | null) {
  const props = $state({ minutes });
  render(SleepInput, {
    label: "Sleep",
    get minutes() {
      return props.minutes;
    },
    set minutes(next) {
      props.minutes = next;
    },
  });
  return props;
}

test("sleep that is not given is missing, and sleep of nothing is zero", async () => {
  const props = sleepInput(null);
  expect(props.minutes).toBeNull();

  await userEvent.type(screen.getByLabelText("hours"), "0");
  expect(props.minutes).toBe(0);

  await userEvent.clear(screen.getByLabelText("hours"));
  expect(props.minutes).toBeNull();
});

test("sleep is read back in hours and minutes, and never exceeds a day", async () => {
  const props = sleepInput(450);
  expect(screen.getByLabelText<HTMLInputElement>("hours").value).toBe("7");
  expect(screen.getByLabelText<HTMLInputElement>("minutes").value).toBe("30");

  await userEvent.clear(screen.getByLabelText("hours"));
  await userEvent.type(screen.getByLabelText("hours"), "99");

  expect(props.minutes).toBe(1440);
});

test("a level is told in words, and a missing one as missing", () => {
  const told = (value: number | null) => levelWords(value, "tense", "calm");

  expect([null, 0, 12, -30, 50].map(told)).toEqual([
    "not rated",
    "in the middle",
    "a little calm",
    "fairly tense",
    "very calm",
  ]);
});

test("an entry of Tuesday evening stays on Tuesday evening wherever it is read", () => {
  const moment = { at: "2026-11-25T04:30:00Z", day: "2026-11-24", offsetMinutes: -480 };

  expect(dayName(moment.day)).toContain("Tuesday");
  expect(timeOf(moment)).toMatch(/8:30|20:30/);
});

test("the day after the last of a year is the first", () => {
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
});
