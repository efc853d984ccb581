/** One point explained: from which observations its lines come, by which formula, decided by whom, and what the rules found. */
import { standingBetween } from "../placing.js";
import type { Chart, Explanation, Phase, Point, Signal } from "../types/index.js";
import { checkChart, standingAt } from "./given.js";
import { observedOf } from "./methods/stretch.js";
import { decisionSentence } from "./words/decisions.js";
import { formulaText } from "./words/formula.js";
import { basisText, withBasis } from "./words/lines.js";
import { noteTexts, textsOf } from "./words/notes.js";
import { atPlace, centreName } from "./words/places.js";
import { signalText } from "./words/signals.js";
import { checkedTalk, type Talk, type WordsOptions } from "./words/talk.js";

/**
 * What is known of the point at a position: its phase with estimate, basis and decision, the observations behind its lines, the
 * formula, the signals that hold it with the numbers compared, the notes on it and on its phase; as data, and in plain words.
 * @throws SpcError `position-unknown` where the chart has no such position; as `describe` does
 * @example explain(chart, 14).sentences.join(" ")
 */
export function explain(chart: Chart, position: number, options: WordsOptions = {}): Explanation {
  checkChart(chart, "explain");
  const point = standingAt(chart.points, position, "position");
  const talk = checkedTalk(chart, options, "explain", [], point);
  const phase = standingAt(chart.phases, point.phase, "phase");
  const formula = formulaText(talk, [phase]);
  const signals = chart.signals.filter(({ at }) => at.includes(position));
  const notes = chart.notes.filter(({ at, phase: of }) => at.includes(position) || (at.length === 0 && of === phase.index));
  return {
    point,
    phase,
    from: behind(chart, phase),
    formula,
    signals,
    notes,
    sentences: [
      ...pointTexts(talk, point),
      ...lineTexts(talk, point, phase, formula),
      ...signals.map((signal) => membershipText(talk, signal)),
      ...textsOf(noteTexts(talk, notes)),
    ],
  };
}

/** The observations behind the lines of a phase, where the chart can tell: a baseline of scattered positions it cannot. */
function behind(chart: Chart, { basis }: Phase): readonly number[] | null {
  if (basis === null) return null;
  const rows = chart.points.filter(standingBetween(chart, basis.from, basis.to));
  const usable = rows.filter(({ status, value }) => status === "counted" && value !== null);
  return rows.length === basis.observations && usable.length === basis.usable ? usable.map(({ index }) => index) : null;
}

/** The value, and what part the observation plays. */
function pointTexts(talk: Talk, { index, value, status, why }: Point): readonly string[] {
  const at = atPlace(talk, index);
  if (index >= observedOf(talk.chart)) return [talk.phrase("point-ahead", { at })];
  if (value === null) return [talk.phrase("point-missing", { at })];
  const part =
    status === "ghost" ? (why === null ? "point-ghost" : "point-ghost-why") : status === "provisional" ? "point-provisional" : null;
  return [talk.phrase("point-value", { at, value: talk.value(value) }), ...(part === null ? [] : [talk.phrase(part, { why: why ?? "" })])];
}

/** The lines there, what they come from, and who decided it. */
function lineTexts(talk: Talk, { centre, lower, upper }: Point, phase: Phase, formula: string | null): readonly string[] {
  if (centre === null) return [];
  const [low, high] = [lower === null ? "" : talk.line(lower), upper === null ? "" : talk.line(upper)];
  const bound = lower === upper ? null : lower === null ? "upper" : upper === null ? "lower" : "both";
  const range = bound === null ? "" : talk.phrase(`range-${bound}`, { lower: low, upper: high });
  const basis = basisText(talk, phase);
  const decision = decisionSentence(talk, phase);
  return [
    talk.phrase(bound === null ? "point-centre" : "point-range", { centre: centreName(talk, phase), value: talk.line(centre), range }),
    ...(phase.limitsFrom === "given" ? [talk.phrase("limits-given")] : []),
    ...(formula === null ? [] : [withBasis(talk, formula, basis)]),
    ...(decision === null ? [] : [decision]),
  ];
}

function membershipText(talk: Talk, signal: Signal): string {
  const what = signalText(talk, signal);
  const { length } = signal.at;
  return length === 1 ? talk.phrase("point-signal-alone", { what }) : talk.phrase("point-signal", { what, points: talk.count(length) });
}
