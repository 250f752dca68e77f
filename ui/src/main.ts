import { mount } from "svelte";
import App from "./App.svelte";
import { start } from "./app.svelte.ts";
import { useHost } from "./ipc/call";
import { tauri } from "./ipc/tauri";
import { askTodayEarly } from "./screens/known";

useHost(tauri);

const target = document.getElementById("app");

// Both are asked at once and shown at once: one picture, not three.
void Promise.all([start(), askTodayEarly()]).then(() => {
  if (!target) return;
  target.replaceChildren();
  target.className = "";
  mount(App, { target });
});
