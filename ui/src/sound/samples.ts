import type { Ramp, Tone } from "./bell";

/**
 * For tests: what a loudspeaker would be given, without any sound device. It follows the Web Audio API for the
 * little that the bells need: sine tones, and envelopes of set, linear and exponential ramps.
 */

/** The loudness of an envelope at a moment, in seconds from the stroke. */
export function loudnessAt(envelope: readonly Ramp[], at: number): number {
  let before: Ramp = { how: "set", value: 0, at: 0 };
  for (const ramp of envelope) {
    if (ramp.at > at) {
      if (ramp.how === "set") return before.value;
      const part = (at - before.at) / (ramp.at - before.at);
      if (ramp.how === "linear") return before.value + (ramp.value - before.value) * part;
      return before.value * (ramp.value / before.value) ** part;
    }
    before = ramp;
  }
  return before.value;
}

/** Tones that begin together, as samples: so many a second, until the last one has stopped. */
export function samplesOf(tones: readonly Tone[], rate: number): Float32Array {
  const seconds = Math.max(0, ...tones.map((it) => it.until));
  return Float32Array.from({ length: Math.ceil(seconds * rate) }, (_, sample) => {
    const at = sample / rate;
    return tones
      .filter((tone) => at < tone.until)
      .reduce(
        (sum, tone) => sum + Math.sin(2 * Math.PI * tone.hertz * at) * loudnessAt(tone.envelope, at),
        0,
      );
  });
}
