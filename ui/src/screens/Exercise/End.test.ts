import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Entry, Run } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { anExercise, aPack, aRun } from "../../steps/fixtures";
import { route } from "../route.svelte";
import End from "./End.svelte";

const moment = { at: "2026-11-23T19:42:00Z", day: "2026-11-23", offsetMinutes: 0 };
const entryOf = (it: Run): Entry => ({
  id: "e",
  written: moment,
  changedAt: moment.at,
  version: 1,
  body: { kind: "run", it },
  tags: [],
  toSession: false,
  neverExport: false,
  askAgainAt: null,
});

function show(slug: string, answers: Run["answers"]) {
  hostThat({ outcome: () => ({ headline: "nothingToCompare", pairs: [], chart: [] }) });
  const entry = entryOf(aRun({ slug, answers }));
  render(End, {
    opened: {
      exercise: anExercise([], { slug, form: "tracker" }),
      pack: aPack("exercise = A card for a hard moment"),
      vocabulary: { families: [], habits: [], regions: [] },
      cards: [],
      much: false,
      view: { name: "end", entry, fresh: true },
    },
    entry,
    fresh: true,
    edit: () => undefined,
    rerate: () => undefined,
  });
}

const name: Run["answers"] = { name: { kind: "text", text: "Night mail" } };
const keep = () => screen.queryByRole("button", { name: "Keep it as a coping card" });

test("answers about a coping card can be kept as one", async () => {
  show("plan.coping", name);

  const button = keep();
  expect(button?.classList).toContain("primary");
  await userEvent.click(button as HTMLElement);

  expect(route.place).toEqual({ name: "cards", of: "e" });
});

test("a look at skills alone, or another exercise, is no card", () => {
  show("plan.coping", { skills: { kind: "decisions", skills: { "test.one": "keep" } } });
  expect(keep()).toBeNull();

  show("plan.relapse", name);
  expect(keep()).toBeNull();
});
