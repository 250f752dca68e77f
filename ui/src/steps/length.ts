import { words } from "../words";

/** A length of time as a person reads it, such as "1 min 18 s". */
export function lengthInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return words("walk-seconds", { seconds: rest });
  if (rest === 0) return words("walk-minutes", { minutes });
  return words("walk-minutes-seconds", { minutes, seconds: rest });
}

/** How long an exercise takes, such as "10 to 20 minutes". */
export function minutesInWords([shortest, longest]: readonly [number, number]): string {
  if (shortest === longest) return words("walk-takes-one", { minutes: shortest });
  return words("walk-takes", { shortest, longest });
}
