/**
 * For tests: a context that renders what is scheduled to samples, as an `OfflineAudioContext` would. It knows
 * what the bells need: sine oscillators through gains with set, linear and exponential ramps
 * (Web Audio API 1.1, 1.6.3 and 1.19).
 */

type Ramp = { how: "set" | "linear" | "exponential"; value: number; at: number };
type Tone = { hertz: number; from: number; until: number; gain: Ramp[] };

/** The value of a gain at a moment. */
function valueAt(ramps: Ramp[], at: number): number {
  let before: Ramp = { how: "set", value: 1, at: 0 };
  for (const ramp of ramps) {
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

/** A context without a loudspeaker. */
export function offlineContext() {
  const tones: Tone[] = [];
  const context = {
    destination: {},
    createGain() {
      const ramps: Ramp[] = [];
      const note = (how: Ramp["how"]) => (value: number, at: number) => ramps.push({ how, value, at });
      const gain = {
        setValueAtTime: note("set"),
        linearRampToValueAtTime: note("linear"),
        exponentialRampToValueAtTime: note("exponential"),
      };
      return { gain, ramps, connect: (next: unknown) => next };
    },
    createOscillator() {
      const tone: Tone = { hertz: 440, from: 0, until: 0, gain: [] };
      tones.push(tone);
      const frequency = {
        set value(hertz: number) {
          tone.hertz = hertz;
        },
      };
      return {
        frequency,
        start: (at: number) => (tone.from = at),
        stop: (at: number) => (tone.until = at),
        connect(next: { ramps: Ramp[] }) {
          tone.gain = next.ramps;
          return next;
        },
      };
    },
  };
  return {
    context: context as unknown as BaseAudioContext,
    /** What is heard in so many seconds, at a rate of samples a second. */
    render(seconds: number, rate: number): Float32Array {
      return Float32Array.from({ length: Math.round(seconds * rate) }, (_, sample) => {
        const at = sample / rate;
        const heard = tones.filter((tone) => at >= tone.from && at < tone.until);
        return heard.reduce(
          (sum, tone) => sum + Math.sin(2 * Math.PI * tone.hertz * (at - tone.from)) * valueAt(tone.gain, at),
          0,
        );
      });
    },
  };
}
