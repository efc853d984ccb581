/** What the charts of subgroups share: sigma from the variation inside them, and lines that depend on their size. */
import { c4, d2, LARGEST_RANGE } from "../constants.js";
import { largest, mean, powerOfTwoNear } from "../kernel.js";
import { fault } from "../messages.js";
import type { Baseline, Columns, Conventions, Line, Remark } from "../types/index.js";

/** The variation inside subgroups. */
export interface Within {
  /** Where it comes from: the mean standard deviation, the pooled one, or ranges. */
  readonly sd: "mean" | "pooled" | "range";
  /** S̄, the pooled s, or sigma from ranges. */
  readonly amount: number;
  /** Sigma of one value. */
  readonly sigma: number;
  /** Cautions. */
  readonly remarks: readonly Remark[];
}

/** Subgroups beyond this size lose much by being told by their range. */
const MANY_FOR_RANGE = 10;

/** The size that all subgroups of two or more have; NaN where sizes differ, or there is none. */
export function equalSize({ value, n }: Baseline): number {
  let size = NaN;
  for (let i = 0; i < value.length; i++) {
    const own = n === null ? NaN : n[i]!;
    if (!(own >= 2) || Number.isNaN(value[i]!) || own === size) continue;
    if (!Number.isNaN(size)) return NaN;
    size = own;
  }
  return size;
}

/**
 * The variation inside the subgroups of two or more. By default the mean of their standard deviations where sizes are equal,
 * the pooled one √(Σ(n−1)s²/Σ(n−1)) where they differ (Montgomery), and ranges where nothing else was given.
 */
export function withinSubgroups(baseline: Baseline, kind: string, conventions: Conventions): Within {
  const size = equalSize(baseline);
  const differ = Number.isNaN(size) && baseline.n?.some((own) => own >= 2) === true;
  const sd = conventions.sd ?? (baseline.sd === null ? "range" : differ ? "pooled" : "mean");
  const sizes = baseline.n ?? [];
  if (sd === "range") return { sd, ...fromRanges(counted(summaryOf(baseline, "range", kind), baseline), sizes, size, kind, conventions) };
  const sds = counted(summaryOf(baseline, "sd", kind), baseline);
  const amount = sd === "mean" ? mean(sds) : pooledSd(sds, sizes);
  const sigma = sd === "mean" ? amount / mean(sds.map((s, i) => (Number.isNaN(s) ? NaN : c4(sizes[i]!)))) : amount;
  return { sd, amount, sigma, remarks: [] };
}

/** Standard deviations or ranges of the subgroups that count, of two values or more; NaN for the others. */
export function counted(summaries: readonly number[], { n, y }: Columns): readonly number[] {
  return summaries.map((own, i) => (n !== null && n[i]! >= 2 && !Number.isNaN(y[i]!) ? own : NaN));
}

/** A column of summaries; an error where it is needed and was not given. */
export function summaryOf(phase: Columns, name: "sd" | "range", kind: string): readonly number[] {
  const own = phase[name];
  if (own !== null) return own;
  const words = name === "sd" ? "standard deviations" : "ranges";
  throw fault("missing-option", `${kind} chart needs the ${words} of its subgroups, expected values or ${name}`, { column: name });
}

function pooledSd(sds: readonly number[], sizes: readonly number[]): number {
  const unit = powerOfTwoNear(largest(sds));
  let squares = 0;
  let degrees = 0;
  for (let i = 0; i < sds.length; i++) {
    if (Number.isNaN(sds[i]!)) continue;
    degrees += sizes[i]! - 1;
    squares += (sizes[i]! - 1) * (sds[i]! / unit) ** 2;
  }
  return unit * Math.sqrt(squares / degrees);
}

/** R̄/d2, or the mean of R/d2 where sizes differ. */
function fromRanges(
  ranges: readonly number[],
  sizes: readonly number[],
  size: number,
  kind: string,
  { constants }: Conventions,
): Omit<Within, "sd"> {
  refuseLargeSubgroups(sizes, kind);
  const amount = Number.isNaN(size) ? mean(ranges.map((range, i) => range / d2(sizes[i]!, constants))) : mean(ranges) / d2(size, constants);
  return { amount, sigma: amount, remarks: preferS(sizes) };
}

/** Throws where a subgroup is too large to be told by its range. */
export function refuseLargeSubgroups(sizes: readonly number[], kind: string): void {
  const size = sizes.find((own) => own > LARGEST_RANGE);
  if (size === undefined) return;
  throw fault(
    "subgroup-too-large",
    `${kind} chart from ranges: a subgroup holds ${size} values, expected at most ${LARGEST_RANGE}; use an s chart, or standard deviations (sd: "pooled")`,
    { column: "values", value: size },
  );
}

/** The advice to prefer standard deviations, where subgroups are large. */
export function preferS(sizes: readonly number[]): readonly Remark[] {
  return sizes.some((own) => own > MANY_FOR_RANGE) ? [{ code: "prefer-s-chart" }] : [];
}

/** Lines at centre + z·spread, the spread of each size being asked for once in a row; none for subgroups of fewer than two. */
export function sizedLine(n: readonly number[] | null, centreOf: (size: number) => number, spreadOf: (size: number) => number): Line {
  let size = NaN;
  let centre = NaN;
  let spread = NaN;
  return (at, z) => {
    const own = n === null ? NaN : n[at]!;
    if (own !== size) {
      size = own;
      centre = centreOf(own);
      spread = own >= 2 ? spreadOf(own) : NaN;
    }
    return z === 0 ? centre : centre + z * spread;
  };
}
