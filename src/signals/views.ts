/** What a rule sees: the useful observations of one phase, or of several joined. */
import { NO_ZONE } from "../kernel.js";
import { partOf, phaseAtRow } from "../positions.js";
import type { Fitted, Fitting, Series, View } from "../types/index.js";

/** A view with the rows that its positions stand for. */
export interface Sequence {
  /** What the rule sees. */
  readonly view: View;
  /** Row of each position; null: position i is row `first` + i. */
  readonly rows: readonly number[] | null;
  /** First row. */
  readonly first: number;
}

/** The row of the series at a position of a sequence. */
export function rowAt({ rows, first }: Sequence, position: number): number {
  return rows === null ? first + position : rows[position]!;
}

/** Which points a rule is shown, and in how many pieces. */
export interface Sight {
  /** Whether a gap ends a piece. */
  readonly cut: boolean;
  /** Whether points that have a value and no centre are shown too. */
  readonly bare: boolean;
}

/** The useful points of one phase, or of several successive ones joined, in one piece or, where gaps cut them, in several. */
export function sequences(series: Series, fitting: Fitting, phases: readonly Fitted[], sight: Sight): readonly Sequence[] {
  const [phase, ...others] = phases;
  if (phase === undefined) return [];
  const { first } = phase;
  const { end } = others.at(-1) ?? phase;
  if (others.length === 0 && isWhole(series, fitting.zone, first, end)) {
    const [zone, value] = [partOf(fitting.zone, phase), partOf(fitting.value, phase)];
    return [{ view: { length: end - first, zone, value, line: phase.line, scale: phase.scale }, rows: null, first }];
  }
  return segments(series, fitting, { first, end }, sight).map((rows) => gathered(fitting, rows));
}

function isWhole({ ghost }: Series, zone: readonly number[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (zone[i] === NO_ZONE || ghost?.[i] === 1) return false;
  return end > first;
}

function segments(
  { ghost }: Series,
  { zone, value }: Fitting,
  { first, end }: Pick<Fitted, "first" | "end">,
  { cut, bare }: Sight,
): number[][] {
  let rows: number[] = [];
  const all = [rows];
  for (let i = first; i < end; i++) {
    if (ghost?.[i] === 1) continue;
    const gap = Number.isNaN(value[i]!);
    if (bare ? !gap : zone[i] !== NO_ZONE) rows.push(i);
    else if (cut && gap && rows.length > 0) all.push((rows = []));
  }
  return all;
}

function gathered(fitting: Fitting, rows: readonly number[]): Sequence {
  const view: View = {
    length: rows.length,
    zone: rows.map((row) => fitting.zone[row]!),
    value: rows.map((row) => fitting.value[row]!),
    line: (at, z) => {
      const row = rows[at]!;
      const phase = phaseAtRow(fitting, row);
      return phase.line(row - phase.first, z);
    },
    scale: rows.map((row) => phaseAtRow(fitting, row).scale),
  };
  return { view, rows, first: rows[0] ?? 0 };
}
