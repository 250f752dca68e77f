import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Chart, ChartOf, Commands, Span } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { barChart, lineChart, mark, nothing, pairChart } from "../../parts/chart/fixtures";
import { route } from "../route.svelte";
import Insights from "./Insights.svelte";
import { endsOf } from "./range";

const ORDER = ["mood", "lanes", "feelings", "activities", "sleep", "distress", "habits", "practice"];

const skill = (slug: string, title: string) => ({ slug, title, rating: "dist", times: 3 });
const found: Commands["insights"]["output"] = {
  today: "2026-11-23",
  first: "2026-01-04",
  practised: [skill("breath.box", "Box breathing"), skill("ground.five", "Five senses")],
};
const CHARTS: Partial<Record<ChartOf["kind"], Chart>> = {
  mood: lineChart({ values: [[2, 4]], marks: [mark(3, "Session")] }),
  feelings: barChart([[{ kind: "feeling", it: { known: "anxious" } }, 7]], 20),
  practice: pairChart([[70, 40]]),
};

type Input = Commands["chart"]["input"];

const chartOf = ({ of, span }: Input): Chart => ({ ...(CHARTS[of.kind] ?? nothing()), span });

function host(answers: Answers = {}) {
  return hostThat({ insights: () => found, chart: chartOf, ...answers });
}

const open = async (chart?: string) => {
  const shown = render(Insights, { place: { name: "insights", chart } });
  await screen.findByRole("figure", { name: "Before and after a practice" });
  return shown;
};
const charts = (asked: ReturnType<typeof host>) =>
  asked.filter((it) => it.command === "chart").map((it) => it.input as Input);
const kinds = (asked: ReturnType<typeof host>) => charts(asked).map((it) => it.of.kind);

/** Answers that wait until they are let go, in any order. */
function held() {
  const waiting: (() => void)[] = [];
  const chart = (input: Input) =>
    new Promise<Chart>((resolve) => waiting.push(() => resolve(chartOf(input))));
  const letGo = (at: number) => waiting[at]?.();
  return { chart, letGo };
}

test("charts are asked for one after the other, mood first, over the last 30 days", async () => {
  const { chart, letGo } = held();
  const asked = host({ chart });
  render(Insights, { place: { name: "insights" } });

  for (const at of ORDER.keys()) {
    await vi.waitFor(() => expect(kinds(asked)).toEqual(ORDER.slice(0, at + 1)));
    letGo(at);
  }

  const span: Span = { since: "2026-10-25", until: "2026-11-24" };
  expect(charts(asked).map((it) => it.span)).toEqual(ORDER.map(() => span));
  expect(charts(asked).at(-1)?.of).toEqual({ kind: "practice", slug: "breath.box" });
});

test("each chart has a heading of its own, below that of the screen", async () => {
  host();
  await open();

  expect(screen.getByRole("heading", { level: 1, name: "Insights" })).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 2 }).map((it) => it.textContent)).toEqual([
    "Mood over time",
    "Thoughts, emotions, behaviours and the past",
    "Feelings named most",
    "Activities and mood",
    "Sleep",
    "Distress",
    "Thinking habits named most",
    "Before and after a practice",
  ]);
  expect(screen.getByText("Named most: anxious, 7 of 20 times.", { selector: "p" })).toBeTruthy();
  expect(screen.getByText("Note your sleep in a check-in, and it is drawn here.")).toBeTruthy();
});

test("the mood figure says when its picture is there, and no other does", async () => {
  host();
  await open();

  const ready = [...document.querySelectorAll("[data-ready]")];
  expect(ready).toEqual([screen.getByRole("figure", { name: "Mood over time" })]);
});

test("another range asks again from the first chart on", async () => {
  const asked = host();
  await open();
  asked.length = 0;

  await userEvent.click(screen.getByRole("radio", { name: "2 weeks" }));
  const ends = endsOf({ since: "2026-11-10", until: "2026-11-24" });
  expect(screen.getByText(`${ends.first} to ${ends.last}`)).toBeTruthy();
  await vi.waitFor(() => expect(charts(asked)).toHaveLength(ORDER.length));

  expect(kinds(asked)).toEqual(ORDER);
  expect(charts(asked)[0]?.span).toEqual({ since: "2026-11-10", until: "2026-11-24" });
});

test("what was asked for before the range changed is no longer taken in, and nothing more of it is asked", async () => {
  const { chart, letGo } = held();
  const asked = host({ chart });
  render(Insights, { place: { name: "insights" } });
  await userEvent.click(await screen.findByRole("radio", { name: "A year" }));

  // The later answer comes first.
  letGo(1);
  await screen.findByRole("figure", { name: "Mood over time" });
  letGo(0);
  letGo(2);
  await vi.waitFor(() => expect(charts(asked)).toHaveLength(4));

  expect(kinds(asked)).toEqual(["mood", "mood", "lanes", "feelings"]);
  const since = charts(asked).map((it) => it.span.since);
  expect(since).toEqual(["2026-10-25", "2025-11-24", "2025-11-24", "2025-11-24"]);
});

test("own dates begin with what is shown, and count when both are there and in order", async () => {
  const asked = host();
  await open();
  await userEvent.click(screen.getByRole("radio", { name: "Own dates" }));
  const first = within(screen.getByRole("group", { name: "First day" }));
  expect(first.getByLabelText<HTMLInputElement>("Day").value).toBe("25");
  asked.length = 0;

  await userEvent.selectOptions(first.getByLabelText("Month"), "12");
  expect(screen.getByText(/^The last day comes before the first\./)).toBeTruthy();
  expect(asked).toEqual([]);
  await userEvent.selectOptions(first.getByLabelText("Month"), "2");

  expect(charts(asked)[0]?.span).toEqual({ since: "2026-02-25", until: "2026-11-24" });
});

test("another practice asks for its own chart alone", async () => {
  const asked = host();
  await open();
  asked.length = 0;

  await userEvent.selectOptions(screen.getByLabelText("Practice"), "Five senses");

  expect(charts(asked).map((it) => it.of)).toEqual([{ kind: "practice", slug: "ground.five" }]);
  expect(screen.getByText(/0: fully calm\. 100: the most I can imagine\.$/, { selector: "li" })).toBeTruthy();
});

test("without a practice that was rated, one line says what would fill it", async () => {
  const asked = host({ insights: () => ({ ...found, practised: [] }) });
  render(Insights, { place: { name: "insights" } });

  await screen.findByText("Rate before and after a practice, and both are drawn here.");
  await screen.findByRole("heading", { name: "Thinking habits named most" });
  expect(kinds(asked)).toEqual(ORDER.slice(0, -1));
});

test("where nothing was ever written, no chart is asked for", async () => {
  const asked = host({ insights: () => ({ ...found, first: null, practised: [] }) });
  render(Insights, { place: { name: "insights" } });

  await screen.findByText("When you have written a few things, they are drawn here.");
  expect(kinds(asked)).toEqual([]);
  expect(screen.queryByRole("radio")).toBeNull();
});

test("a chart that cannot be read is told, and what belongs to other days goes", async () => {
  const chart = (input: Input) =>
    input.span.since === "2026-11-10" && input.of.kind === "lanes"
      ? Promise.reject({ kind: "unexpected" })
      : chartOf(input);
  host({ chart });
  await open();

  await userEvent.click(screen.getByRole("radio", { name: "2 weeks" }));

  expect((await screen.findAllByRole("alert")).some((it) => it.textContent.trim() !== "")).toBe(true);
  expect(screen.getAllByRole("figure").map((it) => it.querySelector("h2")?.textContent)).toEqual([
    "Mood over time",
  ]);
});

test("a table is kept as a file with its heads and rows, after a line that it is not encrypted", async () => {
  const asked = host({ save_table: () => null, chart_for_file: (input) => chartOf(input) });
  await open();
  const figure = within(screen.getByRole("figure", { name: "Feelings named most" }));
  await userEvent.click(figure.getByText("Save as CSV"));
  expect(figure.getByText("This file is not encrypted.")).toBeTruthy();

  await userEvent.click(figure.getByRole("button", { name: "Save the table" }));
  expect(figure.getByText("Type or choose one first.")).toBeTruthy();
  await userEvent.type(figure.getByLabelText("Where to save it"), "/home/ada/feelings.csv");
  await userEvent.click(figure.getByRole("button", { name: "Save the table" }));

  expect(asked.at(-1)).toEqual({
    command: "save_table",
    input: {
      path: "/home/ada/feelings.csv",
      rows: [
        ["Feeling", "How many"],
        ["Anxious", "7"],
      ],
    },
  });
  expect(figure.getByText("The table is saved.")).toBeTruthy();
});

test("what happened leads to its entry in the journal", async () => {
  host();
  await open();

  await userEvent.click(screen.getByRole("link", { name: "Session" }));

  expect(route.place).toEqual({ name: "journal", entry: mark(3, "").entry });
});

test("there are ways to the other places that look back", async () => {
  host();
  await open();
  const ways = within(screen.getByRole("navigation", { name: "More ways to look back" }));

  expect(ways.getAllByRole("link").map((it) => it.textContent.trim())).toEqual([
    "What helped me",
    "Questionnaires",
    "Thoughts that come back",
    "My map",
    "My week",
  ]);
  await userEvent.click(ways.getByRole("link", { name: "My week" }));
  expect(route.place).toEqual({ name: "week" });
});

test("a link to one of the charts puts the focus on its heading", async () => {
  host();
  await open("feelings");

  expect(await screen.findByRole("heading", { name: "Feelings named most" })).toBe(document.activeElement);
});
