import { lowerOf } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { stepPath } from "../path.js";
import type { Element } from "../scene.js";
import type { Frame, Mark } from "../types.js";
import { curvePaths } from "./curves.js";
import { group, strokedPath } from "./lines.js";
import { limitRuns, type Run, stepsPath } from "./steps.js";

/** Level limits are dashed, those of a trial more lightly; stepped ones are solid, as dashes on short steps look broken. */
export const limits: Mark = (chart, frame) => {
  if (chart.curves.length > 0) return smoothLimits(chart, frame);
  const upper = limitRuns(chart, frame, (point) => point.upper, "high");
  const lower = limitRuns(chart, frame, (point) => lowerOf(chart, point), "low");
  return group(
    [...byDashes(chart, [...upper, ...lower])].map(([dashes, path]) =>
      strokedPath(path, { colour: frame.theme.limit, width: 1.25, dashes }, frame),
    ),
  );
};

const LEVEL = [5, 3.5];
const TRIAL = [2, 3];

/** Smooth limits are solid, lines within them dashed. */
function smoothLimits(chart: Chart, frame: Frame): Element | null {
  const isLimit = (name: string): boolean => name === "lower" || name === "upper";
  const stroke = { colour: frame.theme.limit, width: 1.25 };
  const within = curvePaths(chart, frame, (name) => !isLimit(name));
  return group([strokedPath(curvePaths(chart, frame, isLimit), stroke, frame), strokedPath(within, { ...stroke, dashes: LEVEL }, frame)]);
}

/** Paths by their dashes; null stands for solid. */
function byDashes(chart: Chart, runs: readonly Run[]): ReadonlyMap<readonly number[] | null, string> {
  const stepped = new Set(runs.filter(({ levels }) => levels.length > 1).map(({ phase }) => phase));
  const paths = new Map<readonly number[] | null, string>();
  for (const { phase, levels } of runs) {
    const dashes = stepped.has(phase) ? null : chart.phases[phase]?.standing === "trial" ? TRIAL : LEVEL;
    paths.set(dashes, (paths.get(dashes) ?? "") + stepPath(levels));
  }
  return paths;
}

/** Lines at one and two sigmas, where the chart has them. */
export const innerLines: Mark = (chart, frame) => {
  if (!frame.innerLines || chart.points.every(({ also }) => also === null)) return null;
  const runs = ["upper2", "upper1", "lower1", "lower2"].flatMap((name) => limitRuns(chart, frame, ({ also }) => also?.[name] ?? null));
  return group([strokedPath(stepsPath(runs), { colour: frame.theme.axis, width: 1, dashes: [2, 4] }, frame)]);
};
