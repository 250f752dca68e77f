import type { Plot, StripDot } from "../../ipc/bindings";
import { across, isWide, textWidth, type Box } from "./frame";
import { labelName } from "./said";

type Strips = Extract<Plot, { kind: "strips" }>;

/** The highest a stack of dots grows, and the usual way from one dot to the next. */
const TALLEST = 56;
const APART = 11;
export const RADIUS = 4.75;
/** Room below the ground of a row, for the sign of its middle. */
const BELOW = 18;

/** How far dots of one stack are apart, so that the tallest stack of the chart has room. */
export function stackStep(strips: Strips["strips"]): number {
  const most = Math.max(1, ...strips.flatMap(({ dots }) => dots.map((it) => it.days)));
  return Math.min(APART, TALLEST / Math.max(1, most - 1));
}

/** The heights of the dots of one stack above its ground: one for each day. */
export function stack({ days }: Pick<StripDot, "days">, step: number): number[] {
  return Array.from({ length: days }, (_, at) => RADIUS + 1.5 + at * step);
}

/** Rows of dots as they are drawn in a place this wide. */
export function drawnStrips(plot: Strips, width: number) {
  const wide = isWide(width);
  const names = plot.strips.map(({ label }) => labelName(label));
  const beside = Math.min(width * 0.36, Math.max(90, ...names.map(textWidth)) + 24);
  const step = stackStep(plot.strips);
  const tallest = (days: number[]) => (Math.max(1, ...days) - 1) * step + 2 * RADIUS + 4;
  let bottom = 0;
  const rows = plot.strips.map((strip, at) => {
    const stacks = tallest(strip.dots.map((it) => it.days));
    const height = (wide ? Math.max(44, stacks + 8) : stacks + 28) + BELOW;
    bottom += height;
    return { strip, name: names[at] ?? "", top: bottom - height, ground: bottom - BELOW };
  });
  const box: Box = { left: wide ? beside + 8 : 12, right: width - 12, top: 0, bottom };
  const dots = rows.map(({ strip, ground }) =>
    strip.dots.flatMap((it) => stack(it, step).map((y) => ({ x: across(box, it.at), y: ground - y }))),
  );
  return { wide, beside, box, rows, dots };
}
