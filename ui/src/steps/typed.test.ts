import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { dayOf } from "../parts/days";
import TypedHeld from "./TypedHeld.svelte";

const number = (name: string) => screen.getByRole<HTMLInputElement>("spinbutton", { name }).value;
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const chosen = () => screen.getAllByRole<HTMLInputElement>("radio").findIndex((it) => it.checked);

test("every field follows a value that changes elsewhere", async () => {
  const { rerender } = render(TypedHeld, { number: 3, time: "22:45:00", day: "2020-02-01" });
  expect([number("Number"), box("Clock").value, number("Hour"), number("Day")]).toEqual([
    "3",
    "22:45",
    "22",
    "1",
  ]);

  await rerender({ number: 7, time: "06:05:00", day: "2020-02-03" });
  expect([number("Number"), box("Clock").value, number("Hour"), number("Minute"), number("Day")]).toEqual([
    "7",
    "06:05",
    "6",
    "5",
    "3",
  ]);

  await rerender({ number: null, time: null, day: dayOf(new Date()) });
  expect([number("Number"), box("Clock").value, number("Hour"), chosen()]).toEqual(["", "", "", 0]);
});

test("what is half typed stays until a value comes from elsewhere", async () => {
  const { rerender } = render(TypedHeld, { number: null, time: null, day: null });
  await userEvent.type(screen.getByRole("spinbutton", { name: "Number" }), "12");
  await userEvent.type(box("Clock"), "25");

  await rerender({ number: null, time: null, day: "2020-02-03" });
  expect([number("Number"), box("Clock").value]).toEqual(["12", "25"]);
  await rerender({ number: 4, time: "07:00:00", day: null });

  expect([number("Number"), box("Clock").value]).toEqual(["4", "07:00"]);
});
