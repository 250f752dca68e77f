import { signsOf } from "../../words/locale";

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/**
 * Breaks text into lines of at most so many characters. A word longer than a line is broken too; characters that are
 * drawn twice as wide count twice. What does not fit into the last line ends in an ellipsis.
 */
export function wrap(text: string, letters: number, most = 3): string[] {
  const lines: string[][] = [[]];
  for (const word of text.trim().split(/\s+/).filter(Boolean).map(signsOf)) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && long([...line, " ", ...word]) <= letters) line.push(" ", ...word);
    else if (line.length > 0) lines.push(...broken(word, letters));
    else lines.splice(-1, 1, ...broken(word, letters));
  }
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  if (last && lines.length > most) kept.splice(-1, 1, cut(last, letters));
  return kept.map((it) => it.join(""));
}

/** A word in pieces that each fit into a line. */
function broken(word: string[], letters: number): string[][] {
  const pieces: string[][] = [[]];
  for (const sign of word) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length === 0 || long([...piece, sign]) <= letters) piece.push(sign);
    else pieces.push([sign]);
  }
  return pieces;
}

/** A line that says it goes on. */
function cut(line: string[], letters: number): string[] {
  const kept = [...line];
  while (kept.length > 1 && (long(kept) >= letters || kept.at(-1) === " ")) kept.pop();
  return [...kept, "…"];
}

function long(signs: string[]): number {
  return signs.reduce((sum, it) => sum + (WIDE.test(it) ? 2 : 1), 0);
}
