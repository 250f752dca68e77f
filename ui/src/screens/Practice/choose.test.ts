import { expect, test } from "vitest";
import type { Card } from "../../ipc/bindings";
import { fits, needsOf } from "./choose";

const card = (purposes: string[], minutes: [number, number]) => ({ purposes, minutes }) as Card;

test("a practice fits a time when it can be done in it", () => {
  const breathing = card(["settle"], [3, 20]);

  expect(fits(breathing, "all", "short")).toBe(true);
  expect(fits(breathing, "all", "long")).toBe(true);
  expect(fits(card(["ground"], [3, 5]), "all", "long")).toBe(false);
});

test("a need leaves out what is for something else", () => {
  expect(fits(card(["settle"], [3, 5]), "ground", "any")).toBe(false);
});

test("each need is offered once", () => {
  expect(needsOf([card(["settle", "let-go"], [3, 5]), card(["settle"], [3, 5])])).toEqual([
    "settle",
    "let-go",
  ]);
});
