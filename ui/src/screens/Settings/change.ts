import type { Preferences } from "../../ipc/bindings";

/** Does something, and shows on the page why it could not be done. */
export type Attempt = (work: () => Promise<void>) => void;

/** Changes preferences at once; the second value names the setting for the note with Undo. */
export type Change = (next: Partial<Preferences>, what: string) => void;
