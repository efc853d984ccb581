import type { Palette } from "./palette.js";

/**
 * The colours of Making Data Count, as NHSRplotthedots draws them (`R/ptd_spc_colours.R`), to match a report that has them. Several
 * are paler than 3 : 1 on white. On a dark ground the mean and the purple, which nobody could see there, are the dark theme's.
 */
export const mdcPalette: Palette = {
  contrast: "as-published",
  improvement: "#00B0F0",
  concern: "#E46C0A",
  neutral: "#490092",
  common: "#A6A6A6",
  line: "#A6A6A6",
  limit: "#A6A6A6",
  centre: "#000000",
  target: "#DE1B1B",
  dark: { neutral: "#D6B8FF", centre: "#E3E9EE" },
};
