/** Lines that follow the points in level steps: limits, centre, target. */
import type { Chart, Point } from "../../types/index.js";
import type { Level } from "../path.js";
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
  readonly outer?: "high" | "low";
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
    } else if (isOneLevel(open.last, point, at, chart, frame, phased)) {
      open.last.last = point;
      open.last.at = outer === "high" ? Math.max(open.last.at, at) : outer === "low" ? Math.min(open.last.at, at) : at;
    } else {
      open.last = { first: point, last: point, at };
      open.spans.push(open.last);
    }
  }
  return runs.map((run) => ({ key: run.key, phase: run.phase, levels: run.spans.map((span) => levelOf(span, chart, frame, phased)) }));
}

/** Whether two neighbours are drawn at one height, or share a pixel column. */
function isOneLevel(before: Span, after: Point, at: number, chart: Chart, frame: Frame, phased: boolean): boolean {
  if (frame.y(before.at) === frame.y(at)) return true;
  const columnOf = (point: Point): number => Math.floor(startOf(point, chart, frame, phased));
  return frame.density.columns && columnOf(before.first) === columnOf(after);
}

function levelOf({ first, last, at }: Span, chart: Chart, frame: Frame, phased: boolean): Level {
  return { from: startOf(first, chart, frame, phased), to: endOf(last, chart, frame, phased), y: frame.y(at) };
}

/** Where the period of a point begins, drawn in at the beginning of a phase. */
function startOf({ index, phase }: Point, { points }: Chart, frame: Frame, phased: boolean): number {
  const from = frame.edge(index);
  const apart = phased && (points[index - 1]?.phase ?? phase) !== phase;
  return apart ? from + insetOf(from, frame.edge(index + 1), frame) : from;
}

/** Where it ends, drawn in at the end of a phase. */
function endOf({ index, phase }: Point, { points }: Chart, frame: Frame, phased: boolean): number {
  const to = frame.edge(index + 1);
  const apart = phased && (points[index + 1]?.phase ?? phase) !== phase;
  return apart ? to - insetOf(frame.edge(index), to, frame) : to;
}

const insetOf = (from: number, to: number, { unit }: Frame): number => Math.min(BREAK * unit, (to - from) / 4);
