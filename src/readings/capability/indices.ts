/** Capability indices with their confidence intervals. */
import { chiSquareQuantile, normalQuantile } from "../../distributions.js";
import type { Sample, Spread } from "./sample.js";

/** A capability index with its confidence interval. */
export interface CapabilityIndex {
  /** Its value. */
  readonly value: number;
  /** Lower end of its interval; null where it has too few degrees of freedom. */
  readonly lower: number | null;
  /** Upper end. */
  readonly upper: number | null;
}

/** A number; null for what is none. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What a customer wishes: either limit may be null; never drawn as a limit of the process. */
export interface SpecificationLimits {
  /** Lower specification limit. */
  readonly lower: number | null;
  /** Upper specification limit. */
  readonly upper: number | null;
  /** The value aimed at; null where there is one limit and none was named. */
  readonly nominal: number | null;
}

/** The five indices of one sigma; null where the specification lacks a side, or there is no variation. */
export interface Indices {
  /** (U − L)/6σ. */
  readonly spread: CapabilityIndex | null;
  /** (x̄ − L)/3σ. */
  readonly low: CapabilityIndex | null;
  /** (U − x̄)/3σ. */
  readonly high: CapabilityIndex | null;
  /** The smaller of the two. */
  readonly worst: CapabilityIndex | null;
  /** The first over √(1 + δ²), δ = (x̄ − T)/σ. */
  readonly aimed: CapabilityIndex | null;
}

/**
 * Indices of one sigma. Intervals: χ² for Cp; Bissell 1990 for Cpk, and one-sided bounds for its two sides; after Boyles 1991 for
 * Cpm, as Cp with (1 + δ²)²/(1/ν + 2δ²/N) degrees of freedom.
 */
export function indicesOf(sample: Sample, spread: Spread, specification: SpecificationLimits, confidence: number): Indices {
  const { sigma, degrees } = spread;
  const { lower, upper, nominal } = specification;
  if (!(sigma > 0)) return { spread: null, low: null, high: null, worst: null, aimed: null };
  const side = (gap: number | null): number | null => (gap === null ? null : gap / (3 * sigma));
  const below = side(lower === null ? null : sample.mean - lower);
  const above = side(upper === null ? null : upper - sample.mean);
  const oneSided = normalQuantile(confidence);
  const twoSided = normalQuantile((1 + confidence) / 2);
  const sides = [below, above].filter((value) => value !== null);
  const bissell = (value: number | null, z: number): CapabilityIndex | null =>
    value === null ? null : aboutNormal(value, z, sample.size, degrees);
  const whole = lower === null || upper === null ? null : (upper - lower) / (6 * sigma);
  const off = nominal === null ? 0 : (sample.mean - nominal) / sigma;
  const aimedDegrees = (1 + off ** 2) ** 2 / (1 / degrees + (2 * off ** 2) / sample.size);
  return {
    spread: whole === null ? null : aboutChiSquare(whole, degrees, confidence),
    low: bissell(below, oneSided),
    high: bissell(above, oneSided),
    worst: bissell(
      sides.reduce<number | null>((least, value) => (least === null || value < least ? value : least), null),
      twoSided,
    ),
    aimed: whole === null ? null : aboutChiSquare(whole / Math.sqrt(1 + off ** 2), aimedDegrees, confidence),
  };
}

function aboutChiSquare(value: number, degrees: number, confidence: number): CapabilityIndex | null {
  const end = (p: number): number => (degrees >= 1 ? value * Math.sqrt(chiSquareQuantile(p, degrees) / degrees) : NaN);
  return indexOf(value, end((1 - confidence) / 2), end((1 + confidence) / 2));
}

function aboutNormal(value: number, z: number, size: number, degrees: number): CapabilityIndex | null {
  const reach = degrees > 0 ? z * Math.sqrt(1 / (9 * size) + value ** 2 / (2 * degrees)) : NaN;
  return indexOf(value, value - reach, value + reach);
}

/** Null for an index that is no number, as where sigma is next to nothing beside the specification; likewise its ends. */
function indexOf(value: number, lower: number, upper: number): CapabilityIndex | null {
  return Number.isFinite(value) ? { value, lower: orNull(lower), upper: orNull(upper) } : null;
}
