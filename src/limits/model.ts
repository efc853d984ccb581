/** What the binomial or Poisson model says of counts. */
import { median } from "../distributions/median.js";
import { rangeConstants } from "../distributions/movingRanges.js";
import { note } from "../notes.js";
import type { ChartKind, Conventions, Fitted, Fitting, Note, Series, Unit } from "../types/index.js";
import { sigmaOf, unitOf } from "./given.js";

/**
 * Adds what the model says of the counts of a phase: too small, mostly 0, or more or less varied than it expects. Sigma z of Laney's
 * charts, the mean range of neighbouring z-scores over d, is 1 under the model with a standard deviation of about 0.93/√k, so beyond
 * 1 ± 1.86/√k the points vary more, or less. Small counts are often equal, which brings that mean below 1 (0.84 where 0.5 is expected),
 * so of them only the former is said. Where there is no event at all there is nothing to say.
 */
export function addModelCautions(
  notes: Note[],
  { ghost, n }: Series,
  fitting: Fitting,
  phase: Fitted,
  kind: ChartKind,
  index: number,
  conventions: Conventions,
): void {
  const { value } = fitting;
  const { first, end, counted, line, level, limitless, option } = phase;
  const unit = unitOf(kind, conventions);
  const perCase = unit !== "count" && n !== null;
  const expectedAt = (i: number): number => (level === null ? line(i - first, 0) : level.centre) * (perCase ? n[i]! : 1);
  let small = 0;
  let zeros = 0;
  for (let i = first; i < end; i++) {
    if (Number.isNaN(value[i]!) || ghost?.[i] === 1) continue;
    if (expectedAt(i) < 5) small++;
    if (value[i] === 0) zeros++;
  }
  const approximate = conventions.method !== "probability" && limitless !== "no-variation" && option.limits === undefined;
  if (approximate && 2 * small >= counted) {
    const all: number[] = [];
    for (let i = first; i < end; i++) if (!Number.isNaN(value[i]!) && ghost?.[i] !== 1) all.push(expectedAt(i));
    const expected = median(all);
    if (expected > 0 && expected < 5) notes.push(note("small-expected-count", { expected }, { phase: index }));
  }
  if (2 * zeros > counted && zeros < counted) notes.push(note("rare-events", { zeros, observations: counted }, { phase: index }));
  if (sigmaOf(kind, conventions) !== "implied" || option.limits !== undefined) return;
  if (unit !== "count" && n === null) return;
  const cases = unit === "count" && !kind.needs.includes("n") ? null : n;
  const { range, usable } = scoresOf(fitting, cases, ghost, phase, unit);
  const sigmaZ = (range * rangeConstants[conventions.constants].limits) / 3;
  const slack = 1.86 / Math.sqrt(usable);
  const params = cases === null ? { sigmaZ, usable, counts: true } : { sigmaZ, usable };
  if (sigmaZ > 1 + slack) notes.push(note("overdispersed", params, { phase: index }));
  else if (sigmaZ < 1 - slack && 2 * small < counted) notes.push(note("underdispersed", { sigmaZ, usable }, { phase: index }));
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
