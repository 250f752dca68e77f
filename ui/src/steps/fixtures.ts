import type { Exercise, Run, Step } from "../ipc/bindings";
import { exerciseWords, type PackWords } from "../words";
import type { Scene } from "./scene";

/** Things for tests: an exercise, a run and a scene with sensible emptiness. */
export function anExercise(
  steps: (Pick<Step, "id" | "asks"> & Partial<Step>)[],
  change: Partial<Exercise> = {},
): Exercise {
  return {
    slug: "test.one",
    edition: 1,
    sources: [],
    grade: "C",
    modality: "cbt",
    purposes: ["thoughts"],
    suits: [],
    minutes: [5, 10],
    intensity: 1,
    form: "record",
    gates: [],
    cautions: 0,
    instead: [],
    next: [],
    marks: { eyesOpen: true, noBreathFocus: true, seated: true, lying: false, moving: false },
    rates: [],
    pins: [],
    tells: {},
    stop: null,
    comesBack: null,
    ...change,
    steps: steps.map((step) => ({ helps: 0, example: false, gates: [], when: null, ...step })),
  };
}

export function aRun(change: Partial<Run> = {}): Run {
  return {
    slug: "test.one",
    edition: 1,
    answers: {},
    before: {},
    after: {},
    visited: [],
    at: null,
    unpleasant: null,
    noticed: "",
    stoppedEarly: false,
    later: [],
    ...change,
  };
}

export function aPack(ftl: string): PackWords {
  return exerciseWords(ftl);
}

export function aScene(change: Partial<Scene> = {}): Scene {
  return {
    pack: aPack("step-one = The question"),
    run: aRun(),
    vocabulary: {
      families: [{ key: "fear", valence: -1, words: ["anxious"] }],
      habits: ["none", "mind", "fortune"],
      regions: ["head", "chest", "feet"],
    },
    question: "The question",
    look: { figure: "circle", still: false, bells: false, volume: 50, aloud: false },
    help: () => undefined,
    ...change,
  };
}
