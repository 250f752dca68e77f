import type { Preferences } from "../../ipc/bindings";

/** Changes preferences at once; the second value names the setting for the note with Undo. */
export type Change = (next: Partial<Preferences>, what: string) => void;
