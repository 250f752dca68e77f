import type { Answer, Exercise, Run, Step } from "../../ipc/bindings";
import { hotThought, isAnswered, isBlank, read } from "../../steps/answers";
import type { PackWords } from "../../words";
import { lower } from "../../words/locale";

/** Where a step stands. Told in words; nothing is ever missing or wrong. */
export type StepState = "here" | "written" | "skipped" | "later";

/** Where a step stands. An opened step without an answer was skipped, which is fine. */
export function stateOf(step: Step, run: Run, at: string, visited: readonly string[]): StepState {
  if (step.id === at) return "here";
  if (isAnswered(step, run)) return "written";
  return visited.includes(step.id) ? "skipped" : "later";
}

/** Whether a step is offered after what was chosen so far. The same rule as the companion's. */
export function isOffered(exercise: Exercise, { when }: Pick<Step, "when">, run: Run): boolean {
  if (!when) return true;
  const asking = exercise.steps.find((step) => step.asks.some((ask) => ask.id === when.ask));
  if (asking && !isOffered(exercise, asking, run)) return false;
  const answer = run.answers[when.ask];
  const one = read(answer, "choice")?.key;
  const chosen = read(answer, "multi")?.keys ?? (one === undefined ? [] : [one]);
  return chosen.length === 0 ? when.unanswered : chosen.some((key) => when.is.includes(key));
}

/** The steps that are offered after what was chosen so far. */
export function offeredSteps(exercise: Exercise, run: Run): Step[] {
  return exercise.steps.filter((step) => isOffered(exercise, step, run));
}

/** Whether a step is answered on a later day. */
export function isForLater({ comesBack }: Exercise, id: string | undefined): boolean {
  return id !== undefined && (comesBack?.steps.includes(id) ?? false);
}

/** The step after this one; none where what is left is for a later day, unless this step is, too. */
export function stepAfter(exercise: Exercise, run: Run, at: string): Step | undefined {
  const steps = offeredSteps(exercise, run);
  const next = steps[steps.findIndex((step) => step.id === at) + 1];
  return isForLater(exercise, next?.id) && !isForLater(exercise, at) ? undefined : next;
}

/** The step a run is opened at: where the person left, or the first. */
export function firstStep(exercise: Exercise, run: Run): string {
  const known = offeredSteps(exercise, run).some((step) => step.id === run.at);
  return (known ? run.at : exercise.steps[0]?.id) ?? "";
}

/** A step's short name. */
export function shortName({ id }: Pick<Step, "id">, pack: PackWords): string {
  return pack(`step-${id}`, "short") ?? pack(`step-${id}`) ?? id;
}

/** A short name in the middle of a sentence: "Next: a fairer view". "I" stays as it is. */
export function midSentence(name: string): string {
  const [first = ""] = name.split(" ");
  return first === "I" || first.startsWith("I’") ? name : lower(name.charAt(0)) + name.slice(1);
}

/** What stays in sight: pinned answers, and what else was written on earlier steps. */
export type InSight = {
  pinned: Given[];
  rest: { step: Step; answers: Given[] }[];
};

/** An answer, and what it answers. */
export type Given = { ask: string; answer: Answer };

/** The answers of the steps before this one, the pinned ones apart. */
export function inSight(exercise: Exercise, run: Run, at: string): InSight {
  const here = exercise.steps.findIndex((step) => step.id === at);
  const before = exercise.steps.slice(0, Math.max(0, here));
  const given = (step: Step) =>
    step.asks.flatMap(({ id }) => {
      const answer = run.answers[id];
      return answer && !isBlank(answer) && answer.kind !== "played" ? [{ ask: id, answer }] : [];
    });
  const pinned = before.flatMap(given).filter(({ ask }) => exercise.pins.includes(ask));
  const rest = before.map((step) => ({
    step,
    answers: given(step).filter((it) => !pinned.some((p) => p.ask === it.ask)),
  }));
  return { pinned, rest: rest.filter((it) => it.answers.length > 0) };
}

/** A few words for a run: what happened, or the hot thought, or its first own words; null for none. */
export function titleOf(exercise: Exercise, run: Run): string | null {
  const answers = exercise.steps.flatMap((step) => step.asks.map((ask) => run.answers[ask.id]));
  const text = answers.map((it) => read(it, "text")?.text.trim()).find(Boolean);
  return text || answers.map(hotThought).find(Boolean) || null;
}

/** A few words, cut at a space when there are too many. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

/** The view a person wrote, and belief in it: the first step that asks for both. Null when there is none. */
export function viewWritten(
  exercise: Exercise,
  run: Run,
): { step: Step; text: string; belief: number | null } | null {
  for (const step of exercise.steps) {
    const long = step.asks.find((ask) => ask.kind === "long");
    const slider = step.asks.find((ask) => ask.kind === "slider");
    const text = long && slider ? read(run.answers[long.id], "text")?.text.trim() : undefined;
    if (text && slider) return { step, text, belief: read(run.answers[slider.id], "slider")?.value ?? null };
  }
  return null;
}
