/** What individuals and moving-range charts share: the average moving range, and sigma from it. */
import { median } from "../distributions/median.js";
import { rangeConstants } from "../distributions/movingRanges.js";
import { compare, largest, mean, meanRange, ranges } from "../kernel.js";
import type { ChartKind, Conventions, Remark } from "../types/index.js";

/** An average moving range, the sigma it stands for, and what there is to say about it. */
export interface RangeEstimate {
  /** Mean or median of the moving ranges; NaN without any. */
  readonly range: number;
  /** Sigma of the values. */
  readonly sigma: number;
  /** Cautions. */
  readonly remarks: readonly Remark[];
}

/** What shapes a sigma from moving ranges. */
export const ofMovingRanges: NonNullable<ChartKind["reads"]> = [
  "constants",
  "screening",
  "screeningFactor",
  "rangeAverage",
  "acrossGap",
  "acrossGhost",
];

const NONE: readonly Remark[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Sigma from moving ranges: k/3 × their mean, with k = 2.66 by default; or from their median, with its own factor.
 * The median falls back to the mean where it is 0 although some range is not.
 * Ranges at least D4 times their mean are left out under `screening` (Nelson 1982).
 * @param ranges - the moving ranges, NaN for none; range i belongs to observation i + 1
 */
export function sigmaFromRanges(ranges: readonly number[], conventions: Conventions): RangeEstimate {
  const factors = rangeConstants[conventions.constants];
  if (conventions.rangeAverage === "median") {
    const ignored: readonly Remark[] = conventions.screening === "none" ? NONE : [{ code: "screening-ignored" }];
    const range = median(ranges);
    if (!(range === 0 && mean(ranges) > 0)) return { range, sigma: (factors.medianLimits / 3) * range, remarks: ignored };
    const average = mean(ranges);
    return { range: average, sigma: (factors.limits / 3) * average, remarks: [...ignored, { code: "median-range-zero" }] };
  }
  const { range, remarks } = conventions.screening === "none" ? { range: mean(ranges), remarks: NONE } : screened(ranges, conventions);
  return { range, sigma: (factors.limits / 3) * range, remarks };
}

/** Sigma from the moving ranges between neighbouring values, as `sigmaFromRanges`; where the plain mean is asked for, none is kept. */
export function sigmaFromValues(values: readonly number[], conventions: Conventions): RangeEstimate {
  if (conventions.screening !== "none" || conventions.rangeAverage !== "mean") return sigmaFromRanges(ranges(values), conventions);
  const range = meanRange(values);
  return { range, sigma: (rangeConstants[conventions.constants].limits / 3) * range, remarks: NONE };
}

function screened(ranges: readonly number[], conventions: Conventions): { range: number; remarks: readonly Remark[] } {
  const factor = conventions.screeningFactor ?? rangeConstants[conventions.constants].upper;
  const kept = ranges.slice();
  const dropped: number[] = [];
  let range = mean(kept);
  while (range > 0) {
    const before = dropped.length;
    const edge = factor * range;
    const scale = largest(kept);
    for (let i = 0; i < kept.length; i++) {
      if (!Number.isNaN(kept[i]!) && compare(kept[i]!, edge, scale) >= 0) {
        kept[i] = NaN;
        dropped.push(i + 1);
      }
    }
    if (dropped.length === before) break;
    range = mean(kept);
    if (conventions.screening === "once") break;
  }
  const remarks =
    dropped.length === 0 ? NONE : [{ code: "screened-ranges", params: { screened: dropped.length }, at: dropped.sort((a, b) => a - b) }];
  return { range, remarks };
}

/** From which share on large moving ranges are said to widen the limits. */
const WIDENS = 0.25;

/**
 * Says so where limits would be a quarter narrower or more without the moving ranges that are at least D4 times their mean: one slip of
 * the pen, or values with a long tail, hide what the chart should find. Of 24 normal values about one series in 160 has it.
 */
export function wideningRanges(
  values: readonly number[],
  range: number,
  { constants, screening, rangeAverage }: Conventions,
): readonly Remark[] {
  if (screening !== "none" || rangeAverage !== "mean") return NONE;
  const edge = rangeConstants[constants].upper * range;
  const at: number[] = [];
  let [kept, sum] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    const size = Math.abs(values[i]! - values[i - 1]!);
    if (size >= edge) at.push(i);
    else if (size < edge) {
      kept++;
      sum += size;
    }
  }
  const narrower = 1 - sum / kept / range;
  return at.length > 0 && sum > 0 && narrower >= WIDENS ? [{ code: "large-ranges", params: { ranges: at.length, narrower }, at }] : NONE;
}

/** Mean or median of the values. */
export function centreOf(values: readonly number[], from: "mean" | "median"): number {
  return from === "median" ? median(values) : mean(values);
}
