/** Options as JSON and flags have them, with names in place of kinds, presets and rules. */
import { chartKinds, kindOf } from "../../charts/byName.js";
import { defaults } from "../../conventions.js";
import { expectedOneOf, expectedOption, fault, type Fault, shown, unexpected } from "../../messages.js";
import { presetOf } from "../../presets/index.js";
import { rulesOf } from "../../rules/rulesOf.js";
import type { SvgOptions } from "../../svg/index.js";
import type { ChartKind, Options } from "../../types/index.js";
import { OF_CSV } from "../faults/errors.js";
import { throwAll } from "../faults/faults.js";

/** A record of JSON. */
export type Json = Readonly<Record<string, unknown>>;
/** Options of `spc`, for rows of named columns. */
export type RowOptions = Options<Json>;

const PLAIN: Readonly<Record<keyof Omit<RowOptions, "chart" | "preset" | "rules">, true>> = {
  name: true,
  x: true,
  y: true,
  n: true,
  values: true,
  sd: true,
  range: true,
  improvement: true,
  target: true,
  phases: true,
  baseline: true,
  centre: true,
  sigma: true,
  limits: true,
  ghost: true,
  provisional: true,
  extend: true,
  annotations: true,
  conventions: true,
  period: true,
  financialYearStart: true,
  combine: true,
  timeOfDay: true,
  innerLines: true,
  unit: true,
  per: true,
  asOf: true,
};
/** The names of the options of `spc`. */
export const optionNames: readonly string[] = ["chart", "preset", "rules", ...Object.keys(PLAIN)];
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  ghost: ["at", "x", "reason"],
  annotations: ["x", "text", "kind", "until", "prediction", "result"],
  target: ["start", "value"],
};

const OF_PICTURE: readonly (keyof SvgOptions)[] = [
  "subtitle",
  "caption",
  "width",
  "height",
  "size",
  "theme",
  "palette",
  "fontFamily",
  "locale",
  "icons",
  "labels",
  "axisTitle",
  "zero",
  "include",
  "clip",
  "version",
];
/** Parts of a configuration, with the options that belong in each and nowhere else. */
const IN_PART: Readonly<Record<string, readonly string[]>> = { picture: OF_PICTURE, csv: OF_CSV, conventions: Object.keys(defaults) };

/** Whether a value is an object and no array. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Options of `spc` from options with names; null stands for an option not given. Throws `unknown-name`, `unknown-option`, `missing-option`, `preset-reserved`. */
export function optionsOf(named: Json): RowOptions {
  const { chart, preset, rules, ...plain } = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null));
  checkNames(plain);
  return {
    ...plain,
    chart: askedKind(chart),
    ...(preset === undefined ? {} : { preset: presetOf(textOf("preset", preset)) }),
    ...(rules === undefined ? {} : { rules: rulesOf(listOf("rules", rules)) }),
  };
}

/** Throws where names are no options, each with the nearest that is one; the values are checked by `spc`. */
export function checkNames(options: Json): void {
  throwAll(nameFaults(options));
}

/** Names that are no options, each with the nearest that is one. `further` are known too; `under` comes before each path. */
export function nameFaults(options: Json, further: readonly string[] = [], under = ""): readonly Fault[] {
  const known = [...optionNames, ...further];
  return Object.entries(options).flatMap(([key, value]) => {
    if (!known.includes(key)) return [unknown(key, `${under}${key}`, known, partWith(key, known))];
    const members = MEMBERS[key];
    const entries: readonly unknown[] = members !== undefined && Array.isArray(value) ? value : [];
    return entries.flatMap((entry, at) =>
      Object.keys(isJson(entry) ? entry : {}).flatMap((member) =>
        members?.includes(member) === false ? [unknown(member, `${under}${key}[${at}].${member}`, members)] : [],
      ),
    );
  });
}

/** The part of the configuration in which an option belongs; undefined where there is none. */
function partWith(name: string, known: readonly string[]): string | undefined {
  return Object.keys(IN_PART).find((part) => known.includes(part) && IN_PART[part]?.includes(name) === true);
}

function unknown(name: string, path: string, known: readonly string[], part?: string): Fault {
  const expected = part === undefined ? expectedOption(name, known) : `expected within ${part}: { "${part}": { "${name}": … } }`;
  const message = `unknown option ${shown(path)}, ${expected}`;
  return { code: "unknown-option", message, row: null, column: path, value: undefined };
}

function askedKind(chart: unknown): ChartKind {
  if (chart === undefined)
    throw fault("missing-option", `the option chart is missing, ${expectedOneOf("", Object.keys(chartKinds))}`, { column: "chart" });
  return kindOf(textOf("chart", chart));
}

function textOf(option: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw unexpected("wrong-type", option, value, "a name");
}

function listOf(option: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected("wrong-type", option, value, 'a list such as [{ "rule": "shift", "length": 8 }]');
}
