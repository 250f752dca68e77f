import type { Preferences } from "./ipc/bindings";

/** The four looks of the tokens. */
export type Look = "light" | "dark" | "contrast-light" | "contrast-dark";

const LOOKS = {
  light: "light",
  dark: "dark",
  contrastLight: "contrast-light",
  contrastDark: "contrast-dark",
} as const;

/** Which look a theme means, when the computer wants dark or more contrast. */
export function lookOf(theme: Preferences["theme"], dark: boolean, contrast: boolean): Look {
  if (theme !== "system") return LOOKS[theme];
  if (contrast) return dark ? "contrast-dark" : "contrast-light";
  return dark ? "dark" : "light";
}

const systemDark = matchMedia("(prefers-color-scheme: dark)");
const systemContrast = matchMedia("(prefers-contrast: more)");

/** Puts the look, the font and the motion on the document. The text size is the host's to set. */
export function applyAppearance({ theme, font, motion }: Preferences): void {
  const root = document.documentElement;
  root.dataset.theme = lookOf(theme, systemDark.matches, systemContrast.matches);
  root.dataset.font = font;
  if (motion === "system") delete root.dataset.motion;
  else root.dataset.motion = motion;
}

/** Calls back when the computer's own look changes. */
export function onSystemLook(changed: () => void): void {
  systemDark.addEventListener("change", changed);
  systemContrast.addEventListener("change", changed);
}
