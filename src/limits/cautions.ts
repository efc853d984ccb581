/** What a careful statistician would say of the data behind the lines, phase by phase. */
import { rangeConstants } from "../constants.js";
import { mean, median, ranges } from "../kernel.js";
import { note } from "../messages.js";
import type { ChartKind, Columns, Conventions, Fitted, Fitting, Note, Series } from "../types/index.js";
import { boundsOf } from "./given.js";

/** Adds the cautions of every phase. */
export function addCautions(notes: Note[], series: Series, fitting: Fitting, kind: ChartKind, conventions: Conventions): void {
  fitting.phases.forEach((phase, index) => {
    if (series.status !== null) notes.push(...ghostCautions(series, phase, index));
    if (phase.counted === 0) return;
    const rows = kind.counts === true ? counted(series, fitting, phase) : null;
    if (rows !== null) notes.push(...fractions(series, rows, index));
    if (kind.admits === "outside" || phase.limitless === "below-minimum") return;
    const columns = fitting.columns[index]!;
    neighbours(notes, series, fitting, phase, index);
    if (rows !== null && kind.admits === "all") notes.push(...modelCautions(fitting, phase, columns, kind, rows, conventions, index));
    notes.push(...atBound(phase, columns, kind, conventions, index));
  });
}

function counted({ ghost }: Series, { value }: Fitting, { first, end }: Fitted): number[] {
  const rows: number[] = [];
  for (let i = first; i < end; i++) if (!Number.isNaN(value[i]!) && ghost?.[i] !== 1) rows.push(i);
  return rows;
}

function ghostCautions({ status }: Series, { first, end }: Fitted, phase: number): Note[] {
  if (status === null) return [];
  let ghosts = 0;
  for (let i = first; i < end; i++) if (status[i] === "ghost") ghosts++;
  return ghosts > 3 || ghosts > 0.1 * (end - first) ? [note("many-ghosts", { ghosts, observations: end - first }, { phase })] : [];
}

function fractions({ y }: Series, rows: readonly number[], phase: number): Note[] {
  const at = rows.filter((i) => !Number.isInteger(y[i]!));
  return at.length === 0 ? [] : [note("non-integer-count", { points: at.length }, { phase, at })];
}

/**
 * Points like their neighbours: a lag-1 correlation of the deviations from the centre beyond 2/√k for k usable observations
 * (ghosts are stepped over, pairs across a gap left out). And half or more of the points on the centre.
 */
function neighbours(
  notes: Note[],
  { ghost }: Series,
  { value, zone }: Fitting,
  { line, first, end, level, counted }: Fitted,
  phase: number,
): void {
  let before = NaN;
  let products = 0;
  let squares = 0;
  let on = 0;
  for (let i = first; i < end; i++) {
    if (ghost?.[i] === 1) continue;
    const deviation = value[i]! - (level === null ? line(i - first, 0) : level.centre);
    const product = deviation * before;
    before = deviation;
    if (Number.isNaN(deviation)) continue;
    squares += deviation * deviation;
    if (!Number.isNaN(product)) products += product;
    if (zone[i] === 0) on++;
  }
  const r1 = products / squares;
  if (r1 > 2 / Math.sqrt(counted)) notes.push(note("autocorrelated", { r1, usable: counted }, { phase }));
  if (2 * on >= counted) notes.push(note("half-on-centre", { points: on, useful: counted - on }, { phase }));
}

function modelCautions(
  fitting: Fitting,
  phase: Fitted,
  columns: Columns,
  kind: ChartKind,
  rows: readonly number[],
  conventions: Conventions,
  index: number,
): Note[] {
  const notes: Note[] = [];
  const { first, line } = phase;
  const perCase = kind.unit !== "count" && columns.n !== null;
  const expected = median(rows.map((row) => line(row - first, 0) * (perCase ? columns.n![row - first]! : 1)));
  if (expected < 5) notes.push(note("small-expected-count", { expected }, { phase: index }));
  const zeros = rows.filter((row) => fitting.value[row] === 0).length;
  if (2 * zeros > rows.length) notes.push(note("rare-events", { zeros, observations: rows.length }, { phase: index }));
  if (kind.stepped && kind.sigma === "implied") notes.push(...dispersion(fitting, phase, kind, columns, conventions, index));
  return notes;
}

/**
 * Sigma z of Laney's charts: the mean range of neighbouring z-scores over d. Under the model it is 1 with a standard
 * deviation of about 0.93/√k, so beyond 1 ± 1.86/√k the points vary more, or less, than the model expects.
 */
function dispersion(
  fitting: Fitting,
  { estimate, baseline, first, end }: Fitted,
  kind: ChartKind,
  columns: Columns,
  conventions: Conventions,
  phase: number,
): Note[] {
  const centre = estimate.centre ?? NaN;
  const variance = kind.unit === "proportion" ? centre * (1 - centre) : centre;
  const rows =
    baseline === null ? Array.from({ length: end - first }, (_, i) => first + i) : baseline.filter((row) => row >= first && row < end);
  const z = rows
    .filter((row) => columns.ghost?.[row - first] !== 1)
    .map((row) => (fitting.value[row]! - centre) / Math.sqrt(variance / columns.n![row - first]!));
  const usable = z.filter((score) => Number.isFinite(score)).length;
  const sigmaZ = (mean(ranges(z)) * rangeConstants[conventions.constants].limits) / 3;
  const slack = 1.86 / Math.sqrt(usable);
  if (sigmaZ > 1 + slack) return [note("overdispersed", { sigmaZ, usable }, { phase })];
  return sigmaZ < 1 - slack ? [note("underdispersed", { sigmaZ, usable }, { phase })] : [];
}

function atBound({ line, limitless }: Fitted, columns: Columns, kind: ChartKind, conventions: Conventions, phase: number): Note[] {
  const bounds = boundsOf(kind, columns, conventions);
  if (bounds === null || limitless !== null) return [];
  const notes: Note[] = [];
  for (const [end, side] of [
    [0, "lower"],
    [1, "upper"],
  ] as const) {
    const bound = bounds[end];
    if (bound === null) continue;
    const z = side === "lower" ? -conventions.sigmas : conventions.sigmas;
    let all = true;
    for (let at = 0; all && at < (kind.stepped ? columns.length : 1); at++) {
      const limit = line(at, z);
      all = Number.isNaN(limit) || limit === bound;
    }
    if (all) notes.push(note("limit-at-bound", { side }, { phase }));
  }
  return notes;
}
