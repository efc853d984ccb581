import { rangeConstants } from "../constants.js";
import { mean, median, perUnit, tolerance } from "../kernel.js";
import { outsideRules } from "../rules/sets.js";
import type { ChartKind, Columns, Conventions } from "../types/index.js";

/**
 * Moving-range chart: the absolute difference of each value from the one before, drawn beneath an XmR chart to show a jump.
 *
 * Centre: the mean moving range. Upper limit: D4 = 3.267 times it (3.865 times the median where `rangeAverage` is the median).
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
    const centre = known.centre ?? (byMedian ? median(value) : mean(value));
    const step = ((byMedian ? factors.medianUpper : factors.upper) - 1) / 3;
    return { estimate: { centre, range: centre }, line: (_at, z) => centre * (1 + z * step) };
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
  for (let i = 0; i < length; i++) {
    const now = value[i]!;
    result.push(apart(now, before));
    if (ghost?.[i] === 1) {
      if (acrossGhost === "omit") before = NaN;
    } else if (!Number.isNaN(now)) before = now;
    else if (acrossGap === "omit") before = NaN;
  }
  return result;
}

/** How far two values lie apart; 0 for a tie, so that rounding errors make no range. */
function apart(a: number, b: number): number {
  const range = Math.abs(a - b);
  return range <= tolerance(a, b, 0) ? 0 : range;
}
