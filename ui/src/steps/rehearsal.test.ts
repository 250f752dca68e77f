import { expect, test } from "vitest";
import type { Answer } from "../ipc/bindings";
import { aRun } from "./fixtures";
import { draw, repliesOf, replyTo } from "./rehearsal";

const text = (it: string): Answer => ({ kind: "text", text: it });

test("a piece of writing is one reply, and each line of a list is one", () => {
  const run = aRun({
    answers: { a: text("Sure. Sorry. "), b: text("  "), c: { kind: "list", lines: ["No", "Later"] } },
  });

  expect(repliesOf(["a", "b", "c", "gone"], run)).toEqual([
    { of: "a", at: 0, text: "Sure. Sorry." },
    { of: "c", at: 0, text: "No" },
    { of: "c", at: 1, text: "Later" },
  ]);
});

test("the same reply does not come twice in a row while there are others, even in one list", () => {
  const replies = ["No", "Later", "Yes"].map((it, at) => ({ of: "c", at, text: it }));

  for (let chance = 0; chance < 1; chance += 0.1) {
    expect(draw(replies, { of: "c", at: 1 }, chance)?.text).not.toBe("Later");
  }
});

test("every reply can come, and the number decides which", () => {
  const replies = ["a", "b", "c"].map((of) => ({ of, at: 0, text: of }));

  const drawn = [0, 0.4, 0.99].map((chance) => draw(replies, null, chance)?.of);

  expect(drawn).toEqual(["a", "b", "c"]);
});

test("the only reply comes again, and without one nothing is drawn", () => {
  const only = { of: "a", at: 0, text: "Sure" };

  expect(draw([only], only, 0.5)).toBe(only);
  expect(draw([], null, 0.5)).toBeNull();
});

test("what a round answered is told only where it is certain", () => {
  const replies = [
    { of: "a", at: 0, text: "Sure" },
    { of: "c", at: 0, text: "No" },
    { of: "c", at: 1, text: "Later" },
  ];

  expect(replyTo({ of: "a", said: "" }, replies)).toBe("Sure");
  expect(replyTo({ of: "c", said: "" }, replies)).toBeNull();
});
