import { onForget } from "../route.svelte";
import { ANYTHING, type Wish } from "./find";

/** What was looked for last, so that coming back from an exercise finds the same list. Never kept on the disk. */
export const kept = $state<{ wish: Wish }>({ wish: ANYTHING });

onForget(() => (kept.wish = ANYTHING));
