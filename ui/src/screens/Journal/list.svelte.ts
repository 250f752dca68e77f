import { asFailure, ask } from "../../ipc/call";
import type { EntryKind, Failure, Filter, FeelingWord, Snippet, Summary } from "../../ipc/bindings";
import { dayAfter } from "../../parts/Day";

/** How many entries one answer holds. */
export const PAGE = 50;

/** From a key to the question, in milliseconds: short enough to feel like none. */
export const PAUSE = 60;

/** One line of the list; with words around the match when it was searched for. */
export type Row = { summary: Summary; snippet: Snippet[] | null };

/** Which entries a person wants to see. Empty parts want all. */
export type Wanted = {
  kinds: EntryKind[];
  tag: string;
  low: number | null;
  high: number | null;
  feeling: FeelingWord | null;
  /** The first day, and the last. */
  since: string;
  until: string;
};

/** No wish at all. */
export function everything(): Wanted {
  return { kinds: [], tag: "", low: null, high: null, feeling: null, since: "", until: "" };
}

/** The filter the companion understands: its last day is left out, so ours is one later. */
export function filterOf(wanted: Wanted): Filter {
  const { kinds, tag, low, high, feeling, since, until } = wanted;
  const [least, most] = [low ?? 0, high ?? 10];
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(tag && { tag }),
    ...((low !== null || high !== null) && { mood: [Math.min(least, most), Math.max(least, most)] }),
    ...(feeling && { feeling }),
    ...(since && { since }),
    ...(until && { until: dayAfter(until) }),
  };
}

/** The list of the journal: newest first, filtered, searched while a person types. */
export class EntryList {
  /** What is looked for. */
  words = $state("");
  wanted = $state(everything());
  rows = $state.raw<Row[]>([]);
  /** Whether there may be more than is shown. */
  more = $state.raw(false);
  /** Whether an answer has come at all. */
  ready = $state.raw(false);
  failure = $state.raw<Failure | null>(null);

  /** Whether words or wishes leave something out. */
  narrowed = $derived(this.words.trim() !== "" || Object.keys(filterOf(this.wanted)).length > 0);

  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Looks for words, as soon as the keys rest for a moment. */
  look(words: string): void {
    this.words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), PAUSE);
  }

  /** Reads the list anew. An answer that is overtaken by a later question is dropped. */
  async load(limit = PAGE): Promise<void> {
    await this.#take({ limit }, []);
  }

  /** Reads it again after something changed, as long as it was. */
  async refresh(): Promise<void> {
    await this.load(Math.min(200, Math.max(PAGE, this.rows.length)));
  }

  /** Reads on after the last line. */
  async showMore(): Promise<void> {
    const after = this.rows.at(-1)?.summary.id;
    if (after) await this.#take({ limit: PAGE, after }, this.rows);
  }

  /** Asks nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  async #take(part: { limit: number; after?: string }, before: Row[]): Promise<void> {
    clearTimeout(this.#timer);
    const mine = ++this.#asked;
    try {
      const rows = await this.#read({ ...filterOf($state.snapshot(this.wanted) as Wanted), ...part });
      if (mine !== this.#asked) return;
      this.rows = [...before, ...rows];
      this.more = rows.length === part.limit;
      this.failure = null;
      this.ready = true;
    } catch (problem) {
      if (mine === this.#asked) this.failure = asFailure(problem);
    }
  }

  async #read(filter: Filter): Promise<Row[]> {
    const words = this.words.trim();
    if (words === "") {
      return (await ask("list_entries", { filter })).map((summary) => ({ summary, snippet: null }));
    }
    return await ask("search", { words, filter });
  }
}

/** The rows of one day, and of one month. */
export type DayRows = { day: string; rows: Row[] };
export type MonthRows = { month: string; days: DayRows[] };

/** Puts rows under their months and days, in the order they come. */
export function byMonth(rows: Row[]): MonthRows[] {
  const months: MonthRows[] = [];
  for (const row of rows) {
    const { day } = row.summary.written;
    const month = day.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, days: [] });
    const days = months.at(-1)!.days;
    if (days.at(-1)?.day !== day) days.push({ day, rows: [] });
    days.at(-1)!.rows.push(row);
  }
  return months;
}
