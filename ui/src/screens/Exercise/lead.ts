import type { Card } from "../../ipc/bindings";
import type { Lead } from "../../steps/scene";
import { go } from "../route.svelte";

/** The way to one of these exercises; none when it is not among them. What was written here stays a draft. */
export function leadAmong(cards: readonly Card[]): (slug: string) => Lead | undefined {
  return (slug) => {
    const title = cards.find((it) => it.slug === slug)?.title;
    return title === undefined ? undefined : { title, open: () => void go({ name: "exercise", slug }) };
  };
}
