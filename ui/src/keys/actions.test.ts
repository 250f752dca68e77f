import { afterEach, expect, test, vi } from "vitest";
import { DEFAULTS, refresh } from "../app.svelte.ts";
import { hostThat } from "../ipc/fake";
import { clearToasts, toast } from "../parts/toast.svelte.ts";
import { pressed } from "./actions";

async function open() {
  const asked = hostThat({
    status: () => ({ phase: "open", protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }),
  });
  await refresh();
  return asked;
}

function press(key: string, target: EventTarget, held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
  Object.defineProperty(event, "target", { value: target });
  pressed(event);
  return event.defaultPrevented;
}

afterEach(() => clearToasts());

test("Ctrl+Z takes back what the last note tells", async () => {
  await open();
  const undo = vi.fn();
  toast({ text: "Moved to the bin", undo });

  expect(press("z", document.body, { ctrlKey: true })).toBe(true);
  expect(undo).toHaveBeenCalledOnce();
});

test("in a field Ctrl+Z belongs to what is typed there", async () => {
  await open();
  const undo = vi.fn();
  toast({ text: "Moved to the bin", undo });

  expect(press("z", document.createElement("textarea"), { ctrlKey: true })).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});

test("the window is closed, fills the screen and leaves it again by keys", async () => {
  const asked = await open();

  press("q", document.body, { ctrlKey: true });
  press("F11", document.body);
  press("Escape", document.body);

  expect(asked.filter((it) => it.command === "act").map((it) => it.input)).toEqual([
    { what: "close" },
    { what: "fullScreen" },
    { what: "leaveFullScreen" },
  ]);
});
