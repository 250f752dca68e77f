import { refresh } from "../../app.svelte.ts";
import { asFailure, ask } from "../../ipc/call";
import type { Failure } from "../../ipc/bindings";
import { toast } from "../../parts/toast.svelte.ts";
import { words, type MessageId } from "../../words";

/** From the first picture to the first look, in milliseconds: nothing may hold up the start. */
export const AFTER = 2_000;

/** How long between two looks, in milliseconds. The companion knows what is due. */
export const BETWEEN = 30 * 60_000;

/** How long before the same trouble is told again, in milliseconds. */
const A_DAY = 24 * 60 * 60_000;

const TOLD: Partial<Record<Failure["kind"], MessageId>> = {
  noRoom: "data-tend-no-room",
  disk: "data-tend-disk",
};

let toldAt: number | null = null;

/** Lets the companion do what is due. Never rejects: nobody asked for it. */
export async function tend(): Promise<void> {
  try {
    const { whole } = await ask("tend", {});
    if (!whole) await refresh();
  } catch (problem) {
    tell(asFailure(problem));
  }
}

/** Forgets that trouble was told. For tests. */
export function forgetTold(): void {
  toldAt = null;
}

function tell({ kind }: Failure) {
  const text = TOLD[kind];
  const now = performance.now();
  if (!text || (toldAt !== null && now - toldAt < A_DAY)) return;
  toldAt = now;
  toast({ text: words(text) });
}
