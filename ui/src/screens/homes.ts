import type { Place } from "./route.svelte";

/** The list that an exercise belongs to. */
export type Home = Extract<Place["name"], "thought-records" | "practice" | "library">;

/** Schools whose exercises are played: they belong to the practices. */
const PLAYED = /^(breath|mind|ground|relax)\./;

/** The list that an exercise belongs to, and that it goes back to. */
export function homeOf(slug: string): Home {
  if (slug.startsWith("cbt.thought")) return "thought-records";
  return PLAYED.test(slug) ? "practice" : "library";
}
