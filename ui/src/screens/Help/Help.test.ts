import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DEFAULTS, takePreferences } from "../../app.svelte.ts";
import { hostThat } from "../../ipc/fake";
import type { Country, Helpline } from "../../ipc/bindings";
import Help from "./Help.svelte";

function aLine(change: Partial<Helpline> = {}): Helpline {
  return {
    name: "A line",
    number: "116 123",
    hours: "24/7",
    languages: ["pl"],
    cost: "free",
    channel: ["call"],
    url: null,
    source: "seen",
    checkedOn: "2026-11-01",
    status: "V",
    notACrisisLine: false,
    ...change,
  };
}

const POLAND: Country = {
  code: "PL",
  emergency: [aLine({ name: "Emergency services", number: "112" })],
  lines: [aLine({ name: "Main line", number: "800 70 2222" }), aLine({ name: "Second line" })],
};
const ANYWHERE: Country = {
  code: "ZZ",
  emergency: [],
  lines: [aLine({ name: "Find A Helpline", number: "findahelpline.com", channel: ["web"] })],
};
const UNSEEN: Country = { code: "AU", emergency: [], lines: [aLine({ name: "Unsure", status: "S" })] };

function show(country: string | null, countries: Country[] = [POLAND, UNSEEN, ANYWHERE]) {
  takePreferences({ ...DEFAULTS, country });
  const asked = hostThat({
    helplines: () => countries,
    save_preferences: ({ preferences }) => preferences,
  });
  render(Help);
  return asked;
}

async function lineNamed(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", { level: 3, name });
  return heading.closest("article") ?? document.body;
}

test("the screen is called Help now", () => {
  show(null);

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Help now");
});

test("no country is chosen beforehand, and the choice is asked once", async () => {
  const asked = show(null);
  const choice = await screen.findByRole("combobox", { name: "Where are you?" });
  expect((choice as HTMLSelectElement).value).toBe("");
  expect(screen.getByText(/Call your local emergency number/)).toBeTruthy();

  await userEvent.selectOptions(choice, "Poland");
  await userEvent.click(screen.getByRole("button", { name: "Show numbers" }));

  expect(await screen.findByText(/You are in:/)).toBeTruthy();
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(asked.at(-1)).toMatchObject({
    command: "save_preferences",
    input: { preferences: { country: "PL" } },
  });
});

test("somewhere else stands in the list once", async () => {
  show(null);
  const choice = await screen.findByRole("combobox");

  const names = within(choice)
    .getAllByRole("option")
    .map((it) => it.textContent);

  expect(names).toEqual(["Choose a country", "Australia", "Poland", "Somewhere else"]);
});

test("emergency comes first, then one main line, and the others are folded", async () => {
  show("PL");
  await lineNamed("Main line");

  const lines = screen.getAllByRole("heading", { level: 3, hidden: true }).map((it) => it.textContent);
  expect(lines).toEqual(["Emergency services", "Main line", "Second line"]);
  expect(screen.getByText("Second line").closest("details")?.open).toBe(false);
  expect(screen.getByText("Main line").closest("details")).toBeNull();
});

test("a country without a line that was seen has the emergency sentence and the lists of the world", async () => {
  show("AU");

  expect(await screen.findByText("findahelpline.com")).toBeTruthy();
  expect(screen.getByText("Last checked: November 1, 2026")).toBeTruthy();
  expect(screen.getByText(/Call your local emergency number/)).toBeTruthy();
  expect(screen.queryByText("Unsure")).toBeNull();
});

test("somewhere else has the lists as lists, never as a line to call", async () => {
  show("ZZ");

  expect(await screen.findByText("findahelpline.com")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Copy/ })).toBeNull();
});

test("the page is not empty when nothing could be read", async () => {
  takePreferences({ ...DEFAULTS, country: "PL" });
  hostThat({ helplines: () => Promise.reject({ kind: "unexpected" }) });
  render(Help);

  expect(await screen.findByText("findahelpline.com")).toBeTruthy();
  expect(screen.getByText(/call your local emergency number/)).toBeTruthy();
});

test("every way to reach a line is in words, with its number or address", async () => {
  const url = ["https:", "", "988lifeline.org"].join("/");
  const main = aLine({ name: "Lifeline", number: "988", channel: ["call", "text", "chat"], url });
  show("PL", [{ ...POLAND, lines: [main] }, ANYWHERE]);

  const line = await lineNamed("Lifeline");

  for (const way of ["Call 988", "Send a text to 988", "Chat: 988lifeline.org"]) {
    expect(within(line).getByText(way)).toBeTruthy();
  }
  expect(within(line).getByText("988lifeline.org")).toBeTruthy();
});

test("a line round the clock is open now", async () => {
  show("PL");

  const line = await lineNamed("Main line");

  expect(within(line).getByText("Open now")).toBeTruthy();
  expect(within(line).queryByText(/country’s own time/)).toBeNull();
});

test("hours that are not known are not called open", async () => {
  show("PL", [{ ...POLAND, lines: [aLine({ name: "Quiet", hours: "part of the day" })] }]);

  const line = await lineNamed("Quiet");

  expect(within(line).getByText("Part of the day. We do not know the exact hours.")).toBeTruthy();
  expect(within(line).queryByText(/(open|closed) now/i)).toBeNull();
});

test("reckoned hours say whose time they are in", async () => {
  const open = [
    { days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const, from: "00:00", to: "00:00" },
  ];
  const line = aLine({
    name: "By day",
    hours: "Every day, 00:00 to 24:00",
    open: open.map((it) => ({ ...it, days: [...it.days] })),
  });
  show("PL", [{ ...POLAND, lines: [line] }]);

  const shown = await lineNamed("By day");

  expect(within(shown).getByText("Open now, until 00:00")).toBeTruthy();
  expect(within(shown).getByText(/in the country’s own time/)).toBeTruthy();
});

test("what happens when a person calls is told once", async () => {
  show("PL");
  await lineNamed("Main line");

  expect(screen.getAllByRole("heading", { name: "What happens when I call" })).toHaveLength(1);
  expect(screen.getByText("You can hang up at any time.")).toBeTruthy();
  expect(screen.getByText(/I would like to talk to someone now/)).toBeTruthy();
});
