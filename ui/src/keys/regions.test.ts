import { expect, test } from "vitest";
import { nextRegion } from "./regions";

/** A part of the window with something in it that takes the focus. */
function part(name: string, inside: HTMLElement): HTMLElement {
  const region = document.createElement(name);
  region.dataset.region = "";
  region.checkVisibility = () => true;
  region.append(inside);
  return region;
}

function link(text: string): HTMLElement {
  return Object.assign(document.createElement("a"), { href: "#", textContent: text });
}

/** A window whose page holds a part of its own, as a record holds its steps. */
function nested() {
  const heading = Object.assign(document.createElement("h1"), { tabIndex: -1, textContent: "Page" });
  const page = part("main", part("aside", link("Step")));
  page.append(heading);
  document.body.replaceChildren(part("nav", link("Place")), page);
  heading.focus();
}

const at = () => document.activeElement?.textContent;

test("a part inside another is gone through like any other, in both directions", () => {
  nested();
  const met = [1, 1, 1, -1, -1, -1].map((step) => {
    nextRegion(step as 1 | -1);
    return at();
  });
  expect(met).toEqual(["Step", "Place", "Page", "Place", "Step", "Page"]);
});
