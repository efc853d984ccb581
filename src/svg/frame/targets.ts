/** The target as it is drawn. */
import { targetsOf } from "../../readings/describe.js";
import type { Chart, Point } from "../../types/index.js";

/** A share can be 1; a target of more than this would leave less than half of the height to all else. */
const MOST = 2;

/**
 * The target in force at a point; null also for one that would flatten all else, far beyond any share or given as if in another unit: the
 * caption tells it; and on a CUSUM chart, whose axis is in sigmas and not in the unit of the measure.
 */
export function drawnTarget(chart: Chart): (point: Point) => number | null {
  if (chart.kind === "cusum") return () => null;
  const most = chart.unit === "proportion" ? MOST : Infinity;
  const slips = chart.notes.filter(({ code }) => code === "target-in-another-unit").map(({ params }) => params.target);
  const targetOf = targetsOf(chart);
  return (point) => {
    const target = targetOf(point);
    return target === null || target > most || slips.includes(target) ? null : target;
  };
}
