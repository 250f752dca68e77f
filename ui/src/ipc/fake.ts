import type { Commands } from "./bindings";
import { useHost } from "./call";
import type { Host } from "./host";

/** What a test answers, command by command. */
export type Answers = {
  [C in keyof Commands]?: (input: Commands[C]["input"]) => unknown;
};

/** What was asked of a fake host, in order. */
export type Asked = { command: string; input: unknown }[];

/** A host that answers nothing: every command fails as unexpected. */
export const silentHost: Host = {
  ask: () => Promise.reject({ kind: "unexpected" }),
  zoom: () => Promise.resolve(),
  choose: () => Promise.resolve(null),
  act: () => Promise.resolve(),
};

/**
 * Answers commands from functions, for tests without a window.
 *
 * `chosen` is what the person picks in the system's dialog. Returns the list of what was asked, which grows as the test goes on. A command
 * without an answer rejects with a sentence that names it.
 */
export function hostThat(answers: Answers, chosen: string | null = null): Asked {
  const asked: Asked = [];
  useHost({
    ask: async (command, input) => {
      asked.push({ command, input });
      const answer = (answers as Record<string, ((input: unknown) => unknown) | undefined>)[command];
      if (!answer) throw new Error(`this test gave no answer to ${command}`);
      return await answer(input);
    },
    zoom: async (percent) => {
      asked.push({ command: "zoom", input: { percent } });
    },
    choose: async (what) => {
      asked.push({ command: "choose", input: { what } });
      return chosen;
    },
    act: async (what) => {
      asked.push({ command: "act", input: { what } });
    },
  });
  return asked;
}
