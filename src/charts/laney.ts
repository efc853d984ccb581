/** What the p′ and u′ charts share: limits of a model, stretched to the variation that the points show. */
import type { Baseline, Columns, Conventions, Estimate, Fit } from "../types/index.js";
import { sigmaFromValues } from "./individuals.js";
import { constantOf, narrowing, pooled } from "./ratios.js";

/**
 * Lines at centre ± z·σ_z·spread/√n. σ_z is the mean range of neighbouring z-scores over d, as sigma is on an XmR chart:
 * 1 where the points vary as the model expects (Laney 2002, *Quality Engineering* 14:531).
 * @param spreadOf - standard deviation of one case under the model, from the estimate
 */
export function laneyFit(
  baseline: Baseline,
  phase: Columns,
  known: Estimate,
  conventions: Conventions,
  spreadOf: (estimate: Estimate) => number,
): Fit {
  const ratios = known.centre === undefined ? ratioOf(baseline) : known;
  const centre = ratios.centre ?? NaN;
  const spread = spreadOf(ratios);
  const given = known.sigmaZ ?? known.sigma;
  const found = given === undefined ? sigmaFromValues(scores(baseline, centre, spread), conventions) : null;
  const sigmaZ = given ?? found?.sigma ?? NaN;
  const { events, cases } = ratios;
  const estimate: Estimate = events === undefined || cases === undefined ? { centre, sigmaZ } : { centre, events, cases, sigmaZ };
  return { estimate, line: narrowing(centre, sigmaZ * spread, phase.n), ...(found === null ? {} : { remarks: found.remarks }) };
}

/** Σy over Σn; where all ratios are one number, that number. */
function ratioOf(baseline: Baseline): Estimate {
  const { centre = NaN, events = NaN, cases = NaN } = pooled(baseline);
  const constant = constantOf(baseline.value);
  return { centre: Number.isNaN(constant) ? centre : constant, events, cases };
}

/** How many standard deviations of the model each ratio lies from the centre; 0 where the model has none. */
function scores({ value, n }: Baseline, centre: number, spread: number): readonly number[] {
  return value.map((ratio, i) => {
    if (Number.isNaN(ratio)) return NaN;
    return spread === 0 ? 0 : ((ratio - centre) * Math.sqrt(n === null ? NaN : n[i]!)) / spread;
  });
}
