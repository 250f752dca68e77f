import type { Channel, Country, Helpline } from "../../ipc/bindings";
import { compare, dates, listed, namesOf } from "../../words/locale";

/** Stored for "somewhere else": a code that belongs to no country. */
export const ELSEWHERE = "ZZ";

/** What is shown for one country. Only what was seen at its source is ever shown. */
export type Numbers = { emergency: Helpline[]; main: Helpline | null; more: Helpline[] };

/** One way to reach a line: how, and the number or address for it. */
export type Way = { channel: Channel; to: string };

const checked = (line: Helpline) => line.status === "V";

/** The numbers of a country, or of none. The first crisis line leads; other services come last. */
export function numbersOf(country: Country | undefined): Numbers {
  if (country?.code === ELSEWHERE) return numbersOf(undefined);
  const emergency = country?.emergency.filter(checked) ?? [];
  const lines = country?.lines.filter(checked) ?? [];
  const crisis = lines.filter((line) => !line.notACrisisLine);
  const main = crisis[0] ?? null;
  return { emergency, main, more: [...crisis.slice(1), ...lines.filter((line) => line.notACrisisLine)] };
}

/** The lists of lines all over the world. They stand beside the countries, under a code of none. */
export function directoriesOf(countries: readonly Country[]): Helpline[] {
  return countries.find(({ code }) => code === ELSEWHERE)?.lines.filter(checked) ?? [];
}

/** An address as it is said and typed, without the part that every address begins with. */
export function plainAddress(url: string): string {
  return url.replace(/^https:\/\//, "");
}

/** Every way to reach a line. A chat beside a number to call is on the line's own site, where that is known. */
export function waysOf({ channel, number, url }: Helpline): Way[] {
  const isDialled = channel.some((it) => it === "call" || it === "text");
  return channel.map((it) => ({
    channel: it,
    to: it === "chat" && isDialled ? plainAddress(url ?? "") : number,
  }));
}

const regions = namesOf("region");
const tongues = namesOf("language");
const LONG = dates({ dateStyle: "long", timeZone: "UTC" });

/** The name of a country in words. */
export function countryName(code: string): string {
  return regions().of(code) ?? code;
}

/** The names of languages, such as "German and English". */
export function languageNames(tags: readonly string[]): string {
  return listed(tags.map((tag) => tongues().of(tag) ?? tag));
}

/** Countries by name, as a list is read. "Somewhere else" is none of them. */
export function byName(countries: readonly Country[]): { code: string; name: string }[] {
  return countries
    .filter(({ code }) => code !== ELSEWHERE)
    .map(({ code }) => ({ code, name: countryName(code) }))
    .sort((one, other) => compare(one.name, other.name));
}

/** A day such as 2026-11-15 in words. The day has no time zone, so none may move it. */
export function dayInWords(day: string): string {
  return LONG().format(new Date(`${day}T00:00Z`));
}
