import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DEFAULTS, refresh } from "../../app.svelte.ts";
import { hostThat } from "../../ipc/fake";
import { perform } from "../../keys/act";
import "../../keys/actions";
import { words } from "../../words";
import { actionsFor } from "../Palette/items";
import { go, route } from "../route.svelte";
import Guide from "./Guide.svelte";
import { PARTS, partFor } from "./parts";

async function guide(phase: string, page?: string) {
  hostThat({ status: () => ({ phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }) });
  await refresh();
  render(Guide, { place: { name: "guide", page } });
}

test("every part has words", () => {
  for (const { title, text } of PARTS) expect(words(title) && words(text)).toBeTruthy();
});

test("F1 in Your data opens the part about backups", async () => {
  await go({ name: "data" });

  await perform("guide");

  expect(route.place).toEqual({ name: "guide", page: "data" });
  expect(partFor("data")).toBe("backups");
});

test("the part that was asked for has the focus", async () => {
  await guide("open", "erase");

  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Erase" })));
});

test("the guide leads to Your data", async () => {
  await guide("open");

  await userEvent.click(screen.getAllByRole("link", { name: "Open Your data" })[0] as HTMLElement);

  expect(route.place).toEqual({ name: "data" });
});

test("a journal that is not open has no way to Your data", async () => {
  await guide("locked");

  expect(screen.queryByRole("link", { name: "Open Your data" })).toBeNull();
});

test("Your data is found in the palette", async () => {
  actionsFor("your data")[0]?.run();

  await waitFor(() => expect(route.place).toEqual({ name: "data" }));
});
