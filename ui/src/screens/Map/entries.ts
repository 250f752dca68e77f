import { ask } from "../../ipc/call";
import { dayName, timeOf } from "../../parts/Day";
import { words } from "../../words";
import { exercises } from "../known";
import { kindName } from "../Today/names";

/** Finds out what an entry is called. */
export type EntryNames = (id: string) => Promise<string>;

/** Names of entries, each read once, when it is first wanted. */
export function entryNames(): EntryNames {
  const known = new Map<string, Promise<string>>();
  return (id) => {
    const name = known.get(id) ?? nameOf(id).catch(() => words("map-entry"));
    known.set(id, name);
    return name;
  };
}

async function nameOf(id: string): Promise<string> {
  const [{ body, written }, shelf] = await Promise.all([
    ask("read_entry", { id }),
    exercises().catch(() => []),
  ]);
  const title = body.kind === "page" ? body.it.title.trim() : "";
  const slug = body.kind === "run" ? body.it.slug : null;
  const what = title || kindName({ kind: body.kind, slug }, new Map(shelf.map((it) => [it.slug, it.title])));
  return words("map-entry-said", { what, day: dayName(written.day), time: timeOf(written) });
}
