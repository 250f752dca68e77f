import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import type { MapChange, MapNode, MapTie, PersonalMap } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { toasts, undoToast } from "../../parts/toast.svelte";
import { forgetKnown } from "../known";
import { route } from "../route.svelte";
import MyMap from "./Map.svelte";

const meeting: MapNode = {
  key: "situation:the meeting",
  kind: "situation",
  words: { kind: "own", it: "The meeting" },
  entries: ["1", "2"],
  row: 0,
  renamed: false,
};
const anxious: MapNode = {
  key: "feeling:feeling/anxious",
  kind: "feeling",
  words: { kind: "feeling", it: { known: "anxious" } },
  entries: ["1"],
  row: 0,
  renamed: false,
};
const asked: MapNode = {
  key: "own:1",
  kind: "strength",
  words: { kind: "own", it: "I asked" },
  entries: [],
  row: 0,
  renamed: false,
};
const tie: MapTie = { from: anxious.key, to: meeting.key };
const EMPTY: PersonalMap = { nodes: [], ties: [], hidden: [] };
const MAP: PersonalMap = { nodes: [meeting, anxious, asked], ties: [tie], hidden: [] };

/** What the companion makes of a change: enough of it for these tests. */
function changed({ nodes, ties, hidden }: PersonalMap, change: MapChange): PersonalMap {
  switch (change.kind) {
    case "add": {
      const words = { kind: "own", it: change.words } as const;
      return { nodes: [...nodes, { ...asked, key: "own:2", kind: change.node, words }], ties, hidden };
    }
    case "rename": {
      // Empty words bring back what the entry says.
      const before = MAP.nodes.find((it) => it.key === change.key)?.words;
      const words = change.words === "" && before ? before : ({ kind: "own", it: change.words } as const);
      const renamed = change.words !== "";
      const said = (it: MapNode) => (it.key === change.key ? { ...it, words, renamed } : it);
      return { nodes: nodes.map(said), ties, hidden };
    }
    case "hide": {
      const all = [...nodes, ...hidden];
      const off = (it: MapNode) =>
        it.key === change.key ? change.hidden : hidden.some((other) => other.key === it.key);
      return { nodes: all.filter((it) => !off(it)), ties, hidden: all.filter(off) };
    }
    case "tie": {
      const { from, to } = change;
      const others = ties.filter((it) => ![it.from, it.to].includes(from) || ![it.from, it.to].includes(to));
      return { nodes, ties: change.tied ? [...others, { from, to }] : others, hidden };
    }
    case "entry":
      return { nodes, ties, hidden };
  }
}

function show(map: PersonalMap = MAP, answers: Answers = {}) {
  let now = map;
  const asked = hostThat({
    personal_map: () => now,
    change_map: ({ change }) => (now = changed(now, change)),
    exercises: () => [],
    ...answers,
  });
  const { container, unmount } = render(MyMap);
  const changes = () =>
    asked.filter((it) => it.command === "change_map").map((it) => (it.input as { change: MapChange }).change);
  return { changes, container, unmount };
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const heading = (name: string) => screen.findByRole("heading", { name, level: 3 });
const press = async (name: string | RegExp) => userEvent.click(await button(name));

beforeEach(forgetKnown);

test("each place stands under its kind, with what it is joined with", async () => {
  show();

  const happened = within(await screen.findByRole("region", { name: "What happened" }));
  expect(happened.getByRole("heading", { name: "The meeting", level: 3 })).toBeTruthy();
  const near = within(happened.getByRole("list", { name: "The meeting is joined with" }));
  expect(near.getByText(/anxious/i)).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 2 }).map((it) => it.textContent)).toEqual([
    "What happened",
    "Feelings",
    "What helps",
    "Add something",
  ]);
});

test("the drawing is a picture with a name and a sentence", async () => {
  show();

  const drawing = await screen.findByRole("img", { name: "My map, drawn" });
  expect(drawing.querySelector("desc")?.textContent?.trim()).toBe(
    "3 places and one line between them. The list below says all of it.",
  );
  expect(screen.getByRole("region", { name: "My map, drawn" }).tabIndex).toBe(0);
});

test("the entries of a place are read when they are wanted, and open in the journal", async () => {
  const moment = { at: "2026-11-23T19:42:00Z", day: "2026-11-23", offsetMinutes: 0 };
  const body = { kind: "page", it: { title: "A long day", text: "", mood: null } };
  show(MAP, { read_entry: ({ id }) => ({ id, body, written: moment }) });

  await userEvent.click(await screen.findByText("From 2 entries"));
  await userEvent.click(
    (await screen.findAllByRole("link", { name: /^A long day, Monday/ }))[1] as HTMLElement,
  );

  await waitFor(() => expect(route.place).toEqual({ name: "journal", entry: "2" }));
});

test("an entry that cannot be read is still a way to it", async () => {
  show(MAP, { read_entry: () => Promise.reject({ kind: "noSuchEntry" }) });

  await userEvent.click(await screen.findByText("From one entry"));

  expect(await screen.findByRole("link", { name: "An entry" })).toBeTruthy();
});

test("other words stay at their place, and undo brings the old ones back", async () => {
  const { changes } = show();
  await press("Change the words: The meeting");
  const field = screen.getByLabelText("What it says on the map");
  expect(document.activeElement).toBe(field);

  await userEvent.clear(field);
  await userEvent.type(field, "Monday");
  await press("Save");

  expect(await heading("Monday")).toBeTruthy();
  expect(document.activeElement).toBe(await button("Change the words: Monday"));
  await undoToast();
  expect(await heading("The meeting")).toBe(document.activeElement);
  expect(changes()).toMatchObject([{ words: "Monday" }, { words: "" }]);
});

test("empty words ask for the old ones, and the same words ask for nothing", async () => {
  const { changes } = show();
  await press("Change the words: The meeting");
  await press("Save");
  expect(changes()).toEqual([]);

  await press("Change the words: The meeting");
  await userEvent.clear(screen.getByLabelText("What it says on the map"));
  await press("Save");

  expect(changes()).toEqual([{ kind: "rename", key: meeting.key, words: "" }]);
});

test("words that cannot be kept stay in the field", async () => {
  show(MAP, { change_map: () => Promise.reject({ kind: "disk" }) });
  await press("Change the words: The meeting");
  const field = screen.getByLabelText<HTMLInputElement>("What it says on the map");
  await userEvent.type(field, " on Monday");
  await press("Save");

  expect(await screen.findByText(/The disk could not be/)).toBeTruthy();
  expect(field.value).toBe("The meeting on Monday");
});

test("a place goes off the map and comes back with undo", async () => {
  const { changes } = show();
  await press("Take off the map: The meeting");

  await waitFor(() => expect(screen.queryByRole("heading", { name: "The meeting" })).toBeNull());
  expect(screen.getByText("Taken off the map (1)")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  await undoToast();

  expect(await heading("The meeting")).toBe(document.activeElement);
  expect(changes()).toEqual([
    { kind: "hide", key: meeting.key, hidden: true },
    { kind: "hide", key: meeting.key, hidden: false },
  ]);
});

test("undo still works when the map is no longer on the screen", async () => {
  const { changes, unmount } = show();
  await press("Take off the map: I asked");
  await waitFor(() => expect(toasts.current).not.toBeNull());
  unmount();

  await undoToast();

  expect(toasts.failure).toBeNull();
  expect(changes().at(-1)).toEqual({ kind: "hide", key: asked.key, hidden: false });
});

test("what was taken off is put back from the end of the page", async () => {
  show({ ...MAP, nodes: [meeting], hidden: [asked] });

  await userEvent.click(await screen.findByText("Taken off the map (1)"));
  await press("Put back: I asked");

  expect(await heading("I asked")).toBe(document.activeElement);
});

test("two places are joined and parted, each with undo", async () => {
  const quiet: MapNode = {
    ...asked,
    key: "own:0",
    kind: "pattern",
    words: { kind: "own", it: "I go quiet" },
  };
  const { changes } = show({ ...MAP, nodes: [meeting, anxious, quiet, asked] });
  await press("Join with another place: The meeting");
  await userEvent.selectOptions(screen.getByLabelText("Which place?"), "I asked");
  await press("Join");

  await button("Take apart: The meeting and I asked");
  await undoToast();
  await waitFor(() => expect(screen.queryByRole("button", { name: /and I asked$/ })).toBeNull());
  await press(/^Take apart: The meeting and anxious$/i);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Take apart/ })).toBeNull());

  expect(document.activeElement).toBe(await button("Join with another place: The meeting"));
  expect(changes()).toEqual([
    { kind: "tie", from: meeting.key, to: asked.key, tied: true },
    { kind: "tie", from: meeting.key, to: asked.key, tied: false },
    { kind: "tie", from: meeting.key, to: anxious.key, tied: false },
  ]);
});

test("leaving a change aside goes back to its button", async () => {
  const { changes } = show();
  await press("Join with another place: The meeting");
  await press("Cancel");

  expect(document.activeElement).toBe(await button("Join with another place: The meeting"));
  expect(changes()).toEqual([]);
});

test("a place of one’s own is added, and undo takes it off", async () => {
  const { changes } = show();
  await userEvent.selectOptions(await screen.findByLabelText("What is it?"), "Patterns");
  await userEvent.type(screen.getByLabelText("In your own words"), "I go quiet{Enter}");

  expect(await heading("I go quiet")).toBeTruthy();
  const field = screen.getByLabelText<HTMLInputElement>("In your own words");
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.value).toBe("");
  await undoToast();

  expect(changes()).toEqual([
    { kind: "add", node: "pattern", words: "I go quiet" },
    { kind: "hide", key: "own:2", hidden: true },
  ]);
});

test("a place without words is not asked for", async () => {
  const { changes } = show();
  await press("Put it on the map");

  expect(screen.getByText("A word or two is enough to begin.")).toBeTruthy();
  expect(changes()).toEqual([]);
});

test("a full map says so, and the words stay", async () => {
  show(MAP, { change_map: () => Promise.reject({ kind: "tooLong" }) });
  await userEvent.type(await screen.findByLabelText("In your own words"), "One more{Enter}");

  expect(await screen.findByText(/^Your map holds all/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("In your own words").value).toBe("One more");
  expect(toasts.current).toBeNull();
});

test("an empty map says what makes it grow, and leads to a first place", async () => {
  show(EMPTY);

  expect(await screen.findByText(/It grows when you look at an entry another way/)).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
  await press("Add something");
  expect(document.activeElement).toBe(screen.getByLabelText("In your own words"));
  await press("Open the journal");
  expect(route.place).toEqual({ name: "journal" });
});

test("a map that cannot be read says so", async () => {
  show(MAP, { personal_map: () => Promise.reject({ kind: "locked" }) });

  expect(await screen.findByText(/Your journal is locked/)).toBeTruthy();
});

test("axe finds nothing on the map", async () => {
  const { container } = show({ ...MAP, hidden: [{ ...asked, key: "own:3" }] });
  await press("Join with another place: The meeting");
  await press("Change the words: I asked");

  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
});
