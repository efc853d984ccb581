import { ratio } from "../kernel.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { ofMovingRanges } from "./individuals.js";
import { laneyFit } from "./laney.js";
import { exactSide, negativeCount } from "./ratios.js";

/**
 * u′ chart: rates over very large areas of opportunity, where a u chart finds nearly every point outside.
 *
 * Plotted: `y/n`. Centre: ū = Σy/Σn. Limits: ū ± 3·σ_z·√(ū/n), never below 0, where σ_z is the mean moving range of the z-scores
 * over 1.128 (Laney 2002, *Quality Engineering* 14:531). With n = 1 throughout it is the XmR chart of the counts, clipped at 0.
 * @example 24 months of bacteraemias per 10,000 bed days (Anhøj & Mohammed): ū 7.54, σ_z 1.017, first month 2.89 to 12.20
 */
export const uPrimeChart: ChartKind<"n"> = {
  name: "uPrime",
  needs: ["n"],
  unit: "rate",
  bounds: [0, null],
  lined: true,
  stepped: true,
  directional: true,
  admits: "all",
  sigma: "settable",
  counts: true,
  rules: provostMurrayRules,
  reads: ofMovingRanges,
  refuses: negativeCount,
  plot: ({ y, n }) => ({ value: ratio(y, n) }),
  fit: (baseline, phase, known, conventions) => laneyFit(baseline, phase, known, conventions, ({ centre = NaN }) => Math.sqrt(centre)),
  side: exactSide,
};
