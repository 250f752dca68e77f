import { expect, test } from "vitest";
import { exerciseWords, hasWords, words } from "./index";

test("a message is found in the files beside the exercises", () => {
  expect(words("frame-today")).toBe("Today");
});

test("a missing message is an error in tests", () => {
  expect(() => words("no-such-message" as never)).toThrow("there is no message no-such-message");
});

test("a message without its value is an error in tests", () => {
  expect(() => words("help-copy")).toThrow("help-copy");
});

test("one and many are told apart", () => {
  expect(words("palette-found", { count: 1 })).toBe("One result.");
  expect(words("palette-found", { count: 3 })).toBe("3 results.");
});

test("whether there are words for an id that data made can be asked", () => {
  expect(hasWords("help-cost-free")).toBe(true);
  expect(hasWords("help-channel-pigeon")).toBe(false);
});

test("a pack without the words answers null", () => {
  const pack = exerciseWords("step-what = What happened?\n    .hint = A place, a time.\n");

  expect(pack("step-what")).toBe("What happened?");
  expect(pack("step-what", "hint")).toBe("A place, a time.");
  expect(pack("step-what", "example")).toBeNull();
  expect(pack("step-who")).toBeNull();
});
