import type { Palette } from "./palette.js";

/** The colours of the light and the dark theme: blue, orange and purple, no red or green. For a theme that has others. */
export const standardPalette: Palette = {
  contrast: "tested",
  improvement: "#005EB8",
  concern: "#BA4A00",
  neutral: "#4B1D7A",
  target: "#AE2573",
  dark: { improvement: "#5AB4FF", concern: "#FF9E57", neutral: "#D6B8FF", target: "#FF8FC7" },
};
