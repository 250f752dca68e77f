import type { Sketch } from "../../ipc/bindings";
import { onForget } from "../route.svelte";

/** The exercise that is being written, so that leaving the screen loses nothing. Never kept on the disk before it is saved. */
export const kept = $state<{ sketch: Sketch | null }>({ sketch: null });

onForget(() => (kept.sketch = null));
