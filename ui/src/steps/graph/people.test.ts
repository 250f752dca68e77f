import { expect, test } from "vitest";
import { byAge, drawn, MIDDLE } from "../lifeline";
import { familyLayout, shortName, triangleLayout } from "./layout";
import { freeKey, joins, nameOf, someone, without, withPerson, withTie, type Drawing } from "./people";

const family: Drawing = {
  people: [someone("p1", { name: "Me", me: true }), someone("p2", { name: "Gran", generation: 0 })],
  ties: [{ from: "p1", to: "p2", like: "close" }],
};

test("a new key is nobody's yet", () => {
  expect(freeKey([])).toBe("p1");
  expect(freeKey([someone("p7"), someone("p2")])).toBe("p8");
});

test("with a person go the lines that led to them", () => {
  expect(without(family, "p2")).toEqual({ people: [family.people[0]], ties: [] });
});

test("there is one me at most", () => {
  const next = withPerson(family, someone("p2", { name: "Gran", me: true }));

  expect(next.people.map((it) => it.me)).toEqual([false, true]);
});

test("between two there is one line, whichever way it was drawn, and none to oneself", () => {
  expect(withTie(family, "p2", "p1", "distant").ties).toEqual([{ from: "p2", to: "p1", like: "distant" }]);
  expect(withTie(family, "p1", "p2", null).ties).toEqual([]);
  expect(withTie(family, "p1", "p1", "close").ties).toEqual(family.ties);
  expect(joins({ from: "a", to: "b" }, "b", "a")).toBe(true);
});

test("whoever has no name yet has a number", () => {
  expect(nameOf([someone("p1")], "p1", (number) => `Person ${number}`)).toBe("Person 1");
});

test("each generation has its row, the oldest at the top, and all have room", () => {
  const { places, width, height } = familyLayout(family.people);
  const [gran, me] = ["p2", "p1"].map((key) => places.find((it) => it.person.key === key));

  expect(gran?.y).toBeLessThan(me?.y ?? 0);
  expect(places.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
  expect(triangleLayout([someone("a"), someone("b"), someone("c"), someone("d")]).places).toHaveLength(3);
  expect(shortName("A very long name indeed")).toHaveLength(14);
});

test("a life is in the order of age, good above the line, hard below, turning points on it", () => {
  const moment = (age: number | null, tone: "good" | "hard" | "turning") => ({
    age,
    title: "x",
    tone,
    height: 3,
  });
  const moments = [moment(null, "good"), moment(30, "hard"), moment(6, "good"), moment(19, "turning")];

  expect(byAge(moments).map((it) => it.age)).toEqual([6, 19, 30, null]);
  const { places } = drawn(moments, 600);
  expect(places.map(({ y }) => Math.sign(y - MIDDLE))).toEqual([-1, 0, 1, -1]);
});

test("a short life line fills its room, a long one grows past it", () => {
  const moments = Array.from({ length: 10 }, (_, at) => ({
    age: at,
    title: "",
    tone: "good" as const,
    height: 1,
  }));

  expect(drawn(moments.slice(0, 1), 600)).toMatchObject({ width: 600, places: [{ x: 300 }] });
  expect(drawn(moments, 600).width).toBe(900);
});
