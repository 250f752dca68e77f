import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Sketch } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { startOver } from "../route.svelte";
import Own from "./Own.svelte";
import { freshSketch } from "./sketch";

const begun: Sketch = { ...freshSketch(), title: "The harbour" };

/** A host with something that waits; gives what it was asked to keep. */
function host(waiting: Sketch | null) {
  const sent: (Sketch | null)[] = [];
  hostThat({
    own_exercises: () => [],
    waiting_sketch: () => waiting,
    keep_waiting_sketch: ({ sketch }: { sketch: Sketch | null }) => {
      sent.push(sketch);
      return null;
    },
  });
  return sent;
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

beforeEach(startOver);

test("what was begun is carried on with, from the vault", async () => {
  host(begun);
  render(Own);

  await press("Carry on with what you began");

  const title = await screen.findByRole<HTMLInputElement>("textbox", { name: "What is it called?" });
  expect(title.value).toBe("The harbour");
});

test("nothing takes the place of what was begun unless the person says so", async () => {
  const sent = host(begun);
  render(Own);
  await screen.findByRole("button", { name: "Carry on with what you began" });

  await press("Write an exercise");
  expect(screen.queryByRole("textbox", { name: "What is it called?" })).toBeNull();
  expect(screen.getByText(/“The harbour”/)).toBeTruthy();
  expect(sent).toEqual([]);

  await press("Let it go and write this one");
  const title = await screen.findByRole<HTMLInputElement>("textbox", { name: "What is it called?" });
  expect(title.value).toBe("");
  expect(sent).toEqual([null]);
});

test("what is typed goes to the vault", async () => {
  const sent = host(null);
  render(Own);
  await press("Write an exercise");

  await userEvent.type(await screen.findByRole("textbox", { name: "What is it called?" }), "Sea");

  await waitFor(() => expect(sent.at(-1)?.title).toBe("Sea"), { timeout: 3_000 });
});
