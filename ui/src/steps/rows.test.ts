import { expect, test } from "vitest";
import type { AskOf } from "./answers";
import { aRun } from "./fixtures";
import { draggedTo, inOrder, linesIn, ownLines, placed } from "./ownLines";
import { headsOf, rowsToShow, spanOf, withCell } from "./rows";
import { asTime } from "./times";

const table: AskOf<"table"> = {
  id: "t",
  kind: "table",
  columns: [
    { key: "what", holds: "text" },
    { key: "dist", holds: "percent" },
  ],
  heads: [],
  of: null,
  to: 3,
};

test("rows come from the exercise, from an earlier list, or are one's own", () => {
  const run = aRun({ answers: { lines: { kind: "list", lines: ["One", " ", "Two"] } } });

  expect(headsOf({ ...table, heads: ["a"], to: 0 }, run)).toEqual(["a"]);
  expect(headsOf({ ...table, of: "lines", to: 0 }, run)).toEqual(["One", "Two"]);
  expect(headsOf(table, run)).toBeNull();
  const written = [{ head: "Two", cells: { what: "x" } }];
  expect(rowsToShow({ ...table, of: "lines" }, run, written)).toEqual([
    { head: "One", cells: {} },
    { head: "Two", cells: { what: "x" } },
  ]);
});

test("a cell that says nothing goes, and the others stay", () => {
  const rows = [{ head: "", cells: { what: "a", dist: 40 } }];

  expect(withCell(rows, 0, "dist", null)).toEqual([{ head: "", cells: { what: "a" } }]);
  expect(withCell(rows, 0, "what", "")).toEqual([{ head: "", cells: { dist: 40 } }]);
  expect(withCell(rows, 0, "dist", 0)).toEqual([{ head: "", cells: { what: "a", dist: 0 } }]);
});

test("each column knows its span", () => {
  expect((["text", "tick", "ten", "percent", "minutes"] as const).map((holds) => spanOf({ holds }))).toEqual([
    null,
    null,
    10,
    100,
    1440,
  ]);
});

test("one's own lines are found in lists, tables and writing", () => {
  expect(linesIn({ kind: "text", text: "One. Two?\n\nThree" })).toEqual(["One.", "Two?", "Three"]);
  expect(linesIn({ kind: "table", rows: [{ head: "h", cells: { a: 3, b: "words" } }] })).toEqual(["words"]);
  expect(linesIn({ kind: "table", rows: [{ head: "h", cells: { a: 3 } }] })).toEqual(["h"]);
  expect(linesIn({ kind: "log", lines: [{ day: "2026-11-25", text: "The letter" }] })).toEqual([
    "The letter",
  ]);
  expect(ownLines("x", aRun({ answers: { x: { kind: "list", lines: ["a", "a"] } } }))).toEqual(["a"]);
});

test("the sentences of a closed letter are not to be picked from", () => {
  expect(linesIn({ kind: "letter", text: "Dear me. It is late.", until: null })).toHaveLength(2);
  expect(linesIn({ kind: "letter", text: "Dear me. It is late.", until: "9999-01-01" })).toEqual([]);
});

test("an order keeps what is known, and puts what is new at the end", () => {
  expect(inOrder(["a", "b", "c"], ["c", "gone", "a"])).toEqual(["c", "a", "b"]);
  expect(placed(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(placed(["a", "b"], 0, -1)).toEqual(["a", "b"]);
});

test("a time is read as people type it", () => {
  expect(["22:45", "22.45", "2245", "7", "07:05"].map(asTime)).toEqual([
    "22:45:00",
    "22:45:00",
    "22:45:00",
    "07:00:00",
    "07:05:00",
  ]);
  expect(["", "25:00", "10:75", "soon"].map(asTime)).toEqual([null, null, null, null]);
});

test("a dragged row goes past each neighbour whose middle it has crossed", () => {
  const boxes = [
    { top: 0, bottom: 40 },
    { top: 40, bottom: 140 },
    { top: 140, bottom: 180 },
  ];

  expect(draggedTo(85, 0, boxes)).toBe(0);
  expect(draggedTo(95, 0, boxes)).toBe(1);
  expect(draggedTo(900, 0, boxes)).toBe(2);
  expect(draggedTo(-5, 2, boxes)).toBe(0);
});
