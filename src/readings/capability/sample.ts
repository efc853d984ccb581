/** The values behind the lines of the latest phase, and what they say of the process: mean, sigma within, sigma overall. */
import { sigmaFromRanges } from "../../charts/individuals.js";
import { withinSubgroups } from "../../charts/subgroups.js";
import { c4, d2, d3 } from "../../constants.js";
import { isConstant, largest, mean, powerOfTwoNear, present, ranges, sum } from "../../kernel.js";
import { fault } from "../../messages.js";
import type { Baseline, Chart, Conventions, Phase, Point } from "../../types/index.js";

/** A sigma with the degrees of freedom of its estimate. */
export interface Spread {
  /** Standard deviation of one value. */
  readonly sigma: number;
  /** Degrees of freedom. */
  readonly degrees: number;
}

/** What is known of the process. */
export interface Sample {
  /** Number of values. */
  readonly size: number;
  /** Their mean. */
  readonly mean: number;
  /** Variation from one value to the next, or inside subgroups. */
  readonly within: Spread;
  /** Variation of all values. */
  readonly overall: Spread;
  /** The values one by one; null where subgroups keep none. */
  readonly values: readonly number[] | null;
}

/** What is known without values. */
export const NOTHING: Sample = {
  size: 0,
  mean: NaN,
  within: { sigma: NaN, degrees: NaN },
  overall: { sigma: NaN, degrees: NaN },
  values: [],
};

/** The sample behind the lines of a phase; with given or locked lines, its own usable points. */
export function sampleOf(chart: Chart, phase: Phase): Sample {
  const points = sourceOf(chart, phase);
  const { conventions } = chart.provenance;
  const sample = chart.kind === "xbar" ? ofSubgroups(points, conventions) : ofIndividuals(points, conventions);
  return sample.size > 0 ? sample : { ...NOTHING, values: sample.values };
}

function sourceOf({ points }: Chart, { first, last, basis, limitsFrom }: Phase): readonly Point[] {
  if (limitsFrom !== "estimated" || basis === null) return points.slice(first ?? 0, (last ?? -1) + 1);
  const from = points.findIndex(({ x }) => x === basis.from);
  const to = points.findLastIndex(({ x }) => x === basis.to);
  if (to - from + 1 !== basis.observations) {
    throw fault(
      "baseline-invalid",
      "the baseline of the latest phase is a list of positions, which a chart does not keep, expected a window",
      {
        column: "baseline",
      },
    );
  }
  return points.slice(from, to + 1);
}

/** Values in order, NaN where no moving range is formed across, as the lines were made. */
function sequence(points: readonly Point[], { acrossGap, acrossGhost }: Conventions): readonly number[] {
  const values: number[] = [];
  points.forEach(({ value, status, phase }, i) => {
    if (i > 0 && points[i - 1]?.phase !== phase) values.push(NaN);
    if (status === "ghost" || status === "provisional") {
      if (acrossGhost === "omit") values.push(NaN);
    } else if (value !== null) values.push(value);
    else if (acrossGap === "omit") values.push(NaN);
  });
  return values;
}

function ofIndividuals(points: readonly Point[], conventions: Conventions): Sample {
  const told = sequence(points, conventions);
  const [first = NaN] = present(told);
  const inOrder = isConstant(present(told)) ? told.map((value) => (Number.isNaN(value) ? NaN : first)) : told;
  const values = present(inOrder);
  const moving = ranges(inOrder);
  const average = mean(values);
  const size = values.length;
  return {
    size,
    mean: average,
    within: { sigma: sigmaFromRanges(moving, conventions).sigma, degrees: degreesOfRanges(moving) },
    overall: {
      sigma: deviationOf(
        values.map((value) => value - average),
        size - 1,
      ),
      degrees: size - 1,
    },
    values,
  };
}

/** Degrees of freedom of a mean of m moving ranges, `shared` of them followed by one that shares an observation. */
function degreesOfRanges(moving: readonly number[]): number {
  const formed = (range: number | undefined): boolean => range !== undefined && !Number.isNaN(range);
  const m = moving.filter(formed).length;
  const shared = moving.filter((range, i) => formed(range) && formed(moving[i + 1])).length;
  return m ** 2 / (m * (Math.PI - 2) + shared * (2 * Math.sqrt(3) + Math.PI / 3 - 4));
}

function ofSubgroups(points: readonly Point[], conventions: Conventions): Sample {
  const rows = points.filter(({ status, value }) => status === "counted" && value !== null);
  const column = (read: (point: Point) => number | null | undefined): readonly number[] => rows.map((point) => read(point) ?? NaN);
  const value = column((point) => point.value);
  const sizes = column(({ n }) => n);
  const known = (values: readonly number[]): readonly number[] | null =>
    values.every(Number.isNaN) && sizes.some((n) => n >= 2) ? null : values;
  const baseline: Baseline = {
    length: rows.length,
    x: rows.map(({ x }) => x),
    y: value,
    n: sizes,
    sd: known(column(({ also }) => also?.sd)),
    range: known(column(({ also }) => also?.range)),
    ghost: null,
    value,
  };
  const size = sum(sizes);
  const [first = NaN] = value;
  const average = first + sum(value.map((one, i) => (one - first) * (sizes[i] ?? NaN))) / size;
  const { sd, sigma } = withinSubgroups(baseline, "xbar", conventions);
  return {
    size,
    mean: average,
    within: { sigma, degrees: degreesWithin(sizes, sd) },
    overall: { sigma: deviationOf(deviationsOf(baseline, average), size - 1), degrees: size - 1 },
    values: null,
  };
}

/**
 * What all values deviate by from the mean of all, told by subgroups: √(n − 1)·s inside each, √n·(x̄ᵢ − x̄) of its mean, 0 where the means
 * are equal but for rounding. NaN where a standard deviation is not known.
 */
function deviationsOf({ value, n, sd }: Baseline, average: number): readonly number[] {
  const still = isConstant(value);
  return value.flatMap((one, i) => {
    const size = n?.[i] ?? NaN;
    const inside = size > 1 ? Math.sqrt(size - 1) * (sd?.[i] ?? NaN) : sd === null ? NaN : 0;
    return [inside, still ? 0 : Math.sqrt(size) * (one - average)];
  });
}

/** √(Σd²/degrees), the deviations d being measured against the largest, so that no square overflows or vanishes. */
function deviationOf(deviations: readonly number[], degrees: number): number {
  if (deviations.some(Number.isNaN)) return NaN;
  const unit = powerOfTwoNear(largest(deviations));
  return unit * Math.sqrt(sum(deviations.map((deviation) => (deviation / unit) ** 2)) / degrees);
}

/** Degrees of freedom of sigma within subgroups: twice the square of its mean over its variance. */
function degreesWithin(sizes: readonly number[], sd: "mean" | "pooled" | "range"): number {
  const counted = sizes.filter((n) => n >= 2);
  if (sd === "pooled") return sum(counted.map((n) => n - 1));
  if (sd === "mean") return sum(counted.map(c4)) ** 2 / (2 * sum(counted.map((n) => 1 - c4(n) ** 2)));
  return counted.length ** 2 / (2 * sum(counted.map((n) => (d3(n) / d2(n, "exact")) ** 2)));
}
