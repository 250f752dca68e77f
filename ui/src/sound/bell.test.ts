import { expect, test } from "vitest";
import { LENGTH, PEAK, RAMP, ring, tonesOf } from "./bell";
import { samplesOf } from "./samples";

type Event = { how: string; value: number; at: number };

/** Writes down what is scheduled: the environment of the tests has no sound. */
function silentContext() {
  const gains: Event[][] = [];
  const tones: { hertz: number; from: number; until: number }[] = [];
  const node = () => ({ connect: (next: unknown) => next });
  const context = {
    destination: {},
    createGain: () => {
      const events: Event[] = [];
      gains.push(events);
      const note = (how: string) => (value: number, at: number) => events.push({ how, value, at });
      const gain = {
        setValueAtTime: note("set"),
        linearRampToValueAtTime: note("linear"),
        exponentialRampToValueAtTime: note("exponential"),
      };
      return { ...node(), gain };
    },
    createOscillator: () => {
      const tone = { hertz: 0, from: 0, until: 0 };
      tones.push(tone);
      const frequency = {
        set value(hertz: number) {
          tone.hertz = hertz;
        },
      };
      return {
        ...node(),
        frequency,
        start: (at: number) => (tone.from = at),
        stop: (at: number) => (tone.until = at),
      };
    },
  };
  return { context: context as unknown as BaseAudioContext, gains, tones };
}

test("a bell at full volume stays below -6 dB of full scale", () => {
  const { context, gains } = silentContext();

  ring(context, "in", 0, 1);

  const loudest = gains.map((events) => Math.max(...events.map((it) => it.value)));
  expect(loudest.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(PEAK);
});

test("every tone begins from silence and takes at least 30 ms to be there", () => {
  const { context, gains } = silentContext();

  ring(context, "out", 2, 0.5);

  expect(RAMP).toBeGreaterThanOrEqual(0.03);
  for (const [first, second] of gains) {
    expect(first).toMatchObject({ how: "set", value: 0, at: 2 });
    expect(second).toMatchObject({ how: "linear", at: 2 + RAMP });
  }
});

test("the bell for out is lower than the bell for in", () => {
  const lowest = (bell: "in" | "out") => {
    const { context, tones } = silentContext();
    ring(context, bell, 0, 1);
    return Math.min(...tones.map((it) => it.hertz));
  };

  expect(lowest("out")).toBeLessThan(lowest("in"));
});

test("a tone fades to nothing before it stops", () => {
  const { context, gains, tones } = silentContext();

  const end = ring(context, "end", 1, 1);

  gains.forEach((events, at) => {
    const last = events.at(-1);
    expect(last?.value).toBe(0);
    expect(tones[at]?.until).toBeGreaterThanOrEqual(last?.at ?? Infinity);
  });
  expect(end).toBeGreaterThan(1);
});

test("muted means that nothing is scheduled", () => {
  const { context, tones } = silentContext();

  ring(context, "in", 0, 0);

  expect(tones).toEqual([]);
});

test("what is scheduled is what the bell is made of, moved to its moment", () => {
  const { context, gains, tones } = silentContext();

  ring(context, "out", 3, 0.7);

  const made = tonesOf("out", 0.7);
  expect(gains).toEqual(made.map((it) => it.envelope.map((ramp) => ({ ...ramp, at: 3 + ramp.at }))));
  expect(tones).toEqual(made.map(({ hertz, until }) => ({ hertz, from: 3, until: 3 + until })));
});

const RATE = 22_050;

/** A bell as samples, and the loudest of those between two moments. */
function rendered(bell: "in" | "out" | "end", volume = 1) {
  const samples = samplesOf(tonesOf(bell, volume), RATE);
  const loudest = (from: number, until: number) =>
    samples.slice(from * RATE, until * RATE).reduce((most, it) => Math.max(most, Math.abs(it)), 0);
  return { samples, loudest };
}

test.each(["in", "out", "end"] as const)(
  "the rendered bell for %s has its length, is heard, is never too loud, and fades into silence",
  (bell) => {
    const length = LENGTH[bell];

    const { samples, loudest } = rendered(bell);

    expect(Math.abs(samples.length / RATE - (length + RAMP))).toBeLessThan(1 / RATE);
    const peak = loudest(0, length);
    expect(peak).toBeGreaterThan(0.2);
    expect(peak).toBeLessThanOrEqual(PEAK);
    const fifth = length / 5;
    const parts = [0, 1, 2, 3, 4].map((at) => loudest(at * fifth, (at + 1) * fifth));
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(parts[4]).toBeLessThan(peak / 50);
    expect(loudest(length, length + RAMP)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.0001);
  },
);

test("half the volume is half as loud, and none is no sample at all", () => {
  expect(rendered("in", 0.5).loudest(0, 1)).toBeCloseTo(rendered("in").loudest(0, 1) / 2, 2);
  expect(rendered("in", 0).samples.length).toBe(0);
});

test("no sample of a rendered bell jumps away from the one before", () => {
  const { samples } = rendered("in");

  const jump = samples.reduce((most, it, at) => Math.max(most, Math.abs(it - (samples[at - 1] ?? 0))), 0);

  expect(jump).toBeLessThan(0.1);
});
