import { median } from "../distributions/median.js";
import { rangeConstants } from "../distributions/movingRanges.js";
import { mean, perUnit, tolerance } from "../kernel.js";
import { outsideRules } from "../rules/sets.js";
import type { ChartKind, Columns, Conventions, Remark } from "../types/index.js";

const NONE: readonly Remark[] = [];
const ZERO: readonly Remark[] = [{ code: "median-range-zero" }];

/**
 * Moving-range chart: the absolute difference of each value from the one before, drawn beneath an XmR chart to show a jump.
 *
 * Centre: the mean moving range. Upper limit: D4 = 3.267 times it (3.865 times the median where `rangeAverage` is the median).
 * A median of 0 gives way to the mean and its factor, where some range is not 0; the estimate then keeps the 0 as its `range`.
 * Lines lie at `mR·(1 + z·(D4 − 1)/3)`, never below 0. A large range is neither good nor bad by itself.
 * @example 1, 3, 2, 5, 4, 6, 8, … with a baseline of 6: centre 1.8, upper limit 5.8806
 */
export const mrChart: ChartKind<never> = {
  name: "mr",
  needs: [],
  unit: "number",
  bounds: [0, null],
  lined: true,
  stepped: false,
  directional: false,
  admits: "outside",
  sigma: "implied",
  rules: outsideRules,
  reads: ["constants", "rangeAverage", "acrossGap", "acrossGhost"],
  plot: (phase, conventions) => ({ value: movingRanges(phase, conventions) }),
  fit({ value }, _phase, known, conventions) {
    const factors = rangeConstants[conventions.constants];
    const byMedian = conventions.rangeAverage === "median";
    const average = byMedian ? median(value) : mean(value);
    const centre = known.centre ?? (byMedian && average === 0 ? mean(value) : average);
    const range = known.range ?? known.centre ?? average;
    const isMean = !byMedian || (range === 0 && centre > 0);
    const step = ((isMean ? factors.upper : factors.medianUpper) - 1) / 3;
    const remarks = byMedian && isMean && known.centre === undefined ? ZERO : NONE;
    return { estimate: { centre, range }, line: (_at, z) => centre * (1 + z * step), remarks };
  },
};

/**
 * Moving ranges of one phase. The first observation has none. A ghost shows its own range but is no one's neighbour
 * (`acrossGhost: "bridge"`) or breaks the chain (`"omit"`); a gap breaks it (`acrossGap: "omit"`) or is stepped over.
 */
function movingRanges({ length, y, n, ghost }: Columns, { acrossGap, acrossGhost }: Conventions): number[] {
  const value = perUnit(y, n);
  const result: number[] = [];
  let before = NaN;
  let cut = false;
  for (let i = 0; i < length; i++) {
    const now = value[i]!;
    const held = ghost?.[i] === 1;
    result.push(cut && !held ? NaN : apart(now, before));
    if (held) {
      if (acrossGhost === "omit") cut = true;
      continue;
    }
    if (!Number.isNaN(now)) before = now;
    else if (acrossGap === "omit") before = NaN;
    cut = cut && Number.isNaN(now);
  }
  return result;
}

/** How far two values lie apart; 0 for a tie, so that rounding errors make no range. */
function apart(a: number, b: number): number {
  const range = Math.abs(a - b);
  return range <= tolerance(a, b, 0) ? 0 : range;
}
