const two = (number: number) => String(number).padStart(2, "0");

/** A time as it is typed, such as 22:45, 22.45, 2245 or 7, as the companion writes it; null when it is none. */
export function asTime(typed: string): string | null {
  const found = /^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*$/.exec(typed);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}:00` : null;
}
