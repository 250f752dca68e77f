import type { Commands, Failure } from "./bindings";
import type { Act, Choice, Host } from "./host";

let host: Host | null = null;
let damaged: () => void = () => undefined;

/** Says who answers from now on. Called once by `main.ts`, and by tests. */
export function useHost(next: Host): void {
  host = next;
}

/** Says what to do when a file turns out to be damaged: ask again where things stand. */
export function onDamage(act: () => void): void {
  damaged = act;
}

/**
 * Asks the companion to do one thing and waits for its answer.
 *
 * Rejects with a `Failure`, never with anything else: what is unknown becomes `unexpected`.
 */
export async function ask<C extends keyof Commands>(
  command: C,
  input: Commands[C]["input"],
): Promise<Commands[C]["output"]> {
  if (!host) throw unexpected();
  try {
    return (await host.ask(command, input)) as Commands[C]["output"];
  } catch (problem) {
    const failure = asFailure(problem);
    if (failure.kind === "damaged") damaged();
    throw failure;
  }
}

/** Lets the person choose a folder or a backup; null when they chose none. */
export async function choose(what: Choice): Promise<string | null> {
  return (await host?.choose(what)) ?? null;
}

/** Does something with the window itself: close it, fill the screen, show the folder of the journal. */
export async function act(what: Act): Promise<void> {
  try {
    await host?.act(what);
  } catch (problem) {
    throw asFailure(problem);
  }
}

/** Makes everything larger or smaller, in percent of the plain size. */
export async function zoom(percent: number): Promise<void> {
  await host?.zoom(percent);
}

/** Whether something that was thrown is a failure of a command. */
export function isFailure(problem: unknown): problem is Failure {
  return typeof problem === "object" && problem !== null && "kind" in problem;
}

/** The failure a thrown thing stands for; anything that is not a failure is unexpected. */
export function asFailure(problem: unknown): Failure {
  return isFailure(problem) ? problem : unexpected();
}

function unexpected(): Failure {
  return { kind: "unexpected" } as Failure;
}
