import type { Body, CopingCard } from "../../ipc/bindings";

/** The most steps on a card, and cards at hand. The same numbers as the companion's. */
export const STEPS = 5;
export const AT_HAND = 3;

/** An empty card, or one that begins with an exercise. */
export function freshCard(change: Partial<CopingCard> = {}): CopingCard {
  return {
    title: "",
    when: "",
    from: null,
    upTo: null,
    steps: [],
    minutes: null,
    with: "",
    sentence: "",
    person: "",
    number: "",
    photo: null,
    source: null,
    atHand: false,
    ...change,
  };
}

/** The card in a draft or an entry. Whoever opens a card has one. */
export function cardOf(body: Body): CopingCard {
  if (body.kind !== "card") throw new Error("a coping card holds a card");
  return body.it;
}

/** Whether nothing was written on it. The same rule as the companion's. */
export function isBlankCard(card: CopingCard): boolean {
  const written = [card.title, card.when, card.with, card.sentence, card.person, card.number, ...card.steps];
  return written.every((it) => it.trim() === "") && card.photo === null;
}
