import type { Chart, Point } from "../../types/index.js";
import { stepPath } from "../path.js";
import type { Frame, Mark } from "../types.js";
import { baselineOf } from "./baseline.js";
import { group, type Stroke, strokedPath } from "./lines.js";
import { runsOf } from "./steps.js";

/** The centre line: solid over its baseline, dashed beyond it; in another colour where a signal speaks of the whole phase. */
export const centre: Mark = (chart, frame) => {
  const keys = chart.phases.map((phase) => {
    const baseline = baselineOf(chart, phase);
    return (index: number): Course => (baseline === null || (index >= baseline.first && index <= baseline.last) ? "solid" : "beyond");
  });
  const spoken = spokenPhases(chart);
  const key = (point: Point): Course => (spoken.has(point.phase) ? "signal" : (keys[point.phase]?.(point.index) ?? "solid"));
  const runs = runsOf(chart, frame, { value: (point) => point.centre, key, phased: true });
  return group(
    COURSES.map((course) => {
      const paths = runs.filter((run) => run.key === course).map(({ levels }) => stepPath(levels));
      return strokedPath(paths.join(""), strokeOf(course, frame), frame);
    }),
  );
};

type Course = "solid" | "beyond" | "signal";
const COURSES: readonly Course[] = ["solid", "beyond", "signal"];

function strokeOf(course: Course, { theme }: Frame): Stroke {
  if (course === "signal") return { colour: theme.neutral, width: 1.4, dashes: [6, 4] };
  return { colour: theme.centre, width: 1.4, dashes: course === "beyond" ? [8, 4] : null };
}

/** Phases of which a signal speaks as a whole: it points nowhere, and colours none of some of its members. */
function spokenPhases({ signals, points }: Chart): ReadonlySet<number> {
  const whole = signals.filter(({ side, at }) => side === null && at.some((index) => points[index]?.cause === "common"));
  return new Set(whole.map(({ phase }) => phase));
}
