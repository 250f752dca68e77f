import { onForget } from "../route.svelte";
import type { TrackerSketch } from "./tracker";

/** The tracker that is being written. It waits here while the person looks elsewhere, and is dropped on lock. */
export const waiting = $state<{ tracker: TrackerSketch | null }>({ tracker: null });

onForget(() => (waiting.tracker = null));
