/** The bells: a low one for breathing in, a lower one for breathing out, and the end of a practice. */
export type Bell = "in" | "out" | "end";

/** One turn of an envelope: how the loudness comes to a value, and when, in seconds from the stroke. */
export type Ramp = { how: "set" | "linear" | "exponential"; value: number; at: number };

/** One sine tone of a bell: its pitch, how loud it is when, and when it stops. */
export type Tone = { hertz: number; envelope: Ramp[]; until: number };

/** The lowest note of each bell, in hertz. */
const NOTE: Record<Bell, number> = { in: 261.6, out: 196, end: 174.6 };

/** How long each bell sounds, in seconds. */
export const LENGTH: Record<Bell, number> = { in: 2.2, out: 2.6, end: 4.5 };

/**
 * The tones of a bell: how many times the lowest, how loud, and how fast it fades.
 * The loudnesses add up to less than `PEAK`, so the sum can never be louder than that.
 */
const TONES = [
  { times: 1, loud: 0.3, fade: 1 },
  { times: 2.01, loud: 0.12, fade: 0.6 },
  { times: 2.98, loud: 0.05, fade: 0.35 },
] as const;

/** Half of full scale: −6 dB. */
export const PEAK = 0.5;

/** From silence to full, in seconds. Nothing starts suddenly. */
export const RAMP = 0.04;

/** Far below hearing; an exponential fade can reach anything but nothing. */
const SILENCE = 0.0001;

/** What a bell is made of. `volume` runs from 0 to 1; without any there is nothing. */
export function tonesOf(bell: Bell, volume: number): Tone[] {
  if (volume <= 0) return [];
  return TONES.map(({ times, loud, fade }) => {
    const faded = RAMP + (LENGTH[bell] - RAMP) * fade;
    return {
      hertz: NOTE[bell] * times,
      until: faded + RAMP,
      envelope: [
        { how: "set", value: 0, at: 0 },
        { how: "linear", value: loud * Math.min(1, volume), at: RAMP },
        { how: "exponential", value: SILENCE, at: faded },
        { how: "linear", value: 0, at: faded + RAMP },
      ],
    };
  });
}

const HOW = {
  set: "setValueAtTime",
  linear: "linearRampToValueAtTime",
  exponential: "exponentialRampToValueAtTime",
} as const;

/**
 * Puts one bell into a context, to sound at `at` (seconds of that context).
 *
 * `volume` runs from 0 to 1. Returns when it has faded, in the same seconds.
 */
export function ring(context: BaseAudioContext, bell: Bell, at: number, volume: number): number {
  const tones = tonesOf(bell, volume);
  for (const { hertz, envelope, until } of tones) {
    const gain = context.createGain();
    for (const ramp of envelope) gain.gain[HOW[ramp.how]](ramp.value, at + ramp.at);
    const tone = context.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(at + until);
  }
  return tones.length > 0 ? at + LENGTH[bell] : at;
}
