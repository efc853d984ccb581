/** Looking words up: in the locale, else in British English. */
import { fill } from "../../format.js";
import { entryOf } from "../../entryOf.js";
import { enGB } from "../../locales/enGB.js";
import type { Chart, Locale, Params, Word } from "../../types/index.js";

/** The groups of a locale that hold sentences by code. */
export type Group = "nouns" | "limits" | "rules" | "signals" | "sentences" | "phrases";

/** A fixed word of pictures and tables: "Upper limit". */
export function word(name: Word, locale: Locale = enGB): string {
  return locale.words[name] ?? enGB.words[name] ?? name;
}

/** The name of a chart kind within a sentence: "XmR chart"; the name of the kind itself where no language knows it. */
export function chartName(kind: string, locale: Locale = enGB): string {
  return entryOf(locale.charts, kind) ?? entryOf(enGB.charts, kind) ?? kind;
}

/** What a chart kind plots, where its unit does not say it: "cases between events"; null elsewhere. */
export function plottedName(kind: string, locale: Locale = enGB): string | null {
  return entryOf(locale.plotted, kind) ?? entryOf(enGB.plotted, kind) ?? null;
}

/** The noun for a number of things: "months"; the name of the thing itself where no language knows it. */
export function nounFor(thing: string, n: number, locale: Locale = enGB): string {
  return say(locale, "nouns", [thing], { n }) ?? thing;
}

/** The first of some codes that the locale or British English knows, with its values put in; null where none is known. */
export function say(locale: Locale, group: Group, codes: readonly string[], params: Params): string | null {
  for (const code of codes) {
    const sentence = entryOf(locale[group], code) ?? entryOf(enGB[group], code);
    if (sentence !== undefined) return fill(sentence, params);
  }
  return null;
}

/** A clause or sentence of titles, summaries and captions, by its code; a question of the caller's at its end needs no full stop. */
export function phrase(code: string, params: Params = {}, locale: Locale = enGB): string {
  const sentence = locale.phrases[code] ?? enGB.phrases[code];
  return sentence === undefined ? code : fill(sentence, params).replace(/([?!])\.$/, "$1");
}

/** Text as it stands at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a measure where a colon follows it: "Falls, Ward 1" for "Falls: Ward 1"; empty where it has none. */
export function beforeColon({ name }: Chart): string {
  return name.trim().replace(/\s*: +/g, ", ");
}

/** The name of a chart kind at the start of a sentence: "Run chart", but "p chart", whose letter is a symbol. */
export function chartTitle(kind: string, locale: Locale): string {
  const name = chartName(kind, locale);
  return /^\p{Ll}{3}/u.test(name) ? capitalised(name) : name;
}

/** "a, b, c": parts of one thing; what is empty is left out. */
export function enumerated(items: readonly string[], locale: Locale): string {
  return items.filter((item) => item !== "").join(phrase("comma", {}, locale));
}

/** "a; b; c": things that stand each for themselves. */
export function separated(items: readonly string[], locale: Locale): string {
  return items.join(phrase("semicolon", {}, locale));
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], locale: Locale): string {
  const [last, ...others] = [...items].reverse();
  if (last === undefined || others.length === 0) return last ?? "";
  return phrase("listed", { list: enumerated(others.reverse(), locale), last }, locale);
}

/** A clause as a sentence: with a capital and a full stop. */
export function sentence(clause: string, locale: Locale): string {
  return phrase("sentence", { clause: capitalised(clause) }, locale);
}

/** The caller's own text among sentences: with a full stop where it ends in a letter, a digit, a sign of per cent or a bracket. */
export function closed(text: string, locale: Locale): string {
  return /[\p{L}\p{M}\p{N}%)\]]\s*$/u.test(text) && !/:\/\/\S*$/.test(text) ? phrase("sentence", { clause: text.trimEnd() }, locale) : text;
}
