/** What a process can do, against what a customer wishes of it. */
import { oneOf, refuseUnknown, unfit } from "../checks.js";
import { normalCdf } from "../distributions.js";
import { compare } from "../kernel.js";
import { fault } from "../messages.js";
import type { Chart, Note, Phase } from "../types/index.js";
import { checkChart } from "./given.js";
import { cautions } from "./capability/cautions.js";
import { type CapabilityIndex, indicesOf, orNull, type SpecificationLimits } from "./capability/indices.js";
import { NOTHING, type Sample, sampleOf } from "./capability/sample.js";
import { completed, refuseLimits } from "./capability/specification.js";

export type { CapabilityIndex, SpecificationLimits } from "./capability/indices.js";

/** How capability is asked for. */
export interface CapabilityOptions {
  /** Specification limits, at least one; `nominal` is the midpoint unless given. A natural bound is no specification. */
  readonly specification: { readonly lower?: number | null; readonly upper?: number | null; readonly nominal?: number | null };
  /** Confidence of the intervals. Default: 0.95. */
  readonly confidence?: number;
  /** Degrees of freedom of sigma within: those of its estimator, or N − 1 as qcc takes them. Default: `effective`. */
  readonly degrees?: "effective" | "total";
}

/** Both sides of a specification; null where it has none, or where single values are not kept. */
export interface Sides {
  /** Below the lower limit. */
  readonly below: number | null;
  /** Above the upper limit. */
  readonly above: number | null;
}

/** Capability indices and what must be said before any of them. */
export interface Capability {
  /** The specification, completed. */
  readonly specification: SpecificationLimits;
  /** Confidence of the intervals. */
  readonly confidence: number;
  /** Number of values. */
  readonly size: number;
  /** Their mean; null without any. */
  readonly mean: number | null;
  /** Standard deviations: as the chart estimates it, and of all values. */
  readonly sigma: { readonly within: number | null; readonly overall: number | null };
  /** Degrees of freedom of each. */
  readonly degrees: { readonly within: number | null; readonly overall: number | null };
  /** (U − L)/6σ, sigma within. */
  readonly cp: CapabilityIndex | null;
  /** (x̄ − L)/3σ. */
  readonly cpl: CapabilityIndex | null;
  /** (U − x̄)/3σ. */
  readonly cpu: CapabilityIndex | null;
  /** The smaller of the two. */
  readonly cpk: CapabilityIndex | null;
  /** Cp/√(1 + δ²), δ = (x̄ − T)/σ. */
  readonly cpm: CapabilityIndex | null;
  /** As `cp`, sigma overall. */
  readonly pp: CapabilityIndex | null;
  /** As `cpl`. */
  readonly ppl: CapabilityIndex | null;
  /** As `cpu`. */
  readonly ppu: CapabilityIndex | null;
  /** As `cpk`. */
  readonly ppk: CapabilityIndex | null;
  /** As `cpm`; not parts per million. */
  readonly ppm: CapabilityIndex | null;
  /** Number of values strictly outside each limit. */
  readonly observed: Sides;
  /** Share expected outside each limit, from a normal distribution with sigma within. */
  readonly expected: Sides;
  /** Cautions, to be told before any index. */
  readonly notes: readonly Note[];
}

/**
 * Process capability of an XmR or an X̄ chart: Cp, Cpk, Cpm with sigma within, Pp, Ppk, Ppm with sigma overall, with confidence
 * intervals (Bissell 1990; Boyles 1991), from the values behind the lines of the latest phase. It predicts something only of a stable process.
 * @throws SpcError `not-comparable` on other kinds, `specification-invalid` without a limit or where lower is not below upper
 * @example capability(spc(lengths, { chart: xmrChart }), { specification: { lower: 2, upper: 18 } }).cpk
 */
export function capability(chart: Chart, options: CapabilityOptions): Capability {
  checkChart(chart, "capability");
  refuseLimits(options);
  refuseUnknown("capability", options, NAMES);
  if (chart.kind !== "xmr" && chart.kind !== "xbar")
    throw fault("not-comparable", `capability got a chart of kind ${chart.kind}, expected xmr or xbar`, {
      column: "kind",
      value: chart.kind,
    });
  const specification = completed(options.specification);
  const { confidence = 0.95, degrees = "effective" } = options;
  if (!(typeof confidence === "number" && confidence > 0 && confidence < 1))
    throw unfit("out-of-range", "capability", "confidence", confidence, "expected a number between 0 and 1");
  oneOf("capability", "degrees", degrees, ["effective", "total"]);
  const phase = judgedPhase(chart);
  const found = phase === null ? NOTHING : sampleOf(chart, phase);
  const sample = degrees === "total" && found.size > 0 ? { ...found, within: { ...found.within, degrees: found.size - 1 } } : found;
  const within = indicesOf(sample, sample.within, specification, confidence);
  const overall = indicesOf(sample, sample.overall, specification, confidence);
  return {
    specification,
    confidence,
    size: sample.size,
    mean: orNull(sample.mean),
    sigma: { within: orNull(sample.within.sigma), overall: orNull(sample.overall.sigma) },
    degrees: { within: orNull(sample.within.degrees), overall: orNull(sample.overall.degrees) },
    cp: within.spread,
    cpl: within.low,
    cpu: within.high,
    cpk: within.worst,
    cpm: within.aimed,
    pp: overall.spread,
    ppl: overall.low,
    ppu: overall.high,
    ppk: overall.worst,
    ppm: overall.aimed,
    observed: observedIn(sample, specification),
    expected: expectedOf(sample, specification),
    notes: cautions(chart, phase, sample, specification),
  };
}

/** The phase that the verdict speaks of: one that holds no more than gaps, ghosts and provisional values is not yet the latest. */
function judgedPhase({ points, phases }: Chart): Phase | null {
  const latest = points.findLast(({ status, value }) => status === "counted" && value !== null);
  return latest === undefined ? null : (phases[latest.phase] ?? null);
}

const NAMES: readonly string[] = ["specification", "confidence", "degrees"];

function observedIn({ values }: Sample, { lower, upper }: SpecificationLimits): Sides {
  const count = (limit: number | null, side: 1 | -1): number | null =>
    limit === null || values === null ? null : values.filter((value) => compare(value, limit, 0) === side).length;
  return { below: count(lower, -1), above: count(upper, 1) };
}

function expectedOf({ mean: average, within }: Sample, { lower, upper }: SpecificationLimits): Sides {
  const share = (gap: number): number | null => (within.sigma > 0 ? orNull(normalCdf(gap / within.sigma)) : null);
  return { below: lower === null ? null : share(lower - average), above: upper === null ? null : share(average - upper) };
}
