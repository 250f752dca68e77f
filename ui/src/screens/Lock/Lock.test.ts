import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { hostThat } from "../../ipc/fake";
import Lock from "./Lock.svelte";

async function tryPassphrase(failure: unknown): Promise<string> {
  hostThat({ unlock: () => Promise.reject(failure) });
  render(Lock);
  await userEvent.type(screen.getByLabelText("Passphrase"), "a b c d");
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
  return (await screen.findByRole("alert")).textContent?.trim() ?? "";
}

test("a wrong passphrase says that nothing was changed", async () => {
  expect(await tryPassphrase({ kind: "wrongPassphrase", waitSeconds: 0 })).toBe(
    "That did not open it. Nothing was changed. You could try again.",
  );
});

test("a growing wait is told in words", async () => {
  expect(await tryPassphrase({ kind: "wrongPassphrase", waitSeconds: 8 })).toContain("in 8 seconds");
});

test("a damaged file is not blamed on the passphrase", async () => {
  const told = await tryPassphrase({ kind: "damaged" });

  expect(told).toContain("damaged");
  expect(told).toContain("This is not about your passphrase.");
});

test("what was typed stays after a wrong passphrase", async () => {
  await tryPassphrase({ kind: "wrongPassphrase", waitSeconds: 0 });

  expect(screen.getByLabelText<HTMLInputElement>("Passphrase").value).toBe("a b c d");
});

test("the recovery code opens it too", async () => {
  const asked = hostThat({
    unlock_with_code: () => null,
    status: () => Promise.reject({ kind: "unexpected" }),
  });
  render(Lock);

  await userEvent.click(screen.getByRole("button", { name: "Use my recovery code" }));
  await userEvent.type(screen.getByLabelText("Recovery code"), "ABCD EFGH");
  await userEvent.click(screen.getByRole("button", { name: "Open" }));

  expect(asked[0]).toEqual({ command: "unlock_with_code", input: { code: "ABCD EFGH" } });
});

test("Safety plan, Help now and Hide now are in their places while locked", () => {
  render(Lock);

  const group = screen.getByRole("region", { name: "Always here" });

  expect([...group.children].map((it) => it.textContent?.trim())).toEqual([
    "Safety plan",
    "Help now",
    "Hide now",
  ]);
});
