/** How a text is spoken. */
export type Way = {
  /** 0 to 100. */
  volume: number;
  /** How fast, where 1 is as fast as people talk. */
  rate?: number;
};

/** A little slower than usual: nobody is in a hurry here. */
const RATE = 0.9;

let wanted = false;
let keep: (on: boolean) => void = () => undefined;

const speech = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

/**
 * Whether a voice is one of this computer: any other sends the words away to be spoken.
 *
 * WebKitGTK calls its built-in voices not local although they are, but gives them no address; a voice of a
 * service always has one.
 */
const isHere = ({ localService, voiceURI }: SpeechSynthesisVoice) => localService || voiceURI === "";

/** The system's voice for the language of the page; null when it has none. */
function voice(): SpeechSynthesisVoice | null {
  const language = (document.documentElement.lang || "en").slice(0, 2).toLowerCase();
  const here = speech()
    ?.getVoices()
    .filter((it) => isHere(it) && it.lang.toLowerCase().startsWith(language));
  return here?.find((it) => it.default) ?? here?.[0] ?? null;
}

/** Whether there is a voice that could read aloud. */
export function canSpeak(): boolean {
  return voice() !== null;
}

/** Calls back when the system has found its voices, which may take a moment. Returns how to stop. */
export function onVoices(act: () => void): () => void {
  const from = speech();
  from?.addEventListener?.("voiceschanged", act);
  return () => from?.removeEventListener?.("voiceschanged", act);
}

/** Whether the person wants to be read to, and there is a voice for it. */
export function isVoiceWanted(): boolean {
  return wanted && canSpeak();
}

/** Takes what was wished before. */
export function setVoice(on: boolean): void {
  if (wanted && !on) hush();
  wanted = on;
}

/** The person says now whether to be read to; it is kept for the next time. */
export function wantVoice(on: boolean): void {
  setVoice(on);
  keep(on);
}

/** Says who keeps the wish. */
export function onWish(act: (on: boolean) => void): void {
  keep = act;
}

/** Speaks a text, in place of what was being said. Nothing waits for it, and nothing breaks without it. */
export function speak(text: string, { volume, rate = RATE }: Way): void {
  const from = speech();
  const chosen = voice();
  if (!from || !chosen || !wanted) return;
  from.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = chosen;
  said.lang = chosen.lang;
  said.rate = rate;
  said.volume = Math.min(1, Math.max(0, volume / 100));
  from.speak(said);
}

/** Stops what is being said. */
export function hush(): void {
  speech()?.cancel();
}
