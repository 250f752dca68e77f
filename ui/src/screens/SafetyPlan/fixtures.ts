import type { Exercise, Play, Run, SafetyPlan } from "../../ipc/bindings";
import { blankRun } from "../Exercise/open";

/** The exercise as it is shipped. Test fixtures; nothing of the app imports them. */
const structures = import.meta.glob<Exercise>(
  "../../../../src-tauri/crates/content/exercises/plan.safety/exercise.json",
  { import: "default", eager: true },
);
const texts = import.meta.glob<string>("../../../../src-tauri/crates/content/exercises/plan.safety/en.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const [exercise] = Object.values(structures);
const [text = ""] = Object.values(texts);

export function aPlay(): Play {
  if (!exercise) throw new Error("there is no plan.safety");
  return { exercise, words: text };
}

/** A plan with something of every kind in it. */
export const RUN: Run = {
  ...blankRun("plan.safety", 1),
  answers: {
    signs: { kind: "list", lines: ["I stop answering", "", "My chest gets heavy"] },
    alone: { kind: "list", lines: ["A hot shower", "Draw to loud music"] },
    "alone-cards": { kind: "ref", entry: "c".repeat(32), title: "When the night is long" },
    "alone-likely": { kind: "slider", value: 70 },
    "alone-stops": { kind: "text", text: "I stay in bed. Then I call the cat." },
    "company-one": { kind: "contact", name: "", number: " " },
    "place-one": { kind: "text", text: "   " },
    "ask-one": { kind: "contact", name: " Bea ", number: "0151 555" },
    therapist: { kind: "contact", name: "Dr Sands", number: "" },
    reach: { kind: "choice", key: "later" },
    going: { kind: "list", lines: ["The sea"] },
    "going-photo": { kind: "image", photo: { jpeg: "/9j/4AAQ", shows: "My niece" } },
    copies: { kind: "multi", keys: ["paper"] },
    "plan-day": { kind: "date", day: "2026-05-03" },
    reviewed: { kind: "choice", key: "fits" },
    "review-note": { kind: "text", text: "New number of the clinic" },
  },
};

export const PLAN_IN_USE: SafetyPlan = { entry: "e".repeat(32), day: "2026-05-03", run: RUN };
