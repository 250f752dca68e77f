import { words } from "../../words";
import type { FairTest, HelpedSkill, OwnTarget, Says } from "../../ipc/bindings";

/** A range of points around what would be expected anyway, in words; negative is lower. */
export function rangeSaid(low: number, high: number): string {
  if (low === 0 && high === 0) return words("helped-range-same");
  if (low < 0 && high > 0) return words("helped-range-across", { down: -low, up: high });
  const [from, to] = high <= 0 ? [Math.abs(high), Math.abs(low)] : [low, high];
  if (from === to) {
    return words(high < 0 ? "helped-range-lower-by" : "helped-range-higher-by", { points: to });
  }
  return words(high <= 0 ? "helped-range-lower" : "helped-range-higher", { from, to });
}

/** What may be said about a skill, the sentence first. Silence is never worded as "does not help". */
export function skillSaid({
  says,
  counted,
  inTest = false,
}: {
  says: Says;
  counted: number;
  inTest?: boolean;
}): string[] {
  if (inTest) return [words("helped-in-test")];
  switch (says.kind) {
    case "soFar":
      return [words("helped-says-so-far", { count: counted, of: says.of })];
    case "tooEarly":
      return [words("helped-says-too-early")];
    case "needsPlainPairs":
      return [words("helped-says-needs-pairs", { have: says.have, need: says.need })];
    case "cannotTell":
      return [words("helped-says-cannot-tell", { range: rangeSaid(says.low, says.high) })];
    case "helps":
      return [words("helped-says-helps", { range: rangeSaid(says.low, says.high) })];
    case "doesNotSeemTo":
      return [words("helped-says-not"), words("helped-says-seen", { range: rangeSaid(says.low, says.high) })];
  }
}

/** Which uses are not counted, and why. */
export function leftOutSaid({ crowded, slow }: Pick<HelpedSkill, "crowded" | "slow">): string[] {
  return [
    ...(crowded > 0 ? [words("helped-crowded", { count: crowded })] : []),
    ...(slow > 0 ? [words("helped-slow", { count: slow })] : []),
  ];
}

/** Which way a rating moved how often; empty when it was never rated twice. Higher is told as plainly as lower. */
export function movesSaid({ lower, same, higher }: Pick<OwnTarget, "lower" | "same" | "higher">): string {
  const moves = [
    { count: lower, first: "helped-moved-lower-of", then: "helped-moved-lower" },
    { count: same, first: "helped-moved-same-of", then: "helped-moved-same" },
    { count: higher, first: "helped-moved-higher-of", then: "helped-moved-higher" },
  ] as const;
  const times = lower + same + higher;
  return moves
    .filter((it) => it.count > 0)
    .map(({ count, first, then }, at) => (at === 0 ? words(first, { count, times }) : words(then, { count })))
    .join(", ");
}

/** What a fair test says at its end. Nothing before: looking every time misleads. */
export function fairSaid(test: FairTest): string[] {
  const { says, one, other, ended } = test;
  if (!says || !ended) return [];
  if (says.kind === "waiting") {
    return [words("helped-fair-waiting", { need: says.need, one: says.one, other: says.other })];
  }
  const points = Math.abs(says.by);
  const luck = words("helped-fair-luck", { percent: says.pPercent });
  if (says.kind === "noClearDifference") {
    const apart = words("helped-fair-apart", { points });
    return [words("helped-fair-no-clear", { name: one.title, than: other.title }), apart, luck];
  }
  const [name, than] = says.lower === "first" ? [one.title, other.title] : [other.title, one.title];
  return [words("helped-fair-differs", { points, name, than }), words("helped-fair-from-before"), luck];
}
