import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import type { Lenses as Told, Summary } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { undoToast } from "../../parts/toast.svelte";
import { forgetKnown } from "../known";
import { route } from "../route.svelte";
import Another from "./Another.svelte";
import Lenses from "./Lenses.svelte";

const other: Summary = {
  id: "o",
  written: { at: "2026-11-23T19:42:00Z", day: "2026-11-23", offsetMinutes: 0 },
  kind: "run",
  slug: "cbt.five",
  title: "The meeting",
  glimpse: "",
  mood: null,
  feelings: [],
  tags: [],
  version: 1,
};
const offer = { slug: "dyn.pattern", title: "A pattern", purpose: "To see what comes back." };
const ALONE: Told = { linked: [], offers: [offer], onMap: false, forMap: true };
const LINKED: Told = { linked: [other], offers: [offer], onMap: true, forMap: true };

/** A host whose entry is linked, put on the map, and let go of. */
function host(told: Told, answers: Answers = {}) {
  let now = told;
  return hostThat({
    lenses: () => now,
    exercises: () => [{ slug: "cbt.five", title: "Five parts" }],
    look_again: () => ({ id: "d" }),
    link_entries: ({ linked }) => ((now = linked ? LINKED : ALONE), null),
    change_map: ({ change }) => (now = { ...now, onMap: change.kind === "entry" && change.on }),
    ...answers,
  });
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const inputs = (asked: ReturnType<typeof host>, command: string) =>
  asked.filter((it) => it.command === command).map((it) => it.input);

beforeEach(forgetKnown);

test("another approach opens as a draft with what was told", async () => {
  const asked = host(ALONE);
  render(Lenses, { id: "e" });

  await userEvent.click(await button("A pattern To see what comes back."));

  await waitFor(() => expect(route.place).toEqual({ name: "exercise", slug: "dyn.pattern", draft: "d" }));
  expect(inputs(asked, "look_again")).toEqual([{ id: "e", slug: "dyn.pattern" }]);
});

test("an approach that cannot be opened says so", async () => {
  host(ALONE, { look_again: () => Promise.reject({ kind: "noSuchExercise" }) });
  render(Lenses, { id: "e" });

  await userEvent.click(await button(/^A pattern/));

  expect(await screen.findByText(/not in this version/)).toBeTruthy();
});

test("what else tells of the event is named and opens", async () => {
  host(LINKED);
  render(Lenses, { id: "e" });

  await userEvent.click(await screen.findByRole("link", { name: "Five parts: The meeting" }));

  await waitFor(() => expect(route.place).toEqual({ name: "journal", entry: "o" }));
});

test("two entries are taken apart, and undo joins them again", async () => {
  const asked = host(LINKED);
  render(Lenses, { id: "e" });

  await userEvent.click(await button(/^Not the same event: .*The meeting/));
  await waitFor(() => expect(screen.queryByRole("link", { name: /The meeting/ })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Look at this again" }));
  await undoToast();

  expect(await screen.findByRole("link", { name: /The meeting/ })).toBeTruthy();
  expect(inputs(asked, "link_entries")).toEqual([
    { one: "e", other: "o", linked: false },
    { one: "e", other: "o", linked: true },
  ]);
});

test("an entry that tells nothing a map could hold is not offered for it", async () => {
  host({ ...ALONE, forMap: false });
  render(Lenses, { id: "e" });
  await button(/^A pattern/);

  expect(screen.queryByRole("button", { name: /my map$/ })).toBeNull();
});

test("an entry alone goes on the map and off it again", async () => {
  const asked = host(ALONE);
  render(Lenses, { id: "e" });

  await userEvent.click(await button("Put it on my map"));
  await userEvent.click(await button("Take it off my map"));
  await button("Put it on my map");
  await undoToast();

  expect(await button("Take it off my map")).toBeTruthy();
  const on = inputs(asked, "change_map").map((it) => (it as { change: { on: boolean } }).change.on);
  expect(on).toEqual([true, false, true]);
});

test("an entry that is linked is on the map by itself", async () => {
  host(LINKED);
  render(Lenses, { id: "e" });

  expect(await screen.findByText("What this tells is on your map.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /my map$/ })).toBeNull();
  await userEvent.click(screen.getByRole("link", { name: "Open my map" }));
  await waitFor(() => expect(route.place).toEqual({ name: "map" }));
});

test("what cannot be read stays away", async () => {
  const asked = host(ALONE, { lenses: () => Promise.reject({ kind: "noSuchEntry" }) });
  const { container } = render(Lenses, { id: "e" });

  await waitFor(() => expect(inputs(asked, "lenses")).toHaveLength(1));
  expect(container.textContent?.trim()).toBe("");
});

test("folded away, nothing is asked until it is opened", async () => {
  const asked = host(ALONE);
  render(Another, { id: "e" });
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByText("Look at this another way"));

  expect(await button(/^A pattern/)).toBeTruthy();
});

test("axe finds nothing beside an entry", async () => {
  host(LINKED);
  const { container } = render(Lenses, { id: "e" });
  await button(/^A pattern/);

  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  // The heading belongs to the entry, which is not here.
  expect(violations.filter((it) => it.id !== "heading-order").map((it) => it.id)).toEqual([]);
});
