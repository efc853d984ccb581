import { lowerOf } from "../../readings/describe.js";
import { bandPath } from "../path.js";
import { element } from "../scene.js";
import type { Mark } from "../types.js";
import { areaPaths } from "./curves.js";
import { limits } from "./limits.js";
import { group } from "./lines.js";
import { limitRuns } from "./steps.js";

/** The expected range: between the limits, or from the one limit to the edge of the plot. */
export const band: Mark = (chart, frame) => {
  if (frame.theme.band === "none") return null;
  if (chart.curves.length > 0) {
    const d = areaPaths(chart, frame);
    return group(d === "" ? [] : [element("path", { d, fill: frame.theme.band })]);
  }
  const within = (bound: number | null, edge: number, other: number | null): number | null =>
    bound === null && other === null ? null : (bound ?? edge);
  const upper = limitRuns(chart, frame, (point) => within(point.upper, Infinity, lowerOf(chart, point)), "high");
  const lower = limitRuns(chart, frame, (point) => within(lowerOf(chart, point), -Infinity, point.upper), "low");
  const paths = upper.map((run, i) => bandPath(run.levels, lower[i]?.levels ?? run.levels));
  return group(paths.length === 0 ? [] : [element("path", { d: paths.join(""), fill: frame.theme.band })]);
};

/** The expected range of a miniature, which has no limit lines: the band, or the lines where the theme has no band. */
export const expectedRange: Mark = (chart, frame) => (frame.theme.band === "none" ? limits : band)(chart, frame);
