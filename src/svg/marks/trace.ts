import type { Chart, Point } from "../../types/index.js";
import { linePath, type Place } from "../path.js";
import { causeColour } from "../themes/theme.js";
import type { Frame, Mark } from "../types.js";
import { group, strokedPath } from "./lines.js";
import { middleOf } from "./shapes.js";

/** The line through the data: solid between neighbours, dotted across gaps and points left out; none where points are units. */
export const trace: Mark = (chart, frame) => {
  if (chart.axis === "size") return null;
  if (frame.density.columns) return group([strokedPath(linePath(columns(chart, frame)), { colour: frame.theme.line, width: 1 }, frame)]);
  const { solid, bridges } = neighbours(chart);
  const path = (points: readonly Point[]): string => through(points, frame);
  return group([
    strokedPath(
      solid
        .filter((run) => run.length > 1)
        .map(path)
        .join(""),
      { colour: frame.theme.line, width: frame.density.line },
      frame,
    ),
    strokedPath(bridges.map(path).join(""), { colour: frame.theme.line, width: 1.2, dashes: [1.5, 3.5] }, frame),
  ]);
};

/** The line through some points. */
function through(points: readonly Point[], frame: Frame): string {
  return linePath(points.map((point) => middleOf(point, frame)));
}

/** Runs of neighbours, and pairs of points with something absent or left out between them. */
export function neighbours(chart: Chart): {
  readonly solid: readonly (readonly Point[])[];
  readonly bridges: readonly (readonly Point[])[];
} {
  const holes = afterHoles(chart);
  const solid: Point[][] = [];
  const bridges: Point[][] = [];
  let run: Point[] = [];
  for (const point of chart.points) {
    if (point.value === null || point.status === "ghost") continue;
    const before = run.at(-1);
    if (before?.index === point.index - 1 && !holes.has(point.index)) {
      run.push(point);
      continue;
    }
    if (before !== undefined) bridges.push([before, point]);
    run = [point];
    solid.push(run);
  }
  return { solid, bridges };
}

/** Positions after periods that no row names. */
function afterHoles({ notes }: Chart): ReadonlySet<number> {
  return new Set(notes.flatMap(({ code, at }) => (code === "absent-periods" ? at : [])));
}

/** Lowest and highest of each pixel column, in the order in which they occur: at most two places a column. */
function columns(chart: Chart, frame: Frame): readonly Place[] {
  const places: Place[] = [];
  let [column, first, last] = [NaN, 0, 0];
  const close = (): void => {
    if (Number.isNaN(column)) return;
    places.push([column + 0.5, first]);
    if (last !== first) places.push([column + 0.5, last]);
  };
  for (const point of chart.points) {
    if (point.value === null || point.status === "ghost") continue;
    const at = Math.floor(frame.x(point));
    const y = frame.y(point.value);
    if (at !== column) {
      close();
      [column, first, last] = [at, y, y];
    } else if (y < Math.min(first, last)) [first, last] = [Math.max(first, last), y];
    else if (y > Math.max(first, last)) [first, last] = [Math.min(first, last), y];
  }
  close();
  return places;
}

/** Line segments between neighbours of one special cause, in its colour. */
export const runs: Mark = (chart, frame) => {
  if (frame.density.columns || chart.axis === "size") return null;
  const list = colouredRuns(chart);
  const causes = [...new Set(list.map(({ cause }) => cause))];
  return group(
    causes.map((cause) => {
      const paths = list.filter((run) => run.cause === cause).map(({ points }) => through(points, frame));
      const colour = causeColour(frame.theme, cause, chart.directional);
      return strokedPath(paths.join(""), { colour, width: frame.density.line + 0.5 }, frame);
    }),
  );
};

interface ColouredRun {
  readonly cause: Point["cause"];
  readonly points: Point[];
}

function colouredRuns(chart: Chart): readonly ColouredRun[] {
  const holes = afterHoles(chart);
  const list: ColouredRun[] = [];
  let open: ColouredRun | null = null;
  for (const point of chart.points) {
    const special = point.value !== null && point.status === "counted" && point.cause !== "common";
    if (special && open?.cause === point.cause && !holes.has(point.index)) open.points.push(point);
    else {
      open = special ? { cause: point.cause, points: [point] } : null;
      if (open !== null) list.push(open);
    }
  }
  return list.filter((run) => run.points.length > 1);
}
