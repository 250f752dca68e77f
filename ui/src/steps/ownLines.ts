import type { Answer, Run } from "../ipc/bindings";
import { dayOf } from "../parts/days";
import { isSealed } from "./saidVoices";

const filled = (lines: string[]) => lines.map((it) => it.trim()).filter((it) => it !== "");

const sentencesIn = (text: string) => filled(text.split(/\n+|(?<=[.?!…])\s+/));

/** The person's own lines in an answer: of a list, a log, a table, thoughts, an order, or the lines of a piece of writing. */
export function linesIn(answer: Answer | undefined): string[] {
  switch (answer?.kind) {
    case "list":
    case "thoughts":
    case "ranked":
      return filled(answer.lines);
    case "log":
      return filled(answer.lines.map((line) => line.text));
    case "table":
      return filled(
        answer.rows.map((row) => {
          const cell = Object.values(row.cells).find((it) => typeof it === "string" && it.trim() !== "");
          return typeof cell === "string" ? cell : row.head;
        }),
      );
    case "letter":
      // The sentences of a closed letter are nowhere to be read before its day.
      return isSealed(answer, dayOf(new Date())) ? [] : sentencesIn(answer.text);
    case "text":
      return sentencesIn(answer.text);
    default:
      return [];
  }
}

/** The person's own lines of an earlier ask. */
export function ownLines(of: string, run: Run): string[] {
  return [...new Set(linesIn(run.answers[of]))];
}

/** Lines in the order that was chosen; new ones at the end, gone ones left out. */
export function inOrder(lines: string[], order: string[]): string[] {
  const known = order.filter((it) => lines.includes(it));
  return [...known, ...lines.filter((it) => !known.includes(it))];
}

/** Lines with one at another place. */
export function placed(lines: string[], from: number, to: number): string[] {
  const line = lines[from];
  if (line === undefined || to < 0 || to >= lines.length) return lines;
  return lines.toSpliced(from, 1).toSpliced(to, 0, line);
}

/**
 * Where a dragged row belongs: past each neighbour whose middle the pointer has crossed. Rows may differ in height; with
 * the middles, none jumps back and forth.
 */
export function draggedTo(
  y: number,
  from: number,
  boxes: readonly { top: number; bottom: number }[],
): number {
  const middle = (at: number) => ((boxes[at]?.top ?? 0) + (boxes[at]?.bottom ?? 0)) / 2;
  let to = from;
  while (to > 0 && y < middle(to - 1)) to -= 1;
  while (to < boxes.length - 1 && y > middle(to + 1)) to += 1;
  return to;
}
