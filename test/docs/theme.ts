import { lightTheme, type Palette, standardPalette, type Theme } from "../../src/svg/index.js";

/** Our typeface and a warmer band; everything else as the light theme has it. */
export const houseTheme: Theme = { ...lightTheme, band: "#F3F1EC", font: "Inter, sans-serif" };

/** Teal and brown for good and bad, on white and on dark screens; purple and the target stay as they are. */
export const housePalette: Palette = {
  ...standardPalette,
  improvement: "#00687A",
  concern: "#9C3D00",
  dark: { ...standardPalette.dark, improvement: "#4FC3D9", concern: "#FFA76B" },
};
