/** The constants that turn moving ranges into lines. */
import type { Conventions } from "../types/index.js";

/** How moving ranges of two become lines, under one convention. */
export interface RangeConstants {
  /** Three sigmas, as a multiple of the mean moving range. */
  readonly limits: number;
  /** Upper line of the moving ranges, as a multiple of their mean (D4). */
  readonly upper: number;
  /** Three sigmas, as a multiple of the median moving range. */
  readonly medianLimits: number;
  /** Upper line of the moving ranges, as a multiple of their median. */
  readonly medianUpper: number;
}

/**
 * Factors for moving ranges by convention. `rounded` is what healthcare texts print (2.66 and 3.267); `table` starts from
 * d2 = 1.128 and 0.954; `exact` from d2 = 2/√π and √2·Φ⁻¹(0.75); `wheeler` is Wheeler's 2.660, 3.268, 3.145 and 3.865.
 */
export const rangeConstants: Readonly<Record<Conventions["constants"], RangeConstants>> = {
  rounded: { limits: 2.66, upper: 3.267, medianLimits: 3.145, medianUpper: 3.865 },
  table: { limits: 3 / 1.128, upper: 3.267, medianLimits: 3 / 0.954, medianUpper: 3.865 },
  exact: { limits: 1.5 * Math.sqrt(Math.PI), upper: 3.266531919288601, medianLimits: 3.1450742475225915, medianUpper: 3.8641289730680723 },
  wheeler: { limits: 2.66, upper: 3.268, medianLimits: 3.145, medianUpper: 3.865 },
};
