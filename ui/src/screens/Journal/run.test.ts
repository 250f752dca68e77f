import { expect, test } from "vitest";
import type { Play } from "../../ipc/bindings";
import { aRun } from "../../steps/fixtures";
import { tell, tellPlainly } from "./run";

const text = (text: string) => ({ kind: "text" as const, text });
const number = (value: number) => ({ kind: "slider" as const, value });

/** Two steps; the first asks two things. */
const play = {
  exercise: {
    steps: [
      {
        id: "guess",
        asks: [
          { id: "guess", kind: "text" },
          { id: "belief", kind: "slider" },
        ],
      },
      { id: "learned", asks: [{ id: "learned", kind: "text" }] },
    ],
  },
  words: `step-guess = What may happen?
ask-guess = My guess
ask-belief = How much do I believe it?
step-learned = What did you learn?
ask-learned = What I learned
`,
} as unknown as Play;

test("where a step asks two things each answer says what was asked, and where it asks one the step does", () => {
  const answers = { guess: text("They laugh"), belief: number(70), learned: text("Nobody did") };

  expect(tell(aRun({ answers }), play)).toEqual([
    {
      question: "What may happen?",
      given: [
        { label: "My guess", lines: ["They laugh"] },
        { label: "How much do I believe it?", lines: ["70 out of 100"] },
      ],
    },
    { question: "What did you learn?", given: [{ label: null, lines: ["Nobody did"] }] },
  ]);
});

test("what was not answered is left out with its question", () => {
  const told = tell(aRun({ answers: { guess: text("  "), belief: number(0) } }), play);

  expect(told).toEqual([
    {
      question: "What may happen?",
      given: [{ label: "How much do I believe it?", lines: ["0 out of 100"] }],
    },
  ]);
});

test("an answer to what the exercise does not ask any more is still there", () => {
  const told = tell(
    aRun({ answers: { learned: text("Nobody did"), gone: text("An older question") } }),
    play,
  );

  expect(told.at(-1)).toEqual({
    question: "What you answered",
    given: [{ label: null, lines: ["An older question"] }],
  });
});

test("ratings, what was unpleasant and what was rated on a later day are told, with the exercise or without", () => {
  const moment = { at: "2026-03-04T19:15:00Z", day: "2026-03-04", offsetMinutes: 60 };
  const run = aRun({
    before: { dist: 70 },
    after: { dist: 40 },
    noticed: "The clock",
    unpleasant: "passed",
    later: [{ moment, belief: 30, feelings: [], ratings: { dist: 20 } }],
  });

  const said = tellPlainly(run).map(({ question, given }) => [
    question,
    ...given.flatMap(({ label, lines }) => (label ? [label, ...lines] : lines)),
  ]);

  expect(said).toEqual([
    ["How distressed are you?", "Before: 70. After: 40."],
    ["What I noticed", "The clock"],
    ["Was anything unpleasant?", "Yes, and it has passed"],
    [
      expect.stringContaining("Rated again on"),
      "How much I believed it: 30 out of 100",
      "How distressed are you?",
      "20 out of 100",
    ],
  ]);
  expect(tell(run, play)).toEqual(tellPlainly(run));
});
