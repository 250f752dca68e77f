import { expect, test, vi } from "vitest";
import { daySaid } from "./daySaid";
import { beliefSaid, isWorthComparing, newestOnly } from "./echoes";

/** Answers that wait until the test gives them. */
function waiting() {
  const asked: string[] = [];
  const answers: { give: (found: string[]) => void; fail: () => void }[] = [];
  const find = (text: string) => {
    asked.push(text);
    return new Promise<string[]>((give, reject) => answers.push({ give, fail: () => reject(new Error()) }));
  };
  return { asked, answers, find };
}

const settled = () => new Promise((done) => setTimeout(done));

test("while an answer is on its way nothing is asked, and then only the newest text", async () => {
  const { asked, answers, find } = waiting();
  const taken = vi.fn();
  const want = newestOnly(find, taken);

  for (const text of ["nobody", "nobody l", "nobody li", "nobody likes"]) want(text);
  expect(asked).toEqual(["nobody"]);
  answers[0]?.give(["old"]);
  await settled();

  expect(asked).toEqual(["nobody", "nobody likes"]);
  expect(taken).not.toHaveBeenCalled();
  answers[1]?.give(["new"]);
  await settled();
  expect(taken.mock.calls).toEqual([[["new"]]]);
});

test("the same text is not asked twice", async () => {
  const { asked, answers, find } = waiting();
  const want = newestOnly(find, () => undefined);

  want("nobody");
  want("nobody");
  answers[0]?.give([]);
  await settled();
  want("nobody");

  expect(asked).toEqual(["nobody"]);
});

test("wanting nothing is answered at once, and a late answer is not taken", async () => {
  const { answers, find } = waiting();
  const taken = vi.fn();
  const want = newestOnly(find, taken);

  want("nobody");
  want(null);
  expect(taken.mock.calls).toEqual([[[]]]);
  answers[0]?.give(["late"]);
  await settled();

  expect(taken).toHaveBeenCalledTimes(1);
});

test("after nothing was wanted, a new text is asked again", async () => {
  const { asked, answers, find } = waiting();
  const want = newestOnly(find, () => undefined);

  want("nobody");
  want(null);
  answers[0]?.give([]);
  await settled();
  want("nobody");

  expect(asked).toEqual(["nobody", "nobody"]);
});

test("an answer that fails is the same as none, and the next text is asked", async () => {
  const { asked, answers, find } = waiting();
  const taken = vi.fn();
  const want = newestOnly(find, taken);

  want("nobody");
  answers[0]?.fail();
  await settled();
  want("nobody likes");

  expect(taken.mock.calls).toEqual([[[]]]);
  expect(asked).toEqual(["nobody", "nobody likes"]);
});

test("a thought is worth comparing from a word of three letters on, in any script", () => {
  expect(["I", "am I", "no 123", "", null].filter(isWorthComparing)).toEqual([]);
  expect(["bad", "I am late", "ничего"].filter(isWorthComparing)).toHaveLength(3);
});

test("belief is told as far as it was rated", () => {
  expect(beliefSaid({ belief: 85, beliefNow: 40 })).toBe("Belief went from 85 to 40.");
  expect(beliefSaid({ belief: 85, beliefNow: 85 })).toBe("Belief stayed at 85.");
  expect(beliefSaid({ belief: 85, beliefNow: null })).toBe("Belief was 85 then.");
  expect(beliefSaid({ belief: null, beliefNow: 40 })).toBeNull();
});

test("a day of another year has its year", () => {
  const today = new Date(2026, 10, 26);

  expect(daySaid("2026-10-03", today)).not.toContain("2026");
  expect(daySaid("2025-10-03", today)).toContain("2025");
});
