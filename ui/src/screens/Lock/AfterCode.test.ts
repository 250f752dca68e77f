import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { app, DEFAULTS, tellFirst } from "../../app.svelte.ts";
import { hostThat, type Answers } from "../../ipc/fake";
import AfterCode from "./AfterCode.svelte";
import Lock from "./Lock.svelte";

const strong = { longEnough: true, score: 4, accepted: true };
const status = { phase: "open", protected: true, folder: "/f", preferences: DEFAULTS, version: "1" };

function host(answers: Answers = {}) {
  return hostThat({ weigh_passphrase: () => strong, status: () => status, ...answers });
}

beforeEach(async () => {
  host();
  await tellFirst({ kind: "byCode", code: "ABCD EFGH" });
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("opening with the recovery code offers a new passphrase", async () => {
  host({ unlock_with_code: () => null });
  render(Lock);

  await press("Use my recovery code");
  await userEvent.type(screen.getByLabelText("Recovery code"), "WXYZ");
  await press("Open");

  await waitFor(() => expect(app.interlude).toEqual({ kind: "byCode", code: "WXYZ" }));
  expect(app.phase).toBe("open");
});

test("the code that was typed stands for the passphrase of before", async () => {
  const asked = host({
    set_passphrase: () => ({ recoveryCode: null, backups: { renewed: 2, left: 0, secondAway: false } }),
  });
  render(AfterCode, { code: "ABCD EFGH" });

  await userEvent.type(screen.getByLabelText("New passphrase"), "lamp river quiet boat");
  await press("Set passphrase");

  await waitFor(() => expect(app.interlude).toBeNull());
  expect(asked.find((it) => it.command === "set_passphrase")?.input).toEqual({
    current: "ABCD EFGH",
    next: "lamp river quiet boat",
  });
});

test("backups that still open with the old passphrase are told before going on", async () => {
  host({
    set_passphrase: () => ({ recoveryCode: null, backups: { renewed: 0, left: 2, secondAway: false } }),
  });
  render(AfterCode, { code: "ABCD EFGH" });

  await userEvent.type(screen.getByLabelText("New passphrase"), "lamp river quiet boat");
  await press("Set passphrase");

  expect(await screen.findByText(/2 backups still open with the old passphrase/)).toBeTruthy();
  expect(app.interlude).not.toBeNull();
  await press("Open my journal");
  expect(app.interlude).toBeNull();
});

test("Later leads to the journal, and nothing is changed", async () => {
  const asked = host();
  render(AfterCode, { code: "ABCD EFGH" });

  await press("Later");

  expect(app.interlude).toBeNull();
  expect(asked.map((it) => it.command)).not.toContain("set_passphrase");
});
