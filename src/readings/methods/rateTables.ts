/** Chances of at least one proposal on a stable series of independent normal values, simulated beforehand. */
import type { StableShiftParameters } from "./stableShiftParameters.js";

/** Chance of at least one proposal by length of the series; parallel columns, lengths ascending. */
export interface RateTable {
  /** Series simulated for each length. */
  readonly series: number;
  /** Lengths. */
  readonly n: readonly number[];
  /** Chances. */
  readonly p: readonly number[];
  /** Standard errors. */
  readonly se: readonly number[];
}

/** By penalty in ln n, with a shortest segment of 8. */
const PENALTIES: Readonly<Record<string, RateTable>> = {
  2: {
    series: 100_000,
    n: [16, 20, 24, 30, 36, 48, 60, 72, 100],
    p: [0.03534, 0.05993, 0.06671, 0.07309, 0.07576, 0.07246, 0.06933, 0.0649, 0.05508],
    se: [0.00058, 0.00075, 0.00079, 0.00082, 0.00084, 0.00082, 0.0008, 0.00078, 0.00072],
  },
  3: {
    series: 100_000,
    n: [16, 20, 24, 30, 36, 48, 60, 72, 100],
    p: [0.01312, 0.02072, 0.02167, 0.02154, 0.02058, 0.01633, 0.01337, 0.01124, 0.00775],
    se: [0.00036, 0.00045, 0.00046, 0.00046, 0.00045, 0.0004, 0.00036, 0.00033, 0.00028],
  },
};

/** By length of the run and sides on which it counts, after the median of 13 rows. */
const RUNS: Readonly<Record<string, RateTable>> = {
  "6 both": { series: 40_000, n: [24, 36, 48, 60], p: [0.1874, 0.40815, 0.56983, 0.67668], se: [0.00195, 0.00246, 0.00248, 0.00234] },
  "6 one": { series: 40_000, n: [24, 36, 48, 60], p: [0.0924, 0.21515, 0.29575, 0.36138], se: [0.00145, 0.00205, 0.00228, 0.0024] },
  "8 both": { series: 40_000, n: [24, 36, 48, 60], p: [0.05847, 0.1629, 0.25217, 0.32385], se: [0.00117, 0.00185, 0.00217, 0.00234] },
  "8 one": { series: 40_000, n: [24, 36, 48, 60], p: [0.0301, 0.0807, 0.12682, 0.16232], se: [0.00085, 0.00136, 0.00166, 0.00184] },
  "9 both": { series: 40_000, n: [24, 36, 48, 60], p: [0.03122, 0.1039, 0.1622, 0.21882], se: [0.00087, 0.00153, 0.00184, 0.00207] },
  "9 one": { series: 40_000, n: [24, 36, 48, 60], p: [0.01595, 0.05015, 0.0849, 0.10905], se: [0.00063, 0.00109, 0.00139, 0.00156] },
  "10 both": { series: 40_000, n: [24, 36, 48, 60], p: [0.01742, 0.06707, 0.11085, 0.1515], se: [0.00065, 0.00125, 0.00157, 0.00179] },
  "10 one": { series: 40_000, n: [24, 36, 48, 60], p: [0.00847, 0.03227, 0.0559, 0.07472], se: [0.00046, 0.00088, 0.00115, 0.00131] },
  "12 both": { series: 40_000, n: [24, 36, 48, 60], p: [0, 0.0294, 0.05108, 0.0707], se: [0, 0.00084, 0.0011, 0.00128] },
  "12 one": { series: 40_000, n: [24, 36, 48, 60], p: [0, 0.0141, 0.02525, 0.033], se: [0, 0.00059, 0.00078, 0.00089] },
};

/** By what differs from the defaults. */
const SHIFTS: Readonly<Record<string, RateTable>> = {
  "": {
    series: 40_000,
    n: [42, 48, 60, 72, 84, 100, 120],
    p: [0.00665, 0.04312, 0.1123, 0.1741, 0.22928, 0.2999, 0.37707],
    se: [0.00041, 0.00102, 0.00158, 0.0019, 0.0021, 0.00229, 0.00242],
  },
  "shift 9": {
    series: 20_000,
    n: [42, 48, 60, 72, 100],
    p: [0.00335, 0.02405, 0.0655, 0.10595, 0.1902],
    se: [0.00041, 0.00108, 0.00175, 0.00218, 0.00278],
  },
  "shift 10": {
    series: 20_000,
    n: [42, 48, 60, 72, 100],
    p: [0.00205, 0.01605, 0.0413, 0.06575, 0.11945],
    se: [0.00032, 0.00089, 0.00141, 0.00175, 0.00229],
  },
  regrets: {
    series: 20_000,
    n: [42, 48, 60, 72, 100],
    p: [0.01465, 0.0522, 0.11675, 0.1823, 0.3109],
    se: [0.00085, 0.00157, 0.00227, 0.00273, 0.00327],
  },
  "every shift": {
    series: 20_000,
    n: [42, 48, 60, 72, 100],
    p: [0.01605, 0.0553, 0.1268, 0.1913, 0.32345],
    se: [0.00089, 0.00162, 0.00235, 0.00278, 0.00331],
  },
};

/** The table of `changePoint`; null for parameters without one. */
export function changePointRates(minSegment: number, penalty: number): RateTable | null {
  return minSegment === 8 ? (PENALTIES[penalty] ?? null) : null;
}

/** The table of `sustainedRun`; null for parameters without one. */
export function sustainedRunRates(baseline: number, shift: number, direction: string): RateTable | null {
  return baseline === 13 ? (RUNS[`${shift} ${direction === "both" ? "both" : "one"}`] ?? null) : null;
}

/** The table of `stableShift`; null for parameters without one. `pending` makes no difference that can be seen, and a tolerance lowers the rate. */
export function stableShiftRates(asked: StableShiftParameters): RateTable | null {
  const { period, first, exclusions, screening, shift, noRegrets, overhang, everyShift, firstOnly } = asked;
  if (period !== 21 || first !== 21 || exclusions !== 3 || screening !== "once" || !overhang || firstOnly) return null;
  const differs = [...(shift === 8 ? [] : [`shift ${shift}`]), ...(noRegrets ? [] : ["regrets"]), ...(everyShift ? ["every shift"] : [])];
  return SHIFTS[differs.join(", ")] ?? null;
}
