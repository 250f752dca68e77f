import { render } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Chart, Datum } from "../../ipc/bindings";
import BarPlot from "./BarPlot.svelte";
import { barChart, laneChart, lineChart, mark, pairChart, plotOf, stripChart } from "./fixtures";
import { laneDot } from "./lanes";
import LanePlot from "./LanePlot.svelte";
import LinePlot from "./LinePlot.svelte";
import PairPlot from "./PairPlot.svelte";
import StripPlot from "./StripPlot.svelte";

const words = { title: "A chart", said: "What it says." };
const WIDTH = 640;

/** Attributes of the shapes of a kind, as numbers. */
function shapes(selector: string, ...names: string[]): number[][] {
  return [...document.querySelectorAll(selector)].map((it) =>
    names.map((name) => Number(it.getAttribute(name))),
  );
}

/** The numbers of a column of the table. */
function column({ table }: Chart, at: number): number[] {
  return table.rows.map((row) => valueOf(row[at]));
}

function valueOf(cell: Datum | undefined): number {
  if (cell?.kind !== "number") throw new Error("a number was expected");
  return cell.it;
}

/** Where the faint lines of the grid are, by the value that is written beside them. */
function grid(of: "x" | "y"): Map<number, number> {
  const named = [...document.querySelectorAll("text")].map((it) => it.textContent.trim());
  const lines = shapes(".grid", `${of}1`).map(([at = 0]) => at);
  return new Map(lines.map((at, nth) => [Number(named[nth]), at]));
}

/** The value at a place, read from two lines of the grid as a person would. */
function read(lines: Map<number, number>, at: number): number {
  const [[low, from] = [0, 0], [high, to] = [1, 1]] = [...lines].filter((_, nth, all) =>
    [0, all.length - 1].includes(nth),
  );
  return low + ((at - from) / (to - from)) * (high - low);
}

test("every dot of a line stands at the value of its row, read from the grid", () => {
  const chart = lineChart({
    values: [
      [0, 4],
      [1, 5.5],
      [9, 10],
      [29, 0],
    ],
  });
  render(LinePlot, { plot: plotOf(chart, "line"), width: WIDTH, ...words });

  const dots = shapes("circle", "cx", "cy");
  const lines = grid("y");
  const values = dots.map(([, y = 0]) => read(lines, y));
  expect(values.map((it) => Number(it.toFixed(3)))).toEqual(column(chart, 1));
  const xs = dots.map(([x = 0]) => x);
  expect(xs).toEqual(xs.toSorted((one, other) => one - other));
  expect(((xs[1] ?? 0) - (xs[0] ?? 0)) / ((xs[3] ?? 0) - (xs[0] ?? 0))).toBeCloseTo(1 / 29, 3);
});

test("a gap between runs is a gap, and a run of one dot is a dot", () => {
  const chart = lineChart({
    values: [
      [0, 4],
      [1, 5],
      [9, 6],
      [20, 3],
      [21, 2],
    ],
  });
  render(LinePlot, { plot: plotOf(chart, "line"), width: WIDTH, ...words });

  const joined = [...document.querySelectorAll("polyline")].map((it) =>
    it.getAttribute("points")?.split(" "),
  );
  expect(joined.map((it) => it?.length)).toEqual([2, 2]);
  expect(shapes("circle", "cx")).toHaveLength(5);
});

test("the usual range lies between the lines of its values", () => {
  const chart = lineChart({ values: [[0, 4]], usual: [4, 6] });
  render(LinePlot, { plot: plotOf(chart, "line"), width: WIDTH, ...words });

  const [[y = 0, height = 0] = []] = shapes(".band", "y", "height");
  const lines = grid("y");
  expect(read(lines, y)).toBeCloseTo(6);
  expect(read(lines, y + height)).toBeCloseTo(4);
});

test("what happened has a numbered mark below the plot, and close ones share a number", () => {
  const marks = [mark(2, "One"), mark(3, "Two"), mark(20, "Three")];
  const chart = lineChart({ values: [[0, 4]], marks });
  render(LinePlot, { plot: plotOf(chart, "line"), width: 400, ...words });

  expect(document.querySelectorAll(".mark")).toHaveLength(3);
  const names = [...document.querySelectorAll("text")].map((it) => it.textContent.trim());
  expect(names.slice(-2)).toEqual(["1–2", "3"]);
});

test("every bar is as long as its number, read from the grid", () => {
  const chart = barChart(
    [
      [{ kind: "habit", it: "mind" }, 9],
      [{ kind: "own", it: "tide" }, 4],
      [{ kind: "feeling", it: { known: "calm" } }, 1],
    ],
    12,
  );
  render(BarPlot, { plot: plotOf(chart, "bars"), width: WIDTH, ...words });

  const lines = grid("x");
  const ends = shapes("rect", "x", "width").map(([x = 0, width = 0]) => read(lines, x + width));
  expect(ends.map((it) => Number(it.toFixed(3)))).toEqual(column(chart, 1));
  const numbers = [...document.querySelectorAll(".number")].map((it) => Number(it.textContent));
  expect(numbers).toEqual(column(chart, 1));
});

test("every row of dots has a dot for each day, at the value of that day", () => {
  const rows: [string, number[]][] = [
    ["walk", [3, 5, 5, 5, 8]],
    ["work", [0, 2, 10]],
  ];
  const chart = stripChart(rows);
  render(StripPlot, { plot: plotOf(chart, "strips"), width: WIDTH, ...words });

  const lines = grid("x");
  const dots = shapes("circle", "cx").map(([x = 0]) => Number(read(lines, x).toFixed(3)));
  expect(dots).toEqual(rows.flatMap(([, values]) => values));
  expect(dots).toHaveLength(column(chart, 1).reduce((sum, days) => sum + days, 0));
  const tips = [...document.querySelectorAll(".middle")].map((it) =>
    Number(it.getAttribute("points")?.split(",")[0]),
  );
  expect(tips.map((x) => Number(read(lines, x).toFixed(3)))).toEqual(column(chart, 2));
});

test("equal days are stacked, and a tall stack still has a dot for each of them", () => {
  const chart = stripChart([["work", Array.from({ length: 40 }, () => 4)]]);
  render(StripPlot, { plot: plotOf(chart, "strips"), width: WIDTH, ...words });

  const dots = shapes("circle", "cx", "cy");
  expect(new Set(dots.map(([, y]) => y)).size).toBe(40);
  const ys = dots.map(([, y = 0]) => y);
  expect(Math.max(...ys) - Math.min(...ys)).toBeLessThanOrEqual(57);
});

test("every pair stands at its two numbers: open before, full after, joined by a line", () => {
  const chart = pairChart([
    [70, 40],
    [55, 55],
    [20, 90],
  ]);
  render(PairPlot, { plot: plotOf(chart, "pairs"), width: WIDTH, ...words });

  const lines = grid("y");
  const at = (selector: string) => shapes(selector, "cy").map(([y = 0]) => Number(read(lines, y).toFixed(3)));
  expect(at("circle.open")).toEqual(column(chart, 1));
  expect(at("circle.dot")).toEqual(column(chart, 2));
  expect(shapes(".line", "y1", "y2")).toEqual(
    shapes(".open", "cy").map((before, nth) => [...before, ...(shapes("circle.dot", "cy")[nth] ?? [])]),
  );
});

test("where nothing moved, both dots are seen", () => {
  render(PairPlot, { plot: plotOf(pairChart([[50, 50]]), "pairs"), width: WIDTH, ...words });

  const [[open = 0] = []] = shapes(".open", "r");
  const [[full = 0] = []] = shapes("circle.dot", "r");
  expect(open).toBeGreaterThan(full + 2);
});

test("every lane has its own dots, one for each row, and more of it is a larger dot", () => {
  const chart = laneChart({
    thoughts: [
      [2, 1],
      [9, 4],
    ],
    past: [[29, 2]],
  });
  render(LanePlot, { plot: plotOf(chart, "lanes"), width: WIDTH, ...words });

  const dots = shapes("circle", "cx", "cy", "r");
  expect(dots.map(([, , r]) => r)).toEqual(column(chart, 2).map(laneDot));
  const lanes = shapes(".grid", "y1").map(([y]) => y);
  expect(dots.map(([, y]) => lanes.indexOf(y ?? 0))).toEqual([0, 0, 3]);
  const named = [...document.querySelectorAll("text.name")].map((it) => it.textContent);
  expect(named).toEqual(["Thoughts", "Emotions", "Behaviours", "The past"]);
});

test("nothing is drawn outside a narrow sheet", () => {
  const chart = lineChart({
    values: [
      [0, 0],
      [29, 10],
    ],
  });
  render(LinePlot, { plot: plotOf(chart, "line"), width: 240, ...words });

  const places = shapes("circle", "cx", "cy", "r");
  for (const [x = 0, y = 0, r = 0] of places) {
    expect(x - r).toBeGreaterThanOrEqual(0);
    expect(x + r).toBeLessThanOrEqual(240);
    expect(y - r).toBeGreaterThanOrEqual(0);
  }
});
