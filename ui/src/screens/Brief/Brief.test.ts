import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Brief as BriefOf, BriefWish, Offer, Shared } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { go } from "../route.svelte";
import Brief from "./Brief.svelte";

const offers: Offer[] = [
  { key: "q", section: "talk", label: "My question", day: null, sensitive: false, on: true, lines: ["q/1"] },
  {
    key: "p",
    section: "marked",
    label: "Rain",
    day: "2026-03-01",
    sensitive: true,
    on: false,
    lines: ["p/1"],
  },
];

function briefFor(wish: BriefWish | null): BriefOf {
  const chosen = wish?.chosen ?? ["q"];
  const redacted = wish?.redacted ?? [];
  const offered = offers.map((it) => ({ ...it, on: chosen.includes(it.key) }));
  const lines = offered
    .filter((it) => it.on)
    .flatMap((it) => it.lines.map((key) => ({ key, text: `${it.label} ${key}` })));
  const shown = lines.filter((it) => !redacted.includes(it.key));
  const sections = [{ key: "talk", heading: "Talk", blocks: [{ kind: "list" as const, lines: shown }] }];
  return {
    wish: { since: "2026-03-01", until: null, from: "", to: "", ...wish, chosen, redacted },
    until: "2026-03-14",
    offered,
    report: {
      language: "en",
      title: "My brief",
      lead: [],
      sections: shown.length > 0 ? sections : [],
      foot: [],
    },
    lines: shown.length,
  };
}

const shared: Shared = {
  id: "s",
  at: "2026-03-14T10:00:00Z",
  day: "2026-03-14",
  format: "html",
  encrypted: false,
  file: "brief.html",
  to: "",
  since: "2026-03-01",
  until: "2026-03-14",
  parts: [{ section: "talk", items: 1 }],
  lines: 1,
};

async function show(answers: Answers = {}) {
  const asked = hostThat({
    brief: ({ wish }) => briefFor(wish as BriefWish | null),
    shared: () => [],
    save_brief: () => ({ shared, notDrawn: [] }),
    weigh_passphrase: () => ({ longEnough: true, score: 4, accepted: true }),
    ...answers,
  });
  await go({ name: "brief" });
  render(Brief);
  await screen.findByRole("article", { name: "As it will be read" });
  return asked;
}

const preview = () => within(screen.getByRole("article", { name: "As it will be read" }));

test("what is private is off at first, and is read in the preview once it is ticked", async () => {
  await show();
  expect(preview().queryByText("Rain p/1")).toBeNull();

  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /^Rain/ });
  expect(box.checked).toBe(false);
  await userEvent.click(box);

  expect(await preview().findByText("Rain p/1")).toBeTruthy();
});

test("a line is left out of the preview and of the file, and can be brought back", async () => {
  const asked = await show();
  await userEvent.click(screen.getByRole("checkbox", { name: /^Rain/ }));
  await userEvent.click(await preview().findByRole("button", { name: "Leave out: Rain p/1" }));
  await waitFor(() => expect(preview().queryByText("Rain p/1")).toBeNull());

  await userEvent.click(screen.getByRole("radio", { name: /^A web page/ }));
  expect(screen.getByText("This file is not encrypted. Whoever has it can read it.")).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Where to?"), "/tmp/brief.html");
  await userEvent.click(screen.getByRole("button", { name: "Save the file" }));
  await screen.findByText(/Saved as brief.html/);
  expect(asked.find((it) => it.command === "save_brief")?.input).toMatchObject({
    wish: { chosen: ["q", "p"], redacted: ["p/1"] },
    format: { kind: "html" },
    path: "/tmp/brief.html",
  });

  await userEvent.click(screen.getByRole("button", { name: /bring the line back/ }));
  expect(await preview().findByText("Rain p/1")).toBeTruthy();
});

test("a sealed page is saved with its passphrase, which is forgotten afterwards", async () => {
  const asked = await show();
  const field = screen.getByLabelText<HTMLInputElement>("A passphrase for this page");
  await userEvent.type(field, "four lamps along a river");
  await userEvent.type(screen.getByLabelText("Where to?"), "/tmp/brief.html");
  await userEvent.click(screen.getByRole("button", { name: "Save the file" }));

  await waitFor(() => expect(field.value).toBe(""));
  expect(asked.find((it) => it.command === "save_brief")?.input).toMatchObject({
    format: { kind: "sealed", passphrase: "four lamps along a river" },
  });
});

test("an empty brief is not saved", async () => {
  const asked = await show();
  await userEvent.click(screen.getByRole("checkbox", { name: /^My question/ }));
  await screen.findByText("There is nothing in it yet.");
  await userEvent.type(screen.getByLabelText("Where to?"), "/tmp/brief.html");
  await userEvent.click(screen.getByRole("button", { name: "Save the file" }));

  expect(asked.some((it) => it.command === "save_brief")).toBe(false);
});

test("a brief that cannot be gathered says so", async () => {
  hostThat({ brief: () => Promise.reject({ kind: "disk" }), shared: () => [] });
  render(Brief);

  await waitFor(() => expect(screen.getAllByRole("alert").some((it) => it.textContent?.trim())).toBe(true));
});

test("an answer is looked at, and only what is ticked is taken in", async () => {
  const answer = {
    from: "R. Lind",
    written: null,
    nextSession: "2199-01-05",
    nextIsAhead: true,
    tasks: ["Ring Ada", "Walk"].map((what) => ({
      task: { what, why: "", exercise: null, when: "", minutes: null, smallest: "", obstacle: "", then: "" },
      exercise: null,
      taken: false,
    })),
    notes: ["You did a lot."],
    notesTaken: false,
    exercises: [
      { slug: "mind.breath", title: "Breathing" },
      { slug: "no.such", title: null },
    ],
    warnings: [{ line: 9, text: "foo" }],
  };
  const asked = await show({
    read_answer: () => answer,
    take_answer: () => ({ open: [], told: [] }),
    change_plan: () => ({}),
  });
  await userEvent.type(screen.getByLabelText("Where is the file?"), "/tmp/answer.txt");
  await userEvent.click(screen.getByRole("button", { name: "Look into it" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Walk" }));
  expect(screen.getByText("Line 9: foo")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Take it in" }));

  await screen.findByText("Taken in. The tasks are in your plan.");
  expect(asked.find((it) => it.command === "take_answer")?.input).toEqual({
    path: "/tmp/answer.txt",
    passphrase: null,
    tasks: [0],
    notes: true,
    appointment: true,
  });
  expect(asked.filter((it) => it.command === "change_plan").map((it) => it.input)).toEqual([
    { change: { kind: "choose", slug: "mind.breath", chosen: true } },
  ]);
});

test("a sealed answer asks for its passphrase", async () => {
  const sealed = { kind: "answer", fault: { kind: "needsPassphrase" } };
  await show({ read_answer: () => Promise.reject(sealed) });
  await userEvent.type(screen.getByLabelText("Where is the file?"), "/tmp/answer.txt");
  await userEvent.click(screen.getByRole("button", { name: "Look into it" }));

  expect(await screen.findByLabelText("The passphrase you agreed on")).toBeTruthy();
});
