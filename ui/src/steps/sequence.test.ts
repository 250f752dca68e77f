import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "../ipc/bindings";
import type { AskOf } from "./answers";
import { aRun } from "./fixtures";
import { beatAt, beatsOf, PartPlayer, partsOf, startsOf, versionOf } from "./sequence";

const ASK: AskOf<"sequence"> = {
  id: "walk",
  kind: "sequence",
  parts: [
    { key: "hands", area: "hands" },
    { key: "legs", area: "legs" },
    { key: "whole", area: null },
  ],
  sets: { long: ["hands", "legs", "whole"], short: ["whole", "hands"] },
  by: "version",
  without: "leave",
  phases: [
    { key: "tense", seconds: 6 },
    { key: "rest", seconds: 20 },
  ],
  twice: ["long"],
};

const chose = (version?: string, ...left: string[]) => {
  const answers: Record<string, Answer> = { leave: { kind: "multi", keys: left } };
  if (version) answers["version"] = { kind: "choice", key: version };
  return aRun({ answers });
};

test("the parts are those of the version, in its order", () => {
  expect(partsOf(ASK, chose("long"))).toEqual(["hands", "legs", "whole"]);
  expect(partsOf(ASK, chose("short"))).toEqual(["whole", "hands"]);
});

test("parts of an area that is left out do not come, and parts without an area do", () => {
  expect(partsOf(ASK, chose("long", "hands", "legs"))).toEqual(["whole"]);
});

test("a part whose area was never given cannot be left out", () => {
  // As the companion sends it: what is missing in the exercise may be missing here, too.
  const whole = { key: "whole" } as AskOf<"sequence">["parts"][number];

  expect(partsOf({ ...ASK, parts: [whole] }, chose("short", "hands"))).toEqual(["whole"]);
});

test("without a choice the shortest version is played", () => {
  expect(versionOf(ASK, chose())).toBe("short");
  expect(versionOf(ASK, chose("unknown"))).toBe("short");
});

test("with one version only, every part is gone through once", () => {
  const ask = { ...ASK, sets: {}, by: null, twice: [] };

  expect(versionOf(ask, chose())).toBeNull();
  expect(beatsOf(ask, chose()).map((it) => it.part)).toEqual([
    "hands",
    "hands",
    "legs",
    "legs",
    "whole",
    "whole",
  ]);
});

test("each phase begins where the one before ends", () => {
  expect(beatsOf(ASK, chose("short"))).toEqual([
    { part: "whole", phase: "tense", from: 0, until: 6_000, time: 1 },
    { part: "whole", phase: "rest", from: 6_000, until: 26_000, time: 1 },
    { part: "hands", phase: "tense", from: 26_000, until: 32_000, time: 1 },
    { part: "hands", phase: "rest", from: 32_000, until: 52_000, time: 1 },
  ]);
});

test("in some versions each part comes twice in a row, and begins once", () => {
  const beats = beatsOf(ASK, chose("long", "legs"));

  expect(beats.map((it) => `${it.part} ${it.phase} ${it.time}`)).toEqual([
    "hands tense 1",
    "hands rest 1",
    "hands tense 2",
    "hands rest 2",
    "whole tense 1",
    "whole rest 1",
    "whole tense 2",
    "whole rest 2",
  ]);
  expect(startsOf(beats)).toEqual([0, 52_000]);
});

test("a moment belongs to one phase, and what comes after the end to the last", () => {
  const beats = beatsOf(ASK, chose("short"));

  expect(beatAt(beats, 5_999)?.phase).toBe("tense");
  expect(beatAt(beats, 6_000)?.phase).toBe("rest");
  expect(beatAt(beats, 99_000)).toBe(beats.at(-1));
  expect(beatAt([], 0)).toBeUndefined();
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a step goes from part to part, past the phases between, and after the last part it ends", () => {
  const ended = vi.fn();
  const player = new PartPlayer({ beats: beatsOf(ASK, chose("short")), passed: () => undefined, ended });

  player.step(1);
  expect(player.elapsed).toBe(26_000);
  player.seek(40_000);
  player.step(-1);
  expect(player.elapsed).toBe(0);
  player.step(1);
  player.step(1);

  expect([player.over, ended.mock.calls.length]).toEqual([true, 1]);
});

test("every phase is told when it begins, while it plays", () => {
  const passed = vi.fn();
  const player = new PartPlayer({ beats: beatsOf(ASK, chose("short")), passed, ended: () => undefined });

  player.play();
  vi.advanceTimersByTime(27_000);
  player.stop();

  expect(passed.mock.calls.map(([beat]) => `${beat.part} ${beat.phase}`)).toEqual([
    "whole tense",
    "whole rest",
    "hands tense",
  ]);
});
