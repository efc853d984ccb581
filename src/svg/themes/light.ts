import { ARIAL, type Theme } from "./theme.js";

/** Dark type on white. Text has at least 4.5 : 1, every meaningful mark 3 : 1, on the ground and on the band. */
export const lightTheme: Theme = {
  background: "#FFFFFF",
  band: "#EFF3F6",
  stripe: "#F6F8FA",
  ink: "#16202A",
  text: "#43505C",
  muted: "#5B6773",
  grid: "#E1E6EA",
  axis: "#7B8894",
  line: "#66727E",
  common: "#55616D",
  centre: "#26333F",
  limit: "#606C78",
  improvement: "#005EB8",
  concern: "#BA4A00",
  neutral: "#4B1D7A",
  target: "#AE2573",
  excluded: "#7C8893",
  font: ARIAL,
  shapes: { improvement: "disc", concern: "diamond", neutral: "triangle", unusual: "square" },
  ground: "light",
  contrast: "tested",
  extraStroke: 0,
  markerScale: 1,
  leastMarker: 0,
};
