import { expect, test } from "vitest";
import { app, DEFAULTS, hide, lock, reveal, start } from "./app.svelte.ts";
import { hostThat } from "./ipc/fake";
import { toast, toasts } from "./parts/toast.svelte.ts";
import { go, route } from "./screens/route.svelte";

function journal(isProtected: boolean) {
  let phase = "open";
  const status = () => ({ phase, protected: isProtected, folder: "/f", preferences: DEFAULTS, version: "1" });
  return hostThat({
    status,
    lock: () => {
      phase = "locked";
      return null;
    },
  });
}

test("hiding empties the window before anything is asked", async () => {
  journal(true);
  await start();

  const hidden = hide();

  expect(app.hidden).toBe(true);
  expect(document.title).toBe("Notes");
  await hidden;
});

test("hiding locks when there is a passphrase, and Back leads to the lock", async () => {
  const asked = journal(true);
  await start();
  await go({ name: "journal" });
  toast({ text: "a word of mine" });

  await hide();
  await reveal();

  expect(asked.some((it) => it.command === "lock")).toBe(true);
  expect(app.phase).toBe("locked");
  expect(app.hidden).toBe(false);
  expect(route.place).toEqual({ name: "today" });
  expect(toasts.current).toBeNull();
});

test("hiding without a passphrase comes back to Today", async () => {
  const asked = journal(false);
  await start();

  await hide();
  await reveal();

  expect(asked.some((it) => it.command === "lock")).toBe(false);
  expect(app.phase).toBe("open");
});

test("locking drops where the person was", async () => {
  journal(true);
  await start();
  await go({ name: "journal", entry: "a" });

  await lock();

  expect(app.phase).toBe("locked");
  expect(route.place).toEqual({ name: "today" });
});
