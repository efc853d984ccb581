/** Lines that follow the points in level steps: limits, centre, target. */
import type { Chart, Point } from "../../types/index.js";
import { isGap, lastValued } from "../frame/survey.js";
import { type Level, stepPath } from "../path.js";
import type { Frame } from "../types.js";

/** A stretch of a line without a break. */
export interface Run {
  /** What it is a run of: the answer of `key`. */
  readonly key: string;
  /** Phase of its points. */
  readonly phase: number;
  /** Its levels, from left to right. */
  readonly levels: readonly Level[];
}

/** How a line follows the points. */
export interface Course {
  /** Its value at a point, in natural units; null where it breaks. */
  readonly value: (point: Point) => number | null;
  /** A line breaks where this changes. Default: never. */
  readonly key?: (point: Point) => string;
  /** Whether it leaves a gap of 4 px at the boundary of phases. */
  readonly phased: boolean;
  /** Which value stands for those that share a pixel column. Default: the last. */
  readonly outer?: "high" | "low" | undefined;
}

/** Neighbours on one level. */
interface Span {
  readonly first: Point;
  last: Point;
  /** Their value, in natural units. */
  at: number;
}

interface Open extends Pick<Run, "key" | "phase"> {
  readonly spans: Span[];
  last: Span;
}

/** From a phase boundary to where lines end, in px. */
const BREAK = 2;

/**
 * The runs of a line. Each point owns the period around it; edges lie midway between neighbours, so that steps are vertical;
 * equal neighbours are one level. Points that share a pixel column share a level.
 */
export function runsOf(chart: Chart, frame: Frame, { value, key = () => "", phased, outer }: Course): readonly Run[] {
  const reach = reachIn(chart, frame, phased);
  const runs: Open[] = [];
  let open: Open | undefined;
  for (const point of chart.points) {
    const at = value(point);
    if (at === null) {
      open = undefined;
      continue;
    }
    const name = key(point);
    if (open?.key !== name || (phased && open.phase !== point.phase)) {
      const last = { first: point, last: point, at };
      open = { key: name, phase: point.phase, spans: [last], last };
      runs.push(open);
    } else if (open.last.at === at) {
      open.last.last = point;
    } else if (isOneLevel(open.last, point, at, frame, reach)) {
      open.last.last = point;
      open.last.at = outer === "high" ? Math.max(open.last.at, at) : outer === "low" ? Math.min(open.last.at, at) : at;
    } else {
      open.last = { first: point, last: point, at };
      open.spans.push(open.last);
    }
  }
  const levelOf = ({ first, last, at }: Span): Level => ({ from: reach.from(first), to: reach.to(last), y: frame.y(at) });
  return runs.map((run) => ({ key: run.key, phase: run.phase, levels: run.spans.map(levelOf) }));
}

/** The runs of a limit, or of an edge of what lies between limits: it breaks at gaps and where phases meet. */
export function limitRuns(chart: Chart, frame: Frame, value: Course["value"], outer?: Course["outer"]): readonly Run[] {
  const last = lastValued(chart);
  return runsOf(chart, frame, { value: (point) => (isGap(point, last) ? null : value(point)), phased: true, outer });
}

/** Some runs as one path. */
export function stepsPath(runs: readonly Run[]): string {
  return runs.map(({ levels }) => stepPath(levels)).join("");
}

/** Whether two neighbours are drawn at one height, or share a pixel column. */
function isOneLevel(before: Span, after: Point, at: number, frame: Frame, { from }: Reach): boolean {
  if (frame.y(before.at) === frame.y(at)) return true;
  return frame.density.columns && Math.floor(from(before.first)) === Math.floor(from(after));
}

/** Where the period of a point begins and ends, in px: drawn in where its phase does. */
interface Reach {
  readonly from: (point: Point) => number;
  readonly to: (point: Point) => number;
}

function reachIn({ points }: Chart, { edge, unit }: Frame, phased: boolean): Reach {
  const inset = ({ index, phase }: Point, neighbour: Point | undefined): number =>
    phased && (neighbour?.phase ?? phase) !== phase ? Math.min(BREAK * unit, (edge(index + 1) - edge(index)) / 4) : 0;
  return {
    from: (point) => edge(point.index) + inset(point, points[point.index - 1]),
    to: (point) => edge(point.index + 1) - inset(point, points[point.index + 1]),
  };
}
