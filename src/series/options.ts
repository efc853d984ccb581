/** Whether the options of a call are options, and of the right types. */
import {
  checkEach,
  ISO_DATE,
  isAbove0,
  isFlag,
  isFrom0,
  isIsoDate,
  isOneOf,
  isReader,
  isRecord as isObject,
  isText,
  isWords,
  type Test,
} from "../checks.js";
import { fault, shown, unexpected } from "../messages.js";
import type { Ask } from "../types/index.js";
import { markIn } from "./marks.js";

const isSaid: Test = (value) => (isWords(value) ? null : "text that is not blank");
const isDate: Test = (value) => (isIsoDate(value) ? null : ISO_DATE);
const isNumber: Test = (value) => (typeof value === "number" && Number.isFinite(value) ? null : "a finite number");
const isList: Test = (value) => (Array.isArray(value) ? null : "an array");
const isListOf =
  (name: string): Test =>
  (value) =>
    Array.isArray(value) ? null : `an array such as [${exampleOf(name, value)}]`;
const isRecord: Test = (value) => (isObject(value) && !Array.isArray(value) ? null : "an object");
const isPreset: Test = (value) => {
  const written = typeof value === "string" && value.endsWith("Preset");
  const byName =
    typeof value === "string"
      ? `; ${written ? `write ${value} without quotes` : `use presetOf(${shown(value)}) from naturallimits/presets`}`
      : "";
  return isRecord(value) === null ? null : `a preset such as mdcPreset${byName}`;
};
const isColumn: Test = (value) => (isReader(value) ? null : "the name of a column or a function");
const isUnit: Test = (value) => (value === "proportion" ? null : 'one of proportion; any other unit is told in the name: "Wait (hours)"');
const isAny: Test = () => null;
const isPlace: Test = (value) => (value === undefined ? "a place on the axis" : null);
const isBaseline: Test = (value) =>
  typeof value === "number" || Array.isArray(value) || (isRecord(value) === null && hasKeys(value, ["from", "to"]))
    ? null
    : "a number of observations, { from, to } or an array of positions";
const isLimits: Test = (value) => {
  const expected = "{ lower, centre, upper } with numbers, either limit or both null";
  if (isRecord(value) !== null || !hasKeys(value, ["lower", "centre", "upper"])) return expected;
  const { lower, centre, upper } = value as Readonly<Record<string, unknown>>;
  return isNumber(centre) === null && [lower, upper].every((limit) => limit === null || isNumber(limit) === null) ? null : expected;
};

function hasKeys(value: unknown, names: readonly string[]): boolean {
  const keys = Object.keys(value as object);
  return keys.length === names.length && names.every((name) => keys.includes(name));
}

const isExtension: Test = (value) => {
  const { periods, n, ...rest }: Readonly<Record<string, unknown>> = isObject(value) ? value : { periods: value };
  const ahead = typeof periods === "number" && Number.isInteger(periods) && periods >= 0 && periods <= MOST_PERIODS;
  const cases = n === undefined || n === "mean" || (typeof n === "number" && n > 0 && n < Infinity);
  return ahead && cases && Object.keys(rest).length === 0
    ? null
    : `a number of periods from 0 to ${MOST_PERIODS}, or { periods, n } with n a number above 0 or "mean"`;
};

/** Room ahead beyond which no picture makes sense. */
const MOST_PERIODS = 100_000;

const givenLines: Readonly<Record<string, Test>> = {
  baseline: isBaseline,
  centre: isNumber,
  sigma: isFrom0,
  limits: isLimits,
};

const tests: Readonly<Record<string, Test>> = {
  ...givenLines,
  chart: isRecord,
  name: isText,
  x: isColumn,
  y: isColumn,
  n: isColumn,
  values: isColumn,
  sd: isColumn,
  range: isColumn,
  improvement: /* @__PURE__ */ isOneOf(["up", "down", "neither"]),
  target: isAny,
  phases: /* @__PURE__ */ isListOf("phases"),
  ghost: (value) => (isReader(value) || Array.isArray(value) ? null : "the name of a column, a function or an array"),
  provisional: (value) => (isReader(value) || typeof value === "number" ? null : "a whole number, the name of a column or a function"),
  extend: isExtension,
  annotations: /* @__PURE__ */ isListOf("annotations"),
  rules: isList,
  preset: isPreset,
  conventions: isRecord,
  period: /* @__PURE__ */ isOneOf(["hour", "day", "week", "month", "quarter", "year", "financial-year"]),
  financialYearStart: (value) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12 ? null : "a month from 1 to 12",
  combine: /* @__PURE__ */ isOneOf(["sum", "mean", "median", "count"]),
  timeOfDay: isFlag,
  innerLines: isFlag,
  unit: isUnit,
  per: isAbove0,
  asOf: isDate,
};

const phaseTests: Readonly<Record<string, Test>> = {
  ...givenLines,
  start: isAny,
  index: isNumber,
  label: isSaid,
  reason: isSaid,
  decidedBy: isSaid,
  decidedAt: isDate,
  lock: isRecord,
};

const ghostTests: Readonly<Record<string, Test>> = {
  at: isNumber,
  x: isAny,
  reason: (value) => (typeof value === "string" && typeof markIn(value) === "string" ? null : "text that says why"),
};

const stepTests: Readonly<Record<string, Test>> = { start: isPlace, value: isNumber };

const annotationTests: Readonly<Record<string, Test>> = {
  x: isPlace,
  kind: /* @__PURE__ */ isOneOf(["change", "event", "data", "phase"]),
  until: isAny,
  text: isSaid,
  prediction: isSaid,
  result: isSaid,
};

/** Throws on the first option that is unknown or of a wrong type. */
export function checkOptions(options: Ask): void {
  checkEach("spc", options, tests, "wrong-type");
  checkList("phases", options.phases, phaseTests);
  checkList("ghost", options.ghost, ghostTests);
  checkList("annotations", options.annotations, annotationTests, ["x", "kind", "text"]);
  checkList("target", options.target, stepTests, ["start", "value"]);
  options.phases?.forEach((phase, i) => {
    const placed = phase.start !== undefined;
    if (placed === (phase.index !== undefined)) {
      const got = placed ? "both start and index" : "neither start nor index";
      throw fault("phase-position", `phases[${i}] has ${got}, expected exactly one`, { column: "phases" });
    }
  });
}

/** How an entry of a list is written, with the place that was given in its stead. */
function exampleOf(name: string, entry: unknown): string {
  const place = typeof entry === "string" || typeof entry === "number" ? shown(entry) : '"2024-05"';
  if (name === "ghost") return `{ x: ${place}, reason: "what happened" }`;
  if (name === "annotations") return `{ x: ${place}, kind: "change", text: "what was done" }`;
  if (name === "target") return typeof entry === "number" ? `{ start: "2024-05", value: ${entry} }` : `{ start: ${place}, value: 0.95 }`;
  return typeof entry === "number" ? `{ index: ${place} }, by position, or { start: ${place} }, by x` : `{ start: ${place} }`;
}

/** Checks the members of every record of a list; positions among ghosts stand for themselves. */
function checkList(name: string, list: unknown, known: Readonly<Record<string, Test>>, needed: readonly string[] = []): void {
  if (!Array.isArray(list)) return;
  list.forEach((entry: unknown, i) => {
    if (typeof entry === "number" && name === "ghost") return;
    const what = `${name}[${i}]`;
    if (!isObject(entry)) throw unexpected("wrong-type", what, entry, `an object such as ${exampleOf(name, entry)}`, name);
    checkEach(what, entry, known, "wrong-type");
    for (const member of needed)
      if (entry[member] === undefined)
        throw fault("missing-option", `${member} of ${what} is missing, expected ${known[member]?.(undefined)}`, { column: member });
  });
}
