import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { hostThat, type Answers } from "../../ipc/fake";
import { toasts } from "../../parts/toast.svelte.ts";
import FirstRun from "./FirstRun.svelte";

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("skipping everything makes a journal without a passphrase", async () => {
  const asked = hostThat({ create_vault: () => ({ recoveryCode: null }) });
  render(FirstRun);

  await press("Skip the introduction");
  await press("Later");

  expect(asked).toEqual([{ command: "create_vault", input: { passphrase: null } }]);
  expect(await screen.findByRole("heading", { name: "Where would you like to begin?" })).toBeTruthy();
});

test("nothing is made before the person has chosen", async () => {
  const asked = hostThat({});
  render(FirstRun);

  await press("Next");
  await press("Next");

  expect(asked).toEqual([]);
});

test("a passphrase leads to a recovery code, which can be typed back", async () => {
  hostThat({
    weigh_passphrase: () => ({ longEnough: true, score: 4, accepted: true }),
    create_vault: () => ({ recoveryCode: "ABCD-EFGH-JKLM" }),
    confirm_code: ({ typed }) => typed === "ABCD EFGH JKLM",
  });
  render(FirstRun);
  await press("Skip the introduction");

  await userEvent.type(screen.getByLabelText("New passphrase"), "lamp river quiet boat");
  expect(await screen.findByText("Very hard to guess.")).toBeTruthy();
  await press("Set passphrase");
  await userEvent.type(await screen.findByLabelText("Type the code once to check it"), "ABCD EFGH JKLM");
  await press("Check");

  expect(await screen.findByText("This is the code. You are done here.")).toBeTruthy();
});

test("a weak passphrase is told and nothing is lost", async () => {
  hostThat({
    weigh_passphrase: () => ({ longEnough: false, score: 0, accepted: false }),
    create_vault: () => Promise.reject({ kind: "weakPassphrase" }),
  });
  render(FirstRun);
  await press("Skip the introduction");

  await userEvent.type(screen.getByLabelText("New passphrase"), "a");
  await press("Set passphrase");

  expect((await screen.findByRole("alert")).textContent).toContain("easy to guess");
  expect(screen.getByLabelText<HTMLInputElement>("New passphrase").value).toBe("a");
});

async function fromBackup(answers: Answers, chosen: string | null = null) {
  const asked = hostThat({ status: () => Promise.reject({ kind: "unexpected" }), ...answers }, chosen);
  render(FirstRun);
  await press("I have a backup");
  return asked;
}

test("whoever has a backup can start from it, with the file chosen in the system's dialog", async () => {
  const asked = await fromBackup({ start_from_backup: () => null }, "/stick/backup-000001.zip");

  await press("Choose a file");
  await press("Bring my journal back");

  expect(asked).toContainEqual({ command: "choose", input: { what: "backup" } });
  expect(asked).toContainEqual({
    command: "start_from_backup",
    input: { path: "/stick/backup-000001.zip", key: null },
  });
  await waitFor(() => expect(toasts.current?.text).toBe("Your journal is back."));
});

test("a backup with a passphrase asks for it, and a wrong one is told without losing it", async () => {
  const asked = await fromBackup({
    start_from_backup: () => Promise.reject({ kind: "wrongPassphrase", waitSeconds: 0 }),
  });
  await userEvent.type(await screen.findByLabelText("Backup file"), "/stick/b.zip");
  await press("Bring my journal back");
  const field = await screen.findByLabelText<HTMLInputElement>("Passphrase or recovery code of that time");
  expect(screen.queryByText(/That did not open it/)).toBeNull();

  await userEvent.type(field, "old words");
  await press("Bring my journal back");

  expect(await screen.findByText(/That did not open it/)).toBeTruthy();
  expect(field.value).toBe("old words");
  expect(asked.findLast((it) => it.command === "start_from_backup")?.input).toEqual({
    path: "/stick/b.zip",
    key: "old words",
  });
});

test("a file that is no backup is told, and nothing is made", async () => {
  await fromBackup({ start_from_backup: () => Promise.reject({ kind: "notABackup" }) });

  await press("Bring my journal back");
  expect(screen.getByText("Type or choose one first.")).toBeTruthy();
  await userEvent.type(await screen.findByLabelText("Backup file"), "/holiday.zip");
  await press("Bring my journal back");

  expect(await screen.findByText(/not a backup of this app/)).toBeTruthy();
});
