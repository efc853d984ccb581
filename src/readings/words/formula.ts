/** How limits are computed. */
import { rangeConstants } from "../../distributions/movingRanges.js";
import { normalCdf } from "../../distributions/normal.js";
import { numberFormat } from "../../format.js";
import type { Chart, Locale, Params, Phase } from "../../types/index.js";
import { onePointIn } from "./byChance.js";
import { centreName } from "./places.js";
import { say } from "./say.js";
import type { Talk } from "./talk.js";

/**
 * How limits are computed, without a full stop; null where the kind is nobody's the language knows, or there are no lines.
 * @param among - phases that have one formula; where the average of some gave way to another, that of the others
 * @param steps - how limits step with the denominator; default: from which to which
 */
export function formulaText(talk: Talk, among: readonly Phase[] = talk.chart.phases, steps: string = stepsText(talk)): string | null {
  const { chart, locale } = talk;
  const phases = among.filter(({ limitsFrom, standing, first }) => limitsFrom !== "given" && standing !== "no-limits" && first !== null);
  const usual = phases.findLast((phase) => averageOf(chart, phase) === chart.provenance.conventions.rangeAverage);
  const phase = usual ?? phases.at(-1);
  if (phase === undefined) return null;
  const params = { steps, ...formulaParams(talk, phase, among.length > 1) };
  if (!hasLimits(chart) && chart.kind !== "run") return talk.phrase("line-only", params);
  const { method, sd } = chart.provenance.conventions;
  const exact = method === "probability" || (method === null && chart.kind === "funnel");
  const { phi, tauSquared } = phase.estimate;
  const way = phi !== undefined || tauSquared !== undefined ? ["widened"] : exact ? ["probability"] : sd === null ? [] : [sd];
  return say(locale, "limits", [...way.map((code) => `${chart.kind}-${code}`), chart.kind], params);
}

function formulaParams(talk: Talk, phase: Phase, several: boolean): Params {
  const { conventions } = talk.chart.provenance;
  const { rangeAverage, screening, sigmas, lambda, slack, decision, power } = conventions;
  const average = averageOf(talk.chart, phase);
  const screened =
    screening === "none" || rangeAverage === "median" ? "" : talk.phrase(screening === "once" ? "screened" : "screened-repeatedly");
  return {
    centre: centreName(talk, phase),
    average: say(talk.locale, "nouns", [average], {}) ?? average,
    factor: talk.number(rangeFactor(talk.chart, average)),
    sigmas: talk.number(Number(sigmas.toPrecision(3))),
    each: statedSigmas(talk) + (several ? talk.phrase("each") : ""),
    screened: RANGE_KINDS.includes(talk.chart.kind) ? screened : "",
    lambda: talk.number(lambda),
    slack: talk.number(slack),
    decision: talk.number(decision),
    power: talk.number(power),
    share: shareText(shareWithin(talk.chart), talk.locale),
    chance: talk.number(Math.round(onePointIn(conventions))),
  };
}

/** The share that limits hold where all are alike. */
export function shareWithin({ provenance }: Chart): number {
  const { alpha, sigmas } = provenance.conventions;
  return 1 - 2 * (alpha ?? normalCdf(-sigmas));
}

/** "99.8%". */
export function shareText(share: number, locale: Locale): string {
  return numberFormat(locale, { unit: "proportion", per: 100, decimals: 2, trim: true })(share);
}

/** " (2 sigma)": what a factor of the moving range does not say by itself; nothing for the usual three. */
function statedSigmas({ chart, number, phrase }: Talk): string {
  const { sigmas } = chart.provenance.conventions;
  return sigmas === 3 || !FACTOR_KINDS.includes(chart.kind) ? "" : phrase("sigmas-of-range", { sigmas: number(sigmas) });
}

/** Kinds whose limits are told as a factor of the average moving range. */
const FACTOR_KINDS: readonly string[] = ["xmr", "mr", "t"];
const RANGE_KINDS: readonly string[] = ["xmr", "iPrime", "pPrime", "uPrime", "t", "ewma", "cusum"];

/** Which average of the moving ranges made the limits of a phase: a median of 0 gave way to the mean. */
function averageOf({ notes, provenance }: Chart, { index }: Phase): "mean" | "median" {
  const none = notes.some(({ code, phase }) => code === "median-range-zero" && phase === index);
  return none ? "mean" : provenance.conventions.rangeAverage;
}

/** The multiple of the average moving range at which limits lie: 2.66 for three sigmas; on a moving-range chart 3.267. */
function rangeFactor({ kind, provenance }: Chart, average: "mean" | "median"): number {
  const { constants, sigmas } = provenance.conventions;
  const { limits, upper, medianLimits, medianUpper } = rangeConstants[constants];
  const byMedian = average === "median";
  if (kind === "mr") return 1 + (((byMedian ? medianUpper : upper) - 1) * sigmas) / 3;
  return ((byMedian ? medianLimits : limits) * sigmas) / 3;
}

/** Whether there is a limit anywhere. */
export function hasLimits({ points }: Chart): boolean {
  return points.some(({ lower, upper }) => lower !== null || upper !== null);
}

/** Whether n is the size of subgroups. */
export function hasSubgroups({ kind }: Chart): boolean {
  return SUBGROUPED.includes(kind);
}

const SUBGROUPED: readonly string[] = ["xbar", "s", "r", "ewma", "cusum"];

/** How limits step with the denominator; empty where they are level, as where all lie on the centre. */
export function stepsText({ chart, count, phrase }: Talk): string {
  if (chart.kind === "c") return "";
  let least = Infinity;
  let most = -Infinity;
  for (const { n, value, lower, upper } of chart.points) {
    if (n === null || value === null || lower === upper) continue;
    least = Math.min(least, n);
    most = Math.max(most, n);
  }
  return least < most ? phrase("steps", { from: count(least), to: count(most), subgroups: hasSubgroups(chart) }) : "";
}
