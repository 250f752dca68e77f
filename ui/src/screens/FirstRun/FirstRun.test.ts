import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { hostThat } from "../../ipc/fake";
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
    check_code: ({ shown, typed }) => shown.replaceAll("-", " ") === typed,
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
