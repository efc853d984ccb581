/** A chart in words: its title, subtitle, caption, and the paragraph that stands for the picture. Everything is read off the chart. */
import type { Chart, Cost, Locale, Verdict } from "../types/index.js";
import { captionOf, type CaptionParts } from "./words/caption.js";
import { briefOf, headlineOf } from "./words/headline.js";
import { phrase, word } from "./words/say.js";
import { subtitleOf } from "./words/subtitle.js";
import { summaryOf } from "./words/summary.js";
import { talkOf, type WordsOptions } from "./words/talk.js";

export type { CaptionParts } from "./words/caption.js";
export { centreKind } from "./words/findings.js";
export { decimalsOf } from "./words/numbers.js";
export { phrase, word } from "./words/say.js";
export type { WordsOptions } from "./words/talk.js";

/**
 * A short paragraph in plain words: what is plotted, what happened and since when, each signal with its dates, the
 * latest value, the lines and what they come from, whether the target is expected to be met, and every caution.
 * Alternative text of a picture, summary in a notebook, line in a log. The same for a chart and its JSON copy.
 * @param options - language, display scale, and what the rules cost: `{ cost: falseSignals(…) }`
 */
export function describe(chart: Chart, options: WordsOptions & { readonly cost?: Cost } = {}): string {
  return summaryOf(talkOf(chart, options), options.cost);
}

/**
 * The title of a picture: the finding, in at most 12 words, without a full stop. It says when, never why; "since" is the
 * first member of the earliest signal that holds the latest observation and decided the verdict.
 */
export function headline(chart: Chart, options: WordsOptions = {}): string {
  return headlineOf(talkOf(chart, options));
}

/**
 * The line under a title: unit, frequency, first to last period; the name of the measure too where the title lacks it.
 * @param options - `title`: the title that it stands under; default: the headline
 */
export function subtitle(chart: Chart, options: WordsOptions & { readonly title?: string } = {}): string {
  const talk = talkOf(chart, options);
  return subtitleOf(talk, options.title ?? headlineOf(talk));
}

/**
 * The sentences under a picture, in order: chart type; how limits were computed and from which periods; the rules in
 * plain words, with their cost; notes; what the picture has to say of itself (`drawing`); missing data; the caller's
 * `source`; date of the extract; version of the library.
 */
export function caption(chart: Chart, options: WordsOptions & CaptionParts = {}): readonly string[] {
  return captionOf(talkOf(chart, options), options);
}

/** One or two short sentences, without the name of the measure: the finding, the target, and what a reader of one row must know. */
export function brief(chart: Chart, options: WordsOptions = {}): string {
  return briefOf(talkOf(chart, options));
}

/** What a variation icon says: "Special cause, improvement, low values". */
export function variationLabel({ variation, side }: Pick<Verdict, "variation" | "side">, locale?: Locale): string {
  if (variation === "none") return word("noVariation", locale);
  if (variation === "common") return word("common", locale);
  return phrase(
    side === null ? "icon" : "icon-side",
    {
      special: word("specialCause", locale),
      cause: word(variation, locale).toLowerCase(),
      side: side === null ? "" : word(side, locale),
    },
    locale,
  );
}

/** What an assurance icon says: "Not expected to meet the target". */
export function assuranceLabel({ assurance }: Pick<Verdict, "assurance">, locale?: Locale): string {
  return word(({ pass: "pass", "hit-or-miss": "hitOrMiss", fail: "fail", none: "noTarget" } as const)[assurance], locale);
}
