import { expect, test } from "vitest";
import type { AskOf } from "./answers";
import { aPack } from "./fixtures";
import { curveSaid, dialogueSaid, imageSaid, isSealed, letterSaid, roundsSaid } from "./saidVoices";

const letter = (until: string | null) => ({ kind: "letter" as const, text: "Dear me", until });

test("a letter is closed until its day, and its text is not told before", () => {
  expect(letterSaid(letter("2027-01-02"), "2026-11-25").join(" ")).toMatch(/closed until.*January.*2027/);
  expect(letterSaid(letter("2027-01-02"), "2027-01-01").join(" ")).not.toMatch(/Dear me/);
  expect(letterSaid(letter("2027-01-02"), "2027-01-02")).toEqual(["Dear me"]);
  expect(letterSaid(letter(null), "2026-11-25")).toEqual(["Dear me"]);
});

test("a letter without words is never closed", () => {
  expect(isSealed({ kind: "letter", text: " ", until: "2030-01-01" }, "2026-11-25")).toBe(false);
});

test("each turn is told with its side, and with distress where it was given", () => {
  const ask: AskOf<"dialogue"> = { id: "talk", kind: "dialogue", sides: ["me", "it"], turns: 9, rates: true };
  const turns = [
    { side: "me", text: "I was sad.", dist: 0 },
    { side: "it", text: "I am here.", dist: null },
    { side: "me", text: "  ", dist: null },
  ];

  const said = dialogueSaid(ask, { kind: "dialogue", turns }, aPack("side-talk-me = Me"));

  expect(said).toEqual(["Me: I was sad. (Distress 0 out of 100)", "it: I am here."]);
});

test("a round is told with what it was about, and one without words was said aloud", () => {
  const rounds = [
    { of: "hard", said: "I hear you." },
    { of: "kind", said: "" },
  ];

  expect(roundsSaid({ kind: "rounds", rounds }, aPack("ask-hard = A hard answer"))).toEqual([
    "A hard answer: I hear you.",
    "Said aloud",
  ]);
  expect(roundsSaid({ kind: "rounds", rounds })).toEqual(["I hear you.", "Said aloud"]);
});

test("a curve is told in one sentence and point by point", () => {
  const points = [
    { at: 0, value: 70 },
    { at: 60, value: 40 },
  ];

  expect(curveSaid({ kind: "curve", points })).toEqual([
    "Now 40. The highest was 70, at 0 s.",
    "0 s: 70",
    "1 min: 40",
  ]);
  expect(curveSaid({ kind: "curve", points: [] })).toEqual([]);
});

test("a picture is told by what it shows", () => {
  expect(imageSaid({ kind: "image", photo: { jpeg: "/9j/", shows: " The sea " } })).toEqual(["The sea"]);
  expect(imageSaid({ kind: "image", photo: { jpeg: "/9j/", shows: "" } })).toEqual(["A picture"]);
});
