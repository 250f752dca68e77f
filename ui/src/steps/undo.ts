import { clearToasts, toast, toasts } from "../parts/toast.svelte";

type Undo = () => void;

let offered: Undo | null = null;

/** Offers to take something back, for as long as the draft it belongs to is open. */
export function offerUndo(text: string, undo: Undo): void {
  offered = undo;
  toast({ text, undo });
}

/** Takes the offer away: its draft is closed. Another note stays. */
export function withdrawUndo(): void {
  if (offered && toasts.current?.undo === offered) clearToasts();
  offered = null;
}
