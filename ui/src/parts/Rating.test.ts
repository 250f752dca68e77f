import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import Rating from "./Rating.svelte";

const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "Distress" });
const box = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: /Distress/ });

test("a rating that is only passed by stays missing", async () => {
  render(Rating, { label: "Distress", value: null });

  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();

  expect(slider().getAttribute("aria-valuetext")).toBe("not rated");
  expect(box().value).toBe("");
});

test("the first key shows the handle in the middle", async () => {
  render(Rating, { label: "Distress", value: null });

  await fireEvent.keyDown(slider(), { key: "ArrowRight" });

  expect(slider().getAttribute("aria-valuetext")).toBe("50 out of 100");
  expect(slider().classList.contains("unset")).toBe(false);
});

test("nothing can be said by the key Home and is not the same as missing", async () => {
  render(Rating, { label: "Distress", value: null });

  await fireEvent.keyDown(slider(), { key: "Home" });

  expect(slider().getAttribute("aria-valuetext")).toBe("0 out of 100");
  expect(box().value).toBe("0");
});

test("a press on the unseen handle means that place", async () => {
  render(Rating, { label: "Distress", value: null });

  await fireEvent.click(slider());

  expect(slider().getAttribute("aria-valuetext")).toBe("50 out of 100");
});

test("a typed number is kept inside the scale", async () => {
  render(Rating, { label: "Distress", value: null });

  await userEvent.type(box(), "140");
  await userEvent.tab();

  expect(slider().getAttribute("aria-valuetext")).toBe("100 out of 100");
  expect(box().value).toBe("100");
});

test("an emptied number is missing again", async () => {
  render(Rating, { label: "Distress", value: 40 });

  await userEvent.clear(box());

  expect(slider().getAttribute("aria-valuetext")).toBe("not rated");
});

test("clearing makes it missing again", async () => {
  render(Rating, { label: "Distress", value: 40 });

  await userEvent.click(screen.getByRole("button", { name: "Clear: Distress" }));

  expect(slider().getAttribute("aria-valuetext")).toBe("not rated");
});

test("a drag goes in steps of five and a key in steps of one", async () => {
  render(Rating, { label: "Distress", value: 40 });

  await fireEvent.pointerDown(slider());
  await fireEvent.input(slider(), { target: { value: "43" } });
  expect(box().value).toBe("45");

  await fireEvent.change(slider());
  await fireEvent.input(slider(), { target: { value: "46" } });
  expect(box().value).toBe("46");
});
