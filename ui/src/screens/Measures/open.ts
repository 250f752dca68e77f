import { ask, isFailure } from "../../ipc/call";
import type { Draft, Entry, Instrument } from "../../ipc/bindings";
import type { Place } from "../route.svelte";
import { blankDraft, filledOf } from "./filling";
import { learnName } from "./names";

export type MeasuresPlace = Extract<Place, { name: "measures" }>;

/** A questionnaire, and where the person is in it: filling it in, or looking at what was filled in. */
export type Opened = { instrument: Instrument; view: View };

export type View =
  | { name: "fill"; draft: Draft }
  | { name: "result"; entry: Entry; /** Whether it was finished a moment ago. */ fresh: boolean };

/** Reads everything a place needs. Rejects with a `Failure`. */
export async function open({ measure, draft, entry }: MeasuresPlace): Promise<Opened> {
  const view = await kept(draft, entry);
  const of = view && filledOf(view.name === "fill" ? view.draft : view.entry);
  const instrument = await ask("instrument", { key: of?.instrument ?? measure ?? "" });
  learnName(instrument);
  return { instrument, view: view ?? { name: "fill", draft: blankDraft(instrument) } };
}

async function kept(draft?: string, entry?: string): Promise<View | null> {
  if (entry) return looked(entry);
  if (!draft) return null;
  try {
    return { name: "fill", draft: await ask("draft", { id: draft }) };
  } catch (problem) {
    if (!isFailure(problem) || problem.kind !== "noSuchEntry") throw problem;
  }
  // It may have become an entry meanwhile; when it is gone altogether, a new one begins.
  try {
    return await looked(draft);
  } catch (problem) {
    if (!isFailure(problem) || problem.kind !== "noSuchEntry") throw problem;
    return null;
  }
}

async function looked(id: string): Promise<View> {
  return { name: "result", entry: await ask("read_entry", { id }), fresh: false };
}
