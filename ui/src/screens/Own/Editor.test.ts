import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import type { Sketch, SketchStep } from "../../ipc/bindings";
import { undoToast } from "../../parts/toast.svelte";
import Editor from "./Editor.svelte";
import { freshSketch } from "./sketch";

const timer = (question: string, seconds: number): SketchStep => ({
  question,
  more: "",
  kind: { kind: "timer", seconds },
});

function show(...steps: SketchStep[]) {
  const sketch: Sketch = { ...freshSketch(), steps };
  return render(Editor, { sketch, done: vi.fn() });
}

const fields = (role: "spinbutton" | "textbox", name: string) =>
  screen.queryAllByRole<HTMLInputElement>(role, { name });
const questions = () => fields("textbox", "The question, or what to do").map((it) => it.value);
const seconds = () => fields("spinbutton", "How many seconds?").map((it) => it.value);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function type(field: HTMLInputElement | undefined, text: string) {
  if (!field) throw new Error("there is no such field");
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

test("the seconds go with their step when it is moved or one above is removed", async () => {
  show(timer("One", 10), timer("Two", 20), timer("Three", 30));

  await press("Move down: step 1");
  expect([questions(), seconds()]).toEqual([
    ["Two", "One", "Three"],
    ["20", "10", "30"],
  ]);
  await press("Remove step 1");

  expect([questions(), seconds()]).toEqual([
    ["One", "Three"],
    ["10", "30"],
  ]);
});

test("a step that comes back leaves alone what was written since", async () => {
  show(timer("One", 10), timer("Two", 20));

  await press("Remove step 1");
  await type(fields("textbox", "The question, or what to do")[0], "Second");
  await type(fields("spinbutton", "How many seconds?")[0], "25");
  await undoToast();
  await tick();

  expect([questions(), seconds()]).toEqual([
    ["One", "Second"],
    ["10", "25"],
  ]);
});

test("an option that is being typed goes with its step when that is moved", async () => {
  const choice = (question: string, options: string[]): SketchStep => ({
    question,
    more: "",
    kind: { kind: "choice", options },
  });
  show(choice("One", []), choice("Two", ["Sea", "Hill"]));
  await type(fields("textbox", "The options")[0], "Lake");

  await press("Move down: step 1");

  expect(screen.getByText("Hill")).toBeTruthy();
  expect(fields("textbox", "The options").map((it) => it.value)).toEqual(["Lake"]);
});

test("minutes can be cleared and typed anew", async () => {
  show(timer("One", 10));
  const minutes = () => fields("spinbutton", "How many minutes?")[0];

  await userEvent.clear(minutes() as HTMLInputElement);
  expect(minutes()?.value).toBe("");
  await userEvent.type(minutes() as HTMLInputElement, "12");

  expect(minutes()?.value).toBe("12");
});
