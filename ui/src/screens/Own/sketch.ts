import type { PackFault, Sketch, SketchKind, SketchStep } from "../../ipc/bindings";
import { words } from "../../words";

/** What a step of an own exercise can ask for, in the order it is offered. */
export const KINDS: readonly SketchKind["kind"][] = [
  "long",
  "text",
  "list",
  "choice",
  "multi",
  "slider",
  "check",
  "plan",
  "guide",
  "timer",
];

/** What an own exercise may help with. */
export const NEEDS = [
  "settle",
  "ground",
  "let-go",
  "kindness",
  "thoughts",
  "feelings",
  "act",
  "solve",
  "people",
  "understand",
  "grief",
  "sleep",
  "pain",
  "urges",
  "grow",
] as const;

/** What may be rated before and after. */
export const RATINGS = ["dist", "tens", "present", "urge", "anger", "pain", "conf", "warm"] as const;

/** The most steps of an own exercise. */
export const STEPS = 20;

/** An exercise before its first word. */
export function freshSketch(): Sketch {
  return {
    slug: "",
    edition: 0,
    title: "",
    purpose: "",
    helpsWith: "settle",
    minutes: 5,
    caution: "",
    rates: null,
    steps: [freshStep()],
  };
}

/** A step before its first word. */
export function freshStep(): SketchStep {
  return { question: "", more: "", kind: { kind: "long" } };
}

/** The same step asking for something else; what both kinds have is kept. */
export function kindOf(kind: SketchKind["kind"], before: SketchKind): SketchKind {
  const lines = "options" in before ? before.options : "lines" in before ? before.lines : [];
  const seconds = "seconds" in before ? before.seconds : 60;
  switch (kind) {
    case "slider":
      return { kind, low: "", high: "" };
    case "choice":
    case "multi":
      return { kind, options: lines };
    case "guide":
      return { kind, lines, seconds };
    case "timer":
      return { kind, seconds };
    default:
      return { kind };
  }
}

/** Whether nothing was written yet. */
export function isBlankSketch(sketch: Sketch): boolean {
  return JSON.stringify(sketch) === JSON.stringify(freshSketch());
}

/** Where a fault is, in plain words where the path is one of a sketch. */
export function placeOf({ path }: PackFault): string {
  const step = /^steps\[(\d+)\]/.exec(path)?.[1];
  if (step !== undefined) return words("own-place-step", { number: Number(step) + 1 });
  if (path === "title" || path === "purpose") return words(`own-${path}`);
  return path.startsWith("minutes") ? words("own-minutes") : path;
}
