/** What stands in the cells of tables: numbers, places and findings as they are read. */
import { dateText, numberFormat } from "../../format.js";
import type { BoardRow, Chart, Lines, Point, Word } from "../../types/index.js";
import { captionOf, type CaptionParts } from "./caption.js";
import { centreKind, latestPhase, lowerOf, targetsOf } from "./findings.js";
import { headlineOf } from "./headline.js";
import { ruleName } from "./reasons.js";
import { decimalsOf } from "./numbers.js";
import { phaseName, placeOf, rowNoun } from "./places.js";
import { capitalised, plottedName, separated, word } from "./say.js";
import { plottedOf, subtitleOf } from "./subtitle.js";
import { summaryOf } from "./summary.js";
import type { Talk } from "./talk.js";

const NONE = "–";

/** The numbers of a row of a board, ready to print; "–" for what is not there. */
export interface RowCells {
  /** Latest value. */
  readonly latest: string;
  /** Target: "≤ 7"; none beside sums in sigmas. */
  readonly target: string;
  /** Expected range: "66.2–77.4%". */
  readonly range: string;
}

/** The numbers of a row of a board. */
export function rowCells(talk: Talk, { latest, target, limits }: BoardRow): RowCells {
  const sign = { up: "≥ ", down: "≤ ", neither: "" }[talk.chart.improvement];
  return {
    latest: latest === null ? NONE : talk.value(latest.value),
    target: target === null || talk.chart.kind === "cusum" ? NONE : isolated(talk, sign + talk.given(target)),
    range: rangeCell(talk, limits),
  };
}

function rangeCell(talk: Talk, limits: Lines | null): string {
  const upper = limits?.upper ?? null;
  const lower = limits === null ? null : lowerOf(talk.chart, limits);
  if (lower === null) return upper === null ? NONE : talk.phrase("range-upper", { upper: talk.line(upper) });
  if (upper === null) return talk.phrase("range-lower", { lower: talk.line(lower) });
  const [from, to] = [talk.line(lower), talk.line(upper)];
  if (lower === upper) return isolated(talk, to);
  const { percent } = talk.locale;
  if (lower < 0) return talk.phrase("range-both", { lower: from, upper: to });
  return isolated(talk, `${from.endsWith(percent) && to.endsWith(percent) ? from.slice(0, -percent.length) : from}–${to}`);
}

/** Numbers with their signs read from left to right in every language. */
function isolated({ locale }: Talk, text: string): string {
  return locale.direction === "rtl" ? `\u2066${text}\u2069` : text;
}

/** A chart as the words of a table. */
export interface TableWords {
  /** What was found. */
  readonly title: string;
  /** What is plotted. */
  readonly subtitle: string;
  /** The columns; the first names the row. */
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  /** One row an observation: its cells, column by column. */
  readonly rows: readonly (readonly string[])[];
  /** The chart in words, and where lines, signals and cautions come from. */
  readonly notes: readonly string[];
}

/** The cells of one row, each under the name of its column; the first names the row. */
export function pointWords(talk: Talk): (point: Point) => readonly { readonly name: string; readonly cell: string }[] {
  const columns = columnsOf(talk);
  return (point) => columns.map(({ name, of }) => ({ name, cell: of(point) }));
}

interface Column {
  readonly name: string;
  readonly numeric: boolean;
  readonly of: (point: Point) => string;
}

/** The observations of a chart, and all that its picture says. */
export function tableWords(talk: Talk, parts: CaptionParts): TableWords {
  const columns = columnsOf(talk);
  const title = headlineOf(talk);
  const told = summaryOf(talk, parts.cost);
  return {
    title,
    subtitle: subtitleOf(talk, title),
    columns,
    rows: talk.chart.points.map((point) => columns.map(({ of }) => of(point))),
    notes: [
      told,
      captionOf(talk, parts)
        .filter((sentence) => !told.includes(sentence))
        .join(" "),
    ].filter((text) => text !== ""),
  };
}

/** The columns that a chart has something to say in. */
function columnsOf(talk: Talk): readonly Column[] {
  const { chart, locale } = talk;
  const has = (there: (point: Point) => boolean): boolean => chart.points.some(there);
  const number = (name: string, write: (value: number) => string, of: (point: Point) => number | null): Column => ({
    name,
    numeric: true,
    of: (point) => written(write, of(point)),
  });
  const named = (name: Word, of: (point: Point) => string): Column => ({ name: word(name, locale), numeric: false, of });
  const shared = chart.unit === "proportion" || chart.unit === "rate";
  const decimals = decimalsOf(chart, talk.per);
  const style = { unit: chart.unit, per: talk.per };
  const line = numberFormat(talk.figures, { ...style, decimals: decimals.lines });
  const value = numberFormat(talk.figures, { ...style, decimals: decimals.values });
  const lowest = (point: Point): number | null => lowerOf(chart, point);
  const status = (point: Point): string => (point.index < talk.observed ? statusCell(talk, point) : "");
  return [
    { name: placeHead(talk), numeric: false, of: (point) => placeCell(talk, point) },
    ...(shared && has(({ n }) => n !== null)
      ? [number(word("numerator", locale), talk.number, ({ y }) => y), number(denominatorHead(talk), talk.number, ({ n }) => n)]
      : []),
    number(valueHead(talk), value, (point) => point.value),
    number(word(centreKind(chart, latestPhase(chart)), locale), line, ({ centre }) => centre),
    ...(has((point) => lowest(point) !== null) ? [number(word("lower", locale), line, lowest)] : []),
    ...(has(({ upper }) => upper !== null) ? [number(word("upper", locale), line, ({ upper }) => upper)] : []),
    ...(has(({ target }) => target !== null) ? [number(word("target", locale), talk.given, targetsOf(chart))] : []),
    ...(chart.phases.length > 1 ? [named("phase", ({ phase }) => phaseCell(talk, phase))] : []),
    ...(has(({ status: role, index }) => role !== "counted" && index < talk.observed) ? [named("status", status)] : []),
    named("signals", (point) => signalsCell(talk, point)),
  ];
}

function written(write: (value: number) => string, value: number | null): string {
  return value === null ? NONE : write(value);
}

function placeHead(talk: Talk): string {
  return talk.chart.axis === "time" ? word("period", talk.locale) : capitalised(rowNoun(talk, 1));
}

function placeCell(talk: Talk, { x, index }: Point): string {
  return typeof x === "number" ? dateText(x, null, talk.locale) : placeOf(talk, index);
}

/** "Out of" beside shares; rates are not out of anything. */
function denominatorHead({ chart, locale, phrase }: Talk): string {
  const { ratio } = chart.provenance.conventions;
  return chart.unit === "proportion" ? word("denominator", locale) : phrase("axis-size", { ratio });
}

/** "Value (rate per 1,000)"; what the chart plots where its kind has a name for it. */
function valueHead(talk: Talk): string {
  const plotted = plottedName(talk.chart.kind, talk.locale);
  if (plotted !== null) return capitalised(plotted);
  const unit = plottedOf(talk);
  const value = word("value", talk.locale);
  return unit === "" ? value : talk.phrase("unit-of", { value, unit });
}

function phaseCell(talk: Talk, index: number): string {
  const phase = talk.chart.phases[index];
  return phase === undefined ? NONE : phaseName(talk, phase);
}

function statusCell(talk: Talk, { status, why }: Point): string {
  const said = word(status, talk.locale);
  return why === null ? said : talk.phrase("place-why", { place: said, why });
}

/** "Concern: run on one side; trend"; a rule alone where it speaks of the whole phase and not of the point. */
function signalsCell(talk: Talk, { cause, signals }: Point): string {
  const names = separated(
    signals.map((key) => ruleName(talk, key)),
    talk.locale,
  );
  return names === "" || cause === "common"
    ? names
    : talk.phrase("place-why", { place: word(causeWord(talk.chart, cause), talk.locale), why: names });
}

function causeWord({ kind, directional }: Chart, cause: Point["cause"]): Word {
  if (cause !== "neutral" || directional) return cause;
  return kind === "mr" ? "unusual" : "unusualSpread";
}
