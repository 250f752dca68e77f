import { expect, test } from "vitest";
import { PEAK, RAMP, ring } from "./bell";
import { offlineContext } from "./offline";

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

const RATE = 22_050;

/** A bell rendered without a loudspeaker, with half a second of silence before and after. */
function rendered(bell: "in" | "out" | "end") {
  const { context, render } = offlineContext();
  const end = ring(context, bell, 0.5, 1);
  const samples = render(end + 0.5, RATE);
  const loudest = (from: number, until: number) =>
    samples.slice(from * RATE, until * RATE).reduce((most, it) => Math.max(most, Math.abs(it)), 0);
  return { end, loudest };
}

test.each([
  ["in", 2.2],
  ["out", 2.6],
  ["end", 4.5],
] as const)("the rendered bell for %s has its length, its peak, and fades into silence", (bell, length) => {
  const { end, loudest } = rendered(bell);

  expect(end).toBeCloseTo(0.5 + length, 6);
  expect(loudest(0, 0.5)).toBe(0);
  const peak = loudest(0.5, end);
  expect(peak).toBeGreaterThan(0.2);
  expect(peak).toBeLessThanOrEqual(PEAK);
  const fifth = length / 5;
  const parts = [0, 1, 2, 3, 4].map((at) => loudest(0.5 + at * fifth, 0.5 + (at + 1) * fifth));
  expect(parts).toEqual(parts.toSorted((a, b) => b - a));
  expect(parts[4]).toBeLessThan(peak / 50);
  expect(loudest(end + RAMP, end + 0.5)).toBe(0);
});

test("no sample of a rendered bell jumps away from the one before", () => {
  const { context, render } = offlineContext();
  ring(context, "in", 0, 1);

  const samples = render(2.5, RATE);

  const jump = samples.reduce((most, it, at) => Math.max(most, Math.abs(it - (samples[at - 1] ?? 0))), 0);
  expect(jump).toBeLessThan(0.1);
});
