import { onDestroy } from "svelte";

let reasons = 0;

/** Whether something runs that a person started and needs no keys for, such as a practice. */
export function awake(): boolean {
  return reasons > 0;
}

/**
 * Holds off the automatic lock while `running` is called with true, for as long as the component
 * lives. Call it while the component is made.
 */
export function stayAwake(): (running: boolean) => void {
  let held = false;
  const hold = (running: boolean) => {
    if (running !== held) reasons += running ? 1 : -1;
    held = running;
  };
  onDestroy(() => hold(false));
  return hold;
}
