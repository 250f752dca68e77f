import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { inside } from "./path";
import Progress from "./Progress.svelte";
import { sizeName } from "./size";

test("progress has a name and says how far it is", () => {
  render(Progress, { label: "Writing the backup", done: 3, of: 12 });

  const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Writing the backup" });

  expect([bar.value, bar.max]).toEqual([3, 12]);
});

test("progress without a known end has no value", () => {
  render(Progress, { label: "Taking in entries", done: 3, of: 0 });

  expect(screen.getByRole("progressbar").hasAttribute("value")).toBe(false);
});

test("sizes are told in units a person knows", () => {
  expect([0, 999, 1_234, 56_789, 1_250_000, 3_000_000_000].map(sizeName)).toEqual([
    "0 byte",
    "999 byte",
    "1.2 kB",
    "57 kB",
    "1.3 MB",
    "3 GB",
  ]);
});

test("a path is written as its folder is", () => {
  expect(inside("/home/a/vault", "quarantine/x")).toBe("/home/a/vault/quarantine/x");
  expect(inside("C:\\a\\vault", "quarantine/x")).toBe("C:\\a\\vault\\quarantine\\x");
});
