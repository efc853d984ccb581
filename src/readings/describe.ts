/** A chart in words: its title, subtitle, caption, and the paragraph that stands for the picture. Everything is read off the chart. */
import { defined } from "../checks.js";
import type { Annotation, BoardRow, Chart, Cost, Locale, Verdict } from "../types/index.js";
import { annotationText } from "./words/annotations.js";
import { captionOf, type CaptionParts, type LimitsParts, limitsParts } from "./words/caption.js";
import { pointWords, type RowCells, rowCells, type TableWords, tableWords } from "./words/cells.js";
import { briefOf, headlineOf } from "./words/headline.js";
import { type NoteTexts, noteTexts } from "./words/notes.js";
import { phrase, word } from "./words/say.js";
import { subtitleOf } from "./words/subtitle.js";
import { summaryOf } from "./words/summary.js";
import { type BesideOptions, checkedTalk, talkOf, type WordsOptions } from "./words/talk.js";

export { outcomesOf as outcomes } from "./words/annotations.js";
export {
  checkBoard,
  checkChart,
  checkAgainst,
  checkMatrix,
  checkPareto,
  mustBeCost,
  mustBeLocale,
  mustBeTextOrFalse,
  suchAs,
} from "./given.js";
export { latestOfMost } from "./words/behind.js";
export type { CaptionParts } from "./words/caption.js";
export type { RowCells, TableWords } from "./words/cells.js";
export { observedOf } from "./methods/stretch.js";
export { isOfWholePhase } from "./words/deciding.js";
export { centreKind, excess, latestPhase, lowerOf, signalsFirst, targetsOf } from "./words/findings.js";
export { shareText, shareWithin } from "./words/formula.js";
export { latestCounted } from "./words/observations.js";
export { decimalsOf, finerThan, largestOf } from "./words/numbers.js";
export { completed } from "./words/completed.js";
export {
  capitalised,
  chartTitle,
  closed,
  enumerated,
  listed,
  nounFor,
  phrase,
  plottedName,
  sentence,
  separated,
  word,
} from "./words/say.js";
export type { WordsOptions } from "./words/talk.js";

/**
 * A short paragraph in plain words: what is plotted, what happened and since when, each signal with its dates, the
 * latest value, the lines and what they come from, whether the target is expected to be met, and every caution.
 * Alternative text of a picture, summary in a notebook, line in a log. The same for a chart and its JSON copy.
 * @param options - language, display scale, and what the rules cost: `{ cost: falseSignals(…) }`
 * @throws SpcError `wrong-type` for what is no chart; `unknown-option`, `unknown-value`
 */
export function describe(chart: Chart, options: WordsOptions & { readonly cost?: Cost } = {}): string {
  return summaryOf(checkedTalk(chart, options, "describe", ["cost"]), options.cost);
}

/**
 * The title of a picture: the finding, in at most 12 words, without a full stop. It says when, never why; "since" is the
 * first member of the earliest signal that holds the latest observation and decided the verdict.
 */
export function headline(chart: Chart, options: WordsOptions = {}): string {
  return headlineOf(checkedTalk(chart, options, "headline"));
}

/**
 * The line under a title: unit, frequency, first to last period; the name of the measure too where the title lacks it.
 * @param options - `title`: the title that it stands under; default: the headline
 */
export function subtitle(chart: Chart, options: WordsOptions & { readonly title?: string } = {}): string {
  const talk = checkedTalk(chart, options, "subtitle", ["title"]);
  return subtitleOf(talk, options.title ?? headlineOf(talk));
}

/**
 * The sentences under a picture, in order: chart type; how limits were computed and from which periods; the rules in
 * plain words, with their cost; notes; what the picture has to say of itself (`drawing`); missing data; the caller's
 * `source`; date of the extract; version of the library.
 */
export function caption(chart: Chart, options: WordsOptions & CaptionParts = {}): readonly string[] {
  return captionOf(checkedTalk(chart, options, "caption", ["cost", "drawing", "source", "version"]), options);
}

/** How the limits of a chart of one phase were computed and from which periods, as `caption` tells it; null elsewhere. */
export function limitsTold(chart: Chart, options: WordsOptions): LimitsParts | null {
  return limitsParts(talkOf(chart, options));
}

/** All words of one picture, which write numbers alike. */
export interface PictureWords {
  /** As `headline` gives it. */
  readonly headline: () => string;
  /** As `subtitle` gives it, under a title. */
  readonly subtitle: (title: string) => string;
  /** As `caption` gives it. */
  readonly caption: (parts: CaptionParts) => readonly string[];
  /** As `describe` gives it. */
  readonly summary: (cost?: Cost) => string;
}

/** The words of a picture: its chart is looked through once for all of them. */
export function pictureWords(chart: Chart, options: BesideOptions): PictureWords {
  const talk = talkOf(chart, options);
  let texts: NoteTexts | null = null;
  const notes = (): NoteTexts => (texts ??= noteTexts(talk));
  return {
    headline: () => headlineOf(talk),
    subtitle: (title) => subtitleOf(talk, title),
    caption: (parts) => captionOf(talk, parts, notes()),
    summary: (cost) => summaryOf(talk, cost, notes()),
  };
}

/** One or two short sentences, without the name of the measure: the finding, the target, and what a reader of one row must know. */
export function brief(chart: Chart, options: WordsOptions = {}): string {
  return briefOf(checkedTalk(chart, options, "brief"));
}

/** What a variation icon says: "Special cause, improvement, low values". */
export function variationLabel({ variation, side }: Pick<Verdict, "variation" | "side">, locale?: Locale): string {
  if (variation === "none") return word("noVariation", locale);
  if (variation === "common") return word("common", locale);
  return phrase(
    side === null ? "icon" : "icon-side",
    {
      special: word("specialCause", locale),
      cause: phrase(`cause-${variation}`, {}, locale),
      side: side === null ? "" : word(side, locale),
    },
    locale,
  );
}

/** What an assurance icon says: "Not expected to meet the target". */
export function assuranceLabel({ assurance }: Pick<Verdict, "assurance">, locale?: Locale): string {
  return word(({ pass: "pass", "hit-or-miss": "hitOrMiss", fail: "fail", none: "noTarget" } as const)[assurance], locale);
}

/** The numbers of a row of a board, ready to print. */
export function cells(chart: Chart, row: BoardRow, locale: Partial<Locale>): RowCells {
  return rowCells(checkedTalk(chart, { per: row.per, locale }, "describe"), row);
}

/** What is told of a point of a chart, cell by cell of its row; made for one row at a time. */
export function pointCells(chart: Chart, options: BesideOptions = {}): ReturnType<typeof pointWords> {
  return pointWords(checkedTalk(chart, options, "describe", ["largest"]));
}

/** A chart as the words of a table: columns, one row an observation, and all that its picture says. */
export function tabled(chart: Chart, options: WordsOptions & Omit<CaptionParts, "drawing"> = {}): TableWords {
  return tableWords(checkedTalk(chart, options, "table", ["cost", "source", "version"]), options);
}

/** Annotations as a list tells them, with dates and outcomes: "huddles tested, June 2022 (expected: fewer falls)". */
export function annotationTexts(chart: Chart, annotations: readonly Annotation[], locale?: Locale): readonly string[] {
  const talk = talkOf(chart, defined({ locale }));
  return annotations.map((annotation) => annotationText(talk, annotation));
}
