import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { hostThat } from "../../ipc/fake";
import RecoveryCode from "./RecoveryCode.svelte";

const code = "ABCD-EFGH-JKLM";
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function typesBack(typed: string) {
  await userEvent.type(screen.getByLabelText("Type the code once to check it"), typed);
  await press("Check");
}

test("the companion is asked whether it is the code, and the code is not sent", async () => {
  const asked = hostThat({ confirm_code: () => true });
  render(RecoveryCode, { code, ondone: vi.fn() });

  await typesBack("abcd efgh jklm");

  expect(asked).toEqual([{ command: "confirm_code", input: { typed: "abcd efgh jklm" } }]);
  expect(screen.getByText("This is the code. You are done here.")).toBeTruthy();
});

test("the focus comes to the heading, so that the code is read", () => {
  render(RecoveryCode, { code, ondone: vi.fn() });

  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Your recovery code" }));
});

test("an answer that did not come is not told as a wrong code", async () => {
  hostThat({ confirm_code: () => Promise.reject({ kind: "disk" }) });
  render(RecoveryCode, { code, ondone: vi.fn() });

  await typesBack("x");

  expect(screen.getByRole("alert").textContent).toContain("The disk could not be read or written.");
  expect(screen.queryByText(/not the same code/)).toBeNull();
});

test("a renewed code says that the one before works until then, and goes when it is not checked", async () => {
  const asked = hostThat({ confirm_code: () => false, forget_code: () => null });
  const ondone = vi.fn();
  const { unmount } = render(RecoveryCode, { code, renewed: true, ondone });
  expect(screen.getByText(/The code from before works until you have typed this one back/)).toBeTruthy();

  await press("Keep the code from before");
  expect(ondone).toHaveBeenCalledOnce();
  unmount();

  expect(asked.map((it) => it.command)).toContain("forget_code");
});

test("a renewed code that was typed back stays", async () => {
  const asked = hostThat({ confirm_code: () => true, forget_code: () => null });
  const { unmount } = render(RecoveryCode, { code, renewed: true, ondone: vi.fn() });

  await typesBack(code);
  expect(screen.getByText("This is the code. The one from before no longer works.")).toBeTruthy();
  await press("Go on");
  unmount();

  expect(asked.map((it) => it.command)).not.toContain("forget_code");
});

test("in a mirrored page the code still runs from left to right, where it is shown and where it is typed", () => {
  document.documentElement.dir = "rtl";
  render(RecoveryCode, { code, ondone: vi.fn() });

  const shown = screen.getByRole("list", { name: "Recovery code" });
  for (const it of [shown, screen.getByLabelText("Type the code once to check it")])
    expect(it.dir).toBe("ltr");
  document.documentElement.removeAttribute("dir");
});
