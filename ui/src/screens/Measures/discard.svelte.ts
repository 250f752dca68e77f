import { ask } from "../../ipc/call";
import type { Draft } from "../../ipc/bindings";
import { toast } from "../../parts/toast.svelte";
import { words } from "../../words";
import type { DraftKeeper } from "../draft.svelte";
import { go } from "../route.svelte";

/** Lets all of a draft go, and goes to the list. What had its place on the disk can be had back. */
export async function discard(keeper: DraftKeeper): Promise<void> {
  const gone = $state.snapshot(keeper.draft) as Draft;
  try {
    await keeper.letGo();
  } catch {
    // The notice says what happened; the answers are still here.
    return;
  }
  await go({ name: "measures" });
  const back = () => go({ name: "measures", draft: gone.id });
  toast({ text: words("measures-discarded"), undo: () => ask("keep_draft", { draft: gone }).then(back) });
}
