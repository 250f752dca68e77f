/** An ellipse or a rounded box in the drawing of a body, seen from the front. */
export type Shape = { region: string; x: number; y: number; width: number; height: number; round: number };

/** The size of the drawing, in its own units. */
export const WIDTH = 160;
export const HEIGHT = 360;

const box = (region: string, x: number, y: number, width: number, height: number, round = 8): Shape => ({
  region,
  x,
  y,
  width,
  height,
  round,
});

/** Every region that has a place of its own; "all over" and the back have none and are in the list alone. */
export const SHAPES: readonly Shape[] = [
  box("head", 56, 8, 48, 24, 20),
  box("eyes", 58, 34, 44, 12, 6),
  box("jaw", 62, 48, 36, 16, 10),
  box("throat", 70, 66, 20, 10, 4),
  box("neck", 66, 78, 28, 10, 4),
  box("shoulders", 30, 90, 100, 18, 9),
  box("chest", 46, 110, 68, 40),
  box("belly", 48, 152, 64, 38),
  box("arms", 22, 110, 20, 70, 10),
  box("arms", 118, 110, 20, 70, 10),
  box("hands", 20, 182, 22, 22, 11),
  box("hands", 118, 182, 22, 22, 11),
  box("hips", 46, 192, 68, 26, 10),
  box("legs", 48, 220, 28, 56, 10),
  box("legs", 84, 220, 28, 56, 10),
  box("knees", 48, 278, 28, 18, 9),
  box("knees", 84, 278, 28, 18, 9),
  box("legs", 50, 298, 24, 34, 9),
  box("legs", 86, 298, 24, 34, 9),
  box("feet", 44, 334, 32, 16, 8),
  box("feet", 84, 334, 32, 16, 8),
];

/** Keys with one more, or one less. */
export function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((it) => it !== key) : [...keys, key];
}
