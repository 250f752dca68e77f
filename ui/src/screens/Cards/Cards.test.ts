import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Draft } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { aRun } from "../../steps/fixtures";
import { freshDraft } from "../draft.svelte";
import { forgetKnown } from "../known";
import { route } from "../route.svelte";
import Cards from "./Cards.svelte";

const run = aRun({
  slug: "plan.coping",
  answers: {
    name: { kind: "text", text: "Night mail" },
    do: { kind: "list", lines: ["Phone face down"] },
    source: { kind: "ref", entry: "r", title: "Breaths" },
  },
});

function host(answers: Answers = {}) {
  return hostThat({
    cards: () => [],
    drafts: () => [],
    exercises: () => [{ slug: "breath.exhale", title: "Long breaths" }],
    read_entry: ({ id }) => ({
      body: { kind: "run", it: id === "r" ? aRun({ slug: "breath.exhale" }) : run },
    }),
    begin: ({ body }) => ({ ...freshDraft(body), id: "d" }),
    write_entry: ({ draft }) => draft,
    ...answers,
  });
}

beforeEach(forgetKnown);

test("answers about a card open as a new card, and are kept as one", async () => {
  const asked = host();
  render(Cards, { place: { name: "cards", of: "e" } });

  const title = await screen.findByLabelText<HTMLInputElement>("What is it called?");
  expect(title.value).toBe("Night mail");
  await userEvent.click(screen.getByRole("button", { name: "Save the card" }));
  await waitFor(() => expect(asked.some((it) => it.command === "write_entry")).toBe(true));

  const written = asked.find((it) => it.command === "write_entry")?.input as { draft: Draft };
  expect(written.draft.changes).toBeNull();
  expect(written.draft.body).toMatchObject({
    kind: "card",
    it: { title: "Night mail", steps: ["Phone face down"], source: "breath.exhale" },
  });
});

test("answers that cannot be read say so, and the cards are still there", async () => {
  host({ read_entry: () => Promise.reject({ kind: "noSuchEntry" }) });
  render(Cards, { place: { name: "cards", of: "e" } });

  await waitFor(() => expect(screen.getByRole("alert").textContent?.trim()).not.toBe(""));
  expect(screen.getByRole("heading", { name: "Coping cards" })).toBeTruthy();
});

test("the look at all skills is begun from the cards", async () => {
  host();
  render(Cards, { place: { name: "cards" } });

  await userEvent.click(await screen.findByRole("button", { name: "Look at all my skills" }));

  expect(route.place).toEqual({ name: "exercise", slug: "plan.coping", step: "skills" });
});
