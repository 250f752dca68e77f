import { expect, test } from "vitest";
import page from "../../../../docs/DEPENDENCIES.md?raw";
import { licencesIn } from "./licences";

test("what is shipped is listed with its licence, and what only serves the tests is not", () => {
  const all = licencesIn(page);

  expect(all.length).toBeGreaterThan(100);
  expect(all).toContainEqual(expect.objectContaining({ part: "tauri" }));
  expect(all.map((it) => it.part)).not.toContain("proptest");
  expect(all.every((it) => it.licence !== "")).toBe(true);
});

test("a page without a table has nothing to list", () => {
  expect(licencesIn("# Dependencies\n\nNone.")).toEqual([]);
});
