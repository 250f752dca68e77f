import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet, tick } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import BlankWhenAway from "./BlankWhenAway.svelte";

const LINE = "Come back to this window to go on.";

const children = createRawSnippet(() => ({
  render: () => `<main><h1>My words</h1><label>Line <input type="text" /></label></main>`,
}));

function page(on: boolean, focused = true) {
  vi.spyOn(document, "hasFocus").mockReturnValue(focused);
  return render(BlankWhenAway, { on, children });
}

async function window_(event: "blur" | "focus") {
  window.dispatchEvent(new Event(event));
  await tick();
  await tick();
}

const hidden = () => screen.getByText("My words").closest("[inert]");

afterEach(() => {
  vi.restoreAllMocks();
});

test("while the window has no focus nothing of the page can be seen or reached", async () => {
  page(true);
  expect(hidden()).toBeNull();

  await window_("blur");

  expect(hidden()).not.toBeNull();
  expect(hidden()?.classList).toContain("away");
  expect(screen.getByText(LINE)).toBeTruthy();
});

test("back in the window the cover is gone at once, with the words and the focus as they were", async () => {
  page(true);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Line" });
  await userEvent.type(field, "half a sen");

  await window_("blur");
  // A browser takes the focus from what cannot be reached any more.
  field.blur();
  await window_("focus");

  expect(screen.queryByText(LINE)).toBeNull();
  expect(hidden()).toBeNull();
  expect(field.value).toBe("half a sen");
  expect(document.activeElement).toBe(field);
});

test("a press or a key lifts the cover where no focus was told", async () => {
  page(true);
  for (const touch of ["pointerdown", "keydown"]) {
    await window_("blur");
    window.dispatchEvent(new Event(touch));
    await tick();
    expect(screen.queryByText(LINE)).toBeNull();
  }
});

test("what took the focus meanwhile keeps it", async () => {
  page(true);
  const other = document.body.appendChild(document.createElement("button"));
  screen.getByRole("textbox", { name: "Line" }).focus();

  await window_("blur");
  other.focus();
  await window_("focus");

  expect(document.activeElement).toBe(other);
  other.remove();
});

test("a window that begins without the focus is covered", () => {
  page(true, false);

  expect(screen.getByText(LINE)).toBeTruthy();
});

test("whoever does not want it sees the page as before", async () => {
  page(false);

  await window_("blur");

  expect(hidden()).toBeNull();
  expect(screen.queryByText(LINE)).toBeNull();
});

test("the setting holds at once, also while the window is away", async () => {
  const { rerender } = page(false);
  await window_("blur");

  await rerender({ on: true });

  expect(screen.getByText(LINE)).toBeTruthy();
});
