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

interface Open {
  key: string;
  phase: number;
  levels: { from: number; to: number; y: number }[];
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
    const [from, to] = period(chart, frame, point, phased);
    const y = frame.y(at);
    const name = key(point);
    if (open?.key !== name || (phased && open.phase !== point.phase)) {
      open = { key: name, phase: point.phase, levels: [{ from, to, y }] };
      runs.push(open);
    } else append(open.levels, { from, to, y }, frame.density.columns ? (outer ?? "last") : null);
  }
  return runs;
}

/** Edges of the period of a point, drawn in at the boundary of phases. */
function period({ points }: Chart, frame: Frame, { index, phase }: Point, phased: boolean): readonly [number, number] {
  const from = frame.edge(index);
  const to = frame.edge(index + 1);
  if (!phased) return [from, to];
  const inset = Math.min(BREAK * frame.unit, (to - from) / 4);
  const before = points[index - 1]?.phase ?? phase;
  const after = points[index + 1]?.phase ?? phase;
  return [before === phase ? from : from + inset, after === phase ? to : to - inset];
}

function append(levels: Open["levels"], level: Level, shared: "high" | "low" | "last" | null): void {
  const last = levels.at(-1);
  if (last === undefined || (last.y !== level.y && (shared === null || Math.floor(last.from) !== Math.floor(level.from)))) {
    levels.push({ ...level });
    return;
  }
  last.to = level.to;
  last.y = shared === "high" ? Math.min(last.y, level.y) : shared === "low" ? Math.max(last.y, level.y) : level.y;
}
