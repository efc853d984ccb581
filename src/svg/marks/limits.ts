import { lowerOf } from "../../readings/describe.js";
import type { Chart, Point } from "../../types/index.js";
import { isGap, lastValued } from "../frame/survey.js";
import { stepPath } from "../path.js";
import type { Element } from "../scene.js";
import type { Frame, Mark } from "../types.js";
import { curvePaths } from "./curves.js";
import { group, strokedPath } from "./lines.js";
import { type Run, runsOf } from "./steps.js";

/** Level limits are dashed, those of a trial more lightly; stepped ones are solid, as dashes on short steps look broken. */
export const limits: Mark = (chart, frame) => {
  if (chart.curves.length > 0) return smoothLimits(chart, frame);
  const last = lastValued(chart);
  const line = (value: (point: Point) => number | null, outer: "high" | "low"): readonly Run[] =>
    runsOf(chart, frame, { value: (point) => (isGap(point, last) ? null : value(point)), phased: true, outer });
  const runs = [...line((point) => point.upper, "high"), ...line((point) => lowerOf(chart, point), "low")];
  return group(
    [...byDashes(chart, runs)].map(([dashes, paths]) =>
      strokedPath(paths, { colour: frame.theme.limit, width: 1.25, dashes: dashes === "" ? null : dashes.split(" ").map(Number) }, frame),
    ),
  );
};

/** Smooth limits are solid, lines within them dashed. */
function smoothLimits(chart: Chart, frame: Frame): Element | null {
  const isLimit = (name: string): boolean => name === "lower" || name === "upper";
  const stroke = { colour: frame.theme.limit, width: 1.25 };
  const within = curvePaths(chart, frame, (name) => !isLimit(name));
  return group([
    strokedPath(curvePaths(chart, frame, isLimit), stroke, frame),
    strokedPath(within, { ...stroke, dashes: [5, 3.5] }, frame),
  ]);
}

/** Paths by their dashes; "" stands for solid. */
function byDashes(chart: Chart, runs: readonly Run[]): ReadonlyMap<string, string> {
  const stepped = new Set(runs.filter(({ levels }) => levels.length > 1).map(({ phase }) => phase));
  const paths = new Map<string, string>();
  for (const { phase, levels } of runs) {
    const dashes = stepped.has(phase) ? "" : chart.phases[phase]?.standing === "trial" ? "2 3" : "5 3.5";
    paths.set(dashes, (paths.get(dashes) ?? "") + stepPath(levels));
  }
  return paths;
}

/** Lines at one and two sigmas, where the chart has them. */
export const innerLines: Mark = (chart, frame) => {
  if (!frame.innerLines || chart.points.every(({ also }) => also === null)) return null;
  const last = lastValued(chart);
  const names = ["upper2", "upper1", "lower1", "lower2"];
  return group([
    strokedPath(
      names.map((name) => innerPath(chart, frame, name, last)).join(""),
      { colour: frame.theme.axis, width: 1, dashes: [2, 4] },
      frame,
    ),
  ]);
};

function innerPath(chart: Chart, frame: Frame, name: string, last: number): string {
  const value = (point: Point): number | null => (isGap(point, last) ? null : (point.also?.[name] ?? null));
  return runsOf(chart, frame, { value, phased: true })
    .map(({ levels }) => stepPath(levels))
    .join("");
}
