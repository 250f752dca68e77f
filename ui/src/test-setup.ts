import { afterEach } from "vitest";
import { useHost } from "./ipc/call";
import { silentHost } from "./ipc/fake";
import { clearToasts } from "./parts/toast.svelte.ts";
import { startOver } from "./screens/route.svelte";

// Every test begins with a host that answers nothing, at Today, with nothing on the screen.
afterEach(() => {
  useHost(silentHost);
  startOver();
  clearToasts();
});
