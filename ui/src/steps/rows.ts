import type { Cell, Column, Row, Run } from "../ipc/bindings";
import type { PackWords } from "../words";
import type { AskOf } from "./answers";
import { ownLines } from "./ownLines";

/** The span of the numbers in a column; null for words and ticks. */
export function spanOf({ holds }: Pick<Column, "holds">): number | null {
  if (holds === "percent") return 100;
  if (holds === "ten") return 10;
  return holds === "minutes" ? 24 * 60 : null;
}

/** Whether the rows are there from the start: keys of the exercise, or lines of an earlier answer. */
export function headsOf(ask: AskOf<"table">, run: Run): string[] | null {
  if (ask.of !== null) return ownLines(ask.of, run);
  return ask.heads.length > 0 ? ask.heads : null;
}

/** The rows to show: one for each head, with what was written; or one's own. */
export function rowsToShow(ask: AskOf<"table">, run: Run, written: Row[]): Row[] {
  const heads = headsOf(ask, run);
  if (!heads) return written;
  return heads.map((head) => written.find((it) => it.head === head) ?? { head, cells: {} });
}

/** Rows with one cell changed; a cell that says nothing goes. */
export function withCell(rows: Row[], at: number, key: string, cell: Cell | null): Row[] {
  const row = rows[at] ?? { head: "", cells: {} };
  const cells = { ...row.cells };
  if (cell === null || cell === "" || cell === false) delete cells[key];
  else cells[key] = cell;
  return rows.with(at, { ...row, cells });
}

/** What a row is called: the exercise's words, or the person's own line. */
export function headName(ask: AskOf<"table">, head: string, pack: PackWords): string {
  return pack(`row-${ask.id}-${head}`) ?? head;
}

/** What a column is called. */
export function columnName(ask: AskOf<"table">, key: string, pack: PackWords): string {
  return pack(`column-${ask.id}-${key}`) ?? key;
}

/** Whether a row has a cell that says something. */
export function isFilled({ cells }: Row): boolean {
  return Object.values(cells).some((it) => it !== undefined && it !== "" && it !== false);
}
