import type { Failure, ImportFault, LineFault, PlanFault } from "../ipc/bindings";
import { words } from "./index";

/** What a person reads when something could not be done: what happened, what is safe, what to do. */
export function explain(failure: Failure): string {
  switch (failure.kind) {
    case "locked":
      return words("failure-locked");
    case "wrongPassphrase":
      return words("failure-wrong-passphrase", { waitSeconds: failure.waitSeconds });
    case "weakPassphrase":
      return words("failure-weak-passphrase");
    case "noVault":
      return words("failure-no-vault");
    case "alreadyThere":
      return words("failure-already-there");
    case "damaged":
      return words("failure-damaged");
    case "newer":
      return words("failure-newer");
    case "inUse":
      return words("failure-in-use");
    case "notOurs":
      return words("failure-not-ours");
    case "readOnly":
      return words("failure-read-only");
    case "noRoom":
      return words("failure-no-room");
    case "disk":
      return words("failure-disk");
    case "notABackup":
      return words("failure-not-a-backup");
    case "noSuchBackup":
      return words("failure-no-such-backup");
    case "anotherVault":
      return words("failure-another-vault");
    case "noFile":
      return words("failure-no-file");
    case "noFolder":
      return words("failure-no-folder");
    case "notRead":
      return words("failure-not-read");
    case "noPaper":
      return words("failure-no-paper");
    case "answer":
      return answer(failure.fault);
    case "import":
      return brought(failure.fault);
    case "stopped":
      return words("failure-stopped");
    case "blank":
      return words("failure-blank");
    case "tooLong":
      return words("failure-too-long");
    case "noSuchEntry":
      return words("failure-no-such-entry");
    case "noSuchExercise":
      return words("failure-no-such-exercise");
    case "futureEdition":
      return words("failure-future-edition");
    case "outOfRange":
      return words("failure-out-of-range");
    case "badInput":
    case "noSuchCommand":
      return words("failure-mismatch");
    case "unexpected":
      return words("failure-unexpected");
  }
}

/** What is wrong with the file of an answer. Nothing was taken from it. */
function answer(fault: PlanFault): string {
  switch (fault.kind) {
    case "notOne":
      return words("failure-answer-not-one");
    case "needsPassphrase":
      return words("failure-answer-needs-passphrase");
    case "wrongPassphrase":
      return words("failure-answer-wrong-passphrase");
    case "tooLong":
      return words("failure-answer-too-long");
    case "tooMany":
      return words("failure-answer-too-many");
    case "line":
      return words("failure-answer-line", { line: fault.line, what: line(fault.what) });
  }
}

/** What is wrong with a file that was to be brought in. Nothing was taken from it. */
function brought(fault: ImportFault): string {
  switch (fault.kind) {
    case "unknown":
      return words("failure-import-unknown");
    case "broken":
      return words("failure-import-broken", { line: fault.line });
    case "brokenZip":
      return words("failure-import-broken-zip");
    case "tooLarge":
      return words("failure-import-too-large");
    case "tooMany":
      return words("failure-import-too-many", { most: fault.most });
    case "newer":
      return words("failure-import-newer");
  }
}

function line(fault: LineFault): string {
  switch (fault) {
    case "badDate":
      return words("failure-answer-line-bad-date");
    case "dateOutOfRange":
      return words("failure-answer-line-date-out-of-range");
    case "badMinutes":
      return words("failure-answer-line-bad-minutes");
    case "tooLongText":
      return words("failure-answer-line-too-long-text");
    case "badExercise":
      return words("failure-answer-line-bad-exercise");
    case "emptyTask":
      return words("failure-answer-line-empty-task");
  }
}
