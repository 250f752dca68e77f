import { ask } from "../../ipc/call";
import type { Draft } from "../../ipc/bindings";
import { toast } from "../../parts/toast.svelte";
import { words } from "../../words";
import type { DraftKeeper } from "../draft.svelte";
import { homeOf } from "../homes";
import { go } from "../route.svelte";

/** Lets all of a draft go, and goes home. What had its place on the disk can be had back. */
export async function discard(keeper: DraftKeeper, slug: string): Promise<void> {
  const gone = $state.snapshot(keeper.draft) as Draft;
  try {
    await keeper.letGo();
  } catch {
    // The notice says what happened; the words are still here.
    return;
  }
  await go({ name: homeOf(slug) });
  const back = () => go({ name: "exercise", slug, draft: gone.id });
  const undo = gone.id ? () => ask("keep_draft", { draft: gone }).then(back) : undefined;
  toast({ text: words("walk-discarded"), undo });
}
