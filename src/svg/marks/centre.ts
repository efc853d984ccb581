import { isOfWholePhase } from "../../readings/describe.js";
import type { Chart, Point, Signal } from "../../types/index.js";
import type { Theme } from "../themes/theme.js";
import type { Frame, Mark } from "../types.js";
import { baselineOf } from "./baseline.js";
import { group, type Stroke, strokedPath } from "./lines.js";
import { runsOf, stepsPath } from "./steps.js";

/** The centre line: solid over its baseline, dashed beyond it; in another colour where a signal speaks of the whole phase. */
export const centre: Mark = (chart, frame) =>
  frame.density.columns ? null : group(courses(chart, frame).map(({ d, stroke }) => strokedPath(d, stroke, frame)));

/** The centre line once more over a trace so dense that it would hide it. */
export const centreAbove: Mark = (chart, frame) => {
  if (!frame.density.columns) return null;
  const paths = courses(chart, frame);
  const ground = paths.map(({ d }) => d).join("");
  return group([
    strokedPath(ground, { colour: frame.theme.background, width: 3.4 }, frame),
    ...paths.map(({ d, stroke }) => strokedPath(d, stroke, frame)),
  ]);
};

/** The paths of the centre line, each with its stroke. */
function courses(chart: Chart, frame: Frame): readonly { readonly d: string; readonly stroke: Stroke }[] {
  const runs = runsOf(chart, frame, { value: (point) => point.centre, key: coursesOf(chart), phased: true });
  return COURSES.map((course) => ({
    d: stepsPath(runs.filter((run) => run.key === course)),
    stroke: courseStroke(course, frame.theme),
  }));
}

/** How the centre line runs at a point: over its baseline, beyond it, or where a signal speaks of the whole phase. */
export type Course = "solid" | "beyond" | "signal";
/** All of them, in the order of drawing. */
export const COURSES: readonly Course[] = ["solid", "beyond", "signal"];

/** How it runs at each point. */
export function coursesOf(chart: Chart): (point: Point) => Course {
  const baselines = chart.phases.map((phase) => baselineOf(chart, phase));
  const spoken = spokenPhases(chart);
  return ({ phase, index }) => {
    const baseline = baselines[phase] ?? null;
    if (spoken.has(phase)) return "signal";
    return baseline === null || (index >= baseline.first && index <= baseline.last) ? "solid" : "beyond";
  };
}

/** Its stroke there. */
export function courseStroke(course: Course, theme: Theme): Stroke {
  if (course === "signal") return { colour: theme.neutral, width: 1.4, dashes: [6, 4] };
  return { colour: theme.centre, width: 1.4, dashes: course === "beyond" ? [8, 4] : null };
}

/** Phases of which a signal speaks as a whole: by its rule, or because it points nowhere and colours none of some of its members. */
export function spokenPhases({ signals, points }: Chart): ReadonlySet<number> {
  const colourless = ({ side, at }: Signal): boolean => side === null && at.some((index) => points[index]?.cause === "common");
  return new Set(signals.filter((signal) => isOfWholePhase(signal) || colourless(signal)).map(({ phase }) => phase));
}
