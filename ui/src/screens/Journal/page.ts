import type { Body, Page } from "../../ipc/bindings";

/** A page with nothing on it. */
export function blankPage(): Page {
  return { title: "", text: "", mood: null };
}

/** The page of a body that is one. */
export function pageOf(body: Body): Page {
  if (body.kind !== "page") throw new Error(`a page was expected, not a ${body.kind}`);
  return body.it;
}

/** Whether there is nothing to keep. */
export function isBlankPage(it: Page): boolean {
  return it.title.trim() === "" && it.text.trim() === "" && it.mood === null;
}
