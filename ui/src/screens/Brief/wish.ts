import type { Brief, BriefSection, BriefWish, Offer } from "../../ipc/bindings";

/** What may go in, section by section, in the order it is read. */
export function bySection(offered: readonly Offer[]): { section: BriefSection; offers: Offer[] }[] {
  const groups: { section: BriefSection; offers: Offer[] }[] = [];
  for (const offer of offered) {
    const last = groups.at(-1);
    if (last?.section === offer.section) last.offers.push(offer);
    else groups.push({ section: offer.section, offers: [offer] });
  }
  return groups;
}

/** The wish behind a brief, with what is in it now named one by one. */
export function wishOf({ wish, offered }: Brief): BriefWish {
  return { ...wish, chosen: offered.filter((it) => it.on).map((it) => it.key) };
}

/** The same wish with some items in, or out. */
export function withItems(wish: BriefWish, keys: readonly string[], wanted: boolean): BriefWish {
  const rest = (wish.chosen ?? []).filter((it) => !keys.includes(it));
  return { ...wish, chosen: wanted ? [...rest, ...keys] : rest };
}

/** The same wish without a line. */
export function withoutLine(wish: BriefWish, key: string): BriefWish {
  return { ...wish, redacted: [...wish.redacted, key] };
}

/** The same wish with every line of an item. */
export function withLines(wish: BriefWish, { lines }: Offer): BriefWish {
  return { ...wish, redacted: wish.redacted.filter((it) => !lines.includes(it)) };
}

/** How many lines of an item are left out. */
export function leftOut({ redacted }: BriefWish, { lines }: Offer): number {
  return lines.filter((it) => redacted.includes(it)).length;
}
