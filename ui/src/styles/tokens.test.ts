import { expect, test } from "vitest";
import css from "./tokens.css?raw";

/** Foreground, background, and the least ratio of contrast between them. */
const PAIRS: [string, string, number][] = [
  ["text", "bg", 7],
  ["text", "surface", 7],
  ["text", "sunken", 7],
  ["muted", "bg", 4.5],
  ["muted", "surface", 4.5],
  ["muted", "sunken", 4.5],
  ["primary", "bg", 4.5],
  ["primary", "surface", 4.5],
  ["on-primary", "primary", 4.5],
  ["on-primary", "primary-hover", 4.5],
  ["on-primary-soft", "primary-soft", 4.5],
  ["border", "bg", 3],
  ["border", "surface", 3],
  ["focus", "bg", 3],
  ["focus", "surface", 3],
  ["focus", "sunken", 3],
  ["danger", "surface", 4.5],
  ["danger", "bg", 4.5],
  ["on-danger", "danger", 4.5],
  ["on-danger-soft", "danger-soft", 4.5],
  ["warn", "surface", 4.5],
  ["on-warn-soft", "warn-soft", 4.5],
  ["ok", "surface", 4.5],
  ["on-ok-soft", "ok-soft", 4.5],
  ["safety", "surface", 4.5],
  ["safety", "sunken", 4.5],
  ["on-safety", "safety", 4.5],
  ["chart-1", "surface", 3],
  ["chart-2", "surface", 3],
  ["chart-3", "surface", 3],
];

const LOOKS = ["light", "dark", "contrast-light", "contrast-dark"];

/** The colours of one look, by token. */
function coloursOf(look: string): Map<string, string> {
  const block = css.split(`:root[data-theme="${look}"] {`)[1]?.split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]),
  );
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each(LOOKS)("every pair of colours can be read in %s", (look) => {
  const colours = coloursOf(look);

  const tooFaint = PAIRS.filter(
    ([front, back, least]) => !(contrast(colours.get(front)!, colours.get(back)!) >= least),
  );

  expect(tooFaint).toEqual([]);
});

test("every look names the same colours", () => {
  const names = LOOKS.map((look) => [...coloursOf(look).keys()].sort());

  for (const look of names) expect(look).toEqual(names[0]);
});
