import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canSpeak, hush, isVoiceWanted, onVoices, onWish, setVoice, speak, wantVoice } from "./voice";

type Said = { text: string; volume: number; rate: number; lang: string; voice: { name: string } | null };
type Voice = { name: string; lang: string; voiceURI: string; localService: boolean; default: boolean };

function fakeSpeech(voices: Voice[]) {
  const said: Said[] = [];
  const cancel = vi.fn();
  const target = new EventTarget();
  vi.stubGlobal(
    "speechSynthesis",
    Object.assign(target, { getVoices: () => voices, cancel, speak: (it: Said) => said.push(it) }),
  );
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      voice = null;
      volume = 1;
      rate = 1;
      lang = "";
      constructor(readonly text: string) {}
    },
  );
  return { said, cancel, target };
}

const here = { name: "here", lang: "en-GB", voiceURI: "here", localService: true, default: false };
const away = { name: "away", lang: "en-GB", voiceURI: "away", localService: false, default: true };
const german = { name: "german", lang: "de-DE", voiceURI: "german", localService: true, default: true };
const builtIn = { name: "kal", lang: "en-US", voiceURI: "", localService: false, default: false };

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

test("a voice that is built into the webview is one of this computer", () => {
  fakeSpeech([builtIn]);

  expect(canSpeak()).toBe(true);
});

test("how fast it speaks can be said, and is a little slow otherwise", () => {
  const { said } = fakeSpeech([here]);
  wantVoice(true);

  speak("One.", { volume: 130 });
  speak("Two.", { volume: 100, rate: 1.2 });

  expect(said).toMatchObject([
    { rate: 0.9, volume: 1, lang: "en-GB" },
    { rate: 1.2, volume: 1 },
  ]);
});

test("voices that the system finds late are told, until nobody asks any more", () => {
  const { target } = fakeSpeech([here]);
  const told = vi.fn();

  const stop = onVoices(told);
  target.dispatchEvent(new Event("voiceschanged"));
  stop();
  target.dispatchEvent(new Event("voiceschanged"));

  expect(told).toHaveBeenCalledTimes(1);
});

test("nobody is read to who did not ask for it", () => {
  const { said, cancel } = fakeSpeech([here]);

  speak("Rest here.", { volume: 50 });
  expect([isVoiceWanted(), said.length]).toEqual([false, 0]);

  wantVoice(true);
  wantVoice(false);
  expect(cancel).toHaveBeenCalled();
});

test("a wish is told to whoever keeps it, and one that was kept holds without being told again", () => {
  fakeSpeech([here]);
  const kept = vi.fn();
  onWish(kept);

  setVoice(true);
  expect([isVoiceWanted(), kept.mock.calls]).toEqual([true, []]);

  wantVoice(false);
  expect([isVoiceWanted(), kept.mock.calls]).toEqual([false, [[false]]]);
  onWish(() => undefined);
});

test("the next text takes the place of the one before", () => {
  const { said, cancel } = fakeSpeech([here]);
  wantVoice(true);

  speak("One.", { volume: 100 });
  speak("Two.", { volume: 100 });

  expect(cancel).toHaveBeenCalledTimes(2);
  expect(said.map((it) => it.text)).toEqual(["One.", "Two."]);
});
