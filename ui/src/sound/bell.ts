/** The bells: a low one for breathing in, a lower one for breathing out, and the end of a practice. */
export type Bell = "in" | "out" | "end";

/** The lowest note of each bell, in hertz. */
const NOTE: Record<Bell, number> = { in: 261.6, out: 196, end: 174.6 };

/** How long each bell sounds, in seconds. */
const LENGTH: Record<Bell, number> = { in: 2.2, out: 2.6, end: 4.5 };

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

/**
 * Puts one bell into a context, to sound at `at` (seconds of that context).
 *
 * `volume` runs from 0 to 1. Returns when it has faded, in the same seconds.
 */
export function ring(context: BaseAudioContext, bell: Bell, at: number, volume: number): number {
  const end = at + LENGTH[bell];
  if (volume <= 0) return at;
  for (const { times, loud, fade } of TONES) {
    const gain = context.createGain();
    const until = at + RAMP + (LENGTH[bell] - RAMP) * fade;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loud * Math.min(1, volume), at + RAMP);
    gain.gain.exponentialRampToValueAtTime(SILENCE, until);
    gain.gain.linearRampToValueAtTime(0, until + RAMP);
    const tone = context.createOscillator();
    tone.frequency.value = NOTE[bell] * times;
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(until + RAMP);
  }
  return end;
}
