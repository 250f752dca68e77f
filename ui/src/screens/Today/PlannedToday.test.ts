import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { hostThat } from "../../ipc/fake";
import { undoToast } from "../../parts/toast.svelte";
import PlannedToday from "./PlannedToday.svelte";

test("undo plans an exercise for its own day again, not for today", async () => {
  const asked = hostThat({ plan_exercise: () => null });
  const onchange = vi.fn();
  const planned = [{ slug: "test.one", day: "2026-11-20" }];
  const titles = new Map([["test.one", "A walk"]]);
  render(PlannedToday, { planned, day: "2026-11-23", titles, onchange });

  await userEvent.click(screen.getByRole("button", { name: "Not now: A walk" }));
  await undoToast();

  expect(asked.map((it) => it.input)).toEqual([
    { slug: "test.one", day: null },
    { slug: "test.one", day: "2026-11-20" },
  ]);
  expect(onchange).toHaveBeenCalledTimes(2);
});
