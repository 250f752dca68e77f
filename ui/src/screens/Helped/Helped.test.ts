import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import { hostThat, type Answers } from "../../ipc/fake";
import { route } from "../route.svelte";
import HelpedScreen from "./Helped.svelte";
import type { FairTest, Helped, HelpedSkill, OwnTarget } from "../../ipc/bindings";

const DOTS = [
  { day: "2025-10-03", before: 80, after: 50 },
  { day: "2025-10-09", before: 60, after: 60 },
];

function aSkill(change: Partial<HelpedSkill> = {}): HelpedSkill {
  return {
    slug: "breath.slow",
    title: "Slow breathing",
    times: 11,
    rated: 7,
    counted: 4,
    crowded: 2,
    slow: 1,
    dots: DOTS,
    says: { kind: "tooEarly" },
    inTest: false,
    ...change,
  };
}

function anOther(change: Partial<OwnTarget> = {}): OwnTarget {
  return {
    slug: "cbt.thought7",
    title: "Weigh a thought",
    rating: "bel",
    times: 9,
    rated: 7,
    dots: DOTS,
    lower: 5,
    same: 1,
    higher: 1,
    notJudged: false,
    ...change,
  };
}

function aHelped(change: Partial<Helped> = {}): Helped {
  return {
    plainPairs: 12,
    plainPairsNeeded: 20,
    usual: 37.5,
    skills: [aSkill()],
    others: [],
    better: [],
    fair: null,
    canTest: [
      { slug: "breath.slow", title: "Slow breathing" },
      { slug: "body.move", title: "A walk" },
    ],
    ...change,
  };
}

function aTest(change: Partial<FairTest> = {}): FairTest {
  return {
    one: { slug: "breath.slow", title: "Slow breathing", uses: 2 },
    other: { slug: "body.move", title: "A walk", uses: 3 },
    each: 6,
    refused: 1,
    tossed: null,
    says: null,
    ended: false,
    ...change,
  };
}

async function show(helped: Helped, more: Answers = {}) {
  const asked = hostThat({ helped: () => helped, ...more });
  const shown = render(HelpedScreen);
  await screen.findByRole("heading", { name: "A fair test of two skills" });
  return { asked, ...shown };
}

const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => userEvent.click(button(name));

test("a skill shows how often it was rated, what is left out, and what may be said", async () => {
  await show(aHelped());

  const card = within(screen.getByRole("region", { name: "Slow breathing" }));
  expect(card.getByText(/^Rated after 7 of 11 uses\./).textContent).toContain(
    "2 uses are not counted: something else was done shortly before. One use took too long to compare.",
  );
  expect(card.getByText("Too early to say.")).toBeTruthy();
});

test("every rated use is a pair of dots, with a sentence and a row in the table", async () => {
  const { container } = await show(aHelped());

  const drawn = screen.getByRole("img", { name: /Slow breathing: Distress before and after\./ });
  expect(drawn.querySelectorAll("circle")).toHaveLength(4);
  expect(drawn.textContent).toContain("2 pairs of dots");
  const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((it) => it.textContent),
  );
  expect(rows).toEqual([
    ["80", "50", "30 lower"],
    ["60", "60", "the same"],
  ]);
});

test("one skill is said to do more than another only when that is known", async () => {
  await show(aHelped());
  expect(screen.queryByText(/more than A walk/)).toBeNull();

  await show(aHelped({ better: [{ one: "Slow breathing", than: "A walk" }] }));
  expect(
    screen.getByText(/^After Slow breathing, distress was usually lower than after A walk/),
  ).toBeTruthy();
});

test("a skill with an aim of its own is counted on that aim", async () => {
  await show(aHelped({ others: [anOther()] }));

  const card = within(screen.getByRole("region", { name: "Weigh a thought" }));
  expect(
    card.getByText("Belief was lower after 5 of 7 times, about the same once, higher once."),
  ).toBeTruthy();
  expect(card.getByText("What would have happened anyway is not known.")).toBeTruthy();
});

test("a skill that may raise distress on purpose is not judged by it", async () => {
  await show(aHelped({ others: [anOther({ rating: "dist", notJudged: true })] }));

  const card = within(screen.getByRole("region", { name: "Weigh a thought" }));
  expect(card.getByText("Distress may rise with this one on purpose. It is not judged by it.")).toBeTruthy();
  expect(card.queryByText(/was lower after/)).toBeNull();
});

test("plain pairs are counted, and the check-in is one press away", async () => {
  await show(aHelped());

  expect(screen.getByText("12 of 20 plain pairs")).toBeTruthy();
  expect(screen.getByText(/Your usual distress is 38 out of 100/)).toBeTruthy();
  await userEvent.click(screen.getByText("Check in, wait, and rate again"));
  await press("Go to the check-in");

  expect(route.place).toEqual({ name: "today" });
});

test("enough plain pairs ask for nothing", async () => {
  await show(aHelped({ plainPairs: 23 }));

  expect(screen.getByText("23 plain pairs. That is enough to compare, and more make it surer.")).toBeTruthy();
});

test("without a rated use the page says how to begin, and shows no skill", async () => {
  await show(aHelped({ skills: [aSkill({ rated: 0, dots: [] })], canTest: [] }));

  expect(screen.getByRole("heading", { name: "Nothing to compare yet" })).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Slow breathing" })).toBeNull();
  await press("Go to Skills");

  expect(route.place).toEqual({ name: "library" });
});

test("how it is worked out tells how often it is wrong", async () => {
  await show(aHelped());

  expect(screen.getByText(/Of 100 skills that do nothing, about 3 would be said to help\./)).toBeTruthy();
});

test("what cannot be read says so", async () => {
  hostThat({ helped: () => Promise.reject({ kind: "locked" }) });
  render(HelpedScreen);

  await waitFor(() => expect(screen.getByRole("alert").textContent?.trim()).not.toBe(""));
});

test("a fair test is agreed on before its first toss", async () => {
  const { asked } = await show(aHelped(), { begin_fair_test: () => aHelped({ fair: aTest() }) });

  await userEvent.selectOptions(screen.getByLabelText("One skill"), "Slow breathing");
  await userEvent.selectOptions(screen.getByLabelText("The other skill"), "A walk");
  await userEvent.click(screen.getByRole("radio", { name: "8 times each" }));
  await press("Begin the test");

  expect(asked.at(-1)).toEqual({
    command: "begin_fair_test",
    input: { one: "breath.slow", other: "body.move", each: 8 },
  });
  expect(await screen.findByText("Slow breathing: 2 of 6")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("A fair test of two skills"));
});

test("a skill is not tested against itself, nor against nothing", async () => {
  const { asked } = await show(aHelped());

  await userEvent.selectOptions(screen.getByLabelText("One skill"), "A walk");
  const others = within(screen.getByLabelText("The other skill")).getAllByRole("option");
  expect(others.map((it) => it.textContent)).toEqual(["Choose a skill", "Slow breathing"]);
  await press("Begin the test");

  expect(screen.getByText("Please choose two skills first.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("The other skill"));
  expect(asked).toHaveLength(1);
});

test("with one skill there is nothing to test", async () => {
  await show(aHelped({ canTest: [{ slug: "body.move", title: "A walk" }] }));

  expect(screen.getByText(/^This needs two skills/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Begin the test" })).toBeNull();
});

const tossed = { slug: "body.move", title: "A walk" };

test("the coin names a skill, and leads to it", async () => {
  await show(aHelped({ fair: aTest() }), { toss_coin: () => aHelped({ fair: aTest({ tossed }) }) });

  await press("Toss the coin");

  const coin = await screen.findByText("The coin says: A walk");
  await waitFor(() => expect(document.activeElement).toBe(coin));
  expect(screen.queryByRole("button", { name: "Toss the coin" })).toBeNull();
  await press("Open A walk");
  expect(route.place).toEqual({ name: "exercise", slug: "body.move" });
});

test("what the coin says can be refused, and the next toss waits", async () => {
  const refused = aTest({ refused: 2, tossed: null });
  await show(aHelped({ fair: aTest({ tossed }) }), { refuse_toss: () => aHelped({ fair: refused }) });

  await press("Not this time");

  expect(await screen.findByText("Not this time: 2")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(button("Toss the coin")));
});

test("no result is shown on the way", async () => {
  const says = { kind: "differs", lower: "first", by: 9, pPercent: 2 } as const;

  await show(aHelped({ fair: aTest({ says }) }));

  expect(screen.queryByText(/Luck alone/)).toBeNull();
});

test("a test can be ended early, after one question, and tells its result", async () => {
  const says = { kind: "noClearDifference", by: 2, pPercent: 40 } as const;
  const { asked } = await show(aHelped({ fair: aTest() }), {
    end_fair_test: () => aHelped({ fair: aTest({ ended: true, says }) }),
  });

  await press("End it early");
  await press("Go on with it");
  expect(asked).toHaveLength(1);
  await press("End it early");
  await press("End it now");

  expect(await screen.findByText("Luck alone would show this 40 times in 100.")).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByRole("button", { name: "Toss the coin" })).toBeNull();
});

test("a test is let go after one question, and another can be agreed on", async () => {
  const { asked } = await show(aHelped({ fair: aTest({ ended: true }) }), {
    let_fair_test_go: () => aHelped(),
  });

  await press("Let the test go");
  await press("Let it go");

  expect(await screen.findByRole("button", { name: "Begin the test" })).toBeTruthy();
  expect(asked.map((it) => it.command)).toEqual(["helped", "let_fair_test_go"]);
});

test("an act that did not work leaves everything as it was, and says so", async () => {
  await show(aHelped({ fair: aTest() }), { toss_coin: () => Promise.reject({ kind: "readOnly" }) });

  await press("Toss the coin");

  await waitFor(() =>
    expect(screen.getAllByRole("alert").some((it) => it.textContent?.includes("cannot be written"))).toBe(
      true,
    ),
  );
  expect(button("Toss the coin")).toBeTruthy();
});

test.each<[string, Helped]>([
  ["skills and a choice", aHelped({ others: [anOther()] })],
  ["a test that goes on", aHelped({ fair: aTest({ tossed }) })],
  ["nothing rated", aHelped({ skills: [] })],
])("axe finds nothing on the page with %s", async (_, helped) => {
  const { container } = await show(helped);

  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
});

test("while a fair test with a skill is under way, its dots are shown and nothing is said", async () => {
  await show(aHelped({ skills: [aSkill({ inTest: true, says: { kind: "soFar", of: 0 } })] }));

  expect(screen.getByText(/Its result comes at the end/)).toBeTruthy();
  expect(screen.queryByText(/so far/)).toBeNull();
});
