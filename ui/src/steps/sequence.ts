import type { Run } from "../ipc/bindings";
import { read, type AskOf } from "./answers";

/** One phase of one part: when it begins and ends, in milliseconds, and what it is. */
export type Beat = { part: string; phase: string; from: number; until: number; time: number };

/** The version that was chosen; null when there is one only, or none was chosen. */
export function versionOf(ask: AskOf<"sequence">, run: Run): string | null {
  return ask.by === null ? null : (read(run.answers[ask.by], "choice")?.key ?? null);
}

/** The parts that are gone through: those of the version, without the areas that are left out. */
export function partsOf(ask: AskOf<"sequence">, run: Run): string[] {
  const left = ask.without === null ? [] : (read(run.answers[ask.without], "multi")?.keys ?? []);
  const version = versionOf(ask, run) ?? Object.keys(ask.sets)[0];
  const chosen = version === undefined ? undefined : ask.sets[version];
  const all = ask.parts.filter((part) => part.area === null || !left.includes(part.area)).map((it) => it.key);
  return chosen ? chosen.filter((key) => all.includes(key)) : all;
}

/** Everything that happens, in order. In some versions each part comes twice in a row. */
export function beatsOf(ask: AskOf<"sequence">, run: Run): Beat[] {
  const version = versionOf(ask, run) ?? Object.keys(ask.sets)[0];
  const times = version !== undefined && ask.twice.includes(version) ? 2 : 1;
  const beats: Beat[] = [];
  let at = 0;
  for (const part of partsOf(ask, run)) {
    for (let time = 1; time <= times; time += 1) {
      for (const { key, seconds } of ask.phases) {
        beats.push({ part, phase: key, from: at, until: at + seconds * 1_000, time });
        at += seconds * 1_000;
      }
    }
  }
  return beats;
}

/** The beat of a moment; the last one after the end. */
export function beatAt(beats: readonly Beat[], elapsed: number): Beat | undefined {
  return beats.find((it) => elapsed < it.until) ?? beats.at(-1);
}
