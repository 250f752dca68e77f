import { toast } from "../parts/toast.svelte";
import { words } from "../words";
import type { RowKeys } from "./rowKeys.svelte";

/** How many rows there may be, and which of them says nothing and can give way. */
type Room<T> = { most: number; isBlank?: (row: T) => boolean };

/**
 * Rows with a removed one back at its place, or at the end where there are fewer by now. What was written since stays.
 * In a full list a row that says nothing gives way; where none does, the list stays, because one too many is refused.
 */
export function putBack<T>(rows: readonly T[], row: T, at: number, { most, isBlank }: Room<T>): T[] {
  const there = rows.length < most ? rows : withoutBlank(rows, isBlank);
  return there.length < most ? there.toSpliced(at, 0, row) : [...rows];
}

function withoutBlank<T>(rows: readonly T[], isBlank: Room<T>["isBlank"]): readonly T[] {
  const blank = isBlank ? rows.findLastIndex(isBlank) : -1;
  return blank === -1 ? rows : rows.toSpliced(blank, 1);
}

/** The same with the keys of the rows; says so when there was no room. */
export function bringBack<T>(keys: RowKeys, rows: readonly T[], row: T, at: number, room: Room<T>): T[] {
  const next = putBack(rows, row, at, room);
  if (next.includes(row)) keys.inserted(at);
  else toast({ text: words("table-no-room-back") });
  return next;
}
