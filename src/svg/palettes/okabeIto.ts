import type { Palette } from "./palette.js";

/**
 * Three of the eight colours of Okabe and Ito (Color Universal Design, 2008), which differ in every kind of colour vision. The
 * purple has 3.06 : 1 on white and less on the band.
 */
export const okabeItoPalette: Palette = {
  contrast: "as-published",
  improvement: "#0072B2",
  concern: "#D55E00",
  neutral: "#CC79A7",
};
