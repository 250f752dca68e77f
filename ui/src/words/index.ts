import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { MessageId } from "./ids";

export type { MessageId } from "./ids";

/** Values to put into a message. */
export type WordArguments = Record<string, FluentVariable>;

/** Looks up one message, or one attribute of it; null when the pack has no such words. */
export type PackWords = (id: string, attribute?: string, values?: WordArguments) => string | null;

const files = import.meta.glob<string>("../../../src-tauri/crates/content/words/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = read([]);
/** What was not read yet, by the first part of its ids: `today` for `today-…`. Reading all of it would hold up the first picture. */
const unread = new Map(Object.entries(files).map(([path, text]) => [areaOf(path), text]));
const packs = new Map<string, PackWords>();

/**
 * The words a person reads, from the Fluent files beside the exercises.
 *
 * A missing message throws in tests and shows its id in a release: a screen with one odd
 * label is better than no screen on a bad night.
 */
export function words(id: MessageId, values?: WordArguments): string {
  const pattern = messageOf(id)?.value;
  if (!pattern) return missing(`there is no message ${id}`, id);
  return format(bundle, pattern, id, values);
}

/** Whether there is such a message. For ids that are made from data, such as a helpline's. */
export function hasWords(id: string): id is MessageId {
  return messageOf(id)?.value != null;
}

/** What belongs to a message, such as the low end of a rating; null when there is none. */
export function wordsBeside(id: string, attribute: string): string | null {
  const pattern = messageOf(id)?.attributes[attribute];
  return pattern ? format(bundle, pattern, id) : null;
}

/** Finds a message: in what was read, in the file its id points to, or in the rest. */
function messageOf(id: string) {
  const found = bundle.getMessage(id);
  if (found || unread.size === 0) return found;
  const near = [...unread.keys()].filter((area) => id.startsWith(area));
  for (const area of near.length > 0 ? near : [...unread.keys()]) {
    bundle.addResource(new FluentResource(unread.get(area) ?? ""));
    unread.delete(area);
  }
  return messageOf(id);
}

/** The name of a file of words, in the singular as ids have it: `feeling` for `feelings.ftl`. */
function areaOf(path: string): string {
  return path.replace(/^.*\/|\.ftl$/g, "").replace(/s$/, "");
}

/** The words of one exercise pack. Reads each text once. */
export function exerciseWords(ftl: string): PackWords {
  const known = packs.get(ftl);
  if (known) return known;
  const pack = read([ftl]);
  const lookUp: PackWords = (id, attribute, values) => {
    const message = pack.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return pattern ? format(pack, pattern, id, values) : null;
  };
  packs.set(ftl, lookUp);
  return lookUp;
}

function read(texts: string[]): FluentBundle {
  // Isolation marks are invisible characters around every value. English reads left to right
  // and tests compare text, so they stay off until a language needs them.
  const made = new FluentBundle("en", { useIsolating: false });
  for (const text of texts) made.addResource(new FluentResource(text));
  return made;
}

type Pattern = Parameters<FluentBundle["formatPattern"]>[0];

function format(from: FluentBundle, pattern: Pattern, id: string, values?: WordArguments): string {
  const problems: Error[] = [];
  const text = from.formatPattern(pattern, values, problems);
  const first = problems[0];
  return first ? missing(`message ${id}: ${first.message}`, text) : text;
}

function missing(problem: string, instead: string): string {
  if (import.meta.env.MODE === "test") throw new Error(problem);
  return instead;
}
