/** One part of the drawing of a body, seen from the front; `other` is the same part on its other side. */
export type Shape = { region: string; path: string; other?: boolean };

/** The size of the drawing, in its own units. */
export const WIDTH = 160;
export const HEIGHT = 362;

const pair = (region: string, path: string): Shape[] => [
  { region, path },
  { region, path, other: true },
];

/** Every region that has a place of its own; "all over" and the back have none and are in the list alone. */
export const SHAPES: readonly Shape[] = [
  { region: "head", path: "M56 27C55 12 66 4 80 4s25 8 24 23Z" },
  { region: "eyes", path: "M56 30h48q1 6-1 12H57q-2-6-1-12Z" },
  { region: "jaw", path: "M58 45h44c-2 14-12 22-22 22S60 59 58 45Z" },
  { region: "neck", path: "M68 68q12 6 24 0v19H68Z" },
  { region: "throat", path: "M74 78a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z" },
  { region: "shoulders", path: "M66 90h28q4 6 20 9q16 3 19 17H27q3-14 19-17q16-3 20-9Z" },
  { region: "chest", path: "M45 119h70q-1 20-4 37H49q-3-17-4-37Z" },
  { region: "belly", path: "M49 159h62q-3 18 1 36H48q4-18 1-36Z" },
  { region: "hips", path: "M47 198h66q6 14 6 31H41q0-17 6-31Z" },
  ...pair("arms", "M26 119h15q0 36-5 70H19q0-38 7-70Z"),
  ...pair("hands", "M19 192h17q1 14-3 22q-5 7-10 3q-6-8-4-25Z"),
  ...pair("legs", "M41 232h37q0 28-4 52H48q-6-24-7-52Z"),
  ...pair("knees", "M48 287h26q1 9-1 17H50q-3-8-2-17Z"),
  ...pair("legs", "M50 307h23q0 20-3 36H55q-4-18-5-36Z"),
  ...pair("feet", "M55 346h15q2 6 1 12H46q1-7 9-12Z"),
];

/** Keys with one more, or one less. */
export function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((it) => it !== key) : [...keys, key];
}
