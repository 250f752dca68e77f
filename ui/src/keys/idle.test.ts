import { expect, test } from "vitest";
import { Idle } from "./idle";

const MINUTE = 60_000;
const at = (ms: number) => ({ steady: ms, wall: ms });

test("a person is asked twenty seconds before the lock", () => {
  const idle = new Idle(5, at(0));

  expect(idle.look(at(4 * MINUTE)).act).toBe("wait");
  expect(idle.look(at(5 * MINUTE - 20_000)).act).toBe("warn");
  expect(idle.look(at(5 * MINUTE)).act).toBe("lock");
});

test("anything a person does starts the time again", () => {
  const idle = new Idle(5, at(0));

  idle.touch(at(4 * MINUTE));

  expect(idle.look(at(8 * MINUTE)).act).toBe("wait");
});

test("a computer that slept past the time locks at once", () => {
  const idle = new Idle(5, at(0));

  expect(idle.look({ steady: MINUTE, wall: 60 * MINUTE }).act).toBe("lock");
});

test("the first key after a sleep does not hold the lock off", () => {
  const idle = new Idle(5, at(0));

  expect(idle.touch({ steady: MINUTE, wall: 60 * MINUTE })).toBe("lock");
});

test("a wall clock set back does not hold the lock off", () => {
  const idle = new Idle(5, at(0));

  expect(idle.look({ steady: 6 * MINUTE, wall: -60 * MINUTE }).act).toBe("lock");
});
