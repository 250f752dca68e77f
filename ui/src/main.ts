import { mount } from "svelte";
import App from "./App.svelte";
import { start } from "./app.svelte.ts";
import { useHost } from "./ipc/call";
import { tauri } from "./ipc/tauri";
import { loadScreen } from "./screens/Frame/screens";

useHost(tauri);

const target = document.getElementById("app");

// Today is fetched while the companion answers, so that neither waits for the other.
void loadScreen("today");
void start().then(() => {
  if (!target) return;
  target.replaceChildren();
  target.className = "";
  mount(App, { target });
});
