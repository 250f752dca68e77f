import { expect, test } from "vitest";
import type { Failure, ImportFault } from "../ipc/bindings";
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

test.each([
  [{ kind: "unknown" }, /does not know such a file/],
  [{ kind: "broken", line: 0 }, /^This file is damaged\. Nothing was changed/],
  [{ kind: "broken", line: 7 }, /^This file is damaged at line 7\./],
  [{ kind: "brokenZip" }, /^This zip file is damaged/],
  [{ kind: "tooLarge" }, /more in it than this app can read/],
  [{ kind: "tooMany", most: 500_000 }, /more than 500,000 entries/],
  [{ kind: "newer" }, /^A newer version of this app/],
] as [ImportFault, RegExp][])("what is wrong with a file to bring in is told: %o", (fault, said) => {
  expect(explain({ kind: "import", fault })).toMatch(said);
  expect(explain({ kind: "import", fault })).toMatch(/Nothing was changed/);
});
