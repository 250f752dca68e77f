import { spoken } from "./spoken";

/** Something made for one way of writing; made again when another language is spoken. */
function lasting<Made>(make: (locale: string) => Made): () => Made {
  let last: { locale: string; made: Made } | null = null;
  return () => {
    if (last?.locale !== spoken.locale) last = { locale: spoken.locale, made: make(spoken.locale) };
    return last.made;
  };
}

/** How days and times are written. */
export const dates = (options: Intl.DateTimeFormatOptions) =>
  lasting((locale) => new Intl.DateTimeFormat(locale, options));

/** How numbers are written. */
export const numbers = (options: Intl.NumberFormatOptions) =>
  lasting((locale) => new Intl.NumberFormat(locale, options));

/** What countries or languages are called. */
export const namesOf = (type: Intl.DisplayNamesOptions["type"]) =>
  lasting((locale) => new Intl.DisplayNames(locale, { type }));

/** English words are British ones, and so are the commas between them: "one, two and three". */
const wording = (locale: string) => (locale.startsWith("en") ? "en-GB" : locale);
const list = lasting((locale) => new Intl.ListFormat(wording(locale), { type: "conjunction" }));
const collator = lasting((locale) => new Intl.Collator(locale));
const graphemes = lasting((locale) => new Intl.Segmenter(locale, { granularity: "grapheme" }));

/** Some things in a row. */
export function listed(all: readonly string[]): string {
  return list().format(all);
}

/** Which of two texts comes first in a list. */
export function compare(one: string, other: string): number {
  return collator().compare(one, other);
}

/** A text without capitals. */
export function lower(text: string): string {
  return text.toLocaleLowerCase(spoken.locale);
}

/** A text that begins with a capital, as a sentence does. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(spoken.locale) + text.slice(1);
}

/** What a reader takes for single characters, however they are stored. */
export function signsOf(text: string): string[] {
  return [...graphemes().segment(text)].map((it) => it.segment);
}

/** A language by the name its own people give it; its tag where there is none. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}

/** A number for a spreadsheet, which reads it in every country: one decimal at most, with a point. */
export const plainNumber = (value: number): string =>
  new Intl.NumberFormat("en", { maximumFractionDigits: 1, useGrouping: false }).format(value);
