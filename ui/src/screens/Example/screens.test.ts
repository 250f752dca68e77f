import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Span } from "../../ipc/bindings";
import { hostThat, type Asked } from "../../ipc/fake";
import { loadScreen } from "../Frame/screens";
import { forgetKnown } from "../known";
import type { Place } from "../route.svelte";

const span: Span = { since: "2026-11-20", until: "2026-11-27" };

beforeEach(forgetKnown);

/** A journal that opened today, with nothing in it. */
function emptyJournal(): Asked {
  return hostThat({
    status: () => ({}),
    drafts: () => [],
    list_entries: () => [],
    pinned: () => [],
    exercises: () => [],
    library: () => [],
    cards: () => [],
    own_exercises: () => [],
    waiting_sketch: () => null,
    recurring: () => [],
    personal_map: () => ({ nodes: [], ties: [], hidden: [], entries: [] }),
    insights: () => ({ today: "2026-11-26", first: null, practised: [] }),
    week: () => ({
      span,
      moodDays: 0,
      moods: null,
      feelings: [],
      practised: [],
      entries: 0,
      toSession: 0,
      lastLook: null,
    }),
    instruments: () => [],
  });
}

const EMPTY: Place[] = [
  { name: "journal" },
  { name: "cards" },
  { name: "insights" },
  { name: "measures" },
  { name: "recurring" },
  { name: "map" },
  { name: "week" },
  { name: "own-exercises" },
];

test.each(EMPTY)("an empty $name has a way to begin, and an example that writes nothing", async (place) => {
  const asked = emptyJournal();
  const Screen = await loadScreen(place.name);
  render(Screen, { place });

  const show = await screen.findByRole("button", { name: "Show me an example" });
  expect(screen.getAllByRole("button").length).toBeGreaterThan(1);
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  const before = asked.length;
  await userEvent.click(show);

  expect(screen.getByRole("heading", { name: "An example" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Close the example" }));
  expect(screen.queryByText(/This is made up/)).toBeNull();
  expect(asked.slice(before).map((it) => it.command)).toEqual([]);
});
