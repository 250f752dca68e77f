import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "./language";
import { bracketed, pseudo } from "./pseudo";
import type { WordArguments } from "./index";

/** Texts by the area they are of: the first part of their ids, `today` for `today-…`. */
export type Texts = ReadonlyMap<string, string>;

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

/** What a message says, and what was wrong with it, if anything was. */
export type Said = { text: string; problem: string | null };

/** The messages of one language. Each text is read when it is first wanted: reading all would hold up the first picture. */
export class Book {
  readonly #bundle: FluentBundle;
  readonly #unread: Map<string, string>;
  readonly #areas: readonly string[];
  readonly #whole: (text: string) => string;

  constructor({ folder, dir, pseudo: made }: Language, texts: Texts) {
    this.#bundle = new FluentBundle(folder, {
      // Invisible marks around every value keep it in one piece where the words around it run the other way. Where both
      // read left to right they are of no use, and are in the way of whoever copies or compares a text.
      useIsolating: dir === "rtl",
      ...(made === "accents" ? { transform: pseudo } : {}),
    });
    this.#whole = made === "accents" ? bracketed : (text) => text;
    this.#unread = new Map(texts);
    this.#areas = [...texts.keys()];
  }

  /** What a message says, or one of its attributes; null when this language has no such words. */
  say(id: string, attribute?: string, values?: WordArguments): Said | null {
    const pattern = this.#pattern(id, attribute);
    if (pattern == null) return null;
    const problems: Error[] = [];
    const text = this.#whole(this.#bundle.formatPattern(pattern, values ?? null, problems));
    return { text, problem: problems[0]?.message ?? null };
  }

  /** Whether there is such a message. */
  has(id: string): boolean {
    return this.#pattern(id) != null;
  }

  #pattern(id: string, attribute?: string): Pattern | null | undefined {
    this.#read(id);
    const message = this.#bundle.getMessage(id);
    return attribute === undefined ? message?.value : message?.attributes[attribute];
  }

  /** Reads the text an id points to; all of them when it points to none. */
  #read(id: string): void {
    if (this.#unread.size === 0 || this.#bundle.hasMessage(id)) return;
    const near = this.#areas.filter((area) => id.startsWith(area));
    for (const area of near.length > 0 ? near : this.#areas) {
      const text = this.#unread.get(area);
      if (text !== undefined) this.#bundle.addResource(new FluentResource(text));
      this.#unread.delete(area);
    }
  }
}
