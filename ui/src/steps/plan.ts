import { words } from "../words";
import type { AnswerOf } from "./answers";

/** The plan as one sentence; empty while there is nothing to do in it. */
export function planSentence({ cue, action, place, obstacle }: Omit<AnswerOf<"plan">, "kind">): string {
  if (action.trim() === "") return "";
  const said = words("walk-plan-sentence", {
    cue: cue.trim(),
    hasCue: cue.trim() ? "yes" : "no",
    action: action.trim(),
    place: place.trim(),
    hasPlace: place.trim() ? "yes" : "no",
  });
  const against = obstacle.trim() ? ` ${words("walk-plan-against", { obstacle: obstacle.trim() })}` : "";
  return `${said.trim()}${against}`;
}
