import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { app, DEFAULTS, refresh } from "../../app.svelte.ts";
import type { DataState, Made } from "../../ipc/bindings";
import { hostThat, type Answers } from "../../ipc/fake";
import Privacy from "./Privacy.svelte";

const data: DataState = {
  recovery: "unchecked",
  backups: [],
  second: null,
  checkedAt: null,
  rehearsedAt: null,
  changed: false,
  setAside: [],
  strangeCopies: [],
};
const made = (change: Partial<Made> = {}): Made => ({
  recoveryCode: null,
  backups: { renewed: 1, left: 0, secondAway: false },
  ...change,
});

const change = vi.fn();

async function privacy(answers: Answers = {}, isProtected = true) {
  let locked = isProtected;
  const asked = hostThat({
    status: () => ({
      phase: "open",
      protected: locked,
      folder: "/f",
      preferences: { ...DEFAULTS, autoLockMinutes: 0 },
      version: "1",
    }),
    data_state: () => data,
    weigh_passphrase: () => ({ longEnough: true, score: 4, accepted: true }),
    set_passphrase: () => {
      const first = !locked;
      locked = true;
      return made({ recoveryCode: first ? "ABCD-EFGH" : null });
    },
    remove_passphrase: () => {
      locked = false;
      return made();
    },
    confirm_code: () => true,
    forget_code: () => null,
    ...answers,
  });
  await refresh();
  render(Privacy, { change });
  return asked;
}

afterEach(() => {
  vi.useRealTimers();
});

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const type = async (label: string, words: string) =>
  userEvent.type(await screen.findByLabelText(label), words);
const input = (asked: Awaited<ReturnType<typeof privacy>>, command: string) =>
  asked.find((it) => it.command === command)?.input;

test("without a passphrase there is only one to set, and it comes with a recovery code", async () => {
  const asked = await privacy({}, false);
  expect(screen.queryByRole("group", { name: "Recovery code" })).toBeNull();

  await press("Set a passphrase");
  await type("New passphrase", "lamp river quiet boat");
  await press("Save passphrase");

  expect(await screen.findByRole("heading", { name: "Your recovery code" })).toBeTruthy();
  expect(input(asked, "set_passphrase")).toEqual({ current: null, next: "lamp river quiet boat" });
});

test("another passphrase keeps the recovery code, and the focus comes back", async () => {
  const asked = await privacy();

  await press("Change passphrase");
  await type("Passphrase now", "old words");
  await type("New passphrase", "lamp river quiet boat");
  await press("Save passphrase");

  const button = await screen.findByRole("button", { name: "Change passphrase" });
  expect(input(asked, "set_passphrase")).toEqual({ current: "old words", next: "lamp river quiet boat" });
  expect(screen.queryByRole("heading", { name: "Your recovery code" })).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("backups that still open with the old passphrase are told", async () => {
  await privacy({ set_passphrase: () => made({ backups: { renewed: 1, left: 3, secondAway: false } }) });

  await press("Change passphrase");
  await type("Passphrase now", "old words");
  await type("New passphrase", "lamp river quiet boat");
  await press("Save passphrase");

  expect(await screen.findByText(/^3 backups still open with the old passphrase/)).toBeTruthy();
});

test("removing the passphrase says plainly what that means, and asks for it", async () => {
  const asked = await privacy();

  await press("Remove passphrase");
  expect(screen.getByText(/anyone who can open your files can read this/)).toBeTruthy();
  await press("Remove it now");
  expect(input(asked, "remove_passphrase")).toBeUndefined();

  await type("Passphrase now", "old words");
  await press("Remove it now");

  await waitFor(() => expect(app.status?.protected).toBe(false));
  expect(input(asked, "remove_passphrase")).toEqual({ current: "old words" });
});

test("a wrong passphrase takes nothing away, and what was typed stays", async () => {
  await privacy({ remove_passphrase: () => Promise.reject({ kind: "wrongPassphrase", waitSeconds: 0 }) });

  await press("Remove passphrase");
  await type("Passphrase now", "old words");
  await press("Remove it now");

  expect(await screen.findByText(/That did not open it. Nothing was changed./)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Passphrase now").value).toBe("old words");
});

test.each([
  ["none", "There is no recovery code."],
  ["unchecked", /It was not typed back yet/],
  ["checked", /you typed it back once/],
] as const)("a recovery code that is %s is told", async (recovery, said) => {
  await privacy({ data_state: () => ({ ...data, recovery }) });

  expect(await screen.findByText(said)).toBeTruthy();
});

test("a new recovery code is made for the passphrase, and the one before stays until then", async () => {
  const asked = await privacy({ make_code: () => made({ recoveryCode: "WXYZ-WXYZ" }) });
  await screen.findByText(/It was not typed back yet/);

  await press("Make a new recovery code");
  await type("Passphrase now", "old words");
  await press("Show the new code");
  expect(
    await screen.findByText(/The code from before works until you have typed this one back/),
  ).toBeTruthy();
  await press("Keep the code from before");

  expect(input(asked, "make_code")).toEqual({ current: "old words" });
  expect(asked.map((it) => it.command)).toContain("forget_code");
});

test("when somebody knows the passphrase, everything gets a new key and a new code", async () => {
  const asked = await privacy({
    rekey: () => made({ recoveryCode: "WXYZ-WXYZ", backups: { renewed: 4, left: 1, secondAway: false } }),
  });

  await press("Change key and passphrase");
  const dialog = within(screen.getByRole("dialog", { name: "Give everything a new key" }));
  await userEvent.type(dialog.getByLabelText("Passphrase now"), "old words");
  await userEvent.type(dialog.getByLabelText("New passphrase"), "lamp river quiet boat");
  await userEvent.click(dialog.getByRole("button", { name: "Give everything a new key" }));

  expect(await screen.findByRole("heading", { name: "Your recovery code" })).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByText(/^One backup still opens with the old passphrase/)).toBeTruthy();
  expect(input(asked, "rekey")).toEqual({ current: "old words", next: "lamp river quiet boat" });
});

test("a second folder that is away is told after a new key", async () => {
  await privacy({
    rekey: () => made({ recoveryCode: "WXYZ-WXYZ", backups: { renewed: 1, left: 0, secondAway: true } }),
  });

  await press("Change key and passphrase");
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByLabelText("Passphrase now"), "old words");
  await userEvent.type(dialog.getByLabelText("New passphrase"), "lamp river quiet boat");
  await userEvent.click(dialog.getByRole("button", { name: "Give everything a new key" }));

  expect(await screen.findByText(/The second folder was not there/)).toBeTruthy();
});

test("a window that goes blank is off until it is wanted", async () => {
  await privacy();
  const group = within(screen.getByRole("group", { name: "Blank when I look elsewhere" }));
  expect(group.getByText("Default: Off")).toBeTruthy();

  await userEvent.click(group.getByRole("checkbox", { name: /^Blank when I look elsewhere/ }));

  expect(change).toHaveBeenLastCalledWith({ blankWhenAway: true }, "Blank when I look elsewhere");
});

test("without a passphrase it says that hiding only covers the screen", async () => {
  await privacy({}, false);

  expect(screen.getByText(/Without a passphrase, Hide now only covers the screen\./)).toBeTruthy();
});

test("what the clipboard and pictures of the window may keep is said", async () => {
  await privacy();

  expect(screen.getByText(/A clipboard manager may keep a copy\./)).toBeTruthy();
  expect(screen.getByText(/On Linux other programs can take pictures of the window\./)).toBeTruthy();
});
