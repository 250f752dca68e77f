import { prefer } from "../../preferences.svelte";
import { toast, toasts } from "../../parts/toast.svelte";
import type { Earlier } from "../../steps/echoes";
import { words } from "../../words";
import { ask } from "../../ipc/call";
import { go } from "../route.svelte";

/** Earlier thoughts for what is being written; `draft` names it, so that it does not find itself. */
export function earlierBeside(draft: () => string): Earlier {
  return {
    find: (thought) => ask("echoes", { thought, besides: draft() || null }),
    open: ({ slug, id }) => void go({ name: "exercise", slug, entry: id }),
    off: async () => {
      await prefer({ echoes: false }, words("settings-echoes"));
      // The same way back, with words that say more than that a setting has changed.
      toast({ text: words("echo-off-done"), undo: toasts.current?.undo });
    },
  };
}
