import { ask } from "../../ipc/call";
import type { CopingCard, Run } from "../../ipc/bindings";
import { read } from "../../steps/answers";
import { freshCard, STEPS } from "./cards";

/** The exercise that asks for a coping card step by step, and looks at all skills. */
export const COPING = "plan.coping";

/** The card that was answered in that exercise. What was left out stays empty. */
export function cardOfRun({ answers }: Run): CopingCard {
  const text = (id: string) => read(answers[id], "text")?.text ?? "";
  const percent = (id: string) => read(answers[id], "slider")?.value ?? null;
  const minutes = read(answers["how-long"], "number")?.value ?? null;
  const person = read(answers["person-or-line"], "contact");
  const steps = read(answers["do"], "list")?.lines ?? [];
  return freshCard({
    title: text("name"),
    when: text("trigger"),
    from: percent("dist-from"),
    upTo: percent("dist-to"),
    steps: steps.filter((it) => it.trim() !== "").slice(0, STEPS),
    // A card counts whole minutes, from one on.
    minutes: minutes === null ? null : Math.max(1, Math.round(minutes)),
    with: text("with"),
    sentence: text("words"),
    person: person?.name ?? "",
    number: person?.number ?? "",
    photo: read(answers["photo"], "image")?.photo ?? null,
    atHand: read(answers["at-hand"], "check")?.ticked ?? false,
  });
}

/** The exercise of the entry that was linked there; null when none was, or when it cannot be read any more. */
export async function sourceOf({ answers }: Run): Promise<string | null> {
  const linked = read(answers["source"], "ref");
  if (!linked) return null;
  const entry = await ask("read_entry", { id: linked.entry }).catch(() => null);
  return entry?.body.kind === "run" ? entry.body.it.slug : null;
}
