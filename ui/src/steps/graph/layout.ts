import type { Someone } from "../../ipc/bindings";

/** Somebody and where they stand, in the units of the drawing. */
export type Place = { person: Someone; x: number; y: number };

/** A laid out drawing. */
export type Layout = { places: Place[]; width: number; height: number };

/** The room that one of the people takes. */
const ACROSS = 140;
const DOWN = 110;

/** Lays a family out: a row for each generation that is there, everyone in the order they were written. */
export function familyLayout(people: readonly Someone[]): Layout {
  const rows = [0, 1, 2, 3]
    .map((generation) => people.filter((it) => it.generation === generation))
    .filter((row) => row.length > 0);
  const widest = Math.max(2, ...rows.map((row) => row.length));
  const width = widest * ACROSS;
  const places = rows.flatMap((row, down) =>
    row.map((person, at) => ({
      person,
      x: Math.round((width / row.length) * (at + 0.5)),
      y: DOWN * down + DOWN / 2,
    })),
  );
  return { places, width, height: Math.max(1, rows.length) * DOWN };
}

const CORNERS = [
  { x: 180, y: 45 },
  { x: 60, y: 215 },
  { x: 300, y: 215 },
] as const;

/** Lays three people out in a triangle, the first at the top. */
export function triangleLayout(people: readonly Someone[]): Layout {
  const places = people.slice(0, CORNERS.length).map((person, at) => ({
    person,
    ...(CORNERS[at] ?? { x: 0, y: 0 }),
  }));
  return { places, width: 360, height: 270 };
}

/** A name cut to what fits below a circle. */
export function shortName(name: string): string {
  return name.length > 14 ? `${name.slice(0, 13).trimEnd()}…` : name;
}
