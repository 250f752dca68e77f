import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import { hostThat } from "../../ipc/fake";
import { route } from "../route.svelte";
import RecurringScreen from "./Recurring.svelte";
import type { Echo, Recurring } from "../../ipc/bindings";

function anEcho(change: Partial<Echo> = {}): Echo {
  return {
    id: "e1",
    day: "2025-10-03",
    slug: "cbt.thought7",
    thought: "They all left because of me",
    answers: ["It was late, and two had a train."],
    belief: 85,
    beliefNow: 40,
    ...change,
  };
}

const GROUP: Recurring = {
  thought: "They left because of me",
  inAll: 3,
  times: [
    anEcho({ id: "e2", day: "2025-11-20", answers: ["One.", "Two."], belief: 70, beliefNow: null }),
    anEcho({ id: "e3", day: "2025-10-20", answers: [], belief: null, beliefNow: null }),
    anEcho(),
  ],
};

async function show(groups: Recurring[]) {
  hostThat({ recurring: () => groups });
  const shown = render(RecurringScreen);
  await screen.findAllByRole("heading", { level: 2 });
  return shown;
}

test("a thought that came back tells how often, and over what time", async () => {
  await show([GROUP]);

  const group = within(screen.getByRole("region", { name: /They left because of me/ }));
  expect(group.getByText(/^3 times, from .*3.* 2025 to .*20.* 2025\.$/)).toBeTruthy();
  const line = group.getByRole("img", { name: /^A line with 3 dots, one for each time/ });
  expect(line.querySelectorAll("circle")).toHaveLength(3);
});

test("each time tells its thought, its answer and its belief, the newest first", async () => {
  await show([GROUP]);

  const times = screen.getAllByRole("button", { name: /^Open what you wrote on/ });
  const said = times.map((it) => it.closest("li")?.textContent?.replaceAll(/\s+/g, " "));
  expect(said[0]).toMatch(/What you answered then: One\. ?Two\..*Belief was 70 then\./);
  expect(said[1]).toContain("No answer was written then.");
  expect(said[1]).not.toContain("Belief");
  expect(said[2]).toMatch(/It was late, and two had a train\..*85 → 40.*Belief went from 85 to 40\./);
});

test("what was written then opens", async () => {
  await show([GROUP]);

  await userEvent.click(screen.getAllByRole("button", { name: /^Open what you wrote/ })[2] as HTMLElement);

  expect(route.place).toEqual({ name: "exercise", slug: "cbt.thought7", entry: "e1" });
});

test("without a thought that came back, the page says what will be here", async () => {
  await show([]);

  expect(screen.getByRole("heading", { name: "No thoughts that come back yet" })).toBeTruthy();
});

test("it says that words were compared here, and that this can be wrong", async () => {
  await show([GROUP]);

  expect(screen.getByText("Found by comparing words on this computer. It can be wrong.")).toBeTruthy();
});

test("what cannot be read says so", async () => {
  hostThat({ recurring: () => Promise.reject({ kind: "locked" }) });
  render(RecurringScreen);

  await waitFor(() => expect(screen.getByRole("alert").textContent?.trim()).not.toBe(""));
});

test.each([
  ["groups", [GROUP]],
  ["nothing", []],
])("axe finds nothing on the page with %s", async (_, groups) => {
  const { container } = await show(groups);

  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
});

test("of a thought that came very often, the latest times are shown and all are counted", async () => {
  await show([{ ...GROUP, inAll: 57 }]);

  expect(screen.getByText("It came 57 times in all. The latest are shown.")).toBeTruthy();
});

test("two like thoughts of one entry are two times", async () => {
  await show([{ thought: "I am slow", inAll: 2, times: [anEcho(), anEcho({ thought: "I am so slow" })] }]);

  expect(screen.getByText(/^2 times, on /)).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Open what you wrote/ })).toHaveLength(2);
});
