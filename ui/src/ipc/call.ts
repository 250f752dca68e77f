import type { Commands, Failure } from "./bindings";
import type { Host } from "./host";

let host: Host | null = null;

/** Says who answers from now on. Called once by `main.ts`, and by tests. */
export function useHost(next: Host): void {
  host = next;
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
    throw isFailure(problem) ? problem : unexpected();
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
