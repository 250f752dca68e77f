import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { hostThat } from "../../ipc/fake";
import Example from "./Example.svelte";
import { MOODS } from "./mood";
import { exampleOf, partsOf, type ExampleOf } from "./parts";

/** Every screen with an example; the type says when one is forgotten. */
const SCREENS = Object.keys({
  journal: 0,
  cards: 0,
  plan: 0,
  insights: 0,
  helped: 0,
  measures: 0,
  recurring: 0,
  map: 0,
  week: 0,
  safety: 0,
  brief: 0,
  own: 0,
} satisfies Record<ExampleOf, 0>) as ExampleOf[];

test.each(SCREENS)(
  "the example of %s opens, is marked as one, and leaves nothing when it is closed",
  async (of) => {
    const asked = hostThat({});
    const { container } = render(Example, { parts: exampleOf(of) });
    const before = container.textContent;

    await userEvent.click(screen.getByRole("button", { name: "Show me an example" }));
    const example = screen.getByRole("region", { name: "An example" });
    expect(document.activeElement).toBe(within(example).getByRole("heading"));
    expect(example.textContent).toContain("This is made up.");
    for (const { said } of exampleOf(of)) expect(example.textContent).toContain(said);
    await userEvent.click(within(example).getByRole("button", { name: "Close the example" }));

    expect(container.textContent).toBe(before);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Show me an example" }));
    expect(asked).toEqual([]);
  },
);

test("a part with one line has no name, and one with more is named by the first", () => {
  expect(partsOf("Alone\n\nMood\n5 of 10")).toEqual([
    { name: null, said: "Alone" },
    { name: "Mood", said: "5 of 10" },
  ]);
});

test("the day without a number is a gap in the example, too", () => {
  expect(MOODS.runs.map((it) => it.length)).toEqual([3, 2]);
  expect(MOODS.runs.flat().every(({ y }) => y > 0)).toBe(true);
});
