import { expect, test } from "vitest";
import exercise from "../../../../src-tauri/crates/content/exercises/plan.coping/exercise.json";
import type { Answer, Exercise } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { aRun } from "../../steps/fixtures";
import { asksOf } from "../../steps/answers";
import { freshCard, isBlankCard } from "./cards";
import { cardOfRun, COPING, sourceOf } from "./ofRun";

const photo = { jpeg: "AAAA", shows: "The lake" };

const ANSWERS: Record<string, Answer> = {
  trigger: { kind: "text", text: "A mail at night" },
  "dist-from": { kind: "slider", value: 50 },
  "dist-to": { kind: "slider", value: 75 },
  do: { kind: "list", lines: ["Phone face down", " ", "Ten long breaths"] },
  "how-long": { kind: "number", value: 15 },
  source: { kind: "ref", entry: "r", title: "Long breaths" },
  words: { kind: "text", text: "It is a mail, not a fire." },
  photo: { kind: "image", photo },
  with: { kind: "text", text: "Noor" },
  "person-or-line": { kind: "contact", name: "The night line", number: "0123" },
  name: { kind: "text", text: "Night mail" },
  "at-hand": { kind: "check", ticked: true },
};

test("every answer finds its place on the card", () => {
  expect(cardOfRun(aRun({ slug: COPING, answers: ANSWERS }))).toEqual({
    title: "Night mail",
    when: "A mail at night",
    from: 50,
    upTo: 75,
    steps: ["Phone face down", "Ten long breaths"],
    minutes: 15,
    with: "Noor",
    sentence: "It is a mail, not a fire.",
    person: "The night line",
    number: "0123",
    photo,
    source: null,
    atHand: true,
  });
});

test("what was left out stays empty, and zero is not missing", () => {
  expect(cardOfRun(aRun())).toEqual(freshCard());
  expect(isBlankCard(cardOfRun(aRun({ answers: { gaps: { kind: "list", lines: ["Sundays"] } } })))).toBe(
    true,
  );
  expect(cardOfRun(aRun({ answers: { "dist-from": { kind: "slider", value: 0 } } })).from).toBe(0);
});

test("the exercise still asks everything that the card takes from it", () => {
  const asked = asksOf(exercise as unknown as Exercise).map((it) => it.id);

  expect(exercise.slug).toBe(COPING);
  expect(asked).toEqual(expect.arrayContaining(Object.keys(ANSWERS)));
});

test("the exercise of the linked entry is found, and an entry that is gone is no fault", async () => {
  const run = aRun({ answers: ANSWERS });
  hostThat({ read_entry: () => ({ body: { kind: "run", it: aRun({ slug: "breath.exhale" }) } }) });
  expect(await sourceOf(run)).toBe("breath.exhale");

  hostThat({ read_entry: () => Promise.reject({ kind: "noSuchEntry" }) });
  expect(await sourceOf(run)).toBeNull();
  expect(await sourceOf(aRun())).toBeNull();
});
