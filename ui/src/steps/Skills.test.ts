import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Answer } from "../ipc/bindings";
import { hostThat } from "../ipc/fake";
import Held from "./Held.svelte";
import { aPack, aScene } from "./fixtures";

/** A library with this many skills, the most used first. */
function show(count: number, first?: Answer) {
  const shelf = Array.from({ length: count }, (_, at) => ({
    card: { slug: `test.s${at + 1}`, title: `Skill ${at + 1}` },
    times: 100 - at,
    last: null,
    hidden: false,
    planned: null,
  }));
  const asked = hostThat({ library: () => shelf, earlier_times: () => [] });
  const told = vi.fn<(answer: Answer | null) => void>();
  const scene = aScene({ pack: aPack("ask-skills = Everything you have used") });
  render(Held, { ask: { id: "skills", kind: "skills" }, first, told, scene });
  return { asked, told };
}

const skills = () => screen.queryAllByRole("group");
const recalled = (asked: ReturnType<typeof show>["asked"]) =>
  asked.filter((it) => it.command === "earlier_times").length;

test("the first twelve skills are shown, and all of them on request", async () => {
  const { asked } = show(14);
  const all = await screen.findByRole("button", { name: "Show all 14" });
  expect(skills()).toHaveLength(12);
  await waitFor(() => expect(recalled(asked)).toBe(12));

  await userEvent.click(all);

  expect(skills()).toHaveLength(14);
  expect(screen.queryByRole("button", { name: /^Show all/ })).toBeNull();
  expect(screen.getByRole("group", { name: "Skill 13" }).contains(document.activeElement)).toBe(true);
  await waitFor(() => expect(recalled(asked)).toBe(14));
});

test("twelve skills are all there are", async () => {
  show(12);
  await screen.findByText("Skill 12");

  expect(screen.queryByRole("button", { name: /^Show all/ })).toBeNull();
});

test("what was decided before is in view from the start", async () => {
  show(14, { kind: "decisions", skills: { "test.s14": "rest" } });

  expect(await screen.findByRole("group", { name: "Skill 14" })).toBeTruthy();
});

test("it says what letting a skill rest does, where there are skills", async () => {
  show(1);

  expect(await screen.findByText(/“Let it rest” puts a skill out of sight in Skills/)).toBeTruthy();
});

test("without skills there is nothing to decide, and no hint about it", async () => {
  show(0);

  expect(await screen.findByText(/^Nothing was used yet/)).toBeTruthy();
  expect(screen.queryByText(/Let it rest/)).toBeNull();
});
