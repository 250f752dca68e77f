import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canSpeak, hush, isVoiceWanted, speak, wantVoice } from "./voice";

type Said = { text: string; volume: number; voice: { name: string } | null };

function fakeSpeech(voices: { name: string; lang: string; localService: boolean; default: boolean }[]) {
  const said: Said[] = [];
  const cancel = vi.fn();
  vi.stubGlobal("speechSynthesis", {
    getVoices: () => voices,
    cancel,
    speak: (it: Said) => said.push(it),
  });
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      voice = null;
      volume = 1;
      constructor(readonly text: string) {}
    },
  );
  return { said, cancel };
}

const here = { name: "here", lang: "en-GB", localService: true, default: false };
const away = { name: "away", lang: "en-GB", localService: false, default: true };
const german = { name: "german", lang: "de-DE", localService: true, default: true };

beforeEach(() => (document.documentElement.lang = "en"));
afterEach(() => {
  wantVoice(false);
  vi.unstubAllGlobals();
});

test("without a voice of this computer for the language nothing can be read aloud", () => {
  expect(canSpeak()).toBe(false);
  fakeSpeech([away, german]);
  expect(canSpeak()).toBe(false);
  speak("Rest here.", { volume: 50 });
  hush();
});

test("a voice of this computer reads, never one of the network", () => {
  const { said } = fakeSpeech([away, here]);
  wantVoice(true);

  speak("Rest here.", { volume: 50 });

  expect(said).toMatchObject([{ text: "Rest here.", volume: 0.5, voice: { name: "here" } }]);
});

test("nobody is read to who did not ask for it", () => {
  const { said, cancel } = fakeSpeech([here]);

  speak("Rest here.", { volume: 50 });
  expect([isVoiceWanted(), said.length]).toEqual([false, 0]);

  wantVoice(true);
  wantVoice(false);
  expect(cancel).toHaveBeenCalled();
});

test("the next text takes the place of the one before", () => {
  const { said, cancel } = fakeSpeech([here]);
  wantVoice(true);

  speak("One.", { volume: 100 });
  speak("Two.", { volume: 100 });

  expect(cancel).toHaveBeenCalledTimes(2);
  expect(said.map((it) => it.text)).toEqual(["One.", "Two."]);
});
