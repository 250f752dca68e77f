import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { app, DEFAULTS, goOn, refresh } from "../../app.svelte.ts";
import type { Diagnosis, Healed as Result } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import { perform } from "../../keys/act";
import "../../keys/actions";
import { dayName, instantWithYear } from "../../parts/Day";
import { route } from "../route.svelte";
import Heal from "./Heal.svelte";
import Healed from "./Healed.svelte";

const backup = { name: "backup-000003.zip", madeAt: "2026-11-20T10:00:00Z", pinned: false, size: 0 };
const diagnosis = (change: Partial<Diagnosis> = {}): Diagnosis => ({
  pages: 120,
  damaged: 3,
  backup,
  ...change,
});
const result = (change: Partial<Result> = {}): Result => ({
  backup,
  entries: 40,
  salvaged: 2,
  missing: [],
  older: [],
  damaged: 3,
  setAside: "quarantine/20261123",
  ...change,
});

beforeEach(goOn);

async function heal(answers: Answers = {}) {
  let phase = "damaged";
  const asked = hostThat({
    status: () => ({ phase, protected: false, folder: "/f", preferences: DEFAULTS, version: "1" }),
    examine: () => diagnosis(),
    heal: () => {
      phase = "open";
      return result();
    },
    ...answers,
  });
  await refresh();
  render(Heal);
  return asked;
}

type Host = Awaited<ReturnType<typeof heal>>;
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const input = (asked: Host, command: string) => asked.findLast((it) => it.command === command)?.input;
const offers = () =>
  within(screen.getByRole("main"))
    .getAllByRole("button")
    .map((it) => it.textContent?.trim());

test("the damage is looked at on arrival, and nothing is healed by itself", async () => {
  const asked = await heal();

  expect(await screen.findByText("3 of 120 parts of the file cannot be read.")).toBeTruthy();
  expect(screen.getByText(/The damaged file was not touched/)).toBeTruthy();
  expect(
    screen.getByText(new RegExp(`The newest backup is from ${instantWithYear(backup.madeAt)}`)).textContent,
  ).toContain("it is whole");
  expect(offers()).toEqual([
    "Bring back the backup and add what can still be read",
    "Bring back the backup only",
  ]);
  expect(input(asked, "examine")).toEqual({ key: null });
  expect(asked.map((it) => it.command)).not.toContain("heal");
});

test("without a backup what can be read is brought together", async () => {
  await heal({ examine: () => diagnosis({ backup: null }) });

  expect(await screen.findByText("We found no backup that is whole.")).toBeTruthy();
  expect(offers()).toEqual(["Bring together what can still be read"]);
});

test("a file that is gone has nothing to add", async () => {
  await heal({ examine: () => diagnosis({ pages: 0, damaged: 0 }) });

  expect(await screen.findByText(/is not there any more/)).toBeTruthy();
  expect(offers()).toEqual(["Bring back the backup"]);
});

test("the passphrase or the recovery code is asked for in one field", async () => {
  const asked = await heal({
    examine: ({ key }) =>
      key === "right words" ? diagnosis() : Promise.reject({ kind: "wrongPassphrase", waitSeconds: 0 }),
  });
  const field = await screen.findByLabelText("Passphrase or recovery code");
  expect(screen.queryByText(/That did not open it/)).toBeNull();

  await userEvent.type(field, "wrong");
  await press("Look at the damage");
  expect(await screen.findByText(/That did not open it/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, "right words");
  await press("Look at the damage");

  expect(await screen.findByText("3 of 120 parts of the file cannot be read.")).toBeTruthy();
  expect(input(asked, "examine")).toEqual({ key: "right words" });
});

test("keys that are gone are told, with what can be done", async () => {
  await heal({ examine: () => Promise.reject({ kind: "damaged" }) });

  expect(await screen.findByText(/The keys of your journal cannot be read/)).toBeTruthy();
  expect(screen.getByText(/Then choose “I have a backup”/)).toBeTruthy();
  expect(offers()).toEqual(["Look again"]);
});

test("a journal that is whole after all opens", async () => {
  let asks = 0;
  await heal({
    status: () => ({
      phase: asks++ === 0 ? "damaged" : "open",
      protected: false,
      folder: "/f",
      preferences: DEFAULTS,
      version: "1",
    }),
    examine: () => Promise.reject({ kind: "inUse" }),
  });

  await waitFor(() => expect(app.phase).toBe("open"));
});

test.each([
  ["Bring back the backup and add what can still be read", "salvage"],
  ["Bring back the backup only", "backup"],
] as const)("%s does that", async (name, cure) => {
  const asked = await heal();

  await press(name);

  expect(input(asked, "heal")).toEqual({ cure });
  await waitFor(() => expect(app.interlude).toEqual({ kind: "healed", healed: result(), cure }));
});

test("healing that was stopped changed nothing and can be chosen again", async () => {
  await heal({ heal: () => Promise.reject({ kind: "stopped" }) });

  await press("Bring back the backup only");

  expect(await screen.findByText("Stopped. Nothing was changed.")).toBeTruthy();
  expect(offers()).toContain("Bring back the backup only");
});

test("safety plan, help and hide stay in reach, and F1 opens the part about damage", async () => {
  await heal();
  expect(screen.getByRole("link", { name: "Safety plan" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Hide now" })).toBeTruthy();

  await perform("guide");

  expect(route.place).toEqual({ name: "guide", page: "damage" });
});

test("the result says what is there, what is gone, and where the damaged file is", async () => {
  await heal();
  const missing = [
    { day: "2026-11-21", kind: "page" as const },
    { day: "2026-11-22", kind: null },
  ];
  const older = [{ day: "2026-11-19", kind: "checkIn" as const }];
  render(Healed, { healed: result({ missing, older }), cure: "salvage" });

  const text = screen.getByText(/The backup from .* was brought back/).textContent;
  expect(text).toContain("Your journal has 40 entries now.");
  expect(text).toContain("2 of them were read in the damaged file.");
  const lines = (name: string) =>
    within(screen.getByRole("list", { name }))
      .getAllByRole("listitem")
      .map((it) => it.textContent?.trim());
  expect(lines("These could not be read")).toEqual([
    `Page, ${dayName("2026-11-21")}`,
    `Something you wrote, ${dayName("2026-11-22")}`,
  ]);
  expect(lines("These came back as the backup had them")).toEqual([`Check-in, ${dayName("2026-11-19")}`]);
  expect(screen.getByText("Changes made after the backup are not in these.")).toBeTruthy();
  expect(screen.getByText(/^3 parts of the file could not be read/)).toBeTruthy();
  expect(screen.getByText("/f/quarantine/20261123")).toBeTruthy();
});

test.each(["backup", "salvage"] as const)("nothing is said of a file that is gone after %s", async (cure) => {
  await heal();
  render(Healed, { healed: result({ salvaged: 0, damaged: 0, setAside: null }), cure });

  expect(screen.getByText(/was brought back/)).toBeTruthy();
  expect(screen.queryByText(/damaged file/)).toBeNull();
});

test("a backup alone says that what came later is not in it", async () => {
  await heal();
  render(Healed, { healed: result({ salvaged: 0, damaged: 0 }), cure: "backup" });

  expect(screen.getByText(/What came after the backup is not in it/)).toBeTruthy();
  expect(screen.queryByText(/Nothing more was found/)).toBeNull();
});
