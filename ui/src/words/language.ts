import { PSEUDO, type Pseudo } from "./pseudo";

/** A language that the words can be in. */
export type Language = {
  /** Its BCP 47 tag, as it stands on the document. */
  tag: string;
  /** The folder of its words. */
  folder: string;
  dir: "ltr" | "rtl";
  /** How English becomes it, when it is one that nobody speaks. */
  pseudo: Pseudo | null;
};

/** What stands in the preferences for: as the computer has it. */
export const SYSTEM = "system";

/** The language every message is in. */
export const ENGLISH: Language = { tag: "en", folder: "en", dir: "ltr", pseudo: null };

/** Scripts that are written from right to left. */
const FROM_RIGHT: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

/** The direction a language is written in. What is no language is written as English is. */
export function directionOf(tag: string): Language["dir"] {
  try {
    return FROM_RIGHT.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}

/**
 * The language to speak: the one that is wanted or, for `system`, the first of the computer's, as near as there are words
 * for it (`de-AT` is spoken as `de`). English when there are none.
 */
export function languageOf(
  wanted: string,
  computers: readonly string[],
  folders: readonly string[],
): Language {
  const made = PSEUDO[wanted];
  if (made) return { tag: wanted, folder: ENGLISH.folder, dir: directionOf(wanted), pseudo: made };
  for (const tag of wanted === SYSTEM ? computers : [wanted]) {
    const folder = nearest(tag, folders);
    if (folder) return { tag: folder, folder, dir: directionOf(folder), pseudo: null };
  }
  return ENGLISH;
}

/** The folder of a language, or of the same one with less said about it. */
function nearest(tag: string, folders: readonly string[]): string | undefined {
  const parts = tag.toLowerCase().split("-");
  for (let most = parts.length; most > 0; most -= 1) {
    const less = parts.slice(0, most).join("-");
    const found = folders.find((it) => it.toLowerCase() === less);
    if (found) return found;
  }
  return undefined;
}

/** How numbers and days are written in a language: in the person's own kind of it, where the computer names one. */
export function localeOf({ tag, folder, pseudo }: Language, computers: readonly string[]): string {
  const said = pseudo ? folder : tag;
  const [own] = said.split("-");
  if (said.includes("-")) return said;
  return computers.find((it) => it.split("-")[0] === own) ?? (said === ENGLISH.tag ? "en-GB" : said);
}
