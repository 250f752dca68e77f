import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import type { Answer, Ask } from "../ipc/bindings";
import { daysBefore } from "../parts/days";
import { toasts, undoToast } from "../parts/toast.svelte";
import Held from "./Held.svelte";
import Rehearsal from "./Rehearsal.svelte";
import type { AnswerOf, AskOf } from "./answers";
import { aPack, aRun, aScene } from "./fixtures";
import type { Scene } from "./scene";

const PACK = aPack(`
ask-one = What is asked
    .hint = A hint
side-one-me = Me
side-one-critic = The critic
ask-hard = A hard answer
`);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(ask: Ask, first?: Answer, scene: Partial<Scene> = {}) {
  const told = vi.fn<(answer: Answer | null) => void>();
  const shown = render(Held, { ask, first, told, scene: aScene({ pack: PACK, ...scene }) });
  return { ...shown, told, last: () => told.mock.lastCall?.[0] };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

/** What axe finds in what is shown; colours and sizes are not known here. */
async function flaws(container: Element): Promise<string[]> {
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
}

// Two sides.

const DIALOGUE: AskOf<"dialogue"> = {
  id: "one",
  kind: "dialogue",
  sides: ["me", "critic"],
  turns: 4,
  rates: true,
};
const turn = (side: string, text: string, dist: number | null = null) => ({ side, text, dist });
const dialogue = (...turns: AnswerOf<"dialogue">["turns"]): Answer => ({ kind: "dialogue", turns });

test("what is typed but not said is a turn already", async () => {
  const { last } = show(DIALOGUE);

  await userEvent.type(field("Now speaking: Me"), "You nev");

  expect(last()).toEqual(dialogue(turn("me", "You nev")));
});

test("Say it changes to the other side, and staying keeps it", async () => {
  const { last } = show(DIALOGUE);

  await userEvent.type(field("Now speaking: Me"), "I was sad.");
  await userEvent.click(button("Say it and change sides"));
  expect(document.activeElement).toBe(field("Now speaking: The critic"));
  await userEvent.type(field("Now speaking: The critic"), "I am afraid.");
  await userEvent.click(button("Say it and stay on this side"));
  await userEvent.type(field("Now speaking: The critic"), "For you.");

  expect(last()).toEqual(
    dialogue(turn("me", "I was sad."), turn("critic", "I am afraid."), turn("critic", "For you.")),
  );
});

test("the conversation names who said what", () => {
  show(DIALOGUE, dialogue(turn("me", "I was sad."), turn("critic", "I am afraid.", 60)));

  const [first, second] = within(screen.getByRole("list", { name: "What is asked" })).getAllByRole(
    "listitem",
  );

  expect(within(first as HTMLElement).getByText("Me")).toBeTruthy();
  expect(within(second as HTMLElement).getByText("The critic")).toBeTruthy();
  expect(within(second as HTMLElement).getByText("Distress 60 out of 100")).toBeTruthy();
});

test("the side that did not speak last begins when it is opened again", () => {
  show(DIALOGUE, dialogue(turn("me", "I was sad.")));

  expect(field("Now speaking: The critic").value).toBe("");
});

test("what is being typed moves to the other side with the chair", async () => {
  const { last } = show(DIALOGUE);

  await userEvent.type(field("Now speaking: Me"), "I only want");
  await userEvent.click(button("Change to: The critic"));

  expect(last()).toEqual(dialogue(turn("critic", "I only want")));
  expect(field("Now speaking: The critic").value).toBe("I only want");
});

test("distress is asked after a turn, is kept with it, and can be left out", async () => {
  const { last } = show(DIALOGUE);
  expect(screen.queryByRole("group", { name: /Distress/ })).toBeNull();

  await userEvent.type(field("Now speaking: Me"), "I was sad.");
  await userEvent.click(button("Say it and change sides"));
  expect(last()).toEqual(dialogue(turn("me", "I was sad.")));
  await userEvent.type(screen.getByRole("spinbutton", { name: /^Distress after this turn: Me/ }), "70");

  expect(last()).toEqual(dialogue(turn("me", "I was sad.", 70)));
});

test("distress of the last turn stays in place while the next one is being typed", async () => {
  const { last } = show(DIALOGUE, dialogue(turn("me", "I was sad.")));

  await userEvent.type(field("Now speaking: The critic"), "Well");
  await userEvent.type(screen.getByRole("spinbutton", { name: /Me/ }), "5");

  expect(last()).toEqual(dialogue(turn("me", "I was sad.", 5), turn("critic", "Well")));
});

test("without ratings no distress is asked", () => {
  show({ ...DIALOGUE, rates: false }, dialogue(turn("me", "I was sad.")));

  expect(screen.queryByRole("spinbutton")).toBeNull();
});

test("a turn can be changed, and the focus comes back to its button", async () => {
  const { last } = show(DIALOGUE, dialogue(turn("me", "I was sad.")));

  await userEvent.click(button("Change turn 1: Me"));
  await userEvent.type(field("Turn 1, Me"), " Very.");
  await userEvent.click(button("Done"));

  expect(last()).toEqual(dialogue(turn("me", "I was sad. Very.")));
  expect(document.activeElement).toBe(button("Change turn 1: Me"));
});

test("a removed turn comes back to its place, and what was typed since stays", async () => {
  const { last } = show(DIALOGUE, dialogue(turn("me", "A"), turn("critic", "B")));

  await userEvent.click(button("Remove turn 1: Me"));
  expect(last()).toEqual(dialogue(turn("critic", "B")));
  expect(document.activeElement).toBe(field(/Now speaking/));
  await userEvent.type(field("Now speaking: Me"), "C");
  await undoToast();

  expect(last()).toEqual(dialogue(turn("me", "A"), turn("critic", "B"), turn("me", "C")));
  expect(field("Now speaking: Me").value).toBe("C");
});

test("a turn that was emptied is taken away with a way back", async () => {
  const { last } = show(DIALOGUE, dialogue(turn("me", "A")));

  await userEvent.click(button("Change turn 1: Me"));
  await userEvent.clear(field("Turn 1, Me"));
  await userEvent.click(button("Done"));

  expect(last()).toBeNull();
  expect(toasts.current?.undo).toBeTruthy();
});

test("when there is no room for more turns the words say so, and the focus is there", async () => {
  show({ ...DIALOGUE, turns: 1 });

  await userEvent.type(field("Now speaking: Me"), "A");
  await userEvent.click(button("Say it and change sides"));

  expect(screen.queryByRole("textbox")).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/room for 1 turns/);
});

// Rounds.

const ROUNDS: AskOf<"rounds"> = { id: "one", kind: "rounds", of: ["kind", "hard"], rounds: 2 };
const REPLIES = aRun({
  answers: { kind: { kind: "text", text: "Sure." }, hard: { kind: "text", text: "Never." } },
});

/** A rehearsal whose chances are these, one after the other. */
async function rehearse(chances: number[], ask = ROUNDS, run = REPLIES) {
  const told = vi.fn<(answer: Answer | null) => void>();
  const random = () => chances.shift() ?? 0;
  const scene = aScene({ pack: PACK, run });
  let again: (props: object) => Promise<void> = async () => undefined;
  const give = (answer: Answer | null) => {
    told(answer);
    void again({ answer: answer ?? undefined });
  };
  const shown = render(Rehearsal, { ask, answer: undefined, give, scene, random });
  again = shown.rerender;
  return { ...shown, told, last: () => told.mock.lastCall?.[0] };
}

test("a reply is drawn by chance, and the answer to it counts as it is typed", async () => {
  const { last } = await rehearse([0.6]);
  expect(screen.getByText("Never.")).toBeTruthy();

  await userEvent.type(field("What do you say?"), "I hear you.");

  expect(last()).toEqual({ kind: "rounds", rounds: [{ of: "hard", said: "I hear you." }] });
});

test("a reply that was answered aloud is a round without words, and taking the tick away takes it back", async () => {
  const { last } = await rehearse([0]);

  await userEvent.click(screen.getByRole("checkbox", { name: "I said it aloud" }));
  expect(last()).toEqual({ kind: "rounds", rounds: [{ of: "kind", said: "" }] });
  await userEvent.click(screen.getByRole("checkbox", { name: "I said it aloud" }));

  expect(last()).toBeNull();
});

test("nothing is a round before it was answered, and another reply can be drawn", async () => {
  const { told } = await rehearse([0, 0]);

  await userEvent.click(button("Draw another one"));

  expect(screen.getByText("Never.")).toBeTruthy();
  expect(told).not.toHaveBeenCalled();
});

test("the next round draws another reply, and after the last round there is none", async () => {
  const { last } = await rehearse([0, 0]);

  await userEvent.type(field("What do you say?"), "Thank you.");
  await userEvent.click(button("Next round"));
  expect(document.activeElement).toBe(field("What do you say?"));
  expect(screen.getByText("Round 2 of 2")).toBeTruthy();
  await userEvent.type(field("What do you say?"), "Then later.");

  expect(last()).toEqual({
    kind: "rounds",
    rounds: [
      { of: "kind", said: "Thank you." },
      { of: "hard", said: "Then later." },
    ],
  });
  expect(screen.queryByRole("button", { name: "Next round" })).toBeNull();
});

test("a round that was taken away comes back to its place", async () => {
  const first: Answer = {
    kind: "rounds",
    rounds: [
      { of: "kind", said: "One" },
      { of: "hard", said: "" },
    ],
  };
  const { last } = show(ROUNDS, first, { run: REPLIES });
  expect(screen.getByText(/These were all the rounds/)).toBeTruthy();

  await userEvent.click(button("Remove round 1"));
  expect(last()).toEqual({ kind: "rounds", rounds: [{ of: "hard", said: "" }] });
  await undoToast();

  expect(last()).toEqual(first);
});

test("without replies from before the words say where to write some", async () => {
  await rehearse([], ROUNDS, aRun());

  expect(screen.getByText(/There are no replies from before yet/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

// A letter.

const LETTER: AskOf<"sealedLetter"> = { id: "one", kind: "sealedLetter" };
const inDays = (days: number) => daysBefore(new Date(), -days);
const letter = (text: string, until: string | null): Answer => ({ kind: "letter", text, until });

test("a letter stays in sight while it is written, also after its day was chosen", async () => {
  const { last } = show(LETTER);

  await userEvent.type(field("What is asked"), "Dear me");
  await userEvent.click(screen.getByRole("checkbox", { name: "Keep it closed until a day" }));
  const [year = "", month = "", day = ""] = inDays(40).split("-");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Month" }), String(Number(month)));
  await userEvent.clear(screen.getByRole("spinbutton", { name: "Year" }));
  await userEvent.type(screen.getByRole("spinbutton", { name: "Year" }), year);
  await userEvent.type(screen.getByRole("spinbutton", { name: "Day" }), String(Number(day)));

  expect(last()).toEqual(letter("Dear me", inDays(40)));
  expect(field("What is asked").value).toBe("Dear me");
});

test("a letter from before is closed until its day, and its text is nowhere", () => {
  const { container } = show(LETTER, letter("Dear me", inDays(40)));

  expect(screen.getByText(/This letter is closed until/)).toBeTruthy();
  expect(container.textContent).not.toMatch(/Dear me/);
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("a closed letter opens after one question, and nothing of it is changed", async () => {
  const { told } = show(LETTER, letter("Dear me", inDays(40)));

  await userEvent.click(button("Open it now anyway"));
  expect(document.activeElement).toBe(button("Leave it closed"));
  await userEvent.click(button("Open it"));

  expect(document.activeElement).toBe(field("What is asked"));
  expect(field("What is asked").value).toBe("Dear me");
  expect(told).not.toHaveBeenCalled();
});

test("a letter can be left closed, and the focus is where it was", async () => {
  show(LETTER, letter("Dear me", inDays(40)));

  await userEvent.click(button("Open it now anyway"));
  await userEvent.click(button("Leave it closed"));

  expect(document.activeElement).toBe(button("Open it now anyway"));
  expect(screen.queryByRole("textbox")).toBeNull();
});

test.each([0, -3])("a letter whose day has come is open (%s)", (days) => {
  const { told } = show(LETTER, letter("Dear me", inDays(days)));

  expect(field("What is asked").value).toBe("Dear me");
  expect(screen.queryByText(/Choose a day from tomorrow/)).toBeNull();
  expect(told).not.toHaveBeenCalled();
});

test("a day that is too near or too far is not taken, and the words say why", async () => {
  const { last } = show(LETTER, letter("Dear me", null));

  await userEvent.click(screen.getByRole("checkbox", { name: "Keep it closed until a day" }));
  await userEvent.clear(screen.getByRole("spinbutton", { name: "Year" }));
  await userEvent.type(screen.getByRole("spinbutton", { name: "Year" }), "2190");
  await userEvent.type(screen.getByRole("spinbutton", { name: "Day" }), "2");

  expect(last()).toEqual(letter("Dear me", null));
  expect(screen.getByText(/Choose a day from tomorrow/)).toBeTruthy();
});

test("an empty letter without a day is no answer", async () => {
  const { last } = show(LETTER, letter("D", null));

  await userEvent.clear(field("What is asked"));

  expect(last()).toBeNull();
});

// A picture.

const IMAGE: AskOf<"image"> = { id: "one", kind: "image" };
const photo = { jpeg: "/9j/4AAQ", shows: "The sea" };
const file = () => new File(["x"], "sea.png", { type: "image/png" });

/** A webview that can draw and read pictures; `sound` is false for files that are none. */
function webview(sound = true) {
  vi.stubGlobal("createImageBitmap", async () => {
    if (!sound) throw new DOMException("no picture");
    return { width: 4, height: 3, close: () => undefined };
  });
  const pen = { fillRect: () => undefined, drawImage: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(pen as never);
  vi.spyOn(HTMLCanvasElement.prototype, "toDataURL").mockReturnValue("data:image/jpeg;base64,/9j/NEW");
}

test("a picture is kept as it is drawn, and told with the words that are written for it", async () => {
  webview();
  const { last } = show(IMAGE);

  await userEvent.upload(screen.getByLabelText("Choose a picture"), file());
  await userEvent.type(await screen.findByRole("textbox", { name: "What it shows" }), "A bench");

  expect(last()).toEqual({ kind: "image", photo: { jpeg: "/9j/NEW", shows: "A bench" } });
  expect(screen.getByRole("img", { name: "A bench" }).tagName).toBe("CANVAS");
});

test("a file that is no picture changes nothing, and is told calmly", async () => {
  webview(false);
  const { told } = show(IMAGE, { kind: "image", photo });

  await userEvent.upload(screen.getByLabelText("Choose another picture"), file());

  expect(await screen.findByText(/could not be read as a picture/)).toBeTruthy();
  expect(told).not.toHaveBeenCalled();
});

test("a picture that cannot be shown is told in words", async () => {
  webview(false);
  show(IMAGE, { kind: "image", photo });

  expect(await screen.findByText("This picture cannot be shown.")).toBeTruthy();
  expect(screen.getByText("The sea")).toBeTruthy();
});

test("a picture that was taken away comes back with its words", async () => {
  webview();
  const { last } = show(IMAGE, { kind: "image", photo });

  await userEvent.click(button("Remove the picture"));
  expect(last()).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText("Choose a picture"));
  await undoToast();

  expect(last()).toEqual({ kind: "image", photo });
});

test("a new picture does not take the words of the one before, which can come back", async () => {
  webview();
  const { last } = show(IMAGE, { kind: "image", photo });

  await userEvent.upload(screen.getByLabelText("Choose another picture"), file());
  await waitFor(() => expect(last()).toEqual({ kind: "image", photo: { jpeg: "/9j/NEW", shows: "" } }));
  await undoToast();

  expect(last()).toEqual({ kind: "image", photo });
});

test.each<[string, Ask, Answer | undefined]>([
  ["dialogue", DIALOGUE, dialogue(turn("me", "A", 20), turn("critic", "B"))],
  ["rounds", ROUNDS, { kind: "rounds", rounds: [{ of: "hard", said: "" }] }],
  ["open letter", LETTER, letter("Dear me", null)],
  ["closed letter", LETTER, letter("Dear me", inDays(40))],
  ["picture", IMAGE, { kind: "image", photo }],
])("axe finds nothing in a %s", async (_, ask, first) => {
  webview();
  const { container } = show(ask, first, { run: REPLIES });

  expect(await flaws(container)).toEqual([]);
});
