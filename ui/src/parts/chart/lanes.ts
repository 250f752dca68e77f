import type { Plot } from "../../ipc/bindings";
import { words } from "../../words";
import { across, isWide, textWidth, type Box } from "./frame";
import { tickNames } from "./shortDay";

type Lanes = Extract<Plot, { kind: "lanes" }>;

/** The size of a dot: its surface grows with what happened, up to a dot that still leaves room for its neighbours. */
export function laneDot(times: number): number {
  return Math.min(9, 3.25 * Math.sqrt(times));
}

/** Lanes as they are drawn in a place this wide. */
export function drawnLanes(plot: Lanes, width: number) {
  const wide = isWide(width);
  const names = plot.lanes.map(({ lane }) => words(`chart-lane-${lane}`));
  const step = wide ? 40 : 52;
  const left = wide ? Math.max(...names.map(textWidth)) + 28 : 12;
  const box: Box = { left, right: width - 12, top: 0, bottom: plot.lanes.length * step };
  const lanes = plot.lanes.map(({ lane, dots }, at) => ({
    lane,
    name: names[at] ?? "",
    y: box.top + (at + 1) * step - (wide ? step / 2 : 15),
    dots: dots.map(({ x, times }) => ({ x: across(box, x), radius: laneDot(times) })),
  }));
  const days = tickNames(plot.days);
  return {
    wide,
    box,
    lanes,
    height: box.bottom + 32,
    days: plot.days.map(({ x }, at) => ({ x: across(box, x), name: days[at] ?? "" })),
  };
}
