/**
 * Whoever answers the commands of this app: the desktop window, or a fake in tests.
 *
 * A host carries values and adds nothing; what they mean is in `bindings.ts`.
 */
export type Host = {
  /** Answers one command of the table, or rejects with a `Failure`. */
  ask(command: string, input: unknown): Promise<unknown>;
  /** Makes everything larger or smaller, in percent; 100 is the plain size. */
  zoom(percent: number): Promise<void>;
  /** Lets the person choose a folder or a file with the system's own dialog; null when they chose none. */
  choose(what: Choice): Promise<string | null>;
  /** Does something with the window itself. Rejects with a `Failure` when the system would not. */
  act(what: Act): Promise<void>;
};

/** What the window itself can do. */
export type Act = "close" | "fullScreen" | "leaveFullScreen" | "showFolder";

/** What the system's dialog asks for. */
export type Choice =
  | "folder"
  | "backup"
  | "exercise"
  | "table"
  | "pdf"
  | "page"
  | "text"
  | "answer"
  | "calendar"
  | "import"
  | "notes"
  | "data";
