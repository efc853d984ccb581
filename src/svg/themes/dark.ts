import { ARIAL, type Theme } from "./theme.js";

/** Light type on a dark ground, for screens. Text has at least 4.5 : 1, every meaningful mark 3 : 1, on the ground and on the band. */
export const darkTheme: Theme = {
  background: "#111B24",
  band: "#1A2732",
  stripe: "#16222C",
  ink: "#F3F6F8",
  text: "#C3CDD6",
  muted: "#A3B0BC",
  grid: "#263442",
  axis: "#7F8E9B",
  line: "#8E9CA9",
  common: "#A9B5C0",
  centre: "#E3E9EE",
  limit: "#93A1AE",
  improvement: "#5AB4FF",
  concern: "#FF9E57",
  neutral: "#D6B8FF",
  target: "#FF8FC7",
  excluded: "#75838F",
  font: ARIAL,
  shapes: { improvement: "disc", concern: "diamond", neutral: "triangle", unusual: "square" },
  ground: "dark",
  contrast: "tested",
  extraStroke: 0,
  markerScale: 1,
  leastMarker: 0,
};
