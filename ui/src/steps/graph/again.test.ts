import { expect, test } from "vitest";
import type { Tie } from "../../ipc/bindings";
import { takenWith, withAgain, withTieAgain, type Taken } from "./again";
import { PEOPLE, someone, without, type Drawing } from "./people";

const tie = (from: string, to: string): Tie => ({ from, to, like: "close" });
const ANA = someone("p1", { name: "Ana", me: true });
const BEN = someone("p2", { name: "Ben" });
const CLEO = someone("p3", { name: "Cleo" });
const ALL: Drawing = { people: [ANA, BEN, CLEO], ties: [tie("p1", "p2"), tie("p2", "p3"), tie("p3", "p1")] };

const taken = (key: string): Taken => {
  const found = takenWith(ALL, key);
  if (!found) throw new Error("nobody has this key");
  return found;
};

test("somebody who was taken out comes back whole, where they stood", () => {
  for (const { key } of ALL.people) expect(withAgain(without(ALL, key), taken(key))).toEqual(ALL);
  expect(takenWith(ALL, "p9")).toBeNull();
});

test("lines to people who have gone meanwhile stay away", () => {
  const left = without(without(ALL, "p1"), "p2");

  expect(withAgain(left, taken("p1"))).toEqual({ people: [ANA, CLEO], ties: [tie("p3", "p1")] });
});

test("somebody new keeps the key that was free, and the lines follow who comes back", () => {
  const dora = someone("p3", { name: "Dora" });
  const left = without(ALL, "p3");

  expect(withAgain({ ...left, people: [...left.people, dora] }, taken("p3"))).toEqual({
    people: [ANA, BEN, { ...CLEO, key: "p4" }, dora],
    ties: [tie("p1", "p2"), tie("p2", "p4"), tie("p4", "p1")],
  });
});

test("there is one “me” at most after somebody comes back", () => {
  const left = { people: [{ ...BEN, me: true }], ties: [] };

  expect(withAgain(left, taken("p1")).people.map((it) => it.me)).toEqual([false, true]);
});

test("a full drawing takes nobody back", () => {
  const full = { people: Array.from({ length: PEOPLE }, (_, at) => someone(`p${at + 10}`)), ties: [] };

  expect(withAgain(full, taken("p1"))).toEqual(full);
});

test("a line comes back between two who are there and not joined", () => {
  const none = { people: [ANA, BEN], ties: [] };

  expect(withTieAgain(none, tie("p1", "p2"), 3).ties).toEqual([tie("p1", "p2")]);
  expect(withTieAgain(none, tie("p1", "p3"), 0).ties).toEqual([]);
  expect(withTieAgain({ ...none, ties: [tie("p2", "p1")] }, tie("p1", "p2"), 0).ties).toEqual([
    tie("p2", "p1"),
  ]);
});
