import { expect, test } from "vitest";
import type { KeptCard } from "../../ipc/bindings";
import { blankRun } from "../Exercise/open";
import { aPlay, RUN } from "./fixtures";
import { sections, unsaidCards } from "./sections";

const card = (id: string, title: string): KeptCard => ({
  id,
  card: { title, lines: [] } as unknown as KeptCard["card"],
});

test("a plan is told step by step, in its order, with the steps’ short words", () => {
  expect(sections(RUN, aPlay()).map((it) => [it.id, it.title])).toEqual([
    ["signs", "Signs"],
    ["alone", "By myself"],
    ["ask", "Who to ask"],
    ["pros", "Professionals"],
    ["going", "Keeps me going"],
  ]);
});

test("ratings, choices, days and the later look are no use in a crisis and left out", () => {
  const parts = sections(RUN, aPlay()).flatMap((it) => it.parts.map((part) => part.id));

  expect(parts).toEqual([
    "signs",
    "alone",
    "alone-cards",
    "alone-stops",
    "ask-one",
    "therapist",
    "going",
    "going-photo",
  ]);
});

test("answers are lines, and a person is a name and a number of their own", () => {
  const all = sections(RUN, aPlay()).flatMap((it) => it.parts);

  expect(all[0]).toEqual({
    id: "signs",
    label: null,
    kind: "lines",
    lines: ["I stop answering", "My chest gets heavy"],
  });
  expect(all.find((it) => it.id === "alone-stops")).toMatchObject({
    label: "What could stop me, and what then?",
  });
  expect(all.find((it) => it.id === "ask-one")).toMatchObject({
    kind: "contact",
    name: "Bea",
    number: "0151 555",
  });
  expect(all.find((it) => it.id === "therapist")).toMatchObject({ label: "My therapist", number: "" });
  expect(all.at(-1)).toMatchObject({ kind: "photo", photo: { shows: "My niece" } });
});

test("without the exercise every word and number is still there, without headings", () => {
  const [all, ...rest] = sections(RUN, null);

  expect(rest).toEqual([]);
  expect(all?.title).toBeNull();
  expect(all?.parts.map((it) => it.id)).toContain("ask-one");
  expect(all?.parts.flatMap((it) => (it.kind === "lines" ? it.lines : []))).toContain("A hot shower");
});

test("a plan with nothing in it has no sections", () => {
  expect(sections(blankRun("plan.safety", 1), aPlay())).toEqual([]);
  expect(sections(blankRun("plan.safety", 1), null)).toEqual([]);
});

test("a card that the plan names already is not named twice", () => {
  const cards = [card("1", " a hot SHOWER"), card("2", "Before a row"), card("3", " ")];

  expect(unsaidCards(sections(RUN, aPlay()), cards).map((it) => it.id)).toEqual(["2"]);
});
