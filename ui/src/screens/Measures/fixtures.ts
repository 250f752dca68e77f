import type { Draft, Entry, Filled, Given, Instrument, Item, Reading } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { freshDraft } from "../draft.svelte";
import { filledOf } from "./filling";

/** The questionnaires that are shipped, as their files have them. Test fixtures; nothing of the app imports them. */
const files = import.meta.glob<Partial<Instrument>>(
  "../../../../src-tauri/crates/content/data/instruments/*.json",
  { import: "default", eager: true },
);

const ITEM: Omit<Item, "id"> = {
  text: "",
  low: "",
  high: "",
  scale: null,
  options: [],
  counts: true,
  safety: false,
  loinc: null,
};

/** An instrument with everything that a file may leave out. */
export function anInstrument(part: Partial<Instrument>): Instrument {
  return {
    key: "own-1",
    edition: 1,
    name: "",
    windowDays: null,
    stem: "",
    options: [],
    score: "typed",
    range: [0, 28],
    harder: "higher",
    bands: [],
    reliableChange: null,
    longer: null,
    everyDays: null,
    terms: "",
    sources: [],
    loinc: { panel: null, total: null, answers: null },
    ...part,
    items: (part.items ?? []).map((it) => ({ ...ITEM, ...it })),
  };
}

export function shipped(key: string): Instrument {
  const file = Object.entries(files).find(([path]) => path.endsWith(`/${key}.json`))?.[1];
  if (!file) throw new Error(`there is no file for ${key}`);
  return anInstrument(file);
}

export const tracker = anInstrument({
  name: "Sleep form",
  bands: [{ from: 8, to: 14, name: "a little" }],
});

/** Answers in the order of the questions; null is "rather not say". */
export function filledIn(instrument: Instrument, answers: (number | null)[]): Filled {
  const given = (value: number | null): Given =>
    value === null ? { kind: "ratherNot" } : { kind: "value", value };
  const ids = instrument.items.map((it) => it.id);
  return {
    instrument: instrument.key,
    edition: 1,
    answers: Object.fromEntries(answers.map((value, at) => [ids[at], given(value)])),
    typed: null,
    at: null,
    note: "",
  };
}

/** What the companion reads from answers: one missing number means no score and no band. */
export function readingOf(instrument: Instrument, filled: Filled): Reading {
  const counted = instrument.items.filter((it) => it.counts);
  const numbers = counted.flatMap(({ id }) => {
    const given = filled.answers[id];
    return given?.kind === "value" ? [given.value] : [];
  });
  const sum = numbers.reduce((all, it) => all + it, 0);
  const whole = numbers.length === counted.length;
  const totals = {
    sum: whole ? sum : null,
    mean: whole ? sum / numbers.length : null,
    none: null,
    typed: filled.typed,
  };
  const total = totals[instrument.score];
  const band = instrument.bands.find((it) => total !== null && it.from <= total && total <= it.to);
  const safety = instrument.items.some((it) => {
    const given = filled.answers[it.id];
    return it.safety && given?.kind === "value" && given.value > 0;
  });
  return { answered: numbers.length, of: counted.length, total, band: band ?? null, safety };
}

const at = "2026-11-23T19:42:00Z";
export const moment = { at, day: "2026-11-23", offsetMinutes: 0 };

export function anEntry(filled: Filled, part: Partial<Entry> = {}): Entry {
  return {
    id: "e",
    written: moment,
    changedAt: at,
    version: 1,
    body: { kind: "questionnaire", it: filled },
    tags: [],
    toSession: false,
    neverExport: false,
    askAgainAt: null,
    ...part,
  };
}

export function aDraft(filled: Filled, part: Partial<Draft> = {}): Draft {
  return { ...freshDraft({ kind: "questionnaire", it: filled }), id: "d", started: moment, ...part };
}

/** A companion that knows some questionnaires, keeps drafts, and reads what was written. */
export function hostOf(instruments: Instrument[], answers: Answers = {}) {
  const find = (key: string) => {
    const found = instruments.find((it) => it.key === key);
    if (!found) throw { kind: "noSuchExercise" };
    return found;
  };
  return hostThat({
    instrument: ({ key }) => find(key),
    instruments: () => [],
    drafts: () => [],
    begin: ({ body }) => ({ ...freshDraft(body), id: "d", started: moment }),
    keep_draft: () => ({ savedAt: at }),
    discard_draft: () => null,
    write_entry: ({ draft }) =>
      anEntry(filledOf(draft), { id: draft.id, toSession: draft.toSession, neverExport: draft.neverExport }),
    read_measure: ({ filled }) => readingOf(find(filled.instrument), filled),
    readings: () => [],
    keep_plan_near: () => null,
    helplines: () => [],
    chart: ({ span }) => ({
      span,
      saying: { kind: "nothing" },
      plot: { kind: "nothing" },
      table: { columns: [], rows: [] },
    }),
    ...answers,
  });
}
