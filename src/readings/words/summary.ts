/** The paragraph that stands for the picture, sentence by sentence. */
import type { Chart, Cost, Phase, Point, Signal } from "../../types/index.js";
import { annotationsText } from "./annotations.js";
import { beginningOf, decidingSignals, isOfWholePhase, lastOf, signalsIn } from "./deciding.js";
import { constantOf, isBeyondReach, targetAt } from "./findings.js";
import { type Counted, countedIn, dataOf, FEW, latestCounted, rowsOf } from "./observations.js";
import { patternFinding } from "./changed.js";
import { unitsFinding } from "./headline.js";
import { decisionSentence, phaseSentence } from "./decisions.js";
import { basisText, linesText, withBasis } from "./lines.js";
import { asOfText, noteTexts, type NoteTexts, textsOf } from "./notes.js";
import { reasonText } from "./reasons.js";
import { atPlace, dated, inRows, lasting, soFar, spanBetween } from "./places.js";
import { beforeColon, capitalised, chartName, chartTitle, enumerated, phrase } from "./say.js";
import { costText, signalsText } from "./signals.js";
import { extentText, frequencyOf, plottedOf } from "./subtitle.js";
import type { Talk } from "./talk.js";
import { isUndone, NARROW } from "./undone.js";

/** What is plotted, what happened and since when, the latest value, the lines, the target, and the cautions. */
export function summaryOf(talk: Talk, cost: Cost | undefined, notes: NoteTexts = noteTexts(talk)): string {
  const latest = latestCounted(talk.chart);
  const sentences = [
    openingText(talk),
    ...(isUndone(talk.chart) ? textsOf(notes, (code) => code === NARROW) : []),
    ...verdictTexts(talk),
    signalsText(talk, areEarlier(talk)),
    latest === null || talk.chart.axis === "size" ? null : latestText(talk, latest),
    ...linesSentences(talk),
    ...(latest === null ? [] : targetTexts(talk, latest)),
    ...textsOf(notes),
    annotationsText(talk),
    cost === undefined ? null : costText(talk, cost),
    asOfText(talk),
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== null))].join(" ");
}

function openingText(talk: Talk): string {
  const { chart, locale } = talk;
  const name = beforeColon(chart);
  const span = extentText(talk);
  const dated = span !== "" && chart.axis === "time";
  const extent = dated ? talk.phrase("span-counted", { span, period: lasting(talk, dataOf(chart)) }) : span;
  const opening = name === "" ? chartTitle(chart.kind, locale) : talk.phrase("opening", { name, chart: chartName(chart.kind, locale) });
  return phrase("sentence", { clause: enumerated([opening, plottedOf(talk), frequencyOf(talk), extent], locale) }, locale);
}

/** What the chart says about change. */
function verdictTexts(talk: Talk): readonly string[] {
  const { chart } = talk;
  const { variation, reasons } = chart.verdict;
  const latest = latestCounted(chart);
  const [earliest] = decidingSignals(chart);
  if (chart.axis === "size" && latest !== null) return [talk.phrase("verdict-units", { finding: capitalised(unitsFinding(talk)) })];
  if (variation === "none") {
    const why = reasons.filter(({ code }) => WITHHOLDING.includes(code));
    return [talk.phrase("verdict-none"), ...why.map((reason) => reasonText(talk, reason))];
  }
  if (variation === "common") return [commonText(talk, latest)];
  if (earliest?.side === null) return [talk.phrase("verdict-pattern", { finding: patternFinding(talk, earliest) })];
  return [talk.phrase(`verdict-${variation}`, { when: whenText(talk, latest) })];
}

const WITHHOLDING: readonly string[] = ["no-data", "no-time", "no-rule", "below-minimum"];

function commonText(talk: Talk, latest: Counted | null): string {
  const phase = latest === null ? undefined : talk.chart.phases[latest.phase];
  if (phase === undefined) return talk.phrase("verdict-common-later");
  const whole = patternOf(talk.chart, phase);
  if (whole !== null) return talk.phrase("verdict-pattern", { finding: patternFinding(talk, whole) });
  if (signalsIn(talk.chart, phase).length > 0) return talk.phrase("verdict-common-later");
  const counted = countedIn(talk.chart, phase).length;
  const period = inRows(talk, counted);
  const constant = constantOf(talk.chart, phase);
  if (counted === 1 && talk.chart.phases.length === 1) return talk.phrase("verdict-first");
  if (constant !== null) return talk.phrase("verdict-constant", { value: talk.value(constant), ...period });
  if (counted < FEW) return talk.phrase("verdict-common-yet", soFar(talk, phase));
  if (talk.chart.phases.length === 1) return talk.phrase("verdict-common", period);
  return talk.phrase("verdict-common-phase", { period: lasting(talk, rowsOf(talk.chart, phase)) });
}

/** The first signal of a phase, where it and all others there speak of the phase as a whole; else null. */
function patternOf(chart: Chart, phase: Phase): Signal | null {
  const found = signalsIn(chart, phase);
  return found.every(isOfWholePhase) ? (found[0] ?? null) : null;
}

/** Whether every signal is one that the latest observation has left behind. */
function areEarlier({ chart }: Talk): boolean {
  const phase = chart.phases[latestCounted(chart)?.phase ?? -1];
  return chart.verdict.variation === "common" && (phase === undefined || patternOf(chart, phase) === null);
}

/** "since March 2025" while the signal lasts, "in March 2025" for a single value, else its span. */
function whenText(talk: Talk, latest: Counted | null): string {
  const deciding = decidingSignals(talk.chart);
  const at = talk.chart.verdict.at ?? latest?.index ?? 0;
  const first = deciding[0] === undefined ? at : beginningOf(talk.chart, deciding[0]);
  const last = Math.max(first, ...deciding.map(lastOf));
  if (first === last) return atPlace(talk, first);
  return last < (latest?.index ?? last) ? `(${spanBetween(talk, first, last)})` : talk.phrase("since", dated(talk, first));
}

function latestText(talk: Talk, { value, lower, upper, zone, index }: Counted): string {
  const beyond = zone === 4 ? "above" : zone === -4 ? "below" : null;
  const limited = (lower !== null || upper !== null) && lower !== upper;
  const code = beyond ?? (limited && zone !== null ? "inside" : "value");
  return talk.phrase(`latest-${code}`, { value: talk.value(value), at: atPlace(talk, index) });
}

function linesSentences(talk: Talk): readonly string[] {
  const { phases } = talk.chart;
  const [only] = phases;
  if (only === undefined || phases.length > 1)
    return phases.map((phase) => phaseSentence(talk, phase, [linesText(talk, phase, false), basisText(talk, phase)]));
  const lines = linesText(talk, only, true);
  const told = lines === null ? null : withBasis(talk, lines, basisText(talk, only));
  return [told, decisionSentence(talk, only)].filter((sentence) => sentence !== null);
}

/** The target, whether it will be met, whether the latest value meets it, and why there is no verdict; nothing without a target. */
function targetTexts(talk: Talk, latest: Point): readonly string[] {
  const { verdict, improvement } = talk.chart;
  const goal = targetAt(talk.chart, latest.index);
  if (goal === null) return [];
  const side = improvement === "up" ? "target-at-least" : improvement === "down" ? "target-at-most" : null;
  const target = side === null ? talk.given(goal) : talk.phrase(side, { target: talk.given(goal) });
  const met = verdict.onTarget === null ? [] : [talk.phrase(verdict.onTarget ? "on-target" : "off-target")];
  const limitless = talk.chart.notes.some(({ code, phase }) => code === LIMITLESS && phase === latest.phase);
  const isTold = (code: string): boolean => UNASSURED.includes(code) && !(limitless && code === LIMITLESS);
  const unsaid = verdict.assurance === "none" ? verdict.reasons.filter(({ code }) => isTold(code)) : [];
  const reasons = unsaid.map((reason) => reasonText(talk, reason));
  if (verdict.reasons.some(({ code }) => code === SLIP)) return [talk.phrase("assurance-withheld", { target }), ...reasons];
  if (isBeyondReach(talk.chart, latest.index)) return [talk.phrase("assurance-none", { target }), ...reasons];
  return [talk.phrase(`assurance-${verdict.assurance}`, { target }), ...met, ...reasons];
}

const SLIP = "target-in-another-unit";
const LIMITLESS = "no-limits";
const UNASSURED: readonly string[] = [SLIP, LIMITLESS, "no-direction", "not-directional", "not-comparable"];
