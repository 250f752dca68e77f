import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { app, DEFAULTS, takePreferences } from "./app.svelte.ts";
import { hostThat } from "./ipc/fake";
import { undoToast } from "./parts/toast.svelte.ts";
import Region from "./screens/Settings/Region.svelte";
import { prefer } from "./preferences.svelte";

const kept = vi.hoisted(() => [] as string[]);

vi.mock(import("./screens/route.svelte"), async (original) => ({
  ...(await original()),
  flush: async () => void kept.push(document.documentElement.lang),
}));

const inDocument = () => [document.documentElement.lang, document.documentElement.dir];

beforeEach(() => (document.documentElement.lang = "en"));

afterEach(async () => {
  await takePreferences({ ...DEFAULTS });
  kept.length = 0;
});

test("another language is spoken at once and said in the document, after every draft is kept", async () => {
  await takePreferences({ ...DEFAULTS, language: "ar-XB" });

  expect([app.language, ...inDocument()]).toEqual(["ar-XB", "ar-XB", "rtl"]);
  expect(kept).toEqual(["en"]);

  await takePreferences({ ...DEFAULTS });
  expect([app.language, ...inDocument()]).toEqual(["en", "en", "ltr"]);
});

test("what changes nothing about the language makes nothing anew", async () => {
  await takePreferences({ ...DEFAULTS, theme: "dark" });
  await takePreferences({ ...DEFAULTS, language: "en" });

  expect(kept).toEqual([]);
});

test("a language that is not there is English, and stays in the preferences", async () => {
  await takePreferences({ ...DEFAULTS, language: "tlh" });

  expect([app.language, app.preferences.language]).toEqual(["en", "tlh"]);
});

test("of two that are chosen quickly, the last one is spoken", async () => {
  const first = takePreferences({ ...DEFAULTS, language: "ar-XB" });
  const second = takePreferences({ ...DEFAULTS, language: "en-XA" });
  await Promise.all([first, second]);

  expect([app.language, ...inDocument()]).toEqual(["en-XA", "en-XA", "ltr"]);
});

test("a language is chosen by its own name, and Undo brings the old one back", async () => {
  hostThat({ save_preferences: ({ preferences }) => preferences, helplines: () => [] });
  const change = (next: object, what: string) => void prefer(next, what);
  render(Region, { change });
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Language" });

  expect([...choice.options].map((it) => it.text)).toEqual(["As this computer", "English"]);
  await userEvent.selectOptions(choice, "English");
  expect(app.preferences.language).toBe("en");

  await undoToast();
  expect(app.preferences.language).toBe("system");
});
