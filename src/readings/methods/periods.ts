/** The lines of a stretch of rows, as the chart kind fits them, with its most extreme points left out. */
import { compare, largest } from "../../kernel.js";
import { span } from "../../positions.js";
import type { Baseline, ChartKind, Conventions, Level, Stretch } from "../../types/index.js";
import { pick } from "./stretch.js";

/** What lines are fitted to, and how. */
export interface Judge {
  /** The rows. */
  readonly stretch: Stretch;
  /** The kind. */
  readonly kind: ChartKind;
  /** Extreme points left out of a fit. */
  readonly exclusions: number;
  /** Screening of moving ranges. */
  readonly screening: Conventions["screening"];
  /** Added to the tolerance on the centre. */
  readonly tolerance: number;
}

/** Lines over all rows. */
export interface Line {
  /** −1, 0 or 1 for each row; 2 for a gap. */
  readonly side: ArrayLike<number>;
  /** Centre and sigma at a row. */
  readonly levelAt: (row: number) => Pick<Level, "centre" | "sigma">;
  /** Points left out of the fit. */
  readonly excluded: number;
}

const GAP = 2;
/** How near the centre the exact side is asked for. */
const NEAR = 2 ** -40;

/**
 * Lines from `length` rows. The row farthest outside the limits is set aside and the lines are fitted anew, `exclusions` times. Rows that
 * tie are set aside together; if these are more than `exclusions`, only the first of them stay out of the lines.
 */
export function fitPeriod(judge: Judge, from: number, length: number): Line {
  const { stretch, exclusions } = judge;
  const end = Math.min(from + length, stretch.length);
  const all = span(from, end);
  let left: readonly number[] = all;
  const out = new Set<number>();
  let fit = fitTo(judge, left);
  for (let i = 0; i < exclusions; i++) {
    const farthest = farthestOutside(judge, fit, left);
    if (farthest.length === 0) break;
    for (const row of farthest) out.add(row);
    left = all.filter((row) => !out.has(row));
    fit = fitTo(judge, left);
  }
  if (out.size > exclusions) {
    const kept = new Set([...out].slice(0, exclusions));
    left = all.filter((row) => !kept.has(row));
    fit = fitTo(judge, left);
  }
  return { side: sidesOf(judge, fit.line, fit.scale, fit.exact), levelAt: levelOf(fit), excluded: end - from - left.length };
}

/** Given or locked lines, of which a chart tells the centre alone. */
export function settledLine(judge: Judge, centre: readonly number[]): Line {
  const line = (row: number): number => centre[row] ?? NaN;
  return {
    side: sidesOf(judge, line, largest(judge.stretch.value), null),
    levelAt: (row) => ({ centre: line(row), sigma: null }),
    excluded: 0,
  };
}

/** A fit to some rows. */
interface PeriodFit {
  readonly line: (row: number, z: number) => number;
  readonly scale: number;
  readonly exact: ((row: number) => number) | null;
}

function fitTo({ stretch, kind, screening, tolerance }: Judge, rows: readonly number[]): PeriodFit {
  const { value, y, n, sd, range, x, conventions } = stretch;
  const baseline: Baseline = {
    length: rows.length,
    x: rows.map((row) => x[row] ?? ""),
    y: pick(y, rows),
    n: n && pick(n, rows),
    sd: sd && pick(sd, rows),
    range: range && pick(range, rows),
    ghost: null,
    value: pick(value, rows),
  };
  const { line, estimate } = kind.fit(baseline, stretch, {}, { ...conventions, screening });
  const { side } = kind;
  return {
    line,
    scale: largest(baseline.value),
    exact: side === undefined || tolerance > 0 ? null : (row) => side(stretch, estimate, row),
  };
}

/** Of the rows outside their limits those that lie farthest outside. */
function farthestOutside({ stretch }: Judge, { line, scale }: PeriodFit, rows: readonly number[]): readonly number[] {
  const { sigmas } = stretch.conventions;
  let most = 0;
  let farthest: number[] = [];
  for (const row of rows) {
    const value = stretch.value[row] ?? NaN;
    const centre = line(row, 0);
    const side = value > centre ? 1 : -1;
    const limit = line(row, side * sigmas);
    const held = side > 0 ? Math.max(limit, centre) : Math.min(limit, centre);
    if (compare(value, held, scale) !== side) continue;
    const distance = Math.abs(value - held);
    const against = farthest.length === 0 ? 1 : compare(distance, most, scale);
    if (against > 0) farthest = [];
    if (against >= 0) farthest.push(row);
    most = Math.max(most, distance);
  }
  return farthest;
}

function sidesOf(
  { stretch, tolerance }: Judge,
  line: (row: number, z: number) => number,
  scale: number,
  exact: PeriodFit["exact"],
): Int8Array {
  const side = new Int8Array(stretch.length).fill(GAP);
  for (let row = 0; row < stretch.length; row++) {
    const value = stretch.value[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    const centre = line(row, 0);
    const close = exact !== null && Math.abs(value - centre) <= NEAR * Math.max(Math.abs(value), scale);
    const decided = close ? exact(row) : NaN;
    side[row] = Number.isNaN(centre) ? GAP : Number.isNaN(decided) ? compare(value, centre, scale, tolerance) : decided;
  }
  return side;
}

function levelOf({ line }: PeriodFit): Line["levelAt"] {
  return (row) => {
    const centre = line(row, 0);
    const sigma = line(row, 1) - centre;
    return { centre, sigma: Number.isNaN(sigma) ? null : sigma };
  };
}
