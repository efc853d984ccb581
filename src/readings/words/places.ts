/** Places on the axis and stretches of it: "in March 2025", "August 2024 to March 2025", "24 months". */
import { areMonthEnds, instantOf, isoLike, periodsLater } from "../../calendar.js";
import { dateForm, dateText, placeText } from "../../format.js";
import type { Params, Phase, Point, X } from "../../types/index.js";
import { centreKind } from "./findings.js";
import { countedIn, hasData, rowsOf, untilLatest } from "./observations.js";
import { enumerated, nounFor, say, word } from "./say.js";
import { apart } from "./step.js";
import { andMore, type Talk } from "./talk.js";

/** A place on the axis: "March 2025", "observation 14", or the category. */
function dateOf({ chart, locale, phrase }: Talk, x: X): string {
  const text = placeText(chart, x, locale);
  if (chart.axis === "size" && typeof x === "number") return phrase("numbered-unit", { x: text });
  return chart.axis === "number" ? phrase("numbered", { x: text }) : text;
}

/** The place of an observation: "March 2025". */
export function placeOf(talk: Talk, index: number): string {
  const point = talk.chart.points[index];
  return point === undefined ? "" : dateOf(talk, point.x);
}

/** The form of a place, by which a language may need an article or another case: one of `DateForm`, "observation", "unit", "place". */
export function formOf({ chart }: Talk, x: X): string {
  if (chart.axis === "time") return dateForm(x, chart.period) ?? "place";
  return typeof x === "number" ? (chart.axis === "size" ? "unit" : "observation") : "place";
}

/** The place of an observation as values of a sentence: `date`, and the `form` it has. */
export function dated(talk: Talk, index: number): Params {
  const point = talk.chart.points[index];
  return { date: placeOf(talk, index), form: point === undefined ? "place" : formOf(talk, point.x) };
}

/** A date that a person recorded as values of a sentence: `date`, and the `form` it has. */
export function recorded({ locale }: Talk, date: string): Params {
  return { date: dateText(date, null, locale), form: dateForm(date, null) ?? "place" };
}

/** The place of an observation with its preposition: "in March 2025", "on 24 March 2025". */
export function atPlace(talk: Talk, index: number): string {
  const place = dated(talk, index);
  return talk.phrase(`at-${talk.chart.axis === "time" ? place.form : "place"}`, place);
}

/** A stretch between two places: "August 2024 to March 2025"; one place alone where they are the same. */
export function spanOf(talk: Talk, first: X, last: X): string {
  const { chart, locale, phrase } = talk;
  const [from, to] = [dateOf(talk, first), dateOf(talk, last)];
  if (from === to) return from;
  if (chart.axis === "number") return phrase("span-numbered", { from: dateText(first, null, locale), to: dateText(last, null, locale) });
  return phrase("span", { from, to, form: formOf(talk, first) });
}

/** The stretch between two observations. */
export function spanBetween(talk: Talk, first: number, last: number): string {
  const [from, to] = [talk.chart.points[first], talk.chart.points[last]];
  return from === undefined || to === undefined ? "" : spanOf(talk, from.x, to.x);
}

/** The stretch between two numbered observations, without saying what is numbered: "14 to 21". */
export function numbersBetween({ chart, locale, phrase }: Talk, first: number, last: number): string {
  const [from, to] = [chart.points[first], chart.points[last]].map((point) => dateText(point?.x ?? "", null, locale));
  return from === to ? String(from) : phrase("span-numbers", { from: from ?? "", to: to ?? "" });
}

/** How many periods some rows last; how many rows they are where they go by no calendar. */
function lengthOf({ chart, step }: Talk, rows: readonly Point[]): number {
  const [first, last] = [rows[0], rows.at(-1)];
  return step === null || first === undefined || last === undefined
    ? rows.length
    : 1 + apart(first.x, last.x, step, chart.financialYearStart);
}

/** "24 months"; "24 months, 21 with data". */
export function lasting(talk: Talk, points: readonly Point[]): string {
  const length = lengthOf(talk, points);
  const usable = points.filter(hasData).length;
  return usable === length ? rows(talk, length) : talk.phrase("counted-some", { usable: talk.count(usable), ...inRows(talk, length) });
}

/** How long a phase has lasted up to its latest observation, as values of a sentence; where there is no calendar, how many observations count. */
export function upToLatest(talk: Talk, phase: Phase): Params {
  const { chart } = talk;
  return inRows(talk, chart.axis === "time" ? lengthOf(talk, untilLatest(rowsOf(chart, phase))) : countedIn(chart, phase).length);
}

/** The same where few observations are judged: "10 months", of several phases "the latest phase (10 months)". */
export function soFar(talk: Talk, phase: Phase): Params {
  const period = upToLatest(talk, phase);
  return talk.chart.phases.length === 1 ? period : { ...period, period: talk.phrase("latest-phase", period) };
}

/** The periods that are absent before an observation: "March 2024 to April 2024". */
export function absentBefore(talk: Talk, index: number): string {
  const { points, period } = talk.chart;
  const [before, after] = [points[index - 1], points[index]];
  if (before === undefined || after === undefined || period === null) return "";
  const atEnd = areMonthEnds(points.map(({ x }) => instantOf(x)));
  const beside = ({ x }: Point, count: number): X => isoLike(periodsLater(instantOf(x), period, count, atEnd), String(x));
  return spanOf(talk, beside(before, 1), beside(after, -1));
}

/** What the chart's rows are: a step of the calendar, "observation", "unit". */
export function rowKind({ chart, step }: Talk): string {
  return chart.axis === "size" ? "unit" : (step ?? "observation");
}

/** The noun for a number of the chart's rows: "months", "observations", "units". */
export function rowNoun(talk: Talk, n: number): string {
  const kind = rowKind(talk);
  return say(talk.locale, "nouns", [kind, "observation"], { n }) ?? kind;
}

/** A number of the chart's rows: "24 months". */
export function rows(talk: Talk, n: number): string {
  return talk.phrase("counted", { count: talk.count(n), noun: rowNoun(talk, n) });
}

/** A number of the chart's rows as values of a sentence: `period` ("24 months"), and what it is made of, `n` and `row`. */
export function inRows(talk: Talk, n: number): Params {
  return { period: rows(talk, n), n, row: rowKind(talk) };
}

/** The centre line of a phase within a sentence: "mean". */
export function centreName({ chart, locale }: Talk, phase: Phase | null): string {
  return nounFor(centreKind(chart, phase), 1, locale);
}

/** The names of some phases: "Before, Huddles"; of many the first few: "Before, Huddles, Merger, Winter and 7 more". */
export function phaseNames(talk: Talk, phases: readonly Phase[]): string {
  const names = phases.slice(0, MOST_NAMES).map((phase) => phaseName(talk, phase));
  return andMore(talk, [enumerated(names, talk.locale)], phases.length - MOST_NAMES, "reasons-more").join(" ");
}

const MOST_NAMES = 4;

/** The name of a phase: its label, else "Phase 2". */
export function phaseName({ phrase, locale, count }: Talk, { label, index }: Phase): string {
  return label ?? phrase("phase-named", { phase: word("phase", locale), number: count(index + 1) });
}
