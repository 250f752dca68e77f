import { ask } from "../../ipc/call";
import type { Summary } from "../../ipc/bindings";

/** The entries that stand at the top of the journal, the last pinned first. */
export class Pins {
  all = $state.raw<Summary[]>([]);

  /** Whether an entry is one of them. */
  has(id: string): boolean {
    return this.all.some((it) => it.id === id);
  }

  /** Reads them anew. Pins that cannot be read hide nothing: every entry is still under its day. */
  async load(): Promise<void> {
    this.all = await ask("pinned", {}).catch((): Summary[] => this.all);
  }

  /** Pins an entry, or no longer. */
  async set(id: string, pinned: boolean): Promise<void> {
    this.all = await ask("pin_entry", { id, pinned });
  }
}
