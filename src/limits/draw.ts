/** The lines of one phase, clipped and judged, and the zone of each of its values. */
import { compare, countPresent, largest } from "../kernel.js";
import type { ChartKind, Columns, Conventions, Estimate, Fit, Fitted, Line, Outline } from "../types/index.js";
import type { Joined } from "./columns.js";
import { refuseEndless } from "./finite.js";
import type { PhaseFit } from "./fit.js";
import { boundsOf, clipped, sourceOf } from "./given.js";
import { drawnUnder } from "./locks.js";
import { forgetGhosts, replottedScale } from "./replotted.js";
import { standingOf } from "./standing.js";
import { levelZones, type Ruler, type StepLines, steppedZones } from "./zones.js";

/** A statistic of every row, and its zones, written phase by phase. */
interface Zoned {
  readonly value: readonly number[];
  readonly zone: number[];
}

/** What the phases are drawn on together; `value` is the plotted statistic. */
export interface Page extends Zoned {
  /** The kind. */
  readonly kind: ChartKind;
  /** The record in force. */
  readonly conventions: Conventions;
  /** A second statistic that signals by itself, its zones written likewise; null for none. */
  readonly other: Zoned | null;
  /** Lines row by row, written likewise; null for a kind whose lines are level. */
  readonly lines: StepLines | null;
}

/** An empty page. */
export function pageOf(kind: ChartKind, conventions: Conventions, { value, other }: Joined): Page {
  const column = (): number[] => new Array<number>(value.length);
  const lines = kind.stepped ? { centre: column(), lower: column(), upper: column() } : null;
  return { kind, conventions, value, zone: column(), other: other && { value: other, zone: column() }, lines };
}

/** A phase with its lines; its zones are written on the page. `withheld`: it shows its centre alone. */
export function drawPhase(page: Page, outline: Outline, { columns, selection, fit }: PhaseFit, counted: number, withheld: boolean): Fitted {
  const { kind, conventions, value } = page;
  const { first, end, option } = outline;
  const { sigmas, tolerance } = conventions;
  const bounds = option.limits === undefined ? boundsOf(kind, columns, drawnUnder(option, conventions)) : null;
  const clippedLine = clipped(fit.line, bounds);
  const line: Line = withheld ? (at, z) => (z === 0 ? clippedLine(at, 0) : NaN) : clippedLine;
  const limitsFrom = sourceOf(option, kind, conventions);
  const usable = countPresent(selection.baseline.value);
  const shape = shapeOf(clippedLine, columns.length, sigmas, kind.stepped);
  const standing =
    limitsFrom === "estimated" ? standingOf(usable, !kind.lined || shape !== "none") : (option.lock?.status ?? "established");
  const limitless = withheld ? "below-minimum" : whyNoLimits(kind, shape, standing);
  const settled = option.centre !== undefined || limitsFrom !== "estimated";
  const own = kind.replot === undefined ? largest(selection.baseline.value) : replottedScale(value, selection.positions, first, end);
  const scale = Math.max(own, largest([clippedLine(0, 0)]));
  const side = tolerance > 0 ? null : exactSideOf(kind, columns, fit);
  const level = drawZones(page, outline, columns, { first, end, line, scale, sigmas, extra: tolerance, lined: limitless === null, side });
  refuseEndless(kind.name, fit.estimate, level, page.lines, outline);
  return {
    first,
    end,
    option,
    baseline: outline.baseline,
    estimate: withoutNaN(fit.estimate),
    line,
    level,
    usable,
    counted,
    limitsFrom,
    standing,
    limitless,
    scale,
    settled,
  };
}

function whyNoLimits(kind: ChartKind, shape: Shape, standing: Fitted["standing"]): Fitted["limitless"] {
  if (!kind.lined || shape === "none" || standing === "no-limits") return "no-limits";
  return shape === "collapsed" ? "no-variation" : null;
}

function exactSideOf({ side }: ChartKind, columns: Columns, { estimate }: Fit): Ruler["side"] {
  return side === undefined ? null : (at) => side(columns, estimate, at);
}

/** Writes the zones of a phase, and its lines where they step. Gives the lines where they are level. */
function drawZones(page: Page, outline: Outline, { ghost }: Columns, ruler: Ruler): Fitted["level"] {
  const { kind, lines, other } = page;
  const draw = ({ value, zone }: Zoned): Fitted["level"] => {
    const level = lines === null ? levelZones(value, ruler, zone) : steppedZones(value, ruler, zone, lines);
    if (kind.replot !== undefined) forgetGhosts(zone, ghost, outline.first, outline.end);
    return level;
  };
  if (other !== null) draw(other);
  return draw(page);
}

type Shape = "none" | "collapsed" | "spread";

/** Whether there are limits at all, and whether all that there are lie on the centre, or no further from it than rounding errors reach. */
function shapeOf(line: Line, length: number, sigmas: number, stepped: boolean): Shape {
  const rows = stepped ? length : 1;
  let shape: Shape = "none";
  for (let at = 0; at < rows; at++) {
    const lower = line(at, -sigmas);
    const upper = line(at, sigmas);
    if (Number.isNaN(lower) && Number.isNaN(upper)) continue;
    const centre = line(at, 0);
    if (compare(lower, centre, 0) !== 0 || compare(upper, centre, 0) !== 0) return "spread";
    shape = "collapsed";
  }
  return shape;
}

/** An estimate without what could not be estimated; itself where all could. */
function withoutNaN(estimate: Estimate): Estimate {
  for (const name in estimate) {
    if (Number.isNaN(estimate[name])) return Object.fromEntries(Object.entries(estimate).filter(([, value]) => !Number.isNaN(value)));
  }
  return estimate;
}
