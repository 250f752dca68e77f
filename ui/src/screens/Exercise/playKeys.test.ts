import { afterEach, expect, test } from "vitest";
import { playKey } from "./playKeys";

afterEach(() => document.documentElement.removeAttribute("dir"));

function meant(key: string) {
  const event = new KeyboardEvent("keydown", { key });
  document.body.dispatchEvent(event);
  return playKey(event);
}

test("the arrow to the right goes on, and to the left where words run that way", () => {
  expect([meant("ArrowRight"), meant("ArrowLeft")]).toEqual(["next", "before"]);

  document.documentElement.dir = "rtl";
  expect([meant("ArrowRight"), meant("ArrowLeft"), meant("m")]).toEqual(["before", "next", "mute"]);
});
