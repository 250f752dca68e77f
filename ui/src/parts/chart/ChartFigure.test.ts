import axe from "axe-core";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Chart } from "../../ipc/bindings";
import ChartFigure from "./ChartFigure.svelte";
import { barChart, laneChart, lineChart, mark, nothing, pairChart, stripChart } from "./fixtures";

const CHARTS: [string, Chart][] = [
  ["a line", lineChart({ values: [[0, 4]], usual: [4, 6], marks: [mark(3, "Session")] })],
  ["bars", barChart([[{ kind: "own", it: "tide" }, 4]], 6)],
  ["strips", stripChart([["walk", [3, 5, 8]]])],
  ["pairs", pairChart([[70, 40]])],
  ["lanes", laneChart({ thoughts: [[2, 1]] })],
];

const cells = () =>
  screen
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.trim()));

test("the picture has a name, and the sentence is its description and stands beside it", () => {
  render(ChartFigure, { chart: lineChart({ values: [[0, 4]] }), title: "Mood over time", of: "mood" });

  const said = "Not enough days yet to say what is usual (1 of 10).";
  expect(screen.getByRole("img").querySelector("title")?.textContent).toBe("Mood over time");
  expect(screen.getByRole("img").querySelector("desc")?.textContent).toBe(said);
  expect(screen.getByText(said, { selector: "p" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 2, name: "Mood over time" })).toBeTruthy();
});

test("the table opens and closes, with a row for each dot", async () => {
  const chart = lineChart({
    values: [
      [2, 4],
      [3, 5.5],
    ],
  });
  render(ChartFigure, { chart, title: "Mood over time", of: "mood" });
  expect(screen.queryByRole("table")).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Show as a table: Mood over time" }));

  expect(screen.getByRole("table", { name: "Mood over time" })).toBeTruthy();
  const [head, ...rows] = cells();
  expect(head).toEqual(["Day", "Mood", "Lowest", "Highest", "How many"]);
  expect(rows.map((row) => row[1])).toEqual(["4", "5.5"]);
  expect(rows).toHaveLength(document.querySelectorAll("circle.dot").length);
  await userEvent.click(screen.getByRole("button", { name: "Hide the table: Mood over time" }));
  expect(screen.queryByRole("table")).toBeNull();
});

test("what happened leads to its entry, and has words when it has none", async () => {
  const marks = [mark(3, "Session"), mark(9, "")];
  const onopen = vi.fn();
  render(ChartFigure, { chart: lineChart({ values: [[0, 4]], marks }), title: "Mood", onopen });

  expect(screen.getByRole("link", { name: "Something you noted" })).toBeTruthy();
  await userEvent.click(screen.getByRole("link", { name: "Session" }));

  expect(onopen).toHaveBeenCalledWith(marks[0]?.entry);
});

test("where there is nothing, one line says what would fill it, and there is no picture", () => {
  render(ChartFigure, { chart: nothing(), title: "Sleep", of: "sleep", empty: "Note your sleep." });

  const figure = within(screen.getByRole("figure", { name: "Sleep" }));
  expect(figure.getByText("Note your sleep.")).toBeTruthy();
  expect(figure.queryByRole("img")).toBeNull();
  expect(figure.queryByRole("button")).toBeNull();
});

test("where there is too little, it says how much there is", () => {
  const chart = nothing({ kind: "notEnough", have: 2, need: 3 });
  render(ChartFigure, { chart, title: "Habits", of: "habits", empty: "Name some." });

  expect(screen.getByText("Named 2 times in these days. From 3 times on, it is drawn here.")).toBeTruthy();
});

test("a figure says that it is ready only with its picture in it", () => {
  const title = "Mood";
  const { unmount } = render(ChartFigure, { chart: nothing(), title, ready: true });
  expect(document.querySelector("[data-ready]")).toBeNull();
  unmount();

  render(ChartFigure, { chart: lineChart({ values: [[0, 4]] }), title, ready: true });
  expect(document.querySelector("[data-ready] svg")).toBeTruthy();
});

test.each(CHARTS)("axe finds nothing in %s and its table", async (_, chart) => {
  const { container } = render(ChartFigure, { chart, title: "A chart", onopen: () => undefined });
  await userEvent.click(screen.getByRole("button", { name: /^Show as a table/ }));

  // Colours and sizes are not known here.
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });

  expect(violations.map((it) => it.id)).toEqual([]);
});
