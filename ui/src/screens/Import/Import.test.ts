import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { ImportLook, ImportReport, ImportWish } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { dayName } from "../../parts/Day";
import { words } from "../../words";
import { go, route } from "../route.svelte";
import { actionsFor } from "../Palette/items";
import Import from "./Import.svelte";
import { APPS, FORMATS } from "./names";

const look = (change: Partial<ImportLook> = {}): ImportLook => ({
  format: "daylioTable",
  kinds: { checkIn: 12, page: 1 },
  first: "2026-01-02",
  last: "2026-03-14",
  added: 11,
  updated: 1,
  unchanged: 1,
  skipped: { inBin: 2 },
  moods: [
    { name: "rad", entries: 3, mood: 10 },
    { name: "so-so", entries: 1, mood: null },
  ],
  losses: { photos: 3, formatting: 1 },
  unknown: { scales: 4 },
  table: null,
  ...change,
});

const report = (change: Partial<ImportReport> = {}): ImportReport => ({
  number: 1,
  at: "2026-03-15T10:00:00Z",
  day: "2026-03-15",
  format: "daylioTable",
  file: "table.csv",
  kinds: { checkIn: 11 },
  first: "2026-01-02",
  last: "2026-03-14",
  added: 11,
  updated: 0,
  unchanged: 0,
  skipped: {},
  losses: { photos: 3 },
  unknown: {},
  settingsKept: 0,
  undone: null,
  ...change,
});

async function show(answers: Answers = {}, chosen: string | null = null) {
  const asked = hostThat({ imports: () => [], look_at_import: () => look(), ...answers }, chosen);
  // The focus moves inside the page alone.
  const target = document.body.appendChild(document.createElement("main"));
  render(Import, { target });
  await waitFor(() => expect(asked.map((it) => it.command)).toContain("imports"));
  return asked;
}

type Host = Awaited<ReturnType<typeof show>>;
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const wishes = (asked: Host, command = "look_at_import") =>
  asked.filter((it) => it.command === command).map((it) => (it.input as { wish: ImportWish }).wish);
const plain = { path: "/x/table.csv", format: null, columns: null, moods: {} };

async function seen(answers: Answers = {}) {
  const asked = await show(answers);
  await userEvent.type(screen.getByLabelText("File or folder to bring in"), "/x/table.csv");
  await press("See what is in it");
  await screen.findByRole("heading", { name: "What is in it" });
  return asked;
}

test("everything that can be read is listed with a line on where to find it", async () => {
  await show();

  for (const app of APPS) {
    expect(screen.getByText(words(`import-app-${app}`), { selector: "dt" })).toBeTruthy();
    expect(screen.getByText(words(`import-where-${app}`))).toBeTruthy();
  }
});

test("before anything was brought in the list says so", async () => {
  await show();

  expect(screen.getByText("Nothing was brought in yet.")).toBeTruthy();
});

test("a look without a path asks for one beside the field", async () => {
  const asked = await show();

  await press("See what is in it");

  expect(screen.getByText("Type or choose one first.")).toBeTruthy();
  expect(screen.getByLabelText("File or folder to bring in").getAttribute("aria-invalid")).toBe("true");
  expect(wishes(asked)).toEqual([]);
});

test.each([
  ["Choose a file", "import"],
  ["Choose a folder", "folder"],
])("%s asks the system for it", async (button, what) => {
  const asked = await show({}, "/x/notes");

  await press(button);

  expect(asked).toContainEqual({ command: "choose", input: { what } });
  expect(screen.getByLabelText<HTMLInputElement>("File or folder to bring in").value).toBe("/x/notes");
});

test("a look says what it is, how much of what, and from when to when, and has the focus", async () => {
  const asked = await seen();

  expect(screen.getByLabelText<HTMLSelectElement>("What it is").value).toBe("daylioTable");
  const list = (name: string) => within(screen.getByRole("list", { name }));
  expect(list("Entries").getByText("12 check-ins")).toBeTruthy();
  expect(list("Entries").getByText("One page")).toBeTruthy();
  expect(screen.getByText(`From ${dayName("2026-01-02")} to ${dayName("2026-03-14")}.`)).toBeTruthy();
  expect(list("What is new").getByText("11 entries are new.")).toBeTruthy();
  expect(list("What is new").getByText(/^One entry was changed there/)).toBeTruthy();
  expect(list("What is new").getByText("One entry is here already.")).toBeTruthy();
  expect(list("What is new").getByText(/^2 entries are left out: they are in Recently deleted/)).toBeTruthy();
  expect(
    list("What does not come along")
      .getAllByRole("listitem")
      .map((it) => it.textContent),
  ).toEqual(["3 photos", "Bold, colours or links in one entry. The words stay."]);
  expect(screen.getByText("scales: 4 times")).toBeTruthy();
  expect(screen.getByText("A backup is made first.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What is in it" }));
  expect(wishes(asked)).toEqual([plain]);
});

test("a file can be taken for something else, and is looked at again", async () => {
  const asked = await seen();

  await userEvent.selectOptions(screen.getByLabelText("What it is"), "A table");

  expect(wishes(asked).at(-1)).toEqual({ ...plain, format: "table" });
});

test("a file nobody knows can be said to be something", async () => {
  const asked = await show({
    look_at_import: ({ wish }) =>
      wish.format
        ? look({ format: wish.format })
        : Promise.reject({ kind: "import", fault: { kind: "unknown" } }),
  });
  await userEvent.type(screen.getByLabelText("File or folder to bring in"), "/x/table.csv");
  await press("See what is in it");

  expect((await screen.findByText(/does not know such a file/)).closest("[role=alert]")).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("What it is"), "Mini Diary");

  expect(await screen.findByRole("heading", { name: "What is in it" })).toBeTruthy();
  expect(screen.queryByText(/does not know such a file/)).toBeNull();
  expect(wishes(asked).at(-1)?.format).toBe("miniDiary");
});

test("every format has a name", () => {
  for (const format of FORMATS) expect(words(`import-format-${format}`)).toBeTruthy();
});

test("a mood is given a number, or none, and its row stays where it is", async () => {
  const moods = [
    { name: "so-so", entries: 1, mood: 6 },
    { name: "rad", entries: 3, mood: null },
  ];
  const asked = await seen({
    look_at_import: ({ wish }) => (Object.keys(wish.moods).length > 0 ? look({ moods }) : look()),
  });
  const rad = () => screen.getByLabelText<HTMLSelectElement>("“rad”, in 3 entries");
  const soSo = () => screen.getByLabelText<HTMLSelectElement>("“so-so”, in one entry");
  expect([rad().value, soSo().value]).toEqual(["10", ""]);
  expect(soSo().selectedOptions[0]?.textContent).toBe("No number, comes as a tag");

  await userEvent.selectOptions(rad(), "No number, comes as a tag");
  await userEvent.selectOptions(soSo(), "6");

  await waitFor(() => expect(soSo().value).toBe("6"));
  expect(rad().compareDocumentPosition(soSo())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(wishes(asked).at(-1)).toEqual({ ...plain, moods: { rad: null, "so-so": 6 } });
});

test("the columns of a table are chosen, and choosing one looks again", async () => {
  const columns = { day: 0, time: null, mood: null, title: null, text: 1, tags: null };
  const table = { head: { headers: ["When", "Words"], rows: [["2026-03-01", "rain"]] }, columns };
  const asked = await seen({ look_at_import: () => look({ format: "table", moods: [], table }) });
  expect(within(screen.getByRole("table")).getByText("rain")).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Day").value).toBe("0");

  await userEvent.selectOptions(screen.getByLabelText("Title"), "Words");
  await userEvent.selectOptions(screen.getByLabelText("Words"), "No column");

  expect(wishes(asked).map((it) => it.columns)).toEqual([
    null,
    { ...columns, title: 1 },
    { ...columns, text: null },
  ]);
});

test("nothing new is nothing to bring in", async () => {
  const asked = await seen({ look_at_import: () => look({ added: 0, updated: 0 }) });

  await press("Bring it in");

  expect(screen.getByText("Nothing in it is new.")).toBeTruthy();
  expect(wishes(asked, "bring_in")).toEqual([]);
});

test("bringing in shows the report, which has the focus and stays", async () => {
  const kept: ImportReport[] = [];
  const asked = await seen({
    bring_in: () => {
      kept.push(report());
      return report();
    },
    imports: () => [...kept],
  });

  await press("Bring it in");

  expect(await screen.findByText(/^It is in your journal/)).toBeTruthy();
  expect(wishes(asked, "bring_in")).toEqual([plain]);
  const line = screen.getByText(`${dayName("2026-03-15")}: Daylio, table (CSV)`);
  expect(line.closest("details")?.open).toBe(true);
  expect(screen.getByText("From the file table.csv.")).toBeTruthy();
  expect(screen.getByText("3 photos")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What was brought in" }));
  expect(screen.queryByRole("heading", { name: "What is in it" })).toBeNull();
});

test("what could not be brought in is told, and what was found stays", async () => {
  await seen({ bring_in: () => Promise.reject({ kind: "noRoom" }) });

  await press("Bring it in");

  expect(await screen.findByText(/^The disk is full/)).toBeTruthy();
  expect(screen.queryByText(/^It is in your journal/)).toBeNull();
  expect(screen.getByRole("heading", { name: "What is in it" })).toBeTruthy();
});

test("another path lets go of what was found", async () => {
  await seen();

  await userEvent.type(screen.getByLabelText("File or folder to bring in"), "2");

  expect(screen.queryByRole("heading", { name: "What is in it" })).toBeNull();
});

test("leaving a file changes nothing and goes back to the question", async () => {
  const asked = await seen();

  await press("Leave it");

  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Which file or folder?" }));
  expect(wishes(asked, "bring_in")).toEqual([]);
});

test("taking back asks first, says what stays, and tells what became of it", async () => {
  const undone = { at: "2026-03-16T10:00:00Z", binned: 10, reverted: 0, stay: 1 };
  const asked = await show({ imports: () => [report()], undo_import: () => report({ undone }) });

  await press(/^Take it back: what came in on .* from Daylio/);
  const dialog = within(screen.getByRole("dialog", { name: "Take this back?" }));
  expect(dialog.getByText("What you changed since then stays.")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Take it back" }));

  expect(await screen.findByText("10 entries went to Recently deleted.")).toBeTruthy();
  expect(screen.getByText("One entry stays, because you changed it.")).toBeTruthy();
  expect(screen.getByText("(taken back)")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Take it back: what came in/ })).toBeNull();
  expect(asked.at(-1)).toEqual({ command: "undo_import", input: { number: 1 } });
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What was brought in" }));
});

test("keeping it is one press away", async () => {
  const asked = await show({ imports: () => [report()] });

  await press(/^Take it back: what came in/);
  await press("Keep it");

  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("undo_import");
});

test("bringing in is found in the palette", async () => {
  await go({ name: "today" });

  actionsFor("another app")[0]?.run();

  await waitFor(() => expect(route.place).toEqual({ name: "import" }));
});
