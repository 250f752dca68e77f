import { app, hide, lock, openPalette } from "../app.svelte.ts";
import { act } from "../ipc/call";
import type { Act } from "../ipc/host";
import { toasts, undoToast } from "../parts/toast.svelte.ts";
import { setTextSize, TEXT_STEP } from "../preferences.svelte";
import { back, flush, forward, go, route, type Place } from "../screens/route.svelte";
import { canPerform, everywhereOnKey, perform, whenItOpens } from "./act";
import { nextRegion } from "./regions";
import { shortcutFor, type ShortcutId } from "./shortcuts";

/** Keys that work before the journal is open: they show no words of anyone. */
const WITHOUT_JOURNAL: ReadonlySet<ShortcutId> = new Set([
  "hide",
  "safety-plan",
  "guide",
  "next-region",
  "previous-region",
  "larger",
  "smaller",
  "plain-size",
  "full-screen",
  "close",
]);

/** Keys of the window itself: a dialog is no reason to refuse them. */
const OF_THE_WINDOW: ReadonlySet<ShortcutId> = new Set(["hide", "full-screen", "close"]);

/** What the guide opens at: this screen, or what stands in its place while the journal is not open. */
function guidePage(): string {
  if (app.interlude) return { healed: "damage", byCode: "passphrase", gone: "erase" }[app.interlude.kind];
  if (app.beginning) return "start";
  if (app.phase === "damaged") return "damage";
  return app.phase === "locked" ? "passphrase" : route.place.name;
}

const to = (place: Place) => () => go(place);

const doing = (what: Act) => () => act(what).catch(() => undefined);

async function checkIn() {
  whenItOpens("check-in");
  await go({ name: "today" });
}

async function listKeys() {
  whenItOpens("keys");
  await go({ name: "settings" });
}

everywhereOnKey({
  today: to({ name: "today" }),
  journal: to({ name: "journal" }),
  "thought-records": to({ name: "thought-records" }),
  practice: to({ name: "practice" }),
  library: to({ name: "library" }),
  cards: to({ name: "cards" }),
  plan: to({ name: "plan" }),
  insights: to({ name: "insights" }),
  brief: to({ name: "brief" }),
  "hard-moment": to({ name: "hard-moment" }),
  new: to({ name: "journal", fresh: true }),
  "check-in": checkIn,
  "thought-record": to({ name: "exercise", slug: "cbt.thought7" }),
  breathing: to({ name: "exercise", slug: "breath.coherent" }),
  "search-here": () => openPalette(),
  "search-everywhere": to({ name: "journal", search: "" }),
  palette: () => openPalette(),
  save: flush,
  print: () => window.print(),
  back,
  forward,
  lock,
  hide,
  "safety-plan": to({ name: "safety-plan" }),
  settings: to({ name: "settings" }),
  guide: () => go({ name: "guide", page: guidePage() }),
  keys: listKeys,
  "next-region": () => nextRegion(1),
  "previous-region": () => nextRegion(-1),
  larger: () => setTextSize(app.preferences.textSize + TEXT_STEP),
  smaller: () => setTextSize(app.preferences.textSize - TEXT_STEP),
  "plain-size": () => setTextSize(100),
  export: to({ name: "export" }),
  undo: undoToast,
  "full-screen": doing("fullScreen"),
  close: doing("close"),
});

/** Takes a key of the whole window. What a field or a dialog already used is left alone. */
export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // Nothing else had a use for it.
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) void doing("leaveFullScreen")();
  const id = shortcutFor(event);
  if (!id || !canPerform(id) || !allowed(id) || (id === "undo" && !canUndo(event))) return;
  event.preventDefault();
  if (!event.repeat || id === "larger" || id === "smaller") void perform(id);
}

/** In a field the key belongs to what is typed there. Elsewhere it takes back what the last note tells. */
function canUndo({ target }: KeyboardEvent): boolean {
  const typing = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  return !typing && toasts.current?.undo !== undefined;
}

function allowed(id: ShortcutId): boolean {
  if (app.hidden) return id === "close";
  // A dialog is the top layer: only what concerns the window reaches through it.
  if (document.querySelector("dialog[open]")) return OF_THE_WINDOW.has(id);
  return (app.phase === "open" && !app.interlude) || WITHOUT_JOURNAL.has(id);
}
