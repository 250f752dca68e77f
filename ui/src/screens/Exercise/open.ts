import { ask, isFailure } from "../../ipc/call";
import type { Ask, Card, Draft, Entry, Exercise, Run, Vocabulary } from "../../ipc/bindings";
import { exerciseWords, type PackWords } from "../../words";
import { freshDraft } from "../draft.svelte";
import { exercises } from "../known";
import type { Place } from "../route.svelte";

/** What is open at a place: an exercise, and where the person is in it. */
export type Opened = {
  exercise: Exercise;
  pack: PackWords;
  vocabulary: Vocabulary;
  /** The other exercises, for what may be offered. */
  cards: Card[];
  /** Whether another day would be kinder. */
  much: boolean;
  view: View;
};

/** Writing a draft, looking at an entry, or rating it again. */
export type View =
  | {
      name: "walk";
      draft: Draft;
      /** Whether it lay on the disk already. */
      resumed: boolean;
      /** The step it goes on at; where the person left it when missing. */
      at?: string;
    }
  | { name: "end"; entry: Entry; /** Whether it was finished a moment ago. */ fresh: boolean }
  | { name: "rerate"; entry: Entry };

export type ExercisePlace = Extract<Place, { name: "exercise" }>;

/** Reads everything a place needs. Rejects with a `Failure`. */
export async function open(place: ExercisePlace): Promise<Opened> {
  const [play, vocabulary, cards, much] = await Promise.all([
    ask("exercise", { slug: place.slug }),
    ask("vocabulary", {}),
    exercises().catch(() => []),
    // A word of caution that cannot be had is no reason not to open.
    ask("much_today", { slug: place.slug }).catch(() => false),
  ]);
  const { exercise } = play;
  return {
    exercise,
    pack: exerciseWords(play.words),
    vocabulary,
    cards,
    much,
    view: await viewOf(place, exercise),
  };
}

async function viewOf({ draft, entry, rerate, step }: ExercisePlace, exercise: Exercise): Promise<View> {
  if (entry && step) {
    // What was begun today and not kept yet goes on as it was left.
    const waits = (await ask("drafts", {})).some((it) => it.id === entry);
    const draft = await ask("edit", { id: entry });
    return {
      name: "walk",
      draft: waits ? draft : measuredAnew(draft, exercise, step),
      resumed: waits,
      at: step,
    };
  }
  if (entry && rerate) return { name: "rerate", entry: await ask("read_entry", { id: entry }) };
  if (entry) return { name: "end", entry: await ask("read_entry", { id: entry }), fresh: false };
  if (draft) return (await resumed(draft)) ?? begun(exercise);
  const earlier = exercise.slug === PLAN ? await ask("safety_plan", {}).catch(() => null) : null;
  // One plan, which is changed: a second one, half written, would take its place.
  if (earlier)
    return { name: "walk", draft: await ask("edit", { id: earlier.entry }), resumed: false, at: step };
  return begun(exercise, step);
}

/** The safety plan. The newest one is the one that is used. */
const PLAN = "plan.safety";

/** A draft that was begun, or the entry it has become; null when it is gone. */
async function resumed(id: string): Promise<View | null> {
  try {
    return { name: "walk", draft: await ask("draft", { id }), resumed: true };
  } catch (problem) {
    if (!isFailure(problem) || problem.kind !== "noSuchEntry") throw problem;
  }
  try {
    return { name: "end", entry: await ask("read_entry", { id }), fresh: false };
  } catch (problem) {
    if (!isFailure(problem) || problem.kind !== "noSuchEntry") throw problem;
    return null;
  }
}

function begun({ slug, edition }: Exercise, at?: string): View {
  return {
    name: "walk",
    draft: freshDraft({ kind: "run", it: blankRun(slug, edition) }),
    resumed: false,
    at,
  };
}

/** Kinds that measure one day. What they said before stays in the earlier versions of the entry. */
const MEASURES: ReadonlySet<Ask["kind"]> = new Set(["slider", "number", "choice", "multi", "check"]);

/** A draft of what comes back again and again, opened at a later step: its numbers and choices are asked anew, its words stay. */
export function measuredAnew(draft: Draft, { comesBack, steps }: Exercise, at: string): Draft {
  if (!comesBack?.again || !comesBack.steps.includes(at)) return draft;
  const later = steps.filter((step) => comesBack.steps.includes(step.id)).flatMap((step) => step.asks);
  const anew = new Set(later.filter((it) => MEASURES.has(it.kind)).map((it) => it.id));
  const run = runOf(draft);
  const answers = Object.fromEntries(Object.entries(run.answers).filter(([id]) => !anew.has(id)));
  return { ...draft, body: { kind: "run", it: { ...run, answers } } };
}

/** A run before its first answer. */
export function blankRun(slug: string, edition: number): Run {
  return {
    slug,
    edition,
    answers: {},
    before: {},
    after: {},
    visited: [],
    at: null,
    unpleasant: null,
    noticed: "",
    stoppedEarly: false,
    later: [],
  };
}

/** The run in a draft or an entry. Whoever opens an exercise has one. */
export function runOf({ body }: Pick<Draft, "body">): Run {
  if (body.kind !== "run") throw new Error("an exercise holds a run");
  return body.it;
}
