import type { Theme } from "../themes/theme.js";
import type { Density } from "../types.js";

/** How points are drawn, by the room that each has, in px for type of 12 px; units, which no line joins, are always drawn. */
export function densityFor(room: number, sized: boolean): Density {
  if (sized) return { common: room >= 1.5 ? "ring" : "dot", marker: room >= 13 ? 1 : room >= 4 ? 0.85 : 0.74, line: 1.5, columns: false };
  if (room >= 9) return { common: "ring", marker: room >= 13 ? 1 : 0.85, line: 1.9, columns: false };
  return { common: room >= 4 ? "dot" : "none", marker: 0.74, line: 1.5, columns: room < 0.5 };
}

/** Points as a theme wants them: no smaller than a share of their usual size, and larger by its factor. */
export function themed(density: Density, { markerScale }: Theme, least = 0): Density {
  return { ...density, marker: Math.max(density.marker, least) * markerScale };
}
