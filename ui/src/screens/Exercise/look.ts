import type { Preferences } from "../../ipc/bindings";
import type { Look } from "../../steps/scene";

/** Whether things may move, from the preference and the computer. */
export function isStill(motion: Preferences["motion"]): boolean {
  if (motion !== "system") return motion === "reduced";
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** How a practice begins: as the person likes it; with reduced motion a bar in place of the circle. */
export function firstLook({ figure, bells, volume, motion }: Preferences): Look {
  const still = isStill(motion);
  return { figure: still && figure === "circle" ? "bar" : figure, still, bells, volume, aloud: false };
}

/** The figure to remember: a bar that only stood in for the circle is not a choice. */
export function figureFor({ figure, still }: Look, { figure: kept }: Preferences): Preferences["figure"] {
  return still && figure === "bar" && kept === "circle" ? "circle" : figure;
}
