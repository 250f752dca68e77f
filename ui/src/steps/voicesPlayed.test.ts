import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer, Ask } from "../ipc/bindings";
import { undoToast } from "../parts/toast.svelte";
import { wantVoice } from "../sound/voice";
import Held from "./Held.svelte";
import type { AnswerOf, AskOf } from "./answers";
import { aPack, aRun, aScene } from "./fixtures";
import type { Deck, Scene } from "./scene";

const PACK = aPack(`
ask-ride = How strong is the urge?
ask-walk = The walk
part-walk-hands = Your hands
part-walk-legs = Your legs
phase-walk-tense = Tense to about half
phase-walk-rest = Rest, and notice
line-read-1 = Read this line.
line-read-2 = And this one.
`);

/** Lets the clock and everything that waits for it go on. */
function pass(seconds: number) {
  vi.advanceTimersByTime(seconds * 1_000);
  flushSync();
}

const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  wantVoice(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(ask: Ask, first?: Answer, scene: Partial<Scene> = {}) {
  const told = vi.fn<(answer: Answer | null) => void>();
  const shown = render(Held, { ask, first, told, scene: aScene({ pack: PACK, ...scene }) });
  return { ...shown, told, last: () => told.mock.lastCall?.[0] };
}

function aDeck(): Deck {
  return { player: null, ended: vi.fn(), stop: vi.fn() };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });

async function flaws(container: Element): Promise<string[]> {
  vi.useRealTimers();
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
}

// A curve.

const RIDE: AskOf<"liveCurve"> = { id: "ride", kind: "liveCurve", rates: "urge", seconds: 180, every: 60 };
const curve = (...points: [number, number][]): AnswerOf<"curve"> => ({
  kind: "curve",
  points: points.map(([at, value]) => ({ at, value })),
});
const number = () => screen.getByRole<HTMLInputElement>("spinbutton", { name: /How strong is the urge/ });
const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "How strong is the urge?" });

test("a rating counts at the moment when it is set, and nothing is set beforehand", async () => {
  const { last, told } = show(RIDE);
  expect([number().value, told.mock.calls.length]).toEqual(["", 0]);

  await user.click(button("Start"));
  pass(12);
  await user.type(number(), "70");

  expect(last()).toEqual(curve([12, 70]));
});

test("a rating of 0 is a rating, and the same rating again is another point", async () => {
  const { last } = show(RIDE);

  await user.click(button("Start"));
  await user.type(number(), "0{Enter}");
  pass(20);
  await user.type(number(), "0{Enter}");

  expect(last()).toEqual(curve([0, 0], [20, 0]));
  expect(number().value).toBe("");
});

test("a rating that is moved later is a new point, and the one before stays", async () => {
  const { last } = show(RIDE);

  await user.click(button("Start"));
  pass(10);
  await user.type(number(), "70");
  pass(20);
  await fireEvent.input(slider(), { target: { value: "50" } });

  expect(last()).toEqual(curve([10, 70], [30, 50]));
});

test("arrow keys rate on the slider, and digits typed there go to the number", async () => {
  const { last } = show(RIDE);

  slider().focus();
  await user.keyboard("{ArrowUp}");
  expect(last()).toEqual(curve([0, 50]));
  await user.keyboard("85");

  expect(document.activeElement).toBe(number());
  expect(last()).toEqual(curve([0, 85]));
});

test("a rating is asked for at the beginning and after each while, until it is given", async () => {
  show(RIDE);
  const asked = () => screen.queryByText("How strong is it now?") !== null;
  expect(asked()).toBe(false);

  await user.click(button("Start"));
  flushSync();
  expect(asked()).toBe(true);
  await user.type(number(), "70{Enter}");
  expect(asked()).toBe(false);
  pass(61);
  expect(asked()).toBe(true);
});

test("the curve is drawn, and said in a sentence and in a table", () => {
  const { container } = show(RIDE, curve([0, 70], [60, 85], [120, 40]));

  expect(screen.getByRole("img", { name: /How strong is the urge\?/ })).toBeTruthy();
  expect(container.querySelectorAll("circle").length).toBe(3);
  expect(screen.getAllByText("Now 40. The highest was 85, at 1 min.").length).toBe(2);
  const rows = within(container.querySelector("tbody") as HTMLElement).getAllByRole("row", { hidden: true });
  expect(rows.map((it) => it.textContent)).toEqual(["0 s70", "1 min85", "2 min40"]);
});

test("a pause leaves the clock where it is", async () => {
  const { last } = show(RIDE);

  await user.click(button("Start"));
  pass(15);
  await user.click(button("Pause"));
  pass(300);
  await user.type(number(), "30");

  expect(last()).toEqual(curve([15, 30]));
  expect(button("Go on")).toBeTruthy();
});

test("stopping early keeps the curve and finds no fault", async () => {
  const { last } = show(RIDE);
  await user.click(button("Start"));
  await user.type(number(), "70{Enter}");
  pass(30);

  await user.click(button("Stop"));

  expect(screen.getByText("You stopped at 30 s. That is fine, and your curve is kept.")).toBeTruthy();
  expect(last()).toEqual(curve([0, 70]));
});

test("in a practice it waits for Start, Stop ends the practice, and the end is told", async () => {
  const deck = aDeck();
  show(RIDE, undefined, { deck });
  pass(5);
  expect([deck.player?.running, deck.player?.elapsed]).toEqual([false, 0]);

  await user.click(button("Start"));
  pass(181);
  expect(deck.ended).toHaveBeenCalledTimes(1);
  expect(screen.getByText("The time is up")).toBeTruthy();
  await user.click(button("Stop"));

  expect(deck.stop).toHaveBeenCalledTimes(1);
});

test("a last rating can be given when the time is up, and no key begins the clock again", async () => {
  const deck = aDeck();
  const { last } = show(RIDE, curve([120, 60]), { deck });
  await user.click(button("Go on"));
  pass(61);

  deck.player?.toggle();
  await user.type(number(), "20");

  expect(last()).toEqual(curve([120, 60], [180, 20]));
  expect(deck.player?.running).toBe(false);
});

test("a curve from before goes on after its last point", async () => {
  const { last } = show(RIDE, curve([0, 70], [60, 85]));

  await user.click(button("Go on"));
  pass(10);
  await user.type(number(), "80");

  expect(last()).toEqual(curve([0, 70], [60, 85], [70, 80]));
});

test("a curve that is whole stays whole when it is opened again, without a sound", () => {
  const deck = aDeck();
  const { told } = show(RIDE, curve([0, 70], [180, 10]), { deck });

  expect(screen.getByText("The time is up")).toBeTruthy();
  expect([deck.ended, told].map((it) => vi.mocked(it).mock.calls.length)).toEqual([0, 0]);
});

test("a new curve can be begun, and the one before comes back with Undo", async () => {
  const { last } = show(RIDE, curve([0, 70], [180, 10]));

  await user.click(button("Begin a new curve"));
  expect(last()).toBeNull();
  expect(screen.getByRole("timer").textContent?.trim()).toBe("3 min");
  expect(document.activeElement).toBe(button("Start"));
  await undoToast();

  expect(last()).toEqual(curve([0, 70], [180, 10]));
});

test("a rating can be cleared while it is being set", async () => {
  const { last } = show(RIDE, curve([0, 70]));

  await user.click(button("Start"));
  pass(20);
  await user.type(number(), "30");
  await user.click(button("Clear: How strong is the urge?"));

  expect(last()).toEqual(curve([0, 70]));
});

// Parts in turn.

const WALK: AskOf<"sequence"> = {
  id: "walk",
  kind: "sequence",
  parts: [
    { key: "hands", area: "hands" },
    { key: "legs", area: "legs" },
  ],
  sets: { long: ["hands", "legs"] },
  by: "version",
  without: "leave",
  phases: [
    { key: "tense", seconds: 6 },
    { key: "rest", seconds: 20 },
  ],
  twice: ["long"],
};
const runLeaving = (...keys: string[]) => aRun({ answers: { leave: { kind: "multi", keys } } });

test("a sequence shows the part, the phase and what comes next", () => {
  show(WALK);

  expect(screen.getAllByText("Your hands").length).toBe(2);
  expect(screen.getByText("Tense to about half")).toBeTruthy();
  expect(screen.getByText("Next: Your legs")).toBeTruthy();
  expect(screen.getByText("Part 1 of 2")).toBeTruthy();
});

test("phases follow each other by the clock, and the second time is told", async () => {
  show(WALK);

  await user.click(button("Start"));
  pass(7);
  expect(screen.getByText("Rest, and notice")).toBeTruthy();
  expect(screen.queryByText("Once more")).toBeNull();
  pass(20);

  expect(screen.getByText("Tense to about half")).toBeTruthy();
  expect(screen.getByText("Once more")).toBeTruthy();
});

test("one goes to the next part and back with buttons", async () => {
  show(WALK);

  await user.click(button("Next part"));
  expect(screen.getByText("This is the last part.")).toBeTruthy();
  expect(screen.getByRole("listitem", { current: "step", hidden: true }).textContent).toBe("Your legs");
  await user.click(button("Part before"));

  expect(screen.getByText("Part 1 of 2")).toBeTruthy();
});

test("what was left out does not come", () => {
  show(WALK, undefined, { run: runLeaving("hands") });

  expect(screen.queryByText("Your hands")).toBeNull();
  expect(screen.getByText("Part 1 of 1")).toBeTruthy();
});

test("when all parts were left out nothing plays, and the words say so", () => {
  const deck = aDeck();
  const { told } = show(WALK, undefined, { run: runLeaving("hands", "legs"), deck });
  pass(5);

  expect(screen.getByText(/All parts were left out/)).toBeTruthy();
  expect([deck.player, told.mock.calls.length]).toEqual([null, 0]);
});

test("in a practice a sequence begins by itself, tells its end, and is kept with its seconds", () => {
  const deck = aDeck();
  const { last } = show(WALK, undefined, { deck });

  pass(105);
  flushSync();

  expect(deck.ended).toHaveBeenCalledTimes(1);
  expect(last()).toEqual({ kind: "played", seconds: 104, pattern: null });
});

test("a sequence that is left early keeps how long it ran", async () => {
  const { last, unmount } = show(WALK, undefined, { deck: aDeck() });
  pass(9);

  unmount();

  expect(last()).toEqual({ kind: "played", seconds: 9, pattern: null });
});

// Read aloud.

const GUIDE: AskOf<"guide"> = { id: "read", kind: "guide", seconds: 20, lines: 2 };

/** A computer with a voice; what is being said is the last thing in `said`, or nothing after a hush. */
function aVoice() {
  const said: string[] = [];
  let speaking: string | null = null;
  const voice = { name: "here", lang: "en-GB", voiceURI: "here", localService: true, default: true };
  const voices = [voice];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => (speaking = null),
    speak: ({ text }: { text: string }) => {
      speaking = text;
      said.push(text);
    },
  });
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly text: string) {}
    },
  );
  return { said, speaking: () => speaking, voices, speech };
}

const toggle = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "Read aloud" });

test("without a voice nothing offers to read aloud", () => {
  show(GUIDE);

  expect(screen.queryByRole("checkbox", { name: "Read aloud" })).toBeNull();
});

test("a voice that the system finds later is offered then", () => {
  const { voices, speech } = aVoice();
  const [found] = voices.splice(0);
  show(GUIDE);
  expect(screen.queryByRole("checkbox", { name: "Read aloud" })).toBeNull();

  if (found) voices.push(found);
  speech.dispatchEvent(new Event("voiceschanged"));
  flushSync();

  expect(toggle().checked).toBe(false);
});

test("nothing is read aloud until it is asked for, and then the line of now is", async () => {
  const { said, speaking } = aVoice();
  const { container } = show(GUIDE, undefined, { deck: aDeck() });
  pass(2);
  expect(said).toEqual([]);

  await user.click(toggle());
  flushSync();
  expect(speaking()).toBe("Read this line.");
  expect(container.querySelector(".line")?.textContent).toBe("Read this line.");
  pass(9);

  expect(speaking()).toBe("And this one.");
});

test("the voice falls silent with Pause, at a step, and when it is turned off", async () => {
  const { speaking } = aVoice();
  show(GUIDE, undefined, { deck: aDeck() });
  await user.click(toggle());
  flushSync();

  await user.click(button("Pause"));
  flushSync();
  expect(speaking()).toBeNull();
  await user.click(button("Next line"));
  flushSync();
  expect(speaking()).toBeNull();
  await user.click(button("Go on"));
  flushSync();
  expect(speaking()).toBe("And this one.");
  await user.click(toggle());
  flushSync();

  expect(speaking()).toBeNull();
});

test("a voice is heard no longer when its page has gone, and the wish is remembered", async () => {
  const { speaking } = aVoice();
  const { unmount } = show(GUIDE, undefined, { deck: aDeck() });
  await user.click(toggle());
  flushSync();
  expect(speaking()).not.toBeNull();

  unmount();
  expect(speaking()).toBeNull();
  show(GUIDE);

  expect(toggle().checked).toBe(true);
});

test("the clock never waits for the voice", async () => {
  const deck = aDeck();
  aVoice();
  show(GUIDE, undefined, { deck });
  await user.click(toggle());

  pass(21);

  expect(deck.ended).toHaveBeenCalledTimes(1);
});

test("a sequence reads the part with its first phase, and then each phase alone", async () => {
  const { said } = aVoice();
  show(WALK, undefined, { deck: aDeck() });
  await user.click(toggle());
  flushSync();

  pass(7);
  pass(20);
  pass(26);

  expect(said).toEqual([
    "Your hands. Tense to about half",
    "Rest, and notice",
    "Once more. Tense to about half",
    "Your legs. Tense to about half",
  ]);
});

test("while the voice reads, a screen reader is not told the same", async () => {
  aVoice();
  const { container } = show(WALK);
  const live = () => container.querySelector(".now")?.getAttribute("aria-live");
  expect(live()).toBe("polite");

  await user.click(toggle());

  expect(live()).toBe("off");
});

test.each<[string, Ask, Answer | undefined]>([
  ["curve", RIDE, curve([0, 70], [60, 85])],
  ["sequence", WALK, undefined],
  ["guide", GUIDE, undefined],
])("axe finds nothing in a %s", async (_, ask, first) => {
  aVoice();
  const { container } = show(ask, first);

  expect(await flaws(container)).toEqual([]);
});
