import type { FluentVariable } from "@fluent/bundle";
import { Book, type Said, type Texts } from "./book";
import type { MessageId } from "./ids";
import { ENGLISH, languageOf, type Language } from "./language";
import { setSpoken, spoken } from "./spoken";

export type { MessageId } from "./ids";

/** Values to put into a message. */
export type WordArguments = Record<string, FluentVariable>;

/** Looks up one message, or one attribute of it; null when the pack has no such words. */
export type PackWords = (id: string, attribute?: string, values?: WordArguments) => string | null;

const english: Texts = byArea(
  import.meta.glob<string>("../../../src-tauri/crates/content/words/en/*.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

/** Every other language, in pieces of its own: they cost nothing until it is chosen. */
const others = import.meta.glob<string>(
  ["../../../src-tauri/crates/content/words/*/*.ftl", "!../../../src-tauri/crates/content/words/en/*.ftl"],
  { query: "?raw", import: "default" },
);

/** The languages there are words for, by the folders of their words. English comes first. */
export const LANGUAGES: readonly string[] = [
  ...new Set([ENGLISH.folder, ...Object.keys(others).map(folderOf)]),
];

/** What is spoken, then what is said where that has no words. */
let books: readonly Book[] = [new Book(ENGLISH, english)];
const packs = new Map<string, PackWords>();

/** The language that a preference means on this computer. */
export function languageFor(preference: string): Language {
  return languageOf(preference, navigator.languages, LANGUAGES);
}

/** The words of a language, as far as they are not here already. What cannot be read is said in English. */
export async function textsOf({ folder }: Language): Promise<Texts> {
  const files = Object.entries(others).filter(([path]) => folderOf(path) === folder);
  const read = files.map(async ([path, load]) => [path, await load().catch(() => "")] as const);
  return byArea(Object.fromEntries(await Promise.all(read)));
}

/** Speaks a language from now on, in the document too. What is on the screen has to be made again. */
export function speak(language: Language, texts: Texts): void {
  const isEnglish = language.folder === ENGLISH.folder;
  books = isEnglish
    ? [new Book(language, english)]
    : [new Book(language, texts), new Book({ ...ENGLISH, dir: language.dir }, english)];
  packs.clear();
  setSpoken(language);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
}

/**
 * The words a person reads, from the Fluent files beside the exercises.
 *
 * A missing message throws in tests and shows its id in a release: a screen with one odd
 * label is better than no screen on a bad night.
 */
export function words(id: MessageId, values?: WordArguments): string {
  return find(id, undefined, values) ?? missing(`there is no message ${id}`, id);
}

/** Whether there is such a message. For ids that are made from data, such as a helpline's. */
export function hasWords(id: string): id is MessageId {
  return books.some((it) => it.has(id));
}

/** What belongs to a message, such as the low end of a rating; null when there is none. */
export function wordsBeside(id: string, attribute: string): string | null {
  return find(id, attribute);
}

/** What the first language says that can say it; the last one has to. */
function find(id: string, attribute?: string, values?: WordArguments): string | null {
  let said: Said | null = null;
  for (const book of books) {
    said = book.say(id, attribute, values) ?? said;
    if (said && said.problem === null) return said.text;
  }
  return said && missing(`message ${id}: ${said.problem}`, said.text);
}

/** The words of one exercise pack, which are English. Reads each text once. */
export function exerciseWords(ftl: string): PackWords {
  const known = packs.get(ftl);
  if (known) return known;
  const { dir, pseudo } = spoken.language;
  const pack = new Book({ ...ENGLISH, dir, pseudo }, new Map([["", ftl]]));
  const lookUp: PackWords = (id, attribute, values) => {
    const said = pack.say(id, attribute, values);
    return said && (said.problem ? missing(`message ${id}: ${said.problem}`, said.text) : said.text);
  };
  packs.set(ftl, lookUp);
  return lookUp;
}

/** Texts by their areas: `feeling` for `feelings.ftl`, the singular that ids begin with. */
function byArea(files: Record<string, string>): Texts {
  const areaOf = (path: string) => path.replace(/^.*\/|\.ftl$/g, "").replace(/s$/, "");
  return new Map(Object.entries(files).map(([path, text]) => [areaOf(path), text]));
}

function folderOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

function missing(problem: string, instead: string): string {
  if (import.meta.env.MODE === "test") throw new Error(problem);
  return instead;
}
