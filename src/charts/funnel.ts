import { largest, ratio } from "../kernel.js";
import { outsideRules } from "../rules/sets.js";
import type { ChartKind, Columns, Conventions, Curve, Estimate, Line, Remark } from "../types/index.js";
import { binomial, type Law, poisson } from "./laws.js";
import { type Dispersion, dispersionOf, widenedLine } from "./overdispersion.js";
import { complement, exactSide, narrowing, negativeCount, notAmong, pooled } from "./ratios.js";
import { exactShares, smoothCountAt } from "./tails.js";

/** z of the lines that hold 95 % and 99.8 % of units that are all alike. */
const Z95 = 1.959963984540054;
const Z998 = 3.090232306167813;
/** Places of a curve: equal steps in √n, in which its lines are nearly straight, from the 400th part of the largest n. */
const STEPS = 100;
const FIRST_STEP = 5;

/**
 * Funnel plot: units side by side at one time, each against the limits for its own size. No run rules, no verdict over time.
 *
 * Plotted: `y/n`, in order of n. Centre: θ = Σy/Σn, or given. Limits hold 99.8 % of units that are all alike: exact ones of the binomial
 * distribution for shares, of the Poisson distribution for rates and for observed over expected numbers (`ratio`), or θ ± 3.09 standard
 * errors (`method: "sigma"`). `curves` holds them and the 95 % lines, smoothed for drawing (Spiegelhalter 2005, *Statistics in
 * Medicine* 24:1185). Where units differ by more than chance a note says so; `overdispersion` widens the limits by a factor
 * (multiplicative) or by a variance between units (additive), on the arcsine or square-root scale.
 * @example 350 of 2555 cases in ten units: θ 0.137; for n = 300 drawn from 0.0775 to 0.1999, under `sigma` from 0.0756 to 0.1983
 */
export const funnelChart: ChartKind<"n"> = {
  name: "funnel",
  needs: ["n"],
  unit: ({ ratio: of }) => (of === "expected" ? "number" : of),
  bounds: (_phase, { ratio: of }) => (of === "proportion" ? [0, 1] : [0, null]),
  lined: true,
  stepped: true,
  directional: true,
  temporal: false,
  admits: "outside",
  sigma: ({ overdispersion }) => (overdispersion === "none" ? "implied" : "estimated"),
  counts: true,
  rules: outsideRules,
  conventions: { sigmas: Z998, method: "probability" },
  reads: ["method", "alpha", "midP", "ratio", "overdispersion"],
  refuses: (y, n, conventions) => (conventions.ratio === "proportion" ? notAmong : negativeCount)(y, n, conventions),
  plot: ({ y, n }) => ({ value: ratio(y, n) }),
  fit(baseline, phase, known, conventions) {
    const own = known.centre === undefined ? pooled(baseline) : known;
    const { centre = NaN } = own;
    const dispersion = dispersionOf(baseline, centre, conventions);
    if (known.centre === undefined && dispersion.units < 2) return { estimate: own, line: (_at, z) => (z === 0 ? centre : NaN) };
    const estimate = known.events === undefined ? corrected(own, dispersion, conventions) : known;
    return { estimate, line: lineOf(estimate, phase.n, conventions), remarks: said(dispersion, conventions) };
  },
  side: exactSide,
  curves(phase, { estimate }, conventions) {
    const n = sizesOf(phase, conventions);
    const line = smoothLine(estimate, n, conventions);
    const at = (z: number): readonly number[] => n.map((_, i) => line(i, z));
    const { sigmas } = conventions;
    return [...eitherSide("", n, at(-sigmas), at(sigmas)), ...eitherSide("95", n, at(-Z95), at(Z95))];
  },
};

/**
 * A line on either side of the centre, from the size on from which both draw in: where one event alone is beyond the upper line, its
 * interpolation would begin at the centre and turn back.
 */
function eitherSide(name: string, n: readonly number[], lower: readonly number[], upper: readonly number[]): readonly Curve[] {
  const from = Math.max(0, lower.indexOf(Math.min(...lower)), upper.indexOf(Math.max(...upper)));
  const curve = (side: string, y: readonly number[]): Curve => ({ name: side + name, x: n.slice(from), y: y.slice(from) });
  return [curve("lower", lower), curve("upper", upper)];
}

/** The estimate with the correction asked for, where units differ by more than chance. */
function corrected(own: Estimate, { excessive, phi, tauSquared }: Dispersion, { overdispersion }: Conventions): Estimate {
  if (!excessive || overdispersion === "none") return own;
  return overdispersion === "multiplicative" ? { ...own, phi } : { ...own, tauSquared };
}

function said({ excessive, phi, units, winsorised }: Dispersion, { overdispersion }: Conventions): readonly Remark[] {
  if (!excessive) return [];
  if (overdispersion === "none") return [{ code: "overdispersed", params: { phi, usable: units } }];
  return [{ code: "winsorised", params: { units: winsorised.length, phi }, at: winsorised }];
}

const isWidened = ({ phi, tauSquared }: Estimate): boolean => phi !== undefined || tauSquared !== undefined;

function lineOf(estimate: Estimate, n: readonly number[] | null, conventions: Conventions): Line {
  const { centre = NaN } = estimate;
  if (isWidened(estimate)) return widenedLine(estimate, n, conventions);
  if (conventions.method === "probability") return exactShares(centre, n, lawOf(centre, conventions), conventions);
  return narrowing(centre, Math.sqrt(conventions.ratio === "proportion" ? centre * complement(estimate) : centre), n);
}

/** The law of the count of a unit of size n. */
function lawOf(centre: number, { ratio: of }: Conventions): (n: number) => Law {
  return of === "proportion" ? (n) => binomial(n, centre) : (n) => poisson(centre * n);
}

/** The limits as they are drawn: smooth where they step, within the bounds, and on their own side of the centre. */
function smoothLine(estimate: Estimate, n: readonly number[], conventions: Conventions): Line {
  const { centre = NaN } = estimate;
  const law = lawOf(centre, conventions);
  const stepped = conventions.method === "probability" && !isWidened(estimate);
  const line: Line = stepped ? (at, z) => smoothCountAt(law(n[at]!), z, conventions) / n[at]! : lineOf(estimate, n, conventions);
  const most = conventions.ratio === "proportion" ? 1 : Infinity;
  return (at, z) => (z < 0 ? Math.max(0, Math.min(centre, line(at, z))) : Math.min(most, Math.max(centre, line(at, z))));
}

/** The sizes at which curves are told, the largest unit's last; whole numbers where cases are counted. */
function sizesOf({ n, y }: Columns, { ratio: of }: Conventions): readonly number[] {
  const largestSize = largest(n?.filter((_, i) => !Number.isNaN(y[i]!)) ?? []);
  const sizes = new Set<number>();
  for (let step = FIRST_STEP; step <= STEPS; step++) {
    const size = largestSize * (step / STEPS) ** 2;
    sizes.add(of === "proportion" ? Math.max(1, Math.round(size)) : size);
  }
  return [...sizes];
}
