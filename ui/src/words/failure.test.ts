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
