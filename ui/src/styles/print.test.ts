import { expect, test } from "vitest";
import base from "./base.css?raw";
import tokens from "./tokens.css?raw";

/** What a file says for paper. */
const forPaper = (css: string) => css.split("@media print {")[1] ?? "";

test("paper shows no navigation, no button, no note and nothing that is for the screen", () => {
  const hidden = forPaper(base).match(/([^}]*)\{\s*display: none !important;/)?.[1] ?? "";
  const selectors = hidden.split(",").map((it) => it.trim());

  expect(selectors).toEqual(["nav", ".no-print", ".button", "button", ".toast"]);
});

test("a sheet that is printed alone leaves out all around it", () => {
  expect(forPaper(base)).toContain(
    "body:has(.print-alone) :not(.print-alone, .print-alone *, :has(.print-alone))",
  );
});

test("what is only for paper is not on the screen", () => {
  expect(base.split("@media print {")[0]).toMatch(/\.only-print \{\s*display: none;/);
  expect(forPaper(base)).toMatch(/\.only-print \{\s*display: revert;/);
});

test("paper is white and its words are black, whatever the look of the window", () => {
  const paper = forPaper(tokens);

  expect(paper).toContain(":root[data-theme]");
  for (const ground of ["bg", "surface", "sunken"])
    expect(paper).toMatch(new RegExp(`--${ground}: #fff(fff)?;`));
  expect(paper).toMatch(/--text: #000(000)?;/);
});
