import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Card, Shelved } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { anExercise } from "../../steps/fixtures";
import { forgetKnown } from "../known";
import { go } from "../route.svelte";
import Library from "./Library.svelte";

const { slug, purposes, minutes, intensity, form, grade, marks, modality, suits } = anExercise([]);
const card: Card = {
  slug,
  purposes,
  minutes,
  intensity,
  form,
  grade,
  marks,
  modality,
  suits,
  title: "A walk",
  purpose: "Going out",
  school: "",
  own: false,
};

/** A library of one exercise that keeps its plan, as the companion does. */
async function show(planned: string | null, answers: Answers = {}) {
  const shelved: Shelved = { card, times: 0, last: null, hidden: false, planned, running: null };
  const asked = hostThat({
    library: () => [{ ...shelved }],
    exercise: () => ({ exercise: anExercise([]), words: "exercise = A walk" }),
    earlier_times: () => [],
    plan_exercise: ({ day }) => {
      shelved.planned = day;
      return null;
    },
    ...answers,
  });
  await go({ name: "library", slug });
  render(Library, { place: { name: "library", slug } });
  await screen.findByRole("heading", { level: 1, name: "A walk" });
  return asked;
}

const days = (asked: Awaited<ReturnType<typeof show>>) =>
  asked.filter((it) => it.command === "plan_exercise").map((it) => it.input);

beforeEach(forgetKnown);

test("undo after no longer planning an exercise brings back the day it was planned for", async () => {
  const asked = await show("2031-05-04");

  await userEvent.click(screen.getByRole("button", { name: "No longer plan it" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "No longer plan it" })).toBeNull());
  await undoToast();

  expect(days(asked)).toEqual([
    { slug, day: null },
    { slug, day: "2031-05-04" },
  ]);
  expect(await screen.findByRole("button", { name: "No longer plan it" })).toBeTruthy();
});

test("undo after planning another day brings back the day before it", async () => {
  const asked = await show("2031-05-04");

  await userEvent.click(screen.getByRole("button", { name: "Plan it" }));
  await userEvent.click(screen.getByRole("button", { name: "Plan it for this day" }));
  await waitFor(() => expect(toasts.current).not.toBeNull());
  await undoToast();

  expect(days(asked)).toHaveLength(2);
  expect(days(asked).at(-1)).toEqual({ slug, day: "2031-05-04" });
});
