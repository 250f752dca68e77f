import type { Country, Helpline } from "../../ipc/bindings";

/** Stored for "somewhere else": a code that belongs to no country. */
export const ELSEWHERE = "ZZ";

/** What is shown for one country. Only what was seen at its source is ever shown. */
export type Numbers = { emergency: Helpline[]; main: Helpline | null; more: Helpline[] };

const checked = (line: Helpline) => line.status === "V";

/** The numbers of a country, or of none. The first crisis line leads; other services come last. */
export function numbersOf(country: Country | undefined): Numbers {
  const emergency = country?.emergency.filter(checked) ?? [];
  const lines = country?.lines.filter(checked) ?? [];
  const crisis = lines.filter((line) => !line.notACrisisLine);
  const main = crisis[0] ?? null;
  return { emergency, main, more: [...crisis.slice(1), ...lines.filter((line) => line.notACrisisLine)] };
}

const regions = new Intl.DisplayNames("en", { type: "region" });
const tongues = new Intl.DisplayNames("en", { type: "language" });

/** The name of a country in words. */
export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

/** The names of languages, such as "German and English". */
export function languageNames(tags: readonly string[]): string {
  const names = tags.map((tag) => tongues.of(tag) ?? tag);
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}

/** Countries by name, as a list is read. */
export function byName(countries: readonly Country[]): { code: string; name: string }[] {
  return countries
    .map(({ code }) => ({ code, name: countryName(code) }))
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** A day such as 2026-11-15 in words. The day has no time zone, so none may move it. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00Z`),
  );
}
