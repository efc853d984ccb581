import { sideOfRatio } from "../kernel.js";
import { fault } from "../messages.js";
import { provostMurrayRules } from "../rules/sets.js";
import type { ChartKind, Columns } from "../types/index.js";
import { binomial } from "./laws.js";
import { notAmong, pooled } from "./ratios.js";
import { exactLevel } from "./tails.js";

/**
 * np chart: the number of cases among n that have an attribute, where n is the same every time.
 *
 * Plotted: `y`. Centre: n·p̄ with p̄ = Σy/Σn. Limits: n·p̄ ± 3·√(n·p̄(1−p̄)), clipped to 0 and n
 * (Shewhart; Montgomery, *Introduction to Statistical Quality Control*, ch. 7). Zones are those of the p chart of the same cases.
 * With `method: "probability"` limits are the exact ones of the binomial distribution.
 * @throws SpcError `varying-n` where n varies: a p chart is meant
 * @example 347 of 1500 in samples of 50 (Montgomery's orange juice): centre 11.567, limits 2.621 and 20.512
 */
export const npChart: ChartKind<"n"> = {
  name: "np",
  needs: ["n"],
  unit: "count",
  bounds: (phase) => [0, Number.isNaN(sizeOf(phase)) ? null : sizeOf(phase)],
  lined: true,
  stepped: false,
  directional: true,
  admits: "all",
  sigma: "implied",
  counts: true,
  rules: provostMurrayRules,
  conventions: { method: "sigma" },
  reads: ["method", "alpha", "midP", "constants"],
  refuses: notAmong,
  plot(phase) {
    refuseVarying(phase);
    const { y, n } = phase;
    return { value: y.map((count, i) => (n !== null && n[i]! > 0 ? count : NaN)) };
  },
  fit(baseline, phase, known, conventions) {
    const size = sizeOf(phase);
    const { events = NaN, cases = NaN } = known.centre === undefined ? pooled(baseline) : known;
    const counted = known.events !== undefined || known.centre === undefined;
    const centre = known.centre ?? (size * events) / cases;
    const p = counted ? events / cases : centre / size;
    const estimate = counted ? { centre, events, cases } : known;
    if (conventions.method === "probability") return { estimate, line: exactLevel(centre, binomial(size, p), conventions) };
    const sigma = Math.sqrt(centre * (counted ? (cases - events) / cases : 1 - p));
    return { estimate, line: (_at, z) => (z === 0 ? centre : centre + z * sigma) };
  },
  side: ({ y, n }, { events, cases }, at) => (n === null ? NaN : sideOfRatio(y[at]!, n[at]!, events, cases)),
};

/** The number of cases each time, that of rows with a count before that of rows without; NaN where no row has any. */
function sizeOf({ n, y }: Columns): number {
  return n?.find((cases, i) => cases > 0 && !Number.isNaN(y[i]!)) ?? n?.find((cases) => cases > 0) ?? NaN;
}

function refuseVarying(phase: Columns): void {
  const size = sizeOf(phase);
  const { n, y, x } = phase;
  const row = n?.findIndex((cases, i) => cases > 0 && cases !== size && !Number.isNaN(y[i]!)) ?? -1;
  if (row < 0) return;
  throw fault(
    "varying-n",
    `np chart: n is ${size}, but ${n![row]!} at ${JSON.stringify(x[row])}, expected the same n throughout, or a p chart`,
    {
      column: "n",
      value: n![row]!,
    },
  );
}
