import type { Cause, Chart, Point } from "../../types/index.js";
import { type Kind, kindOf } from "../frame/survey.js";
import type { Element } from "../scene.js";
import { causeColour } from "../themes/theme.js";
import type { Frame, Mark } from "../types.js";
import { group, hairlinePath } from "./lines.js";
import { neighbours } from "./trace.js";
import { circle, cross, downward, middleOf, provisionalStyle, ringStyle, shape, shapeOf, signalStyle } from "./shapes.js";

/** Markers: hollow for common cause, solid for special cause, a cross for a point left out, a dashed ring for a provisional one. */
export const points: Mark = (chart, frame) => {
  const of = sorted(chart);
  const { density, theme, unit } = frame;
  const radius = 3.1 * density.marker * unit;
  const crosses = of.ghost.map((point) => cross(...middleOf(point, frame), 3 * density.marker * unit)).join("");
  return group([
    group(commonMarks(chart, of.common, frame), density.common === "ring" ? ringStyle(frame) : { fill: theme.common }),
    hairlinePath(crosses, theme, { stroke: theme.excluded, "stroke-width": (1.5 + theme.extraStroke) * unit }),
    group(
      of.provisional.map((point) => circle(...middleOf(point, frame), radius)),
      provisionalStyle(frame),
    ),
    ...CAUSES.map((cause) =>
      group(signalMarks(of[cause], cause, chart, frame), signalStyle(frame, causeColour(theme, cause, chart.directional))),
    ),
  ]);
};

const CAUSES = ["neutral", "concern", "improvement"] as const satisfies readonly Cause[];

/** Points by what they are drawn as. */
function sorted(chart: Chart): Readonly<Record<Kind, readonly Point[]>> {
  const of: Record<Kind, Point[]> = { common: [], improvement: [], concern: [], neutral: [], provisional: [], ghost: [] };
  for (const point of chart.points) {
    const kind = kindOf(point);
    if (kind !== null) of[kind].push(point);
  }
  return of;
}

/** Markers of common cause; where points are too many for them, only of those that no line joins to a neighbour. */
function commonMarks(chart: Chart, list: readonly Point[], frame: Frame): readonly Element[] {
  const { density, theme, unit } = frame;
  const radius = (density.common === "ring" ? 3.1 * density.marker : 1.9 * theme.markerScale) * unit;
  const drawn = density.common === "none" ? (density.columns ? [] : lonely(chart, list)) : list;
  return drawn.map((point) => circle(...middleOf(point, frame), radius));
}

/** Those that no line joins to a neighbour. */
export function lonely(chart: Chart, list: readonly Point[]): readonly Point[] {
  const alone = new Set(neighbours(chart).solid.flatMap((run) => (run.length === 1 ? run : [])));
  return list.filter((point) => alone.has(point));
}

/** Markers of one cause; where a pixel column holds many points, they stand in its middle, and of those in one place one is drawn. */
function signalMarks(list: readonly Point[], cause: Exclude<Cause, "common">, chart: Chart, frame: Frame): readonly Element[] {
  const { columns, marker } = frame.density;
  const of = shapeOf(frame.theme, cause, chart.directional);
  const down = of === "triangle" ? downward(chart) : new Set<number>();
  const drawn = new Set<string>();
  const markers: Element[] = [];
  for (const point of list) {
    const [x, y] = middleOf(point, frame);
    const turned = down.has(point.index);
    if (!columns) {
      markers.push(shape(of, x, y, marker * frame.unit, turned));
      continue;
    }
    const place = `${Math.floor(x)} ${Math.round(y)} ${turned}`;
    if (drawn.has(place)) continue;
    drawn.add(place);
    markers.push(shape(of, Math.floor(x) + 0.5, Math.round(y), marker * frame.unit, turned));
  }
  return markers;
}
