/** Which rows a kind sees: those of a phase, and those that may influence its lines. */
import { partOf, span } from "../positions.js";
import type { Baseline, Columns, Conventions, Fitting, Outline, Plotted, Selection, Series } from "../types/index.js";

/** The phase of every row. */
export function phaseOfRows(outlines: readonly Outline[], length: number): number[] {
  const rows = new Array<number>(length);
  outlines.forEach(({ first, end }, i) => {
    for (let row = first; row < end; row++) rows[row] = i;
  });
  return rows;
}

/** What the phases plot. */
export interface Joined {
  /** The plotted statistic. */
  readonly value: readonly number[];
  /** Second statistics by name; null for none. */
  readonly also: Fitting["also"];
  /** The one that signals by itself; null for none. */
  readonly other: readonly number[] | null;
}

/** What the phases plot, as columns of the whole series; the observations themselves where they are what is plotted. */
export function joined(series: Series, outlines: readonly Outline[], plot: (phase: Columns, index: number) => Plotted): Joined {
  let value: number[] | null = null;
  let other: number[] | null = null;
  const also: Record<string, number[]> = {};
  for (let i = 0; i < outlines.length; i++) {
    const phase = phaseColumns(series, outlines[i]!);
    const part = plot(phase, i);
    if (outlines.length === 1) return { value: part.value, also: part.also ?? null, other: part.other ?? null };
    if (part.value !== phase.y) value ??= series.y.slice(0, outlines[i]!.first);
    if (value !== null) append(value, part.value);
    if (part.other !== undefined) append((other ??= []), part.other);
    for (const name in part.also) append((also[name] ??= []), part.also[name]!);
  }
  return { value: value ?? series.y, also: Object.keys(also).length === 0 ? null : also, other };
}

function append(all: number[], part: readonly number[]): void {
  for (let i = 0; i < part.length; i++) all.push(part[i]!);
}

/** The columns of one phase; the series itself where there is one phase. */
export function phaseColumns(series: Series, phase: Pick<Outline, "first" | "end">): Columns {
  const { first, end } = phase;
  if (first === 0 && end === series.length) return series;
  const cut = <T>(column: readonly T[]): readonly T[] => partOf(column, phase);
  const { ghost, n, sd, range } = series;
  return {
    length: end - first,
    x: cut(series.x),
    y: cut(series.y),
    n: n && cut(n),
    sd: sd && cut(sd),
    range: range && cut(range),
    ghost: ghost && Array.prototype.slice.call(ghost, first, end),
  };
}

/** The baseline of a phase: the phase itself where nothing is left out, else a gathering of rows. */
export function selectBaseline(
  series: Series,
  outline: Outline,
  phase: Columns,
  plotted: readonly number[],
  value: readonly number[],
  phaseOf: readonly number[] | null,
  conventions: Conventions,
): Selection {
  const whole = outline.baseline === null;
  const leavesOut = hasGhost(phase) || (conventions.acrossGap === "bridge" && plotted.some(Number.isNaN));
  if (whole && !leavesOut) {
    const { length, x, y, n, sd, range, ghost } = phase;
    return { baseline: { length, x, y, n, sd, range, ghost, value: plotted }, positions: null };
  }
  return gather(series, outline.baseline ?? span(outline.first, outline.end), value, phaseOf, conventions);
}

function hasGhost({ ghost, length }: Columns): boolean {
  if (ghost !== null) for (let i = 0; i < length; i++) if (ghost[i] === 1) return true;
  return false;
}

function gather(
  series: Series,
  selected: readonly number[],
  value: readonly number[],
  phaseOf: readonly number[] | null,
  { acrossGap, acrossGhost }: Conventions,
): Selection {
  const positions: number[] = [];
  let before = -1;
  for (const at of selected) {
    if (before >= 0 && phaseOf !== null && phaseOf[at] !== phaseOf[before]) positions.push(-1);
    before = at;
    if (series.ghost?.[at] === 1) {
      if (acrossGhost === "omit") positions.push(-1);
    } else if (!Number.isNaN(value[at]!) || acrossGap === "omit") positions.push(at);
  }
  const numbers = (column: readonly number[]): number[] => positions.map((at) => (at < 0 ? NaN : column[at]!));
  const { n, sd, range } = series;
  const baseline: Baseline = {
    length: positions.length,
    x: positions.map((at) => (at < 0 ? "" : series.x[at]!)),
    y: numbers(series.y),
    n: n && numbers(n),
    sd: sd && numbers(sd),
    range: range && numbers(range),
    ghost: null,
    value: numbers(value),
  };
  return { baseline, positions };
}
