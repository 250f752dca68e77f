import type { Chart, Datum, Label, Lane, Mark, Plot, Saying, Span, Tick } from "../../ipc/bindings";

/** Charts for tests, put together as the companion does it. */

export const NOVEMBER: Span = { since: "2026-11-01", until: "2026-12-01" };

const DAY = 86_400_000;
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const daysBetween = (one: string, other: string) => Math.round((noon(other) - noon(one)) / DAY);

/** Some days after the first of a span. */
export function dayOn(span: Span, after: number): string {
  return new Date(noon(span.since) + after * DAY).toISOString().slice(0, 10);
}

function place(value: number, low: number, high: number): number {
  return Math.round(((value - low) / (high - low)) * 10_000) / 10;
}

function placeOf(span: Span, day: string): number {
  return place(daysBetween(span.since, day), 0, daysBetween(span.since, span.until) - 1);
}

function ticks(low: number, high: number, step: number): Tick[] {
  const count = Math.floor((high - low) / step) + 1;
  return Array.from({ length: count }, (_, at) => low + at * step).map((value) => ({
    at: place(value, low, high),
    value,
  }));
}

function mondays(span: Span) {
  const all = Array.from({ length: daysBetween(span.since, span.until) }, (_, at) => dayOn(span, at));
  const named = all.filter((it) => new Date(noon(it)).getUTCDay() === 1);
  return named.map((day) => ({ x: placeOf(span, day), day }));
}

const number = (it: number): Datum => ({ kind: "number", it });
const day = (it: string): Datum => ({ kind: "day", it });

type Line = {
  values: [after: number, value: number][];
  high?: number;
  usual?: [number, number];
  marks?: Mark[];
};

/** A line of values from 0 on; days next to each other, or two apart, are joined. */
export function lineChart({ values, high = 10, usual, marks = [] }: Line, span = NOVEMBER): Chart {
  const dots = values.map(([after, value], row) => ({
    x: placeOf(span, dayOn(span, after)),
    y: place(value, 0, high),
    row,
  }));
  const runs = dots.reduce<(typeof dots)[]>((made, dot, at) => {
    const joined = at > 0 && (values[at]?.[0] ?? 0) - (values[at - 1]?.[0] ?? 0) <= 3;
    if (joined) made.at(-1)?.push(dot);
    else made.push([dot]);
    return made;
  }, []);
  const zone = usual && {
    bottom: place(usual[0], 0, high),
    top: place(usual[1], 0, high),
    low: usual[0],
    high: usual[1],
  };
  return {
    span,
    saying: { kind: "notEnough", have: values.length, need: 10 },
    plot: {
      kind: "line",
      runs,
      usual: zone ?? null,
      marks,
      days: mondays(span),
      scale: ticks(0, high, high / 5),
    },
    table: {
      columns: ["day", "value", "lowest", "highest", "times"],
      rows: values.map(([after, value]) => [
        day(dayOn(span, after)),
        ...[value, value, value, 1].map(number),
      ]),
    },
  };
}

/** Something that happened, some days after the first. */
export function mark(after: number, title: string, span = NOVEMBER): Mark {
  const day = dayOn(span, after);
  return { x: placeOf(span, day), day, entry: String(after).padStart(32, "e"), title };
}

/** Bars out of ten. */
export function barChart(counts: [Label, number][], of: number): Chart {
  const [label, times] = counts[0] ?? [{ kind: "own", it: "" }, 0];
  return {
    span: NOVEMBER,
    saying: { kind: "mostOften", label, times, of },
    plot: {
      kind: "bars",
      bars: counts.map(([label, times]) => ({ label, times, length: place(times, 0, 10) })),
      scale: ticks(0, 10, 2),
    },
    table: {
      columns: ["what", "times"],
      rows: counts.map(([label, times]) => [{ kind: "label", it: label }, number(times)]),
    },
  };
}

/** Rows of dots: the mood of each day, in order. */
export function stripChart(rows: [string, number[]][]): Chart {
  const middle = (values: number[]) => values[Math.floor(values.length / 2)] ?? 0;
  return {
    span: NOVEMBER,
    saying: { kind: "rows", rows: rows.length },
    plot: {
      kind: "strips",
      strips: rows.map(([name, values]) => ({
        label: { kind: "own", it: name },
        days: values.length,
        middle: place(middle(values), 0, 10),
        dots: [...new Set(values)].map((value) => ({
          at: place(value, 0, 10),
          value,
          days: values.filter((it) => it === value).length,
        })),
      })),
      scale: ticks(0, 10, 2),
    },
    table: {
      columns: ["what", "days", "value", "lowest", "highest"],
      rows: rows.map(([name, values]) => [
        { kind: "label", it: { kind: "own", it: name } },
        ...[values.length, middle(values), values[0] ?? 0, values.at(-1) ?? 0].map(number),
      ]),
    },
  };
}

/** Before and after, each on a day of its own. */
export function pairChart(told: [before: number, after: number][]): Chart {
  const moved = (is: (by: number) => boolean) => told.filter(([before, after]) => is(after - before)).length;
  return {
    span: NOVEMBER,
    saying: {
      kind: "moved",
      lower: moved((by) => by < -5),
      same: moved((by) => Math.abs(by) <= 5),
      higher: moved((by) => by > 5),
    },
    plot: {
      kind: "pairs",
      pairs: told.map(([before, after], at) => ({
        x: place(at + 0.5, 0, told.length),
        day: dayOn(NOVEMBER, at * 2),
        before: place(before, 0, 100),
        after: place(after, 0, 100),
      })),
      scale: ticks(0, 100, 25),
    },
    table: {
      columns: ["day", "before", "after"],
      rows: told.map(([before, after], at) => [day(dayOn(NOVEMBER, at * 2)), number(before), number(after)]),
    },
  };
}

const LANES: Lane[] = ["thoughts", "emotions", "behaviours", "past"];

/** Lanes: for each, the day after the first and how much happened. */
export function laneChart(happened: Partial<Record<Lane, [after: number, times: number][]>>): Chart {
  const of = (lane: Lane) => happened[lane] ?? [];
  const total = (lane: Lane) => of(lane).reduce((sum, [, times]) => sum + times, 0);
  return {
    span: NOVEMBER,
    saying: { kind: "lanes", times: LANES.map((lane) => [lane, total(lane)]) },
    plot: {
      kind: "lanes",
      lanes: LANES.map((lane) => ({
        lane,
        dots: of(lane).map(([after, times]) => ({
          x: placeOf(NOVEMBER, dayOn(NOVEMBER, after)),
          day: dayOn(NOVEMBER, after),
          times,
        })),
      })),
      days: mondays(NOVEMBER),
    },
    table: {
      columns: ["lane", "day", "times"],
      rows: LANES.flatMap((lane) =>
        of(lane).map(([after, times]) => [
          { kind: "lane" as const, it: lane },
          day(dayOn(NOVEMBER, after)),
          number(times),
        ]),
      ),
    },
  };
}

/** A chart in which nothing is drawn. */
export function nothing(saying: Saying = { kind: "nothing" }): Chart {
  return { span: NOVEMBER, saying, plot: { kind: "nothing" }, table: { columns: [], rows: [] } };
}

/** The plot of a chart, when it is of this kind. */
export function plotOf<K extends Plot["kind"]>(chart: Chart, kind: K): Extract<Plot, { kind: K }> {
  if (chart.plot.kind !== kind) throw new Error(`${kind} was expected, not ${chart.plot.kind}`);
  return chart.plot as Extract<Plot, { kind: K }>;
}
