import { expect, test } from "vitest";
import { PEAK, RAMP, ring } from "./bell";

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
