import { expect, test, vi } from "vitest";
import { app, DEFAULTS, hide, lock, reveal, start, tellFirst } from "./app.svelte.ts";
import { ask } from "./ipc/call";
import { hostThat } from "./ipc/fake";
import { toast, toasts } from "./parts/toast.svelte.ts";
import { go, route } from "./screens/route.svelte";
import { wantVoice } from "./sound/voice";

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

test("whoever comes back at once sees nothing before it is locked", async () => {
  let locked: () => void = () => undefined;
  let phase = "open";
  const asked = hostThat({
    status: () => ({ phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }),
    stop_work: () => null,
    lock: () => new Promise<void>((done) => (locked = done)),
  });
  await start();

  const hidden = hide();
  const back = reveal();
  await vi.waitFor(() => expect(asked.some((it) => it.command === "lock")).toBe(true));
  expect(app.hidden).toBe(true);
  phase = "locked";
  locked();
  await Promise.all([hidden, back]);

  expect(app.phase).toBe("locked");
  expect(app.hidden).toBe(false);
});

test("the title is the app’s name, and gives nothing away while it is hidden", async () => {
  journal(true);
  await start();
  expect(document.title).toBe("Betweentimes");

  await hide();
  expect(document.title).toBe("Notes");

  await reveal();
  expect(document.title).toBe("Betweentimes");
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

test("hiding stops long work, so that nobody waits for the lock", async () => {
  const asked = journal(true);
  await start();

  await hide();

  const commands = asked.map((it) => it.command);
  expect(commands.indexOf("stop_work")).toBeGreaterThan(-1);
  expect(commands.indexOf("stop_work")).toBeLessThan(commands.indexOf("lock"));
});

test("hiding locks a journal that was opened without the rest of the app knowing", async () => {
  let phase = "locked";
  const asked = hostThat({
    status: () => ({ phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }),
    lock: () => null,
  });
  await start();
  phase = "open";

  await hide();

  expect(asked.some((it) => it.command === "lock")).toBe(true);
});

test("damage that any command meets is asked after at once", async () => {
  let phase = "open";
  hostThat({
    status: () => ({ phase, protected: false, folder: "/f", preferences: DEFAULTS, version: "1" }),
    tags: () => Promise.reject({ kind: "damaged" }),
  });
  await start();
  phase = "damaged";

  await ask("tags", {}).catch(() => undefined);

  await vi.waitFor(() => expect(app.phase).toBe("damaged"));
});

test("what is told first goes when the window is hidden", async () => {
  journal(true);
  await start();
  await tellFirst({ kind: "byCode", code: "ABCD" });

  await hide();
  await reveal();

  expect(app.interlude).toBeNull();
  expect(app.phase).toBe("locked");
});

test("who once asked to be read to is read to the next time, and who did not is not", async () => {
  const asked = hostThat({
    status: () => ({ phase: "open", protected: false, folder: "/f", preferences: DEFAULTS, version: "1" }),
    save_preferences: ({ preferences }) => preferences,
  });
  await start();
  expect(app.preferences.voice).toBe(false);

  wantVoice(true);

  await vi.waitFor(() => expect(app.preferences.voice).toBe(true));
  expect(asked).toContainEqual({
    command: "save_preferences",
    input: { preferences: { ...DEFAULTS, voice: true } },
  });
});
