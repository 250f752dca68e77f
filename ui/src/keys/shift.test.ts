import { expect, test } from "vitest";
import { ShiftCounter } from "./shift";

/** Presses keys in turn, 200 ms apart, and answers what the last one counted. */
function press(counter: ShiftCounter, keys: string[], every = 200): number {
  let count = 0;
  keys.forEach((key, at) => {
    counter.down(key, false);
    count = counter.up(key, at * every);
  });
  return count;
}

test("three presses of Shift alone are counted", () => {
  expect(press(new ShiftCounter(), ["Shift", "Shift", "Shift"])).toBe(3);
});

test("another key between starts the count again", () => {
  expect(press(new ShiftCounter(), ["Shift", "Shift", "a", "Shift"])).toBe(1);
});

test("capitals are not presses of Shift alone", () => {
  const counter = new ShiftCounter();

  counter.down("Shift", false);
  counter.down("A", false);
  counter.up("A", 10);

  expect(counter.up("Shift", 20)).toBe(0);
});

test("a Shift that is held down counts once", () => {
  const counter = new ShiftCounter();

  counter.down("Shift", false);
  counter.down("Shift", true);
  counter.down("Shift", true);

  expect(counter.up("Shift", 900)).toBe(1);
});

test("slow presses never add up", () => {
  expect(press(new ShiftCounter(), ["Shift", "Shift", "Shift"], 2_500)).toBe(1);
});

test("a click between starts the count again", () => {
  const counter = new ShiftCounter();

  press(counter, ["Shift", "Shift"]);
  counter.reset();

  expect(press(counter, ["Shift"])).toBe(1);
});
