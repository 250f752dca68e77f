import { expect, test } from "vitest";
import { lookOf } from "./appearance";

test("a chosen theme holds whatever the computer says", () => {
  expect(lookOf("light", true, true)).toBe("light");
  expect(lookOf("contrastDark", false, false)).toBe("contrast-dark");
});

test("the system theme follows dark and more contrast", () => {
  expect(lookOf("system", false, false)).toBe("light");
  expect(lookOf("system", true, false)).toBe("dark");
  expect(lookOf("system", false, true)).toBe("contrast-light");
  expect(lookOf("system", true, true)).toBe("contrast-dark");
});
