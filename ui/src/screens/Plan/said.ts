import type { LeftOutOfPlan, PlanBasis, Proposed } from "../../ipc/bindings";
import { words, type MessageId } from "../../words";

/** The problems and the ways of working are named as the interview names their keys. */
export const MODES = ["unified", "toolbox", "relationship", "home", "free", "whole"] as const;
export const STAGES = ["understand", "together", "practise", "review", "keep"] as const;
export const SCHOOLS = ["cbt", "dynamic", "gestalt-humanistic", "family", "mindfulness-act"] as const;
/** What may be left out: the question an exercise would ask, and its words. */
export const CLOSED = [
  ["G-body", "plan-closed-body"],
  ["G-hold", "plan-closed-hold"],
  ["G-cold", "plan-closed-cold"],
  ["G-trauma", "plan-closed-trauma"],
] as const;

/** What a problem is called; its key when the words do not know it. */
export function problemName(key: string): string {
  return words(`plan-problem-${key}` as MessageId);
}

/** Why this is suggested: the rule that fired, in one short sentence. */
export function whySaid({ suggestion: { rule, problem }, other }: Proposed): string {
  const forWhat = problem ? problemName(problem) : "none";
  switch (rule.kind) {
    case "surface":
    case "root":
      return words(`plan-why-${rule.kind}`, { other: other ?? "none" });
    case "mixed":
      return words("plan-why-mixed", { weather: rule.weather });
    case "area":
      return words("plan-why-area", { area: words(`plan-area-${rule.area}`) });
    case "gentle":
      return words("plan-why-gentle");
    case "instead":
      return words("plan-why-instead", { other: other ?? "" });
    default:
      return words(`plan-why-${rule.kind}`, { problem: forWhat });
  }
}

/** Why something is left out. */
export function leftOutSaid({ title, apart: { why } }: LeftOutOfPlan): string {
  return words(`plan-left-${why.kind}`, { title });
}

/** What a plan rests on, in one line. */
export function basisSaid({ problems, mode }: PlanBasis): string {
  const list = problems.map(problemName).join(" · ");
  return words("plan-basis-said", { problems: list || "none", mode: words(`plan-mode-${mode}`) });
}
