/** Where the lines lie, what they were computed from, and who decided the phases. */
import { rangeConstants } from "../../distributions/movingRanges.js";
import { normalCdf } from "../../distributions/normal.js";
import { numberFormat } from "../../format.js";
import type { Basis, Chart, Params, Phase, Point } from "../../types/index.js";
import { onePointIn } from "./byChance.js";
import { begunIn, countedIn, rowsOf } from "./findings.js";
import { centreName, formOf, inRows, phaseName, recorded, spanBetween, spanOf } from "./places.js";
import { capitalised, say, sentence, separated } from "./say.js";
import type { Talk } from "./talk.js";

/** "8.1 to 14.2", "up to 14.2"; null where there is no limit, or both lie on the centre. */
function rangeText({ line, phrase }: Talk, { lower, upper }: Pick<Point, "lower" | "upper">): string | null {
  if (lower !== null && lower === upper) return null;
  if (lower !== null && upper !== null) return phrase("range-both", { lower: line(lower), upper: line(upper) });
  if (upper !== null) return phrase("range-upper", { upper: line(upper) });
  return lower === null ? null : phrase("range-lower", { lower: line(lower) });
}

/**
 * The lines of a phase with their numbers, without a full stop: those of its latest row that counts, as limits may differ from row to row.
 * A centre that does so too is told with them, as phases are.
 */
export function linesText(talk: Talk, phase: Phase, alone: boolean): string | null {
  const counted = countedIn(talk.chart, phase);
  const latest = counted.at(-1) ?? rowsOf(talk.chart, phase, talk.observed).findLast(({ value }) => value !== null);
  if (latest?.centre == null) return null;
  const range = rangeText(talk, latest);
  const differs = (line: "centre" | "lower" | "upper"): boolean => counted.some((point) => point[line] !== latest[line]);
  const params: Params = {
    centre: centreName(talk, phase),
    value: talk.line(latest.centre),
    range: range ?? "",
    n: latest.n === null || stepsText(talk) === "" ? "" : talk.count(latest.n),
    subgroups: hasSubgroups(talk.chart),
  };
  const code = range === null || talk.chart.axis === "size" ? "centre" : differs("lower") || differs("upper") ? "stepped" : "range";
  if (alone && code === "stepped" && differs("centre")) return capitalised(talk.phrase("phase-lines-stepped", params));
  return talk.phrase(`${alone ? "" : "phase-"}lines-${code}`, params);
}

/** From which observations the lines come: "from the first 12 months, April 2021 to March 2022, and kept from then on". */
export function basisText(talk: Talk, phase: Phase): string | null {
  if (phase.limitsFrom === "given") return talk.phrase("basis-given");
  const { basis } = phase;
  if (basis === null || basis.usable === 0) return null;
  const text = rowsText(talk, phase, basis);
  return phase.centreGiven === true ? talk.phrase("basis-centre-given", { basis: text }) : text;
}

function rowsText(talk: Talk, phase: Phase, basis: Basis): string {
  const [span, form] = [spanOf(talk, basis.from, basis.to), formOf(talk, basis.from)];
  const usable = talk.count(basis.usable);
  const said = (rows: number): Params => ({ span, form, usable, ...inRows(talk, rows) });
  if (phase.limitsFrom === "locked") return lockedText(talk, phase, talk.phrase("basis-locked", said(basis.usable)));
  const part = basisPart(talk.chart, phase, basis);
  const of = part === "all" ? rowsOf(talk.chart, phase, talk.observed).length : basis.observations;
  const code = `basis-${part === "all" && of === 1 ? "one" : part}`;
  if (basis.usable === of) return talk.phrase(part === "window" ? "basis-window-all" : code, said(of));
  return talk.phrase(part === "all" ? "basis-some" : part === "first" ? "basis-first-some" : code, said(of));
}

/** How lines are told, or computed, with the observations that they come from, where there is something to say of these. */
export function withBasis({ phrase }: Talk, formula: string, basis: string | null): string {
  return phrase(basis === null ? "limits-alone" : "limits-with-basis", { formula, basis: basis ?? "" });
}

/** Locked lines with who locked them, when and why. */
function lockedText(talk: Talk, { lock }: Phase, basis: string): string {
  if (lock === undefined) return basis;
  const { lockedBy: by, lockedAt, reason } = lock;
  return talk.phrase("basis-locked-by", { basis, by, ...recorded(talk, lockedAt), reason: reason.replace(/\.$/, "") });
}

/** Whether a baseline is its whole phase, the beginning of it, or a window of its own. */
function basisPart(chart: Chart, phase: Phase, { from, to, usable }: Basis): "all" | "first" | "window" {
  const rows = rowsOf(chart, phase, Infinity);
  const end = rows.findLast(({ x }) => x === to)?.index;
  if (rows[0]?.x !== from || end === undefined) return "window";
  const counted = countedIn(chart, phase);
  const within = counted.filter(({ index }) => index <= end).length;
  return usable !== within ? "window" : within === counted.length ? "all" : "first";
}

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
    share: shareWithin(talk),
    chance: talk.number(Math.round(onePointIn(conventions))),
  };
}

/** The share that exact limits hold where all are alike: "99.8%". */
function shareWithin({ chart, locale }: Talk): string {
  const { alpha, sigmas } = chart.provenance.conventions;
  return numberFormat(locale, { unit: "proportion", per: 100, decimals: 2, trim: true })(1 - 2 * (alpha ?? normalCdf(-sigmas)));
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

/** Who decided a phase, when and why, as recorded; empty where nothing is. */
function decisionText(talk: Talk, { decidedBy, decidedAt, reason }: Phase): readonly string[] {
  const by = decidedBy ?? "";
  const at = decidedAt === null ? {} : recorded(talk, decidedAt);
  const code = decidedBy === null ? "decided-at" : decidedAt === null ? "decided-by" : "decided-by-at";
  return [
    ...(decidedBy === null && decidedAt === null ? [] : [talk.phrase(code, { by, ...at })]),
    ...(reason === null ? [] : [talk.phrase("reason", { reason: reason.replace(/\.$/, "") })]),
  ];
}

/** The decision on a phase as a sentence; null where none is recorded. */
export function decisionSentence(talk: Talk, phase: Phase): string | null {
  const decision = separated(decisionText(talk, phase), talk.locale);
  return decision === "" ? null : sentence(decision, talk.locale);
}

/** One sentence a phase: its name and span, then what the caller has to tell about it, then the decision. */
export function phaseSentence(talk: Talk, phase: Phase, told: readonly (string | null)[]): string {
  const name = phaseName(talk, phase);
  const { first } = phase;
  const last = begunIn(talk.chart, phase, talk.observed).at(-1);
  const decided = decisionText(talk, phase);
  if (first === null || last === undefined)
    return talk.phrase(decided.length === 0 ? "phase-upcoming" : "phase-upcoming-about", {
      phase: name,
      text: separated(decided, talk.locale),
    });
  const parts = [...told, ...decided].filter((part) => part !== null);
  const text = separated(parts, talk.locale);
  const span = spanBetween(talk, first, last.index);
  return talk.phrase(text === "" ? "phase-bare" : "phase-about", { phase: name, span, text });
}
