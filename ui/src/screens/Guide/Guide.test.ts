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
import { FOR_PLACE, PARTS, partFor } from "./parts";

async function guide(phase: string, page?: string) {
  hostThat({ status: () => ({ phase, protected: true, folder: "/f", preferences: DEFAULTS, version: "1" }) });
  await refresh();
  render(Guide, { place: { name: "guide", page } });
}

test("every part has words", () => {
  for (const { title, text } of PARTS) expect(words(title) && words(text)).toBeTruthy();
});

test("F1 in Your data opens the part about it", async () => {
  await go({ name: "data" });

  await perform("guide");

  expect(route.place).toEqual({ name: "guide", page: "data" });
  expect(partFor("data")).toBe("data");
});

test("the part that was asked for has the focus", async () => {
  await guide("open", "erase");

  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Erase" })));
});

test("each screen has a part that explains it", () => {
  const ids = new Set(PARTS.map(({ id }) => id));

  for (const part of Object.values(FOR_PLACE)) expect(ids).toContain(part);
  expect(Object.entries(FOR_PLACE).filter(([, part]) => part === "start")).toEqual([["guide", "start"]]);
});

test("each part that is named after a screen explains that screen", () => {
  const named = PARTS.filter(({ id }) => Object.hasOwn(FOR_PLACE, id));

  expect(named.length).toBeGreaterThan(10);
  for (const { id } of named) expect(partFor(id)).toBe(id);
});

test("the parts about Help now and the safety plan are their own, and hold no number to call", () => {
  for (const page of ["help", "safety-plan"]) {
    expect(partFor(page)).toBe(page);
    expect(words(`guide-${page}` as "guide-help")).not.toMatch(/\d{3}/);
  }
});

test("a name that is nothing opens the guide at its top", () => {
  expect(partFor("constructor")).toBeNull();
});

test("a part leads to its screen", async () => {
  await guide("open");

  await userEvent.click(screen.getAllByRole("link", { name: "Open: Your data" })[0] as HTMLElement);

  expect(route.place).toEqual({ name: "data" });
});

test("a journal that is not open has no way to a screen", async () => {
  await guide("locked");

  expect(screen.queryAllByRole("link")).toEqual([]);
});

test("Your data is found in the palette", async () => {
  actionsFor("your data")[0]?.run();

  await waitFor(() => expect(route.place).toEqual({ name: "data" }));
});
