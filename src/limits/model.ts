/** What the binomial or Poisson model says of counts. */
import { median } from "../distributions/median.js";
import { rangeConstants } from "../distributions/movingRanges.js";
import { span } from "../positions.js";
import { note } from "../notes.js";
import type { ChartKind, Conventions, Fitted, Fitting, Note, Series, Unit } from "../types/index.js";
import { sigmaOf, unitOf } from "./given.js";

/** What the model says of the counts of a phase: that they are too small, or mostly 0, or vary more or less than it expects. */
export function modelCautions(
  series: Series,
  fitting: Fitting,
  phase: Fitted,
  index: number,
  kind: ChartKind,
  conventions: Conventions,
): readonly Note[] {
  const { first, end, counted, line, level } = phase;
  const { value } = fitting;
  const n = unitOf(kind, conventions) === "count" ? null : series.n;
  const isJudged = (i: number): boolean => !Number.isNaN(value[i]!) && series.ghost?.[i] !== 1;
  const expectedAt = (i: number): number => (level === null ? line(i - first, 0) : level.centre) * (n === null ? 1 : n[i]!);
  let below5 = 0;
  let zeros = 0;
  for (let i = first; i < end; i++) {
    if (!isJudged(i)) continue;
    if (expectedAt(i) < 5) below5++;
    if (value[i] === 0) zeros++;
  }
  const small = 2 * below5 >= counted;
  const expected = small ? span(first, end).filter(isJudged).map(expectedAt) : [];
  const rare = 2 * zeros > counted && zeros < counted;
  return [
    ...(small ? smallCountNotes(expected, phase, index, conventions) : []),
    ...(rare ? [note("rare-events", { zeros, observations: counted }, { phase: index })] : []),
    ...dispersionNotes(dispersionOf(series, fitting, phase, kind, conventions), small, index),
  ];
}

/** Limits by the normal distribution are approximate where half of the expected counts are below 5. */
function smallCountNotes(
  counts: readonly number[],
  { limitless, option }: Fitted,
  phase: number,
  { method }: Conventions,
): readonly Note[] {
  if (method === "probability" || limitless === "no-variation" || option.limits !== undefined) return [];
  const expected = median(counts);
  return expected > 0 && expected < 5 ? [note("small-expected-count", { expected }, { phase })] : [];
}

/** Laney's sigma z, and from how many observations. */
interface Dispersion {
  readonly sigmaZ: number;
  readonly usable: number;
  /** True for counts without denominators. */
  readonly counts: boolean;
}

/** How much a phase varies beside its model; null where the model does not make its limits. */
function dispersionOf({ n, ghost }: Series, fitting: Fitting, phase: Fitted, kind: ChartKind, conventions: Conventions): Dispersion | null {
  const unit = unitOf(kind, conventions);
  if (sigmaOf(kind, conventions) !== "implied" || phase.option.limits !== undefined || (unit !== "count" && n === null)) return null;
  const cases = unit === "count" && !kind.needs.includes("n") ? null : n;
  const { range, usable } = scoresOf(fitting, cases, ghost, phase, unit);
  return { sigmaZ: (range * rangeConstants[conventions.constants].limits) / 3, usable, counts: cases === null };
}

/**
 * Sigma z is the mean range of neighbouring z-scores over d2. Under the model it is 1, with a standard deviation of about 0.93/√k for k
 * observations, so above 1 + 1.86/√k the points vary more than the model expects, and below 1 − 1.86/√k less. Small counts are often equal,
 * which lowers that mean (to 0.84 where 0.5 is expected), so of them only the first is said. Without any event sigma z is NaN.
 */
function dispersionNotes(found: Dispersion | null, small: boolean, phase: number): readonly Note[] {
  if (found === null) return [];
  const { sigmaZ, usable, counts } = found;
  const slack = 1.86 / Math.sqrt(usable);
  if (sigmaZ > 1 + slack) return [note("overdispersed", { sigmaZ, usable, ...(counts ? { counts } : {}) }, { phase })];
  return sigmaZ < 1 - slack && !small ? [note("underdispersed", { sigmaZ, usable }, { phase })] : [];
}

/**
 * The z-scores of the baseline under the model: the mean range of neighbours in one phase, and how many there are. Counts among the
 * same number of cases have the z-scores of their shares.
 */
function scoresOf(
  { value, phaseOf }: Fitting,
  n: readonly number[] | null,
  ghost: Series["ghost"],
  { estimate, baseline, first, end }: Fitted,
  unit: Unit,
): { readonly range: number; readonly usable: number } {
  const { centre = NaN } = estimate;
  const varianceAt = (i: number): number => {
    if (n === null) return centre;
    if (unit === "count") return centre * (1 - centre / n[i]!);
    return (unit === "proportion" ? centre * (1 - centre) : centre) / n[i]!;
  };
  const rows = baseline === null ? end - first : baseline.length;
  let before = NaN;
  let home: number | undefined;
  let total = 0;
  let pairs = 0;
  let usable = 0;
  for (let k = 0; k < rows; k++) {
    const i = baseline === null ? first + k : baseline[k]!;
    if (phaseOf?.[i] !== home) before = NaN;
    home = phaseOf?.[i];
    if (ghost?.[i] === 1) continue;
    const score = (value[i]! - centre) / Math.sqrt(varianceAt(i));
    const range = Math.abs(score - before);
    before = score;
    if (Number.isFinite(score)) usable++;
    if (!Number.isFinite(range)) continue;
    total += range;
    pairs++;
  }
  return { range: total / pairs, usable };
}
