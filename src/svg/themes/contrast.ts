import { ARIAL, type Theme } from "./theme.js";

/** High contrast: black lines and text, dark signals, thicker lines, larger markers, limits without a band. Text has at least 7 : 1. */
export const contrastTheme: Theme = {
  background: "#FFFFFF",
  band: "none",
  stripe: "#FFFFFF",
  ink: "#000000",
  text: "#000000",
  muted: "#000000",
  grid: "#8A8A8A",
  axis: "#000000",
  line: "#000000",
  common: "#000000",
  centre: "#000000",
  limit: "#000000",
  improvement: "#003087",
  concern: "#7A2E00",
  neutral: "#41006B",
  target: "#7C0050",
  excluded: "#000000",
  font: ARIAL,
  shapes: { improvement: "disc", concern: "diamond", neutral: "triangle", unusual: "square" },
  ground: "light",
  contrast: "tested",
  extraStroke: 0.75,
  markerScale: 1.2,
  leastMarker: 0,
};
