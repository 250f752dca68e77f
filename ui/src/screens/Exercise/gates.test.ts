import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { hostThat } from "../../ipc/fake";
import { anExercise, aRun } from "../../steps/fixtures";
import GateQuestions from "./GateQuestions.svelte";
import type { Passed } from "./gates";
import { Halt } from "./halt.svelte";
import { isForLater, isOffered, offeredSteps, stepAfter } from "./walk";

function ask(gates: readonly ("G-hold" | "G-cold" | "G-safe" | "G-trauma")[], onlyHolds = false) {
  const pass = vi.fn<(passed: Passed) => void>();
  const without = vi.fn();
  const choose = vi.fn();
  render(GateQuestions, { gates, otherwise: "Choose something else", choose, pass, onlyHolds, without });
  return {
    pass,
    without,
    choose,
    goOn: () => userEvent.click(screen.getByRole("button", { name: "Go on" })),
  };
}

test("choosing something else is the first button", () => {
  ask(["G-trauma"]);

  expect(screen.getAllByRole("button")[0]?.textContent).toBe("Choose something else");
  expect(screen.getByText(/stir memories/)).toBeTruthy();
});

test("a health question that is left open counts as not sure, and nobody is locked out", async () => {
  const { pass, goOn } = ask(["G-cold"]);

  await goOn();
  expect(pass.mock.lastCall?.[0].open.size).toBe(0);
  await userEvent.click(screen.getByRole("radio", { name: "No, none of these" }));
  await goOn();
  expect([...(pass.mock.lastCall?.[0].open ?? [])]).toEqual(["G-cold"]);
});

test("where every breath is held, a yes leads to the breath that flows", async () => {
  const { pass, without, goOn } = ask(["G-hold"], true);

  await userEvent.click(screen.getByRole("radio", { name: "Yes, or I am not sure" }));
  await goOn();

  expect([pass.mock.calls.length, without.mock.calls.length]).toEqual([0, 1]);
});

test("whoever is not safe sees the way to Help now at once", async () => {
  ask(["G-safe"]);

  await userEvent.click(screen.getByRole("radio", { name: "No, or I am not sure" }));

  expect(screen.getByRole("button", { name: "Open Help now" })).toBeTruthy();
});

const branched = anExercise(
  [
    {
      id: "way",
      asks: [
        { id: "way", kind: "choice", options: ["a", "b"], leads: {}, needs: {}, help: [], restarts: null },
      ],
    },
    { id: "left", asks: [], when: { ask: "way", is: ["a"], unanswered: false } },
    { id: "right", asks: [], when: { ask: "way", is: ["b"], unanswered: false } },
    { id: "end", asks: [{ id: "dist", kind: "slider" }] },
    { id: "later", asks: [] },
  ],
  {
    comesBack: { steps: ["later"], day: null, time: null, days: 1, again: false, months: [] },
    stop: { watches: ["dist"], to: "later" },
  },
);

test("a step that depends on a choice is offered after that choice alone", () => {
  const run = aRun({ answers: { way: { kind: "choice", key: "b" } } });

  expect(offeredSteps(branched, aRun()).map((it) => it.id)).toEqual(["way", "end", "later"]);
  expect(offeredSteps(branched, run).map((it) => it.id)).toEqual(["way", "right", "end", "later"]);
  expect(isOffered(branched, { when: { ask: "way", is: ["a", "b"], unanswered: false } }, run)).toBe(true);
});

test("what is for a later day does not come by itself, and is walked through when its day is there", () => {
  expect(isForLater(branched, "later")).toBe(true);
  expect(stepAfter(branched, aRun(), "end")).toBeUndefined();
  expect(stepAfter(branched, aRun(), "way")?.id).toBe("end");
});

test("when the companion calls a halt, the way back is offered until the person stays", async () => {
  hostThat({ heed: () => "later" });
  const halt = new Halt(branched);

  await halt.look(aRun(), "end");
  expect([halt.watches("dist"), halt.to]).toEqual([true, "later"]);

  halt.stay();
  await halt.look(aRun(), "end");
  expect(halt.to).toBeNull();
});

test("on the step that leads back, or after it, nothing is interrupted", async () => {
  hostThat({ heed: () => "later" });
  const halt = new Halt(branched);

  await halt.look(aRun(), "later");

  expect(halt.to).toBeNull();
});
