/**
 * How limits are computed, one sentence a chart kind, without a full stop. Values: `centre`, `factor` (of the average
 * moving range), `average` (mean or median), `sigmas`, `each` (" of each phase" or nothing), `steps` (how limits step with the denominator,
 * or nothing), and the conventions of single kinds.
 */
import type { Sentence } from "../../types/index.js";

const binomial: Sentence = "Limits are {sigmas} sigma either side of the {centre}{each}, with sigma from the binomial distribution{steps}";
const poisson: Sentence = "Limits are {sigmas} sigma either side of the {centre}{each}, with sigma from the Poisson distribution{steps}";
const within = (source: string): Sentence =>
  `Limits are {sigmas} sigma either side of the {centre}{each}, with sigma from the ${source} within subgroups{steps}`;
const exactBinomial: Sentence = "Limits are exact probability limits of the binomial distribution about the {centre}{each}{steps}";
const exactPoisson: Sentence = "Limits are exact probability limits of the Poisson distribution about the {centre}{each}{steps}";

/** Sentences on the computation of limits, by chart kind. */
export const limits: Readonly<Record<string, Sentence>> = {
  run: "The line is the {centre}{each}",
  xmr: "Limits are the {centre} ± {factor} × the {average} moving range{each}{screened}",
  mr: "The upper limit is {factor} × the {average} moving range{each}{screened}",
  iPrime: "Limits are {sigmas} sigma either side of the {centre}{each}, with sigma from moving ranges weighted by the denominators{steps}",
  xbar: within("variation"),
  "xbar-mean": within("mean standard deviation"),
  "xbar-pooled": within("pooled standard deviation"),
  "xbar-range": within("mean range"),
  s: "Limits are {sigmas} sigma either side of the {centre} standard deviation{each}{steps}",
  "s-pooled": "Limits are {sigmas} sigma either side of the pooled standard deviation{each}{steps}",
  r: "Limits are {sigmas} sigma either side of the {centre} range{each}{steps}",
  p: binomial,
  np: binomial,
  pPrime:
    "Limits are {sigmas} sigma either side of the {centre}{each}, with sigma from the binomial distribution multiplied by the spread of the z-scores{steps}",
  u: poisson,
  uPrime:
    "Limits are {sigmas} sigma either side of the {centre}{each}, with sigma from the Poisson distribution multiplied by the spread of the z-scores{steps}",
  c: poisson,
  g: "The upper limit is {sigmas} sigma above the mean number of cases{each}, with sigma from the geometric distribution; by chance alone about 1 point in {chance} lies above it; the line is the {centre}",
  t: "Limits are the mean ± {factor} × the {average} moving range{each}, worked out on the times to the power 1 ÷ {power} and converted back to times",
  funnel:
    "Limits narrow as the denominator rises; they lie {sigmas} standard errors (the inner lines 1.96, for 95% of units) either side of the {centre}",
  ewma: "Each point gives the latest observation a weight of {lambda}; limits are {sigmas} sigma of this average either side of the {centre}{each}",
  cusum: "Deviations beyond {slack} sigma are added up on either side; the limits are the decision interval of {decision} sigma{each}",
  "p-probability": exactBinomial,
  "np-probability": exactBinomial,
  "u-probability": exactPoisson,
  "c-probability": exactPoisson,
  "g-probability": "Limits are exact probability limits of the geometric distribution{each}; the line is the {centre}",
  "t-probability": "Limits are exact probability limits of the times{each}; the line is their median",
  "funnel-widened":
    "Limits lie {sigmas} standard errors (the inner lines 1.96, for 95% of units) either side of the {centre}, widened for the spread between units",
  "funnel-probability":
    "Limits narrow as the denominator rises; they hold {share} of units (the inner lines 95%) if all are alike, by exact probability",
};
