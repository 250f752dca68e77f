import { expect, test } from "vitest";
import type { MapNode, NodeWords, PersonalMap } from "../../ipc/bindings";
import { drawn } from "./drawing";
import { added, joined, neighbour, placeName, shortName, wordsBack } from "./places";

const node = (key: string, kind: MapNode["kind"], row = 0): MapNode => ({
  key,
  kind,
  words: { kind: "own", it: key },
  entries: [],
  row,
  renamed: false,
});
const map: PersonalMap = {
  nodes: [node("s", "situation"), node("t", "thought"), node("u", "thought", 1), node("x", "strength")],
  ties: [
    { from: "s", to: "t" },
    { from: "s", to: "x" },
    { from: "t", to: "u" },
  ],
  hidden: [],
};

test.each<[NodeWords, string]>([
  [{ kind: "own", it: " The\n meeting " }, "The meeting"],
  [{ kind: "feeling", it: { known: "anxious" } }, "anxious"],
  [{ kind: "feeling", it: { own: "foggy" } }, "foggy"],
  [{ kind: "habit", it: "mind" }, "Mind reading"],
  [{ kind: "region", it: "chest" }, "Chest"],
  [{ kind: "region", it: "nowhere" }, "nowhere"],
])("%o is told in words", (words, said) => {
  expect(placeName({ words }).toLowerCase()).toBe(said.toLowerCase());
});

test("a long name is cut", () => {
  expect(shortName({ words: { kind: "own", it: "a long afternoon" } }, 8)).toBe("a long…");
});

test("what a place is joined with is found from either side of the line", () => {
  expect(joined(map, "t").with.map((it) => it.key)).toEqual(["s", "u"]);
  expect(joined(map, "t").without.map((it) => it.key)).toEqual(["x"]);
});

test("own words come back as they were, others by empty words", () => {
  const own = { key: "s", words: { kind: "own", it: "Monday" } } as const;
  expect(wordsBack({ ...own, renamed: true })).toEqual({ kind: "rename", key: "s", words: "Monday" });
  expect(wordsBack({ ...own, renamed: false })).toMatchObject({ words: "" });
  expect(wordsBack({ key: "h", words: { kind: "habit", it: "mind" }, renamed: false })).toMatchObject({
    words: "",
  });
});

test("the place that was added is the one that was not there, on or off the map", () => {
  const before = { ...map, nodes: map.nodes.slice(0, 1), hidden: map.nodes.slice(1, 3) };

  expect(added(before, map)?.key).toBe("x");
  expect(added(map, map)).toBeNull();
});

test("when a place goes, the next of its kind is near, then the one before", () => {
  expect(neighbour(map.nodes, "t")).toBe("u");
  expect(neighbour(map.nodes, "u")).toBe("t");
  expect(neighbour(map.nodes, "s")).toBeNull();
});

test("the drawing has a column for each kind that holds something, and a line for each tie", () => {
  const { heads, boxes, paths, width } = drawn(map);

  expect(heads.map((it) => it.kind)).toEqual(["situation", "thought", "strength"]);
  expect(new Set(boxes.map((it) => it.x)).size).toBe(3);
  expect(boxes.every((it) => it.x >= 0 && it.x + 176 <= width)).toBe(true);
  expect(paths).toHaveLength(3);
});

test("a line over more than one column runs between the rows", () => {
  const { boxes, paths } = drawn(map);
  const across = Number(/ ([\d.]+)H/.exec(paths[1]?.d ?? "")?.[1]);

  expect(boxes.every((it) => across < it.y || across > it.y + it.height)).toBe(true);
});

test("a line to a place that is off the map is left out", () => {
  expect(drawn({ ...map, nodes: map.nodes.slice(0, 1) }).paths).toEqual([]);
});
