import type { BackupPlace } from "../../ipc/bindings";

/** A backup that somebody wants to look inside, and what they know it by. */
export type Looked = { place: BackupPlace; name: string };
