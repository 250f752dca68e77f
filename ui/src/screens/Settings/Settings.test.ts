import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { app, DEFAULTS, takePreferences } from "../../app.svelte.ts";
import { hostThat } from "../../ipc/fake";
import { undoToast } from "../../parts/toast.svelte.ts";
import { isVoiceWanted } from "../../sound/voice";
import Settings from "./Settings.svelte";

function settings() {
  takePreferences({ ...DEFAULTS });
  const asked = hostThat({ save_preferences: ({ preferences }) => preferences, helplines: () => [] });
  render(Settings);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

/** A computer with one English voice of its own. */
function withVoice() {
  const voice = { name: "here", lang: "en-GB", voiceURI: "here", localService: true, default: true };
  const speech = { getVoices: () => [voice], cancel: vi.fn(), speak: vi.fn() };
  vi.stubGlobal("speechSynthesis", Object.assign(new EventTarget(), speech));
}

test("the voice is off until it is wanted, and what is chosen here holds in every practice", async () => {
  withVoice();
  settings();
  expect(isVoiceWanted()).toBe(false);

  await userEvent.click(screen.getByRole("checkbox", { name: /^Read guides aloud/ }));
  expect([app.preferences.voice, isVoiceWanted()]).toEqual([true, true]);

  await undoToast();
  expect([app.preferences.voice, isVoiceWanted()]).toEqual([false, false]);
});

test("a computer without a voice says so in place of the choice", () => {
  settings();

  expect(screen.queryByRole("checkbox", { name: /^Read guides aloud/ })).toBeNull();
  expect(screen.getByText(/no voice for this language/)).toBeTruthy();
});

test("a theme holds at once, and Undo brings the old one back", async () => {
  settings();

  await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
  expect(app.preferences.theme).toBe("dark");
  expect(document.documentElement.dataset.theme).toBe("dark");

  await undoToast();
  expect(app.preferences.theme).toBe("system");
});

test("larger text is asked of the window", async () => {
  const asked = settings();

  await userEvent.click(screen.getByRole("button", { name: "Larger text" }));

  expect(asked).toContainEqual({ command: "zoom", input: { percent: 115 } });
  expect(screen.getByText("115 %")).toBeTruthy();
});

test("a choice that cannot be kept changes nothing and says so", async () => {
  takePreferences({ ...DEFAULTS });
  hostThat({ save_preferences: () => Promise.reject({ kind: "readOnly" }), helplines: () => [] });
  render(Settings);

  await userEvent.click(screen.getByRole("radio", { name: "Dark" }));

  expect(app.preferences.theme).toBe("system");
  expect((await screen.findByRole("alert")).textContent).toContain("cannot be written");
});

test("the search leaves only the settings with its words", async () => {
  settings();

  await userEvent.type(screen.getByLabelText("Search settings"), "motion");

  const shown = screen.getAllByRole("group").filter((it) => !it.hidden);
  expect(
    shown.map((it) => it.getAttribute("aria-labelledby") && it.querySelector("h3")?.textContent),
  ).toEqual(["Motion"]);
});

test("earlier thoughts beside new ones can be turned off, and are found by a search", async () => {
  settings();
  await userEvent.type(screen.getByLabelText("Search settings"), "earlier thoughts");

  await userEvent.click(screen.getByRole("checkbox", { name: /^Show earlier thoughts like this one/ }));

  expect(app.preferences.echoes).toBe(false);
});
