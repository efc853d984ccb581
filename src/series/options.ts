/** Whether the options of a call are options, and of the right types. */
import {
  checkEach,
  ISO_DATE,
  mustBeAbove0,
  mustBeFlag,
  mustBeFrom0,
  isIsoDate,
  mustBeOneOf,
  isReader,
  isRecord,
  mustBeText,
  isWords,
  type Requirement,
} from "../checks.js";
import { fault, shown, unexpected } from "../messages.js";
import type { Ask } from "../types/index.js";
import { markIn } from "./marks.js";

const mustSaySomething: Requirement = (value) => (isWords(value) ? null : "text that is not blank");
const mustBeDate: Requirement = (value) => (isIsoDate(value) ? null : ISO_DATE);
const mustBeNumber: Requirement = (value) => (typeof value === "number" && Number.isFinite(value) ? null : "a finite number");
const mustBeList: Requirement = (value) => (Array.isArray(value) ? null : "an array");
const mustBeListOf =
  (name: string): Requirement =>
  (value) =>
    Array.isArray(value) ? null : `an array such as [${exampleOf(name, value)}]`;
const mustBeRecord: Requirement = (value) => (isRecord(value) && !Array.isArray(value) ? null : "an object");
const mustBePreset: Requirement = (value) => {
  if (mustBeRecord(value) === null) return null;
  if (typeof value !== "string") return "a preset such as mdcPreset";
  const written = value.endsWith("Preset") ? `write ${value} without quotes` : `use presetOf(${shown(value)}) from naturallimits/presets`;
  return `a preset such as mdcPreset; ${written}`;
};
const mustBeColumn: Requirement = (value) => (isReader(value) ? null : "the name of a column or a function");
const mustBeUnit: Requirement = (value) =>
  value === "proportion" ? null : 'one of proportion; any other unit is told in the name: "Wait (hours)"';
const mayBeAnything: Requirement = () => null;
const mustBePlace: Requirement = (value) => (value === undefined ? "a place on the axis" : null);
const mustBeBaseline: Requirement = (value) =>
  typeof value === "number" || Array.isArray(value) || (mustBeRecord(value) === null && hasKeys(value, ["from", "to"]))
    ? null
    : "a number of observations, { from, to } or an array of positions";
const mustBeLimits: Requirement = (value) => {
  const expected = "{ lower, centre, upper } with numbers, either limit or both null";
  if (mustBeRecord(value) !== null || !hasKeys(value, ["lower", "centre", "upper"])) return expected;
  const { lower, centre, upper } = value as Readonly<Record<string, unknown>>;
  return mustBeNumber(centre) === null && [lower, upper].every((limit) => limit === null || mustBeNumber(limit) === null) ? null : expected;
};

function hasKeys(value: unknown, names: readonly string[]): boolean {
  const keys = Object.keys(value as object);
  return keys.length === names.length && names.every((name) => keys.includes(name));
}

const mustBeExtension: Requirement = (value) => {
  const { periods, n, ...rest }: Readonly<Record<string, unknown>> = isRecord(value) ? value : { periods: value };
  const ahead = typeof periods === "number" && Number.isInteger(periods) && periods >= 0 && periods <= MOST_PERIODS;
  const cases = n === undefined || n === "mean" || (typeof n === "number" && n > 0 && n < Infinity);
  return ahead && cases && Object.keys(rest).length === 0
    ? null
    : `a number of periods from 0 to ${MOST_PERIODS}, or { periods, n } with n a number above 0 or "mean"`;
};

/** Room ahead beyond which no picture makes sense. */
const MOST_PERIODS = 100_000;

const givenLines: Readonly<Record<string, Requirement>> = {
  baseline: mustBeBaseline,
  centre: mustBeNumber,
  sigma: mustBeFrom0,
  limits: mustBeLimits,
};

const tests: Readonly<Record<string, Requirement>> = {
  ...givenLines,
  chart: mustBeRecord,
  name: mustBeText,
  x: mustBeColumn,
  y: mustBeColumn,
  n: mustBeColumn,
  values: mustBeColumn,
  sd: mustBeColumn,
  range: mustBeColumn,
  improvement: /* @__PURE__ */ mustBeOneOf(["up", "down", "neither"]),
  target: mayBeAnything,
  phases: /* @__PURE__ */ mustBeListOf("phases"),
  ghost: (value) => (isReader(value) || Array.isArray(value) ? null : "the name of a column, a function or an array"),
  provisional: (value) => (isReader(value) || typeof value === "number" ? null : "a whole number, the name of a column or a function"),
  extend: mustBeExtension,
  annotations: /* @__PURE__ */ mustBeListOf("annotations"),
  rules: mustBeList,
  preset: mustBePreset,
  conventions: mustBeRecord,
  period: /* @__PURE__ */ mustBeOneOf(["hour", "day", "week", "month", "quarter", "year", "financial-year"]),
  financialYearStart: (value) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12 ? null : "a month from 1 to 12",
  combine: /* @__PURE__ */ mustBeOneOf(["sum", "mean", "median", "count"]),
  timeOfDay: mustBeFlag,
  innerLines: mustBeFlag,
  unit: mustBeUnit,
  per: mustBeAbove0,
  asOf: mustBeDate,
};

const phaseTests: Readonly<Record<string, Requirement>> = {
  ...givenLines,
  start: mayBeAnything,
  index: mustBeNumber,
  label: mustSaySomething,
  reason: mustSaySomething,
  decidedBy: mustSaySomething,
  decidedAt: mustBeDate,
  lock: mustBeRecord,
};

const ghostTests: Readonly<Record<string, Requirement>> = {
  at: mustBeNumber,
  x: mayBeAnything,
  reason: (value) => (typeof value === "string" && typeof markIn(value) === "string" ? null : "text that says why"),
};

const stepTests: Readonly<Record<string, Requirement>> = { start: mustBePlace, value: mustBeNumber };

const annotationTests: Readonly<Record<string, Requirement>> = {
  x: mustBePlace,
  kind: /* @__PURE__ */ mustBeOneOf(["change", "event", "data", "phase"]),
  until: mayBeAnything,
  text: mustSaySomething,
  prediction: mustSaySomething,
  result: mustSaySomething,
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
function checkList(name: string, list: unknown, known: Readonly<Record<string, Requirement>>, needed: readonly string[] = []): void {
  if (!Array.isArray(list)) return;
  list.forEach((entry: unknown, i) => {
    if (typeof entry === "number" && name === "ghost") return;
    const what = `${name}[${i}]`;
    if (!isRecord(entry)) throw unexpected("wrong-type", what, entry, `an object such as ${exampleOf(name, entry)}`, name);
    checkEach(what, entry, known, "wrong-type");
    for (const member of needed)
      if (entry[member] === undefined)
        throw fault("missing-option", `${member} of ${what} is missing, expected ${known[member]?.(undefined)}`, { column: member });
  });
}
