import { expect, test } from "vitest";
import { back, backFrom, forward, go, route, settle } from "./route.svelte";

test("back and forward walk through the places a person was at", async () => {
  await go({ name: "journal" });
  await go({ name: "help" });

  await back();
  expect(route.place).toEqual({ name: "journal" });

  await forward();
  expect(route.place).toEqual({ name: "help" });
});

test("going somewhere new forgets the way forward", async () => {
  await go({ name: "journal" });
  await back();
  await go({ name: "practice" });

  expect(route.canGoForward).toBe(false);
});

test("saying more about a place is not a step", async () => {
  await go({ name: "journal" });
  const arrivals = route.arrivals;

  settle({ name: "journal", entry: "a" });

  expect(route.place).toEqual({ name: "journal", entry: "a" });
  expect(route.arrivals).toBe(arrivals);
  await back();
  expect(route.place).toEqual({ name: "today" });
});

test("what a screen still says about its place keeps nobody from the help they went to", async () => {
  await go({ name: "exercise", slug: "a" });
  await go({ name: "help" });

  settle({ name: "exercise", slug: "a", draft: "d" });

  expect(route.place).toEqual({ name: "help" });
  await back();
  expect(route.place).toEqual({ name: "exercise", slug: "a", draft: "d" });
});

test("back at the start stays there", async () => {
  await back();

  expect(route.place).toEqual({ name: "today" });
});

test("the way out of a place leads past every visit to it in a row", async () => {
  await go({ name: "journal" });
  await go({ name: "hard-moment" });
  await go({ name: "hard-moment" });

  await backFrom("hard-moment");

  expect(route.place).toEqual({ name: "journal" });
});
