import type { MapTie, NodeKind, PersonalMap } from "../../ipc/bindings";
import { byKind, placeName } from "./places";
import { wrap } from "./wrap";

/** Sizes in the units of the drawing, which are pixels at the plain size. */
export const BOX = 176;
export const LINE = 18;
const LETTERS = 18;
const GAP = 48;
const TALL = 3 * LINE + 18;
const BETWEEN = 20;
const TOP = 46;
const EDGE = 4;
/** Lines that run side by side keep this far apart. */
const LANES = [-5, 0, 5] as const;

/** A place in the drawing. */
export type Box = {
  key: string;
  kind: NodeKind;
  x: number;
  y: number;
  height: number;
  lines: string[];
};

/** The map, laid out: columns of boxes, and the lines between them. */
export type Drawn = {
  width: number;
  height: number;
  heads: { kind: NodeKind; x: number }[];
  boxes: Box[];
  paths: { key: string; d: string }[];
};

type Spot = Box & { column: number; row: number };

/** Lays a map out. Only kinds that hold something take a column. */
export function drawn(map: PersonalMap): Drawn {
  const columns = byKind(map.nodes);
  const x = (column: number) => EDGE + column * (BOX + GAP);
  const spots: Spot[] = columns.flatMap(({ nodes }, column) =>
    nodes.map((node) => {
      const lines = wrap(placeName(node), LETTERS);
      const height = lines.length * LINE + 18;
      const y = slot(node.row) + (TALL - height) / 2;
      return { key: node.key, kind: node.kind, x: x(column), y, height, lines, column, row: node.row };
    }),
  );
  const rows = Math.max(0, ...spots.map((it) => it.row + 1));
  const at = new Map(spots.map((it) => [it.key, it]));
  return {
    width: x(Math.max(1, columns.length)) - GAP + EDGE,
    height: TOP + rows * (TALL + BETWEEN),
    heads: columns.map(({ kind }, column) => ({ kind, x: x(column) + BOX / 2 })),
    boxes: spots,
    paths: map.ties.flatMap((tie, nth) => {
      const d = pathOf(tie, at, LANES[nth % LANES.length] ?? 0);
      return d === null ? [] : [{ key: `${tie.from} ${tie.to}`, d }];
    }),
  };
}

function slot(row: number): number {
  return TOP + row * (TALL + BETWEEN);
}

/** A line between two boxes. It never runs behind a third: over more than one column it takes the room between rows. */
function pathOf({ from, to }: MapTie, at: ReadonlyMap<string, Spot>, lane: number): string | null {
  const [one, other] = [at.get(from), at.get(to)];
  if (!one || !other) return null;
  const [left, right] = one.column <= other.column ? [one, other] : [other, one];
  const [y1, y2] = [middle(left), middle(right)];
  const out = left.x + BOX;
  if (left.column === right.column) {
    const bend = out + GAP * 0.6;
    return `M${out} ${y1}C${bend} ${y1} ${bend} ${y2} ${out} ${y2}`;
  }
  if (right.column === left.column + 1) return `M${out} ${y1}${bow(out, y1, right.x, y2)}`;
  const between = slot(Math.max(left.row, right.row)) - BETWEEN / 2 + lane;
  return `M${out} ${y1}${bow(out, y1, out + GAP, between)}H${right.x - GAP}${bow(right.x - GAP, between, right.x, y2)}`;
}

function middle({ y, height }: Spot): number {
  return y + height / 2;
}

function bow(x1: number, y1: number, x2: number, y2: number): string {
  const half = (x1 + x2) / 2;
  return `C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}
