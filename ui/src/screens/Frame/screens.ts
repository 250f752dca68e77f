import type { Component } from "svelte";
import type { Place } from "../route.svelte";
import Today from "../Today/Today.svelte";

/** What every screen takes. */
export type Screen = Component<{ place: Place }>;

type Loaded = { default: unknown };

/** Where each place's screen lives. Each but the first is its own chunk, read when it is first opened. */
const SCREENS: Record<Place["name"], () => Promise<Loaded>> = {
  today: () => Promise.resolve({ default: Today }),
  journal: () => import("../Journal/Journal.svelte"),
  "thought-records": () => import("../ThoughtRecords/ThoughtRecords.svelte"),
  practice: () => import("../Practice/Practice.svelte"),
  library: () => import("../Library/Library.svelte"),
  cards: () => import("../Cards/Cards.svelte"),
  "hard-moment": () => import("../Cards/HardMoment.svelte"),
  "own-exercises": () => import("../Own/Own.svelte"),
  exercise: () => import("../Exercise/Exercise.svelte"),
  "recently-deleted": () => import("../RecentlyDeleted/RecentlyDeleted.svelte"),
  settings: () => import("../Settings/Settings.svelte"),
  data: () => import("../Data/Data.svelte"),
  import: () => import("../Import/Import.svelte"),
  export: () => import("../Export/Export.svelte"),
  guide: () => import("../Guide/Guide.svelte"),
  help: () => import("../Help/Help.svelte"),
  "safety-plan": () => import("../SafetyPlan/SafetyPlan.svelte"),
  insights: () => import("../Insights/Insights.svelte"),
  helped: () => import("../Helped/Helped.svelte"),
  measures: () => import("../Measures/Measures.svelte"),
  map: () => import("../Map/Map.svelte"),
  recurring: () => import("../Recurring/Recurring.svelte"),
  week: () => import("../Week/Week.svelte"),
  plan: () => import("../Plan/Plan.svelte"),
  brief: () => import("../Brief/Brief.svelte"),
};

/** Reads the screen of a place. A place and its screen always go together, hence the cast. */
export async function loadScreen(name: Place["name"]): Promise<Screen> {
  return (await SCREENS[name]()).default as Screen;
}

/** The screen that comes with the app, so that the first picture is already the whole of Today. */
export function screenAtHand(name: Place["name"]): Screen | null {
  return name === "today" ? (Today as unknown as Screen) : null;
}
