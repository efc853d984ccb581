/** A reason as a sentence, its parameters as they are read. */
import { entryOf } from "../../entryOf.js";
import { enGB } from "../../locales/enGB.js";
import type { Params, Reason } from "../../types/index.js";
import { spanOf } from "./places.js";
import { say, separated } from "./say.js";
import { ruleText } from "./signals.js";
import type { Talk } from "./talk.js";

/** A reason or note as a sentence, without place. */
export function reasonText(talk: Talk, { code, params, message }: Reason): string {
  return say(talk.locale, "sentences", [code], written(talk, code, params)) ?? message;
}

/** Code of the note whose sentence reckons with its numbers, and of the one that tells a denominator, in four digits. */
const RECKONED = "overdispersed";
const ASSUMED = "assumed-denominator";

/** Parameters that are values of the measure, and those that are places on the axis. */
const VALUES: readonly string[] = ["low", "high"];
const PLACES: readonly string[] = ["x", "start", "first", "last"];

/**
 * Parameters as they are read: a target at fault on the display scale and as it was given, values on the display scale, places by their
 * dates, rules in words, large counts and a large φ in groups; `unit`, that of the chart; `row`, what rows are where they are counted: units,
 * or the step of the calendar.
 */
function written(talk: Talk, code: string, params: Params): Params {
  const entries = Object.entries(params).map(([name, value]): [string, string | number | boolean] => {
    if (name === "target" && typeof value === "number") return [name, faultyTarget(talk, value)];
    if (code === ASSUMED && typeof value === "number") return [name, talk.count(Number(value.toPrecision(4)))];
    if (VALUES.includes(name) && typeof value === "number") return [name, talk.value(value)];
    if (PLACES.includes(name) && typeof value !== "boolean") return [name, spanOf(talk, value, value)];
    if (name === "rules" && typeof value === "string") return [name, ruleNames(talk, value)];
    const grouped = name === "phi" || (Number.isInteger(value) && code !== RECKONED);
    return [name, typeof value === "number" && value > talk.figures.groupAbove && grouped ? talk.count(Math.round(value)) : value];
  });
  const row = talk.chart.axis === "size" ? "unit" : talk.step;
  return { unit: talk.chart.unit, ...(row === null ? null : { row }), ...Object.fromEntries(entries) };
}

/** "9000% (given as 90)". */
function faultyTarget({ per, given, number, phrase }: Talk, target: number): string {
  return per === 1 ? given(target) : phrase("given-as", { value: given(target), number: number(target) });
}

/** "run on one side; trend": rules from their keys, which are joined by commas. */
function ruleNames(talk: Talk, keys: string): string {
  const names = keysIn(keys).map((key) => ruleName(talk, key));
  return separated(names, talk.locale);
}

export function keysIn(keys: string): readonly string[] {
  return keys.split(/, (?![^(]*\))/);
}

/** "run on one side": a rule from its key; its condition, or the key, where no language has a name for it. */
export function ruleName(talk: Talk, key: string): string {
  const { locale, chart } = talk;
  const record = chart.provenance.rules.find((rule) => rule.key === key);
  const name = record?.name ?? key.replace(/\(.*/, "");
  return entryOf(locale.ruleNames, name) ?? entryOf(enGB.ruleNames, name) ?? (record === undefined ? key : ruleText(talk, record));
}
