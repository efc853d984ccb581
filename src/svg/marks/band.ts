import { lowerOf } from "../../readings/describe.js";
import { isGap, lastValued } from "../frame/survey.js";
import { bandPath } from "../path.js";
import { element } from "../scene.js";
import type { Mark } from "../types.js";
import { areaPaths } from "./curves.js";
import { limits } from "./limits.js";
import { group } from "./lines.js";
import { runsOf } from "./steps.js";

/** The expected range: between the limits, or from the one limit to the edge of the plot. */
export const band: Mark = (chart, frame) => {
  if (frame.theme.band === "none") return null;
  if (chart.curves.length > 0) {
    const d = areaPaths(chart, frame);
    return group(d === "" ? [] : [element("path", { d, fill: frame.theme.band })]);
  }
  const last = lastValued(chart);
  const within = (bound: number | null, edge: number, other: number | null): number | null =>
    bound === null && other === null ? null : (bound ?? edge);
  const upper = runsOf(chart, frame, {
    value: (point) => (isGap(point, last) ? null : within(point.upper, Infinity, lowerOf(chart, point))),
    phased: true,
    outer: "high",
  });
  const lower = runsOf(chart, frame, {
    value: (point) => (isGap(point, last) ? null : within(lowerOf(chart, point), -Infinity, point.upper)),
    phased: true,
    outer: "low",
  });
  const paths = upper.map((run, i) => bandPath(run.levels, lower[i]?.levels ?? run.levels));
  return group(paths.length === 0 ? [] : [element("path", { d: paths.join(""), fill: frame.theme.band })]);
};

/** The expected range of a miniature, which has no limit lines: the band, or the lines where the theme has no band. */
export const expectedRange: Mark = (chart, frame) => (frame.theme.band === "none" ? limits : band)(chart, frame);
