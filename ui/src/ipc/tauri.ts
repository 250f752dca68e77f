import { invoke } from "@tauri-apps/api/core";
import type { Host } from "./host";

/** The desktop window. This is the only file that names Tauri. */
export const tauri: Host = {
  ask: (command, input) => invoke("ask", { command, input }),
  zoom: (percent) => invoke("zoom", { percent }),
  choose: (what) => invoke("choose", { what }),
  act: (what) => invoke("act", { what }),
};
