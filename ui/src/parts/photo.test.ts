import { expect, test } from "vitest";
import { fitted, jpegIn } from "./photo";

test("a large picture is made smaller in the shape it has, and a small one stays", () => {
  expect(fitted(3200, 1200)).toEqual({ width: 1600, height: 600 });
  expect(fitted(1000, 4800)).toEqual({ width: 250, height: 1200 });
  expect(fitted(300, 200)).toEqual({ width: 300, height: 200 });
  expect(fitted(10_000, 1)).toEqual({ width: 1600, height: 1 });
});

test("only a JPEG in Base64 is taken from an address", () => {
  expect(jpegIn("data:image/jpeg;base64,/9j/4AAQ=")).toBe("/9j/4AAQ=");
  expect(jpegIn("data:image/png;base64,iVBOR")).toBeNull();
  expect(jpegIn('data:image/jpeg;base64,"><script>')).toBeNull();
});
