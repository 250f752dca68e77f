/** Lines after a change, and where each came from: its place before, or null for a new one. */
export type Moved = { lines: string[]; from: (number | null)[] };

const places = (lines: readonly string[]) => lines.map((_, at) => at as number | null);

/** A line added at the end. */
export function added(lines: readonly string[], line: string): Moved {
  return { lines: [...lines, line], from: [...places(lines), null] };
}

/** A line said anew. */
export function edited(lines: readonly string[], at: number, line: string): Moved {
  return { lines: lines.with(at, line), from: places(lines) };
}

/** A line taken out. */
export function removed(lines: readonly string[], at: number): Moved {
  return { lines: lines.toSpliced(at, 1), from: places(lines).toSpliced(at, 1) };
}

/** A line put back, or put in. */
export function inserted(lines: readonly string[], at: number, line: string): Moved {
  const place = Math.min(at, lines.length);
  return { lines: lines.toSpliced(place, 0, line), from: places(lines).toSpliced(place, 0, null) };
}

/** A line moved one place up (`-1`) or down (`1`); the same when there is no room. */
export function moved(lines: readonly string[], at: number, by: 1 | -1): Moved {
  const to = at + by;
  const from = places(lines);
  if (to < 0 || to >= lines.length) return { lines: [...lines], from };
  const order = from.with(at, to).with(to, at);
  return { lines: order.map((it) => lines[it ?? 0] ?? ""), from: order };
}
