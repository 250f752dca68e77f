import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { app, DEFAULTS, goOn, refresh } from "../../app.svelte.ts";
import type { Backup, DataState, Preview, Summary } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { dayName, instantWithYear } from "../../parts/Day";
import { toasts, undoToast } from "../../parts/toast.svelte.ts";
import { forgetKnown } from "../known";
import { go, route } from "../route.svelte";
import Data from "./Data.svelte";

const backup = (number: number, change: Partial<Backup> = {}): Backup => ({
  name: `backup-00000${number}.zip`,
  madeAt: `2026-11-${String(10 + number)}T10:00:00Z`,
  pinned: false,
  size: 1_250_000,
  ...change,
});
const state = (change: Partial<DataState> = {}): DataState => ({
  recovery: "checked",
  backups: [backup(3), backup(2), backup(1)],
  second: null,
  checkedAt: null,
  rehearsedAt: null,
  changed: false,
  setAside: [],
  strangeCopies: [],
  ...change,
});
const summary = (id: string, title: string): Summary => ({
  id,
  written: { at: "2026-11-23T19:42:00Z", day: "2026-11-23", offsetMinutes: 0 },
  kind: "page",
  slug: null,
  title,
  glimpse: "",
  mood: null,
  feelings: [],
  tags: [],
  version: 1,
});
const preview = (change: Partial<Preview> = {}): Preview => ({
  entries: 12,
  newestDay: "2026-11-20",
  back: { count: 21, newest: [summary("1", "a walk")] },
  away: { count: 1, newest: [summary("2", "a letter")] },
  changed: 2,
  ...change,
});

beforeEach(() => {
  forgetKnown();
  goOn();
});

async function data(answers: Answers = {}, change: Partial<DataState> = {}, chosen: string | null = null) {
  const asked = hostThat(
    {
      status: () => ({ phase: "open", protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }),
      data_state: () => state(change),
      exercises: () => [],
      would_erase: () => 3,
      ...answers,
    },
    chosen,
  );
  await refresh();
  render(Data, {});
  await screen.findByRole("heading", { name: "Backups" });
  return asked;
}

type Host = Awaited<ReturnType<typeof data>>;
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const input = (asked: Host, command: string) => asked.findLast((it) => it.command === command)?.input;
const region = (name: string) => within(screen.getByRole("region", { name }));

test("the page says how fresh the newest backup is", async () => {
  await data({}, { changed: true });

  expect(
    screen.getByText(new RegExp(`The newest backup is from ${instantWithYear(backup(3).madeAt)}`))
      .textContent,
  ).toContain("Something changed since then.");
});

test("without a backup it says that they are made by themselves", async () => {
  await data({}, { backups: [] });

  expect(screen.getByText(/Backups are made by themselves when something changed/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Rehearse a restore" })).toBeNull();
});

test("a backup is made at once, and the list is read again", async () => {
  const asked = await data({ back_up: () => backup(4) });

  await press("Back up now");

  expect(
    await screen.findByText(`A new backup is there, from ${instantWithYear(backup(4).madeAt)}.`),
  ).toBeTruthy();
  expect(asked.filter((it) => it.command === "data_state")).toHaveLength(2);
});

test.each([
  [true, "It opens with your passphrase of today."],
  [false, "It opens with an older passphrase"],
])("a rehearsal says what the backup opens with (as now: %s)", async (opensAsNow, said) => {
  const asked = await data({ rehearse: () => ({ entries: 12, newestDay: "2026-11-20", opensAsNow }) });

  await press("Rehearse a restore");

  const sentence = await screen.findByText(/The newest backup opens and is whole. It holds 12 entries/);
  expect(sentence.textContent).toContain(dayName("2026-11-20"));
  expect(sentence.textContent).toContain(said);
  expect(input(asked, "rehearse")).toEqual({ backup: { kind: "own", name: "backup-000003.zip" } });
});

test("five backups are shown first, and all of them when asked for", async () => {
  const many = Array.from({ length: 8 }, (_, at) => backup(at + 1, { pinned: at === 0 })).reverse();
  await data({}, { backups: many });
  const list = () => within(screen.getByRole("list", { name: "All backups" })).getAllByRole("listitem");
  expect(list()).toHaveLength(5);

  await press("Show all 8");

  expect(list()).toHaveLength(8);
  expect(list().at(-1)?.textContent).toContain("1.3 MB, kept for 90 days");
});

test("looking inside shows what would come back and what would go, before anything is changed", async () => {
  const asked = await data({ preview_restore: () => preview() });

  await press(`Look inside the backup of ${instantWithYear(backup(2).madeAt)}`);

  const dialog = within(await screen.findByRole("dialog", { name: "Inside this backup" }));
  expect(
    await dialog.findByText(`It holds 12 entries, the newest from ${dayName("2026-11-20")}.`),
  ).toBeTruthy();
  expect(dialog.getByText("21 entries would come back.")).toBeTruthy();
  expect(within(dialog.getByRole("list", { name: "Would come back" })).getByText("a walk")).toBeTruthy();
  expect(dialog.getByText("And 20 more.")).toBeTruthy();
  expect(dialog.getByText("One entry would no longer be in the journal.")).toBeTruthy();
  expect(dialog.getByText("2 entries would go back to another version.")).toBeTruthy();
  expect(dialog.getByText("The journal of now is kept as a backup of its own.")).toBeTruthy();
  expect(dialog.getAllByRole("button").map((it) => it.textContent?.trim())).toEqual([
    "Keep things as they are",
    "Bring it back",
  ]);
  await userEvent.click(dialog.getByRole("button", { name: "Keep things as they are" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("restore");
});

test("after bringing back, nothing of before is held and the journal starts at Today", async () => {
  const asked = await data({ preview_restore: () => preview(), restore: () => null });
  await go({ name: "data" });

  await press(`Look inside the backup of ${instantWithYear(backup(2).madeAt)}`);
  await press("Bring it back");

  await waitFor(() => expect(toasts.current?.text).toMatch(/^The backup is back/));
  expect(input(asked, "restore")).toEqual({
    backup: { kind: "own", name: "backup-000002.zip" },
    key: null,
  });
  expect(route.place).toEqual({ name: "today" });
  expect(asked.at(-1)?.command).toBe("status");
});

test("a backup under an older passphrase asks for it, and brings back with it", async () => {
  const asked = await data(
    {
      preview_restore: ({ key }) =>
        key === null ? Promise.reject({ kind: "wrongPassphrase", waitSeconds: 0 }) : preview(),
      restore: () => null,
    },
    {},
    "/stick/old.zip",
  );

  await press("Choose a file");
  await press("Look inside this file");
  const field = await screen.findByLabelText("Passphrase or recovery code of that time");
  expect(screen.queryByText(/That did not open it/)).toBeNull();
  await press("Open the backup");
  expect(screen.getByText("Type one of the two first.")).toBeTruthy();
  await userEvent.type(field, "old words");
  await press("Open the backup");
  await press("Bring it back");

  const file = { kind: "file", path: "/stick/old.zip" };
  expect(asked).toContainEqual({ command: "choose", input: { what: "backup" } });
  expect(input(asked, "preview_restore")).toEqual({ backup: file, key: "old words" });
  await waitFor(() => expect(input(asked, "restore")).toEqual({ backup: file, key: "old words" }));
});

test.each([
  ["damaged", /^The file is damaged. This is not about your passphrase/],
  ["anotherVault", /This backup is from another journal/],
  ["notABackup", /not a backup of this app/],
] as const)("a file that is %s can only be left alone", async (kind, said) => {
  await data({ preview_restore: () => Promise.reject({ kind }) });
  await userEvent.type(screen.getByLabelText("Backup file"), "/x.zip");
  await press("Look inside this file");

  const dialog = within(await screen.findByRole("dialog"));

  expect(await dialog.findByText(said)).toBeTruthy();
  expect(dialog.queryByRole("button", { name: "Bring it back" })).toBeNull();
});

test("a second folder is chosen in the system's dialog and used after one more press", async () => {
  const second = { path: "/stick", there: true, backups: [backup(3)] };
  const asked = await data({ set_second_folder: () => state({ second }) }, {}, "/stick");

  await press("Choose a folder");
  expect(screen.getByLabelText<HTMLInputElement>("Folder for the copies").value).toBe("/stick");
  expect(input(asked, "set_second_folder")).toBeUndefined();
  await press("Use this folder");

  expect(input(asked, "set_second_folder")).toEqual({ path: "/stick" });
  await waitFor(() => expect(toasts.current?.text).toBe("The newest backup was copied there."));
});

test("a folder that cannot be written is told, and the path stays", async () => {
  await data({ set_second_folder: () => Promise.reject({ kind: "noFolder" }) });

  await userEvent.type(screen.getByLabelText("Folder for the copies"), "/nowhere");
  await press("Use this folder");

  expect(await screen.findByText(/Backups cannot be written to this folder/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Folder for the copies").value).toBe("/nowhere");
});

test("a second folder that is away says so, and letting it go can be taken back", async () => {
  const second = { path: "/stick", there: false, backups: [] };
  const asked = await data(
    { set_second_folder: ({ path }) => state({ second: path ? second : null }) },
    { second },
  );
  expect(screen.getByText(/The folder is not there now/)).toBeTruthy();

  await press("Stop using it");
  await waitFor(() => expect(input(asked, "set_second_folder")).toEqual({ path: null }));
  await waitFor(() => expect(toasts.current?.undo).toBeTruthy());
  await undoToast();

  expect(input(asked, "set_second_folder")).toEqual({ path: "/stick" });
});

test("a copy in the second folder can be looked into", async () => {
  const second = { path: "/stick", there: true, backups: [backup(2)] };
  const asked = await data({ preview_restore: () => preview() }, { second });

  await press(/^Look inside the copy of/);

  expect(input(asked, "preview_restore")).toEqual({
    backup: { kind: "second", name: "backup-000002.zip" },
    key: null,
  });
});

test("a check of everything says what it found", async () => {
  await data({ verify: () => ({ whole: true, problems: [], entries: 12 }) });

  await press("Check everything now");

  expect(await screen.findByText(/Everything is whole. There are 12 entries/)).toBeTruthy();
});

test("a check that finds damage leads to the screen that heals", async () => {
  let phase = "open";
  await data({
    status: () => ({ phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }),
    verify: () => {
      phase = "damaged";
      return { whole: false, problems: ["page 3"], entries: 12 };
    },
  });

  await press("Check everything now");

  await waitFor(() => expect(app.phase).toBe("damaged"));
  expect(screen.queryByText(/page 3/)).toBeNull();
});

test("damaged files that were set aside are named only when there are any", async () => {
  await data({}, { setAside: ["quarantine/20261120"] });

  expect(region("Damaged files that were set aside").getByText("/f/quarantine/20261120")).toBeTruthy();
});

test("what the app cannot erase is said before", async () => {
  await data();

  expect(screen.getByText(/An SSD may hold erased data/)).toBeTruthy();
});

async function days(first: string, last: string) {
  for (const [name, day] of [
    ["First day", first],
    ["Last day", last],
  ] as const) {
    const group = within(screen.getByRole("group", { name }));
    await userEvent.type(group.getByLabelText("Day"), day);
    await userEvent.selectOptions(group.getByLabelText("Month"), "November");
    await userEvent.clear(group.getByLabelText("Year"));
    await userEvent.type(group.getByLabelText("Year"), "2026");
  }
}

test("some days are counted, asked about, and erased with the backups", async () => {
  const asked = await data({
    erase_days: () => ({ entries: 3, backups: { renewed: 4, left: 1, secondAway: false } }),
  });

  await days("3", "5");
  expect(await screen.findByText("3 entries are from these days, the bin included.")).toBeTruthy();
  expect(input(asked, "would_erase")).toEqual({ since: "2026-11-03", until: "2026-11-06" });
  await userEvent.click(
    screen.getByRole("checkbox", { name: "Also erase it from the backups this app made" }),
  );
  await press("Erase these days");
  const dialog = within(screen.getByRole("dialog", { name: "Erase these days for good?" }));
  expect(dialog.getByText(`From ${dayName("2026-11-03")} to ${dayName("2026-11-05")}.`)).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Erase for good" }));

  expect(await screen.findByText("3 entries are erased.")).toBeTruthy();
  expect(screen.getByText("4 backups were written again without it.")).toBeTruthy();
  expect(screen.getByText(/^One backup was not changed and may still hold it/)).toBeTruthy();
  expect(input(asked, "erase_days")).toEqual({ since: "2026-11-03", until: "2026-11-06", backups: true });
});

test("days in the wrong order are told, and nothing is asked", async () => {
  const asked = await data();

  await days("5", "3");
  expect(screen.getByText(/The last day is before the first/)).toBeTruthy();
  await press("Erase these days");

  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("would_erase");
});

test("everything is erased only after the word, and a page says what is gone", async () => {
  const second = { path: "/stick", there: true, backups: [] };
  const remains = { others: 1, backups: 0, secondAway: false };
  const asked = await data({ erase_everything: () => remains }, { second });

  await press("Erase the whole journal");
  await press("Erase everything");
  expect(screen.getByText(/The word is not there yet/)).toBeTruthy();
  expect(input(asked, "erase_everything")).toBeUndefined();

  await userEvent.click(
    screen.getByRole("checkbox", { name: "Also erase the backups in the second folder" }),
  );
  await userEvent.type(screen.getByLabelText("To go on, type the word “erase”"), "Erase");
  await press("Erase everything");

  await waitFor(() => expect(app.interlude).toEqual({ kind: "gone", remains, left: false }));
  expect(input(asked, "erase_everything")).toEqual({ second: true });
});

test("keeping the journal is one press away", async () => {
  const asked = await data();

  await press("Erase the whole journal");
  await press("Keep my journal");

  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("erase_everything");
});
