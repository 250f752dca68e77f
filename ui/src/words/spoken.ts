import { ENGLISH, localeOf, type Language } from "./language";

const computers = () => globalThis.navigator?.languages ?? [];

let language = ENGLISH;
let locale = localeOf(ENGLISH, computers());

/** The language that is spoken now, and how numbers and days are written in it. */
export const spoken = {
  get language(): Language {
    return language;
  },
  get locale(): string {
    return locale;
  },
};

/** Says which language is spoken from now on. `speak` does this together with its words. */
export function setSpoken(next: Language): void {
  language = next;
  locale = localeOf(next, computers());
}
