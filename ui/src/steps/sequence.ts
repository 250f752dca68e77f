import type { Run } from "../ipc/bindings";
import { read, type AskOf } from "./answers";
import { Player } from "./player.svelte";

/** One phase of one part: when it begins and ends, in milliseconds, what it is, and whether it comes again. */
export type Beat = { part: string; phase: string; from: number; until: number; time: number };

/** The version that is played: the chosen one, or the shortest where none was chosen; null when there is one only. */
export function versionOf(ask: AskOf<"sequence">, run: Run): string | null {
  const chosen = ask.by === null ? undefined : read(run.answers[ask.by], "choice")?.key;
  if (chosen !== undefined && ask.sets[chosen]) return chosen;
  const length = (version: string) => ask.sets[version]?.length ?? 0;
  return Object.keys(ask.sets).toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

/** The parts that are gone through: those of the version, without the areas that are left out. */
export function partsOf(ask: AskOf<"sequence">, run: Run): string[] {
  const left = ask.without === null ? [] : (read(run.answers[ask.without], "multi")?.keys ?? []);
  const version = versionOf(ask, run);
  const chosen = version === null ? ask.parts.map((it) => it.key) : (ask.sets[version] ?? []);
  return chosen.filter((key) => {
    const part = ask.parts.find((it) => it.key === key);
    // An area that is not given comes as null, or not at all.
    return part !== undefined && !left.includes(part.area ?? "");
  });
}

/** Everything that happens, in order. In some versions each part comes twice in a row. */
export function beatsOf(ask: AskOf<"sequence">, run: Run): Beat[] {
  const version = versionOf(ask, run);
  const times = version !== null && ask.twice.includes(version) ? [1, 2] : [1];
  let at = 0;
  return partsOf(ask, run).flatMap((part) =>
    times.flatMap((time) =>
      ask.phases.map(({ key, seconds }) => {
        const from = at;
        at += seconds * 1_000;
        return { part, phase: key, from, until: at, time };
      }),
    ),
  );
}

/** The beat of a moment; the last one after the end. */
export function beatAt(beats: readonly Beat[], elapsed: number): Beat | undefined {
  return beats.find((it) => elapsed < it.until) ?? beats.at(-1);
}

/** Where each part begins. A part that comes twice begins once. */
export function startsOf(beats: readonly Beat[]): number[] {
  return beats.filter((it, at) => it.part !== beats[at - 1]?.part).map((it) => it.from);
}

/** Whether a beat is the first of its part. */
export function isFirst(beats: readonly Beat[], beat: Beat): boolean {
  return startsOf(beats).includes(beat.from);
}

type Options = { beats: readonly Beat[]; passed: (beat: Beat, late: number) => void; ended: () => void };

/** Plays beats. Every phase wakes it, but a step goes from part to part. */
export class PartPlayer extends Player {
  readonly #starts: number[];

  constructor({ beats, passed, ended }: Options) {
    super({
      total: beats.at(-1)?.until ?? 0,
      marks: beats.map((it) => it.from),
      passed: (mark, late) => {
        const beat = beats[mark];
        if (beat) passed(beat, late);
      },
      ended,
      stepwise: true,
    });
    this.#starts = startsOf(beats);
  }

  override step(by: 1 | -1): void {
    const at = this.#starts.findLastIndex((it) => it <= this.elapsed) + by;
    this.seek(at >= this.#starts.length ? this.total : (this.#starts[Math.max(0, at)] ?? 0));
  }
}
