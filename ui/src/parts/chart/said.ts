import type { ChartOf, Datum, Heading, Label, Plot, Saying, Span, Table, Zone } from "../../ipc/bindings";
import { hasWords, words } from "../../words";
import { lower, numbers, plainNumber } from "../../words/locale";
import { dayName, monthName, plainDay } from "../Day";
import { feelingName } from "../FeelingPickerWords";

/** What a chart is about, for its words. */
export type Subject = ChartOf["kind"];

const NUMBER = numbers({ maximumFractionDigits: 1 });

/** A number as it is read, with one decimal at most. */
export function numberName(value: number): string {
  return NUMBER().format(value);
}

/** What a bar or a row is about. */
export function labelName(label: Label): string {
  if (label.kind === "feeling") return feelingName(label.it);
  if (label.kind === "own") return label.it;
  const id = `habit-${label.it}`;
  return hasWords(id) ? words(id) : label.it;
}

/** A key for lists: a feeling is never mixed up with an own word. */
export function labelKey(label: Label): string {
  return JSON.stringify(label);
}

/** A label inside a sentence. */
function named(label: Label): string {
  const name = labelName(label);
  if (label.kind === "habit") return `“${name}”`;
  return label.kind === "feeling" && "known" in label.it ? lower(name) : name;
}

/** The subject of a chart when nobody says it. */
export function guessed(plot: Plot): Subject {
  const by = {
    nothing: "mood",
    line: "measure",
    bars: "feelings",
    strips: "activities",
    pairs: "practice",
  } as const;
  return plot.kind === "lanes" ? "lanes" : by[plot.kind];
}

/** The sentence of a chart. Days have their year when the chart shows days of another year than its last. */
export function sentence(saying: Saying, of: Subject, span: Span): string {
  const day = span.since.slice(0, 4) === span.until.slice(0, 4) ? plainDay : dayName;
  switch (saying.kind) {
    case "nothing":
      return words("chart-nothing");
    case "notEnough":
      return notEnough(saying, of);
    case "usual":
      return usual(saying, of, day);
    case "scores":
      return scores(saying, of, day);
    case "mostOften":
      return words("chart-most-often", { what: named(saying.label), times: saying.times, of: saying.of });
    case "rows":
      return words("chart-rows", { rows: saying.rows });
    case "moved":
      return moved(saying);
    case "lanes":
      return words("chart-lanes", Object.fromEntries(saying.times));
  }
}

type Of<K extends Saying["kind"]> = Extract<Saying, { kind: K }>;

function notEnough({ have, need }: Of<"notEnough">, of: Subject): string {
  if (of === "feelings" || of === "habits") return words("chart-not-enough-named", { have, need });
  if (of === "practice") return words("chart-not-enough-pairs", { have, need });
  if (of === "activities") return words("chart-not-enough-together", { have, need });
  return words("chart-not-enough", { have, need });
}

function usual(saying: Of<"usual">, of: Subject, day: (it: string) => string): string {
  const { inside, days, lowest, highest, least, most } = saying;
  const first = words("chart-usual", { what: words("chart-what", { of }), inside, days });
  // Where all days are alike, none of them is the lowest.
  if (least === most) return first;
  // Much distress is what one wants to find again, as is a low mood or a short night.
  const end =
    of === "distress"
      ? words("chart-highest", { day: day(highest) })
      : words(of === "sleep" ? "chart-shortest" : "chart-lowest", { day: day(lowest) });
  return `${first} ${end}`;
}

function scores({ times, change }: Of<"scores">, of: Subject, day: (it: string) => string): string {
  if (!change) return words(of === "answer" ? "chart-answers" : "chart-scores", { times });
  const { before, now, since, meaning } = change;
  return words(`chart-change-${meaning}`, {
    before: numberName(before),
    now: numberName(now),
    since: day(since),
  });
}

/** Lower is always told first, where there is any; so it needs no second wording. */
const MOVED = [
  { way: "lower", first: "chart-moved-lower", then: "chart-moved-lower" },
  { way: "same", first: "chart-moved-same", then: "chart-then-same" },
  { way: "higher", first: "chart-moved-higher", then: "chart-then-higher" },
] as const;

function moved(saying: Of<"moved">): string {
  const there = MOVED.filter(({ way }) => saying[way] > 0);
  const parts = there.map(({ way, first, then }, at) =>
    words(at === 0 ? first : then, { times: words("chart-times", { times: saying[way] }) }),
  );
  return `${parts.join(", ")}.`;
}

/** The legend of the usual range. */
export function usualName({ low, high }: Pick<Zone, "low" | "high">): string {
  if (numberName(low) === numberName(high)) return words("chart-usual-one", { low: numberName(low) });
  return words("chart-usual-range", { low: numberName(low), high: numberName(high) });
}

/** The head of a column. */
export function headingName(heading: Heading, of: Subject): string {
  return words(`chart-column-${heading}`, { of });
}

/** A cell as it is read. What a day stands for is in the head of its column. */
export function cellName(cell: Datum, heading: Heading | undefined): string {
  if (cell.kind === "day") return heading === "month" ? monthName(cell.it) : dayName(cell.it);
  if (cell.kind === "number") return numberName(cell.it);
  return cell.kind === "lane" ? words(`chart-lane-${cell.it}`) : labelName(cell.it);
}

/** The table as the rows of a file: days and numbers as a spreadsheet reads them, all else in words. */
export function fileRows({ columns, rows }: Table, of: Subject): string[][] {
  const cell = (it: Datum, at: number) => {
    if (it.kind === "day") return columns[at] === "month" ? it.it.slice(0, 7) : it.it;
    return it.kind === "number" ? plainNumber(it.it) : cellName(it, columns[at]);
  };
  return [columns.map((it) => headingName(it, of)), ...rows.map((row) => row.map(cell))];
}
