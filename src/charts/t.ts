import { mean } from "../kernel.js";
import { rareEventRules } from "../rules/sets.js";
import type { Baseline, ChartKind, Conventions, Estimate, Fit, Line } from "../types/index.js";
import { ofMovingRanges, sigmaFromValues } from "./individuals.js";
import { constantOf } from "./ratios.js";
import { weibullFit } from "./weibull.js";

/**
 * t chart: time between successive rare events, in days or hours.
 *
 * Plotted: `y`, above 0. The limits are those of the XmR chart of y^(1/3.6), put back on the scale of the times; a line below 0
 * becomes 0 (Nelson 1994, *Journal of Quality Technology* 26:239). `power` is the root; where all times are equal, every line is that time.
 * A given centre is a time, a given sigma one of transformed times.
 * With `method: "probability"` the lines are quantiles of the exponential distribution, or of a Weibull distribution of known
 * (`shape: 0.8`) or estimated shape (from at least 10 times); the centre is its median.
 * @example 20 times between valve failures (Montgomery ex. 7.6), constants of `table`: centre 430.04 hours, upper limit 6937.9, lower 0
 */
export const tChart: ChartKind<never> = {
  name: "t",
  needs: [],
  unit: "days",
  bounds: [0, null],
  lined: true,
  stepped: false,
  directional: true,
  admits: "centre",
  sigma: ({ method, shape }) => (method !== "probability" ? "settable" : shape === "estimate" ? "estimated" : "implied"),
  rules: rareEventRules,
  conventions: { method: "sigma" },
  reads: /* @__PURE__ */ ofMovingRanges.concat("method", "alpha", "power", "shape"),
  refuses: (y) =>
    y > 0 ? null : "a time above 0; for two events at the same recorded time, use a g chart or a finer unit of time, or merge the events",
  plot: ({ y }) => ({ value: y }),
  fit(baseline, _phase, known, conventions) {
    return conventions.method === "probability"
      ? weibullFit(baseline.value, known, conventions)
      : transformedFit(baseline, known, conventions);
  },
};

function transformedFit({ value }: Baseline, known: Estimate, conventions: Conventions): Fit {
  const { power } = conventions;
  if (known.sigma !== undefined) {
    const { centre = NaN, mean: average = centre ** (1 / power), sigma } = known;
    return { estimate: { ...known, mean: average }, line: transformedLine(centre, average, sigma, power) };
  }
  const roots = value.map((time) => time ** (1 / power));
  const { range, sigma, remarks } = sigmaFromValues(roots, conventions);
  const average = known.centre === undefined ? mean(roots) : known.centre ** (1 / power);
  const constant = constantOf(value);
  const centre = known.centre ?? (Number.isNaN(constant) ? average ** power : constant);
  return { estimate: { centre, mean: average, range, sigma }, line: transformedLine(centre, average, sigma, power), remarks };
}

function transformedLine(centre: number, average: number, sigma: number, power: number): Line {
  return (_at, z) => (z === 0 || sigma === 0 ? centre : Math.max(0, average + z * sigma) ** power);
}
