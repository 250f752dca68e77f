import type { Plot } from "../../ipc/bindings";
import { across, up, within, type Box } from "./frame";
import { shortDay } from "./shortDay";

type Pairs = Extract<Plot, { kind: "pairs" }>;

/** Pairs as they are drawn in a place this wide. */
export function drawnPairs(plot: Pairs, width: number) {
  const tall = Math.round(within(width * 0.36, 160, 210));
  const box: Box = { left: 56, right: width - 12, top: 12, bottom: 12 + tall };
  const apart = (box.right - box.left) / Math.max(1, plot.pairs.length);
  const radius = within(apart * 0.32, 2, 5.5);
  const pairs = plot.pairs.map(({ x, before, after }) => ({
    x: across(box, x),
    before: up(box, before),
    after: up(box, after),
    // Where nothing moved, the open dot is a ring around the full one.
    ring: Math.abs(before - after) < 1 ? radius + 3 : radius,
  }));
  const named = plot.pairs.map(({ x, day }) => ({ x: across(box, x), name: shortDay(day) }));
  return { box, height: box.bottom + 32, radius, pairs, days: named.filter(isNew) };
}

/** Several times on one day share its name. */
function isNew(it: { name: string }, at: number, all: { name: string }[]): boolean {
  return all[at - 1]?.name !== it.name;
}
