/** "This evening" begins at eight. */
const EVENING = 20;

/** Minutes until this evening; null when it is nearly there, or past. */
export function evening(now: Date): number | null {
  const minutes = Math.round((new Date(now).setHours(EVENING, 0, 0, 0) - now.getTime()) / 60_000);
  return minutes > 90 ? minutes : null;
}
