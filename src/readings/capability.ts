/** What a process can do, against what a customer wishes of it. */
import { isRecord, oneOf, refuseUnknown, unfit } from "../checks.js";
import { normalCdf } from "../distributions.js";
import { AT_MOST_LARGEST, compare, LARGEST, largest, mean, powerOfTwoNear } from "../kernel.js";
import { fault, shown } from "../messages.js";
import { note } from "../notes.js";
import type { Chart, Note, Phase } from "../types/index.js";
import { checkChart } from "./given.js";
import { type CapabilityIndex, indicesOf, orNull, type SpecificationLimits } from "./capability/indices.js";
import { NOTHING, type Sample, sampleOf } from "./capability/sample.js";

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
  check(options);
  const { confidence = 0.95, degrees = "effective" } = options;
  const specification = completed(options.specification);
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
    notes: [
      ...cautions(chart, sample, specification),
      ...chart.notes.filter(({ code, phase: of }) => STANDING.includes(code) && of === phase?.index),
    ],
  };
}

/** The phase that the verdict speaks of: one that holds no more than gaps, ghosts and provisional values is not yet the latest. */
function judgedPhase({ points, phases }: Chart): Phase | null {
  const latest = points.findLast(({ status, value }) => status === "counted" && value !== null);
  return latest === undefined ? null : (phases[latest.phase] ?? null);
}

const STANDING: readonly string[] = ["trial-limits", "provisional-limits"];
const NAMES: readonly string[] = ["specification", "confidence", "degrees"];
const LIMITS: readonly string[] = ["lower", "upper", "nominal"];
/** Fewest values for a stable index. */
const ENOUGH = 50;
/** Standard errors of the skewness beyond which a sample is not taken as normal. */
const SKEWED = 2.576;

/** Throws where a limit of the specification stands beside it. */
function refuseLimits(options: unknown): void {
  for (const [name, value] of Object.entries(isRecord(options) ? options : {}))
    if (LIMITS.includes(name))
      throw fault("unknown-option", `unknown option ${shown(name)} of capability, expected specification: { ${name}: ${shown(value)} }`, {
        column: name,
        value,
      });
}

function check({ specification, confidence = 0.95, degrees = "effective" }: CapabilityOptions): void {
  if (!isRecord(specification))
    throw fault("specification-invalid", `the specification is ${shown(specification)}, expected { lower, upper }`, {
      column: "specification",
    });
  refuseUnknown("the specification", specification, LIMITS);
  if (!(typeof confidence === "number" && confidence > 0 && confidence < 1))
    throw unfit("out-of-range", "capability", "confidence", confidence, "expected a number between 0 and 1");
  oneOf("capability", "degrees", degrees, ["effective", "total"]);
}

function completed(specification: CapabilityOptions["specification"]): SpecificationLimits {
  const { lower = null, upper = null, nominal = null } = specification;
  const invalid = (message: string) => fault("specification-invalid", message, { column: "specification", value: specification });
  if ([lower, upper, nominal].some((limit) => limit !== null && !Number.isFinite(limit)))
    throw invalid("the specification holds something other than finite numbers");
  if (lower === null && upper === null) throw invalid("the specification has no limit, expected lower, upper or both");
  if (lower !== null && upper !== null && lower >= upper)
    throw invalid(`the specification runs from ${lower} to ${upper}, expected lower below upper`);
  const far = [lower, upper, nominal].find((limit) => Math.abs(limit ?? 0) > LARGEST);
  if (far !== undefined) throw unfit("out-of-range", "capability", "specification", far, `expected ${AT_MOST_LARGEST}`);
  const aim = nominal ?? (lower === null || upper === null ? null : lower + (upper - lower) / 2);
  return { lower: plain(lower), upper: plain(upper), nominal: plain(aim) };
}

/** A limit, in which −0 is 0. */
const plain = (limit: number | null): number | null => (limit === null ? null : limit + 0);

function observedIn({ values }: Sample, { lower, upper }: SpecificationLimits): Sides {
  const count = (limit: number | null, side: 1 | -1): number | null =>
    limit === null || values === null ? null : values.filter((value) => compare(value, limit, 0) === side).length;
  return { below: count(lower, -1), above: count(upper, 1) };
}

function expectedOf({ mean: average, within }: Sample, { lower, upper }: SpecificationLimits): Sides {
  const share = (gap: number): number | null => (within.sigma > 0 ? orNull(normalCdf(gap / within.sigma)) : null);
  return { below: lower === null ? null : share(lower - average), above: upper === null ? null : share(average - upper) };
}

function cautions(chart: Chart, sample: Sample, { lower, upper, nominal }: SpecificationLimits): Note[] {
  const notes: Note[] = [];
  const phase = judgedPhase(chart)?.index ?? null;
  const unstable = chart.signals.some(({ at }) => at.some((row) => chart.points[row]?.phase === phase));
  if (unstable) notes.push(note("capability-unstable", {}, { phase }));
  if (sample.values !== null && isSkewed(sample.values)) notes.push(note("capability-not-normal", {}, { phase }));
  if (sample.size < ENOUGH) notes.push(note("capability-few-points", { size: sample.size }, { phase }));
  if (nominal !== null && !(nominal >= (lower ?? nominal) && nominal <= (upper ?? nominal)))
    notes.push(note("capability-nominal-outside", {}, { phase }));
  if (sample.within.sigma === 0) notes.push(note("no-variation", {}, { phase }));
  return notes;
}

/** Adjusted skewness beyond 2.576 of its standard errors √(6N(N−1)/((N−2)(N+1)(N+3))); fewer than three values have none. */
function isSkewed(values: readonly number[]): boolean {
  const n = values.length;
  const average = mean(values);
  const deviations = values.map((value) => value - average);
  const unit = powerOfTwoNear(largest(deviations));
  const moment = (power: number): number => mean(deviations.map((deviation) => (deviation / unit) ** power));
  const skewness = ((Math.sqrt(n * (n - 1)) / (n - 2)) * moment(3)) / moment(2) ** 1.5;
  return Math.abs(skewness) > SKEWED * Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
}
