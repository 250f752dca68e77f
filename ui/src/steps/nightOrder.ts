import type { Night } from "../ipc/bindings";

const DAY = 24 * 60;

/**
 * Whether all four times of a night are there and yet do not go round the clock in their order, once: into bed, lights
 * out, the last waking, out of bed. The same rule as the companion's, which computes nothing then.
 */
export function isOutOfOrder({ bed, lightsOut, lastWake, up }: Night): boolean {
  if (bed === null || lightsOut === null || lastWake === null || up === null) return false;
  const steps = between(bed, lightsOut) + between(lightsOut, lastWake) + between(lastWake, up);
  return steps !== between(bed, up) || steps === 0;
}

/** Minutes from one time of day to the next such time; over midnight where it has to be. */
function between(from: string, to: string): number {
  return (minutes(to) - minutes(from) + DAY) % DAY;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
