import type { Body, Hindrance, HowFar, KeptTask, Task } from "../../ipc/bindings";
import { dayName } from "../../parts/Day";
import { words } from "../../words";

/** Below this confidence a smaller version is offered. The same number as the companion's. */
const SURE_ENOUGH = 70;

/** How far a task may have gone, in the order they are shown. None of them is a mark. */
export const HOW_FAR: readonly HowFar[] = ["done", "part", "tried", "notThisTime"];

/** What can get in the way, in the order it is shown. */
export const HINDRANCES: readonly Hindrance[] = [
  "forgot",
  "unclear",
  "tooHard",
  "tooUpsetting",
  "noTime",
  "didNotFit",
  "other",
];

/** A task with nothing in it. */
export function freshTask(change: Partial<Task> = {}): Task {
  return {
    what: "",
    exercise: null,
    why: "",
    when: "",
    minutes: null,
    smallest: "",
    obstacle: "",
    then: "",
    confidence: null,
    due: null,
    from: { kind: "own" },
    result: null,
    ...change,
  };
}

/** The task in a draft or an entry. Whoever opens a task has one. */
export function taskOf(body: Body): Task {
  if (body.kind !== "task") throw new Error("a task holds a task");
  return body.it;
}

/** Whether there is nothing to do in it. The same rule as the companion's. */
export function isBlankTask(task: Task): boolean {
  const written = [task.what, task.why, task.when, task.smallest, task.obstacle, task.then];
  return task.exercise === null && written.every((it) => it.trim() === "");
}

/** What a task is called: its own words, its exercise, or what every task is. */
export function taskName({ task, title }: Pick<KeptTask, "task" | "title">): string {
  return task.what.trim() || title || words("task-no-name");
}

/** Whether a smaller version is worth a thought. */
export function asksForSmaller(task: Task): boolean {
  return task.confidence !== null && task.confidence < SURE_ENOUGH;
}

/** What could get in the way, and what then; each alone when only one was written. */
export function ifThen({ obstacle, then }: Task): string {
  const [one, two] = [obstacle.trim(), then.trim()];
  if (one && two) return words("task-if-then", { obstacle: one, then: two });
  if (one) return words("task-obstacle-said", { obstacle: one });
  return two ? words("task-then-said", { then: two }) : "";
}

/** When it is meant to be tried, said without blame once that day is over. */
export function dueSaid(due: string, today: string): string {
  return words(due < today ? "task-due-over" : "task-due", { day: dayName(due) });
}

/** What got in the way, in words. */
export function inTheWay({ result }: Task): string {
  const named = (result?.hindrances ?? []).filter((it) => it !== "other");
  const other = result?.other.trim() ?? "";
  const lines = named.map((it) => words(`task-hindrance-${it}`));
  return [...lines, ...(other ? [other] : [])].join(" · ");
}
