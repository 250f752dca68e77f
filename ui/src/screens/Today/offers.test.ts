import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { hostThat } from "../../ipc/fake";
import { toasts } from "../../parts/toast.svelte";
import { route } from "../route.svelte";
import Today from "./Today.svelte";
import WeekOffer from "./WeekOffer.svelte";

const nothing = {
  day: "2026-11-23",
  checkIns: [],
  unfinished: [],
  due: [],
  planned: [],
  homework: [],
  sessionOn: null,
  recent: [],
  daysAway: null,
};

const open = async (more: { week: boolean; planNear: boolean }) => {
  hostThat({ today: () => ({ ...nothing, review: false, ...more }), exercises: () => [], tags: () => [] });
  render(Today);
  await screen.findByRole("button", { name: "Save check-in" });
};

test("the look at the week is offered when it is due, and opens", async () => {
  await open({ week: true, planNear: false });
  expect(screen.queryByRole("link", { name: /safety plan/ })).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Open" }));

  expect(route.place).toEqual({ name: "week" });
});

test("not this week is kept and told, and the screen asks again what there is", async () => {
  const asked = hostThat({ postpone_week: () => null });
  const onchange = vi.fn();
  render(WeekOffer, { onchange });

  await userEvent.click(screen.getByRole("button", { name: "Not this week" }));

  expect(asked.map((it) => it.command)).toEqual(["postpone_week"]);
  expect(toasts.current?.text).toBe("We will ask again in a week.");
  expect(onchange).toHaveBeenCalledOnce();
});

test("the safety plan is one quiet line, before anything else on Today", async () => {
  await open({ week: false, planNear: true });
  expect(screen.queryByRole("region", { name: "Look back at your week?" })).toBeNull();

  const link = screen.getByRole("link", { name: "Your safety plan is here if you want it." });
  const checkIn = screen.getByRole("region", { name: "How are you right now?" });
  expect(link.compareDocumentPosition(checkIn) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await userEvent.click(link);

  expect(route.place).toEqual({ name: "safety-plan" });
});
