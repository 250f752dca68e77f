import { words, type MessageId } from "../../words";

type Named<Id> = Id extends `example-${infer Name}` ? Name : never;

/** The screens that have an example. */
export type ExampleOf = Exclude<Named<MessageId>, "show" | "name" | "about" | "close">;

/** One part of an example: what it is, where that has a name, and what it says. */
export type Part = { name: string | null; said: string };

/** The example of a screen. */
export function exampleOf(screen: ExampleOf): Part[] {
  return partsOf(words(`example-${screen}`));
}

/** Takes the words of an example apart: a blank line parts them, and the first of several lines is a name. */
export function partsOf(text: string): Part[] {
  return text.split(/\n\s*\n/).map((part) => {
    const [first = "", ...rest] = part.trim().split("\n");
    return rest.length > 0 ? { name: first, said: rest.join("\n") } : { name: null, said: first };
  });
}
