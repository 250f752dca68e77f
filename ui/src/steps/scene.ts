import type { Figure, Gate, Pattern, Run, Vocabulary } from "../ipc/bindings";
import type { PackWords } from "../words";
import type { AskOf, Give } from "./answers";
import type { Ask, Answer } from "../ipc/bindings";
import type { Earlier } from "./echoes";
import type { Player } from "./player.svelte";

/** What is played in a practice, held where the keys and the bottom line can reach it. */
export type Deck = {
  /** Runs while a timed step is on the screen. */
  player: Player | null;
  /** Called when a timed step has come to its end. */
  ended: () => void;
  /** Called when someone ends the practice before its time. */
  stop: () => void;
};

/** How a practice looks and sounds, and what was chosen before it began. */
export type Look = {
  figure: Figure;
  /** Moves in steps of one second. */
  still: boolean;
  bells: boolean;
  /** 0 to 100. */
  volume: number;
  /** Tells a screen reader each phase. */
  aloud: boolean;
};

/** Which breath was chosen, and for how long. */
export type BreathChoice = { pattern: Pattern; minutes: number };

/** The way to another exercise. */
export type Lead = { title: string; open: () => void };

/** Everything a step may need besides its own answer. */
export type Scene = {
  pack: PackWords;
  run: Run;
  vocabulary: Vocabulary;
  /** The step's question, for an ask that has no words of its own. */
  question: string;
  look: Look;
  breath?: BreathChoice | null;
  /** Leads to the numbers of people who can help. */
  help: () => void;
  /** Whether steps depend on what is chosen here. */
  opens?: (ask: string) => boolean;
  /** The way to another exercise, where the screen knows it. */
  lead?: (slug: string) => Lead | undefined;
  /** Earlier thoughts, where the screen knows some and the person wants to see them. */
  earlier?: Earlier;
  /** Whether a health question was answered with no; without it, what depends on it is not offered. */
  isOpen?: (gate: Gate) => boolean;
  /** There in a practice; without it a timed step stands alone. */
  deck?: Deck;
};

/** What every step component takes. */
export type AskProps<K extends Ask["kind"]> = {
  ask: AskOf<K>;
  answer: Answer | undefined;
  give: Give;
  scene: Scene;
};

/** The words of one ask. */
export type AskWords = { label: string; hint?: string; low?: string; high?: string };

/** The words of one ask; its step's question stands in for a label. */
export function wordsOf(
  { id }: Pick<Ask, "id">,
  { pack, question }: Pick<Scene, "pack" | "question">,
): AskWords {
  const attribute = (name: string) => pack(`ask-${id}`, name) ?? undefined;
  return {
    label: pack(`ask-${id}`) ?? question,
    hint: attribute("hint"),
    low: attribute("low"),
    high: attribute("high"),
  };
}

/** What one option of an ask is called. */
export function optionWords(
  ask: string,
  key: string,
  pack: PackWords,
): { label: string; hint: string | null } {
  const id = `option-${ask}-${key}`;
  return { label: pack(id) ?? key, hint: pack(id, "hint") };
}
