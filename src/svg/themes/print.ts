import { ARIAL, type Theme } from "./theme.js";

/** Black on white paper: signals differ by shape alone, and small markers are larger. */
export const printTheme: Theme = {
  background: "#FFFFFF",
  band: "#F1F1F1",
  stripe: "#F7F7F7",
  ink: "#000000",
  text: "#333333",
  muted: "#4D4D4D",
  grid: "#DDDDDD",
  axis: "#777777",
  line: "#8A8A8A",
  common: "#666666",
  centre: "#000000",
  limit: "#666666",
  improvement: "#000000",
  concern: "#000000",
  neutral: "#000000",
  target: "#000000",
  excluded: "#8A8A8A",
  font: ARIAL,
  shapes: { improvement: "disc", concern: "diamond", neutral: "triangle", unusual: "square" },
  ground: "light",
  contrast: "tested",
  extraStroke: 0.4,
  markerScale: 1,
  leastMarker: 0.75,
};
