import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Draft, Instrument } from "../../ipc/bindings";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { flush, route } from "../route.svelte";
import { filledOf } from "./filling";
import { aDraft, filledIn, hostOf, shipped, tracker } from "./fixtures";
import Measures from "./Measures.svelte";

async function begin(instrument: Instrument) {
  const asked = hostOf([instrument]);
  render(Measures, { place: { name: "measures", measure: instrument.key } });
  await screen.findByRole("button", { name: "Save and close" });
  return asked;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const question = (text: string) => screen.findByRole("heading", { name: text });

function written(asked: Awaited<ReturnType<typeof begin>>) {
  return asked.find((it) => it.command === "write_entry")?.input as { draft: Draft };
}

test("a digit chooses and goes on, and the focus is on the next question", async () => {
  await begin(shipped("gad7"));
  expect(screen.getByText("1 of 7")).toBeTruthy();
  (await question("Feeling nervous, anxious or on edge")).focus();

  await userEvent.keyboard("2");

  const next = await question("Not being able to stop or control worrying");
  await waitFor(() => expect(document.activeElement).toBe(next));
  expect(screen.getByText("2 of 7")).toBeTruthy();
  await press("Back");
  expect((await screen.findByRole<HTMLInputElement>("radio", { name: /More than half/ })).checked).toBe(true);
});

test("a digit that is no answer does nothing, nor does a key with Ctrl", async () => {
  await begin(shipped("gad7"));
  (await question("Feeling nervous, anxious or on edge")).focus();

  await userEvent.keyboard("7");
  await userEvent.keyboard("{Control>}1{/Control}");

  expect(screen.getByText("1 of 7")).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
});

test("a digit answers nothing while the focus is somewhere else", async () => {
  await begin(shipped("gad7"));
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();

  await userEvent.keyboard("2");

  expect(screen.getByText("1 of 7")).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>("radio").some((it) => it.checked)).toBe(false);
});

test("the answers stand in order with their numbers, and the terms on the first page", async () => {
  await begin(shipped("gad7"));

  const names = screen.getAllByRole("radio").map((it) => it.closest("label")?.textContent?.trim());
  expect(names).toEqual([
    "Not at all 0",
    "Several days 1",
    "More than half the days 2",
    "Nearly every day 3",
    "Rather not say",
  ]);
  expect(screen.getByText(/^Developed by Drs\. Robert L\. Spitzer/)).toBeTruthy();
});

test("without an answer it says that “Rather not say” is one, and stays", async () => {
  await begin(shipped("gad7"));

  await press("Next");

  expect(screen.getByText("Choose an answer, or “Rather not say”. Both are fine.")).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "Rather not say" }));
  await press("Next");
  expect(await screen.findByText("2 of 7")).toBeTruthy();
});

test("what was not to be said is kept as an answer, and there is no total", async () => {
  const asked = await begin(shipped("phq2"));
  await userEvent.click(screen.getByRole("radio", { name: "Rather not say" }));
  await press("Next");
  await userEvent.click(await screen.findByRole("radio", { name: /Several days/ }));
  await press("Finish and look back");

  expect(await screen.findByText("1 of 2 answered. With an answer missing there is no total.")).toBeTruthy();
  expect(filledOf(written(asked).draft).answers).toEqual({
    q1: { kind: "ratherNot" },
    q2: { kind: "value", value: 1 },
  });
});

test("on a scale to ten, 1 and then 0 is ten, and nothing goes on by itself", async () => {
  await begin(shipped("peg"));
  const first = shipped("peg").items[0]?.text ?? "";
  (await question(first)).focus();

  await userEvent.keyboard("1");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "1" }).checked).toBe(true);
  await userEvent.keyboard("0");

  expect(
    screen.getByRole<HTMLInputElement>("radio", { name: /^10\s+Pain as bad as you can imagine$/ }).checked,
  ).toBe(true);
  expect(screen.getAllByRole("radio")).toHaveLength(12);
  expect(await question(first)).toBeTruthy();
});

test("a mean is told with one decimal", async () => {
  await begin(shipped("peg"));
  for (const [at, answer] of [6, 7, 5].entries()) {
    (await question(shipped("peg").items[at]?.text ?? "")).focus();
    await userEvent.keyboard(String(answer));
    await press(at < 2 ? "Next" : "Finish and look back");
  }

  expect(await screen.findByText(/^On average your answers come to 6\.0 of 10\./)).toBeTruthy();
});

test("a slider of an own measure is set by nobody beforehand", async () => {
  const asked = await begin(shipped("self"));
  const box = screen.getByRole<HTMLInputElement>("spinbutton");
  expect(box.value).toBe("");

  await userEvent.type(box, "40");
  await press("Finish and look back");

  expect(await screen.findByText("40 of 100")).toBeTruthy();
  expect(screen.getByText("Each answer stands for itself. Nothing is added up.")).toBeTruthy();
  expect(written(asked).draft.neverExport).toBe(false);
});

test("what is said about the work with the therapist is left out of exports at first", async () => {
  const asked = await begin(shipped("alliance"));

  await userEvent.click(screen.getByRole("checkbox", { name: "Rather not say" }));
  await flush();

  const kept = asked.findLast((it) => it.command === "keep_draft")?.input as { draft: Draft };
  expect(kept.draft.neverExport).toBe(true);
});

test("a number outside the form is told, and nothing is changed", async () => {
  const asked = await begin(tracker);
  const box = screen.getByRole("textbox", { name: "Your score" });
  expect(screen.getByText("A whole number from 0 to 28.")).toBeTruthy();
  await userEvent.type(box, "12");

  await userEvent.type(box, "3");
  await press("Finish and look back");

  expect(
    screen.getByText("This form goes from 0 to 28. Nothing was changed. You could look at the number again."),
  ).toBeTruthy();
  expect(document.activeElement).toBe(box);
  expect(asked.some((it) => it.command === "write_entry")).toBe(false);
  await userEvent.type(box, "{Backspace}");
  await press("Finish and look back");

  expect(
    await screen.findByText(
      "Your score is 12. This form goes from 0 to 28. Scores from 8 to 14 are called a little on this form. It is a yardstick, not a diagnosis.",
    ),
  ).toBeTruthy();
});

test("what was begun is carried on with where it was left", async () => {
  const gad7 = shipped("gad7");
  const filled = { ...filledIn(gad7, [1, 0]), at: "q3" };
  hostOf([gad7], { draft: () => aDraft(filled) });
  render(Measures, { place: { name: "measures", draft: "d" } });

  expect(await question("Worrying too much about different things")).toBeTruthy();
});

test("closing keeps what was answered and leads back to the list", async () => {
  const asked = await begin(shipped("gad7"));
  await userEvent.click(screen.getByRole("radio", { name: /Several days/ }));

  await press("Save and close");

  await waitFor(() => expect(route.place).toEqual({ name: "measures" }));
  expect(asked.some((it) => it.command === "keep_draft")).toBe(true);
  expect(toasts.current?.text).toBe("Kept on this computer. You can carry on whenever you like.");
});

test("what is let go can be had back", async () => {
  const asked = await begin(shipped("gad7"));
  await userEvent.click(screen.getByRole("radio", { name: /Several days/ }));
  await flush();

  await userEvent.click(await screen.findByRole("button", { name: "Do not keep this" }));
  await waitFor(() => expect(toasts.current?.text).toBe("It is not kept."));
  await undoToast();

  expect(asked.findLast((it) => it.command === "keep_draft")).toBeTruthy();
  expect(route.place).toEqual({ name: "measures", draft: "d" });
});
