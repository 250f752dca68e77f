import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Family, Feeling } from "../ipc/bindings";
import FeelingPicker from "./FeelingPicker.svelte";

const families: Family[] = [
  { key: "joy", valence: 1, words: ["glad", "proud"] },
  { key: "fear", valence: -1, words: ["anxious", "tense"] },
];

function picker(feelings: Feeling[] = []) {
  const props = $state({ feelings, families });
  render(FeelingPicker, {
    get feelings() {
      return props.feelings;
    },
    set feelings(next) {
      props.feelings = next;
    },
    families,
  });
  return props;
}

test("a chosen feeling has no strength until one is given", async () => {
  const props = picker();

  await userEvent.click(screen.getByRole("checkbox", { name: "Anxious" }));

  expect($state.snapshot(props.feelings)).toEqual([{ word: { known: "anxious" }, strength: null }]);
  expect(screen.getByRole("slider", { name: "Anxious" }).getAttribute("aria-valuetext")).toBe("not rated");
});

test("an own word is added once, with Enter, without its spaces", async () => {
  const props = picker();
  const own = screen.getByLabelText("Or use your own word");

  await userEvent.type(own, " wobbly {Enter}wobbly{Enter}");

  expect($state.snapshot(props.feelings)).toEqual([{ word: { own: "wobbly" }, strength: null }]);
});

test("a feeling can be taken away again", async () => {
  const props = picker([{ word: { known: "glad" }, strength: 30 }]);

  await userEvent.click(screen.getByRole("button", { name: "Take away Glad" }));

  expect(props.feelings).toEqual([]);
});

test("looking for a word leaves only what fits", async () => {
  picker();

  await userEvent.type(screen.getByLabelText("Look for a word"), "ten");

  expect(within(screen.getByRole("group", { name: "Fear" })).getAllByRole("checkbox")).toHaveLength(1);
  expect(screen.queryByRole("group", { name: "Joy" })).toBeNull();
});

test("what a word often says is shown when asked for", async () => {
  picker();
  expect(screen.queryByText(/^Often says/)).toBeNull();

  await userEvent.click(screen.getByLabelText("Show what each one often says"));

  expect(screen.getAllByText(/^Often says/).length).toBe(4);
});
