import { expect, test } from "vitest";
import type { Failure } from "../ipc/bindings";
import { explain } from "./failure";

const NEW: [Failure["kind"], RegExp][] = [
  ["disk", /What was saved is safe/],
  ["notABackup", /not a backup of this app/],
  ["noSuchBackup", /Nothing was changed/],
  ["anotherVault", /another journal/],
  ["noFolder", /choose another one/],
  ["stopped", /^Stopped. Nothing was changed.$/],
  ["damaged", /^The file is damaged./],
];

test.each(NEW)("%s is told in words", (kind, said) => {
  expect(explain({ kind } as Failure)).toMatch(said);
});

test("what is wrong with an answer is told with its line", () => {
  const fault = { kind: "line", line: 4, what: "badDate" } as const;

  expect(explain({ kind: "answer", fault })).toBe(
    "Line 4 of the file cannot be read. A day looks like this: 2026-12-01. Nothing was changed. You could mend the line and try again.",
  );
  expect(explain({ kind: "answer", fault: { kind: "needsPassphrase" } })).toMatch(/^This answer is sealed/);
});
