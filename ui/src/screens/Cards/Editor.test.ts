import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Draft } from "../../ipc/bindings";
import { hostThat } from "../../ipc/fake";
import { freshDraft } from "../draft.svelte";
import { cardOf, freshCard } from "./cards";
import Editor from "./Editor.svelte";

/** A card that is being written; its minutes as they were kept at last. */
function show(minutes: number | null) {
  const draft = { ...freshDraft({ kind: "card", it: freshCard({ title: "Night", minutes }) }), id: "d" };
  const asked = hostThat({
    write_entry: ({ draft }) => draft,
    keep_draft: () => ({ savedAt: "2026-11-23T19:42:00Z" }),
  });
  render(Editor, { draft, titles: new Map<string, string>(), cards: [], done: vi.fn() });
  const kept = async () => {
    await userEvent.click(screen.getByRole("button", { name: "Save the card" }));
    await waitFor(() => expect(asked.some((it) => it.command === "write_entry")).toBe(true));
    const written = asked.find((it) => it.command === "write_entry")?.input as { draft: Draft };
    return cardOf(written.draft.body).minutes;
  };
  const box = screen.getByRole<HTMLInputElement>("spinbutton", { name: "How many minutes?", hidden: true });
  return { box, kept };
}

test.each(["0", "2000", "1.5"])("%s minutes are not kept, and the card says what fits", async (typed) => {
  const { box, kept } = show(20);

  await userEvent.clear(box);
  await userEvent.type(box, typed);

  expect(screen.getByText("A whole number from 1 to 1,440.")).toBeTruthy();
  // Half of it may have fitted on the way, as the 2 of 2000; what stands at the end does not.
  expect(box.value).toBe(typed);
  expect(await kept()).toBeNull();
});

test("minutes that fit are kept with the card", async () => {
  const { box, kept } = show(null);

  await userEvent.type(box, "90");

  expect(await kept()).toBe(90);
});
