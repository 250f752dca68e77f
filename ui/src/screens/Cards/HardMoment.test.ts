import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { hostThat } from "../../ipc/fake";
import { forgetKnown } from "../known";
import { route } from "../route.svelte";
import HardMoment from "./HardMoment.svelte";
import { freshCard } from "./cards";

const exercises = () => [
  { slug: "ground.five", title: "Back to here and now" },
  { slug: "cbt.thought7", title: "A thought record" },
];

beforeEach(forgetKnown);

test("cards that cannot be read leave something to do at once", async () => {
  hostThat({ exercises, cards_at_hand: () => Promise.reject({ kind: "disk" }) });
  render(HardMoment);

  expect(await screen.findByText("One of these may help right now.")).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("The disk could not be read or written.");
  expect(screen.queryByRole("button", { name: "A thought record" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Back to here and now" }));

  expect(route.place).toEqual({ name: "exercise", slug: "ground.five" });
});

test("without cards the same is offered, and with cards it is not", async () => {
  hostThat({ exercises, cards_at_hand: () => [] });
  const { unmount } = render(HardMoment);
  expect(await screen.findByRole("button", { name: "Back to here and now" })).toBeTruthy();
  unmount();

  forgetKnown();
  hostThat({ exercises, cards_at_hand: () => [{ id: "c", card: freshCard({ title: "The sea" }) }] });
  render(HardMoment);
  expect(await screen.findByRole("heading", { name: "The sea" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Back to here and now" })).toBeNull();
});
