/** Whether options are what a function takes: their names, and the words, numbers, switches and dates among them; and those that are given. */
import { entryOf } from "./entryOf.js";
import { instantOf } from "./calendar.js";
import { expectedOneOf, expectedOption, fault, shown } from "./messages.js";
import type { Conventions, Reader } from "./types/index.js";

/** Throws where options are no object, and at the first name among them that is none of `names`. */
export function refuseUnknown(what: string, options: unknown, names: readonly string[]): void {
  if (!isRecord(options)) throw fault("wrong-type", `${what} got ${shown(options)} as options, expected an object`, { value: options });
  for (const name of Object.keys(options)) if (!names.includes(name)) throw unknownOption(what, name, options[name], names);
}

/** An error about the name of an option. */
function unknownOption(what: string, name: string, value: unknown, names: readonly string[]): Error {
  return fault("unknown-option", `unknown option ${shown(name)} of ${what}, ${expectedOption(name, names)}`, { column: name, value });
}

/** Whether a value is a record, or at least no plain value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether an option names a column, or computes one. */
export function isReader(option: unknown): option is Reader {
  return typeof option === "string" || typeof option === "function";
}

/** A record without those of its members that are undefined, so that what takes it falls back on its defaults. */
export function defined<Given extends object>(given: Given): { [Name in keyof Given]?: Exclude<Given[Name], undefined> };
export function defined(given: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const name in given) if (given[name] !== undefined) kept[name] = given[name];
  return kept;
}

/** An error about the value of an option. */
export function unfit(code: string, what: string, name: string, value: unknown, expected: string): Error {
  return fault(code, `${name} of ${what} is ${shown(value)}, ${expected}`, { column: name, value });
}

/** What a value must be: null where it is that, else what it must be in words, as `expected …` tells it. */
export type Requirement = (value: unknown) => string | null;

/** Text. */
export const mustBeText: Requirement = (value) => (typeof value === "string" ? null : "text");
/** True or false. */
export const mustBeFlag: Requirement = (value) => (typeof value === "boolean" ? null : "true or false");
/** A finite number above 0. */
export const mustBeAbove0: Requirement = (value) =>
  typeof value === "number" && value > 0 && value < Infinity ? null : "a number above 0";
/** A finite number of at least 0. */
export const mustBeFrom0: Requirement = (value) =>
  typeof value === "number" && value >= 0 && value < Infinity ? null : "a number of at least 0";
/** One of some words. */
export const mustBeOneOf =
  (words: readonly string[]): Requirement =>
  (value) =>
    typeof value === "string" && words.includes(value) ? null : expectedOneOf(value, words).replace("expected ", "");

/** Throws at the first option that is unknown, or is given and not what its test expects: `code`, or `unknown-value` for a word. */
export function checkEach(what: string, options: object, tests: Readonly<Record<string, Requirement>>, code: string): void {
  for (const [name, value] of Object.entries(options) as readonly [string, unknown][]) {
    const test = entryOf(tests, name);
    if (test === undefined) throw unknownOption(what, name, value, Object.keys(tests));
    const expected = value === undefined ? null : test(value);
    if (expected !== null) throw unfit(expected.startsWith("one of") ? "unknown-value" : code, what, name, value, `expected ${expected}`);
  }
}

/** One of some words, as given. */
export function oneOf<const Word extends string | number>(what: string, name: string, value: unknown, words: readonly Word[]): Word {
  for (const word of words) if (word === value) return word;
  const quoted = words.find((word) => String(word) === value);
  throw unfit(
    "unknown-value",
    what,
    name,
    value,
    quoted === undefined ? expectedOneOf(value, words.map(String)) : `expected ${quoted} without quotes`,
  );
}

/** A switch, as given. */
export function flag(what: string, name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw unfit("wrong-type", what, name, value, "expected true or false");
}

/** What a number must be. */
export interface NumberBounds {
  /** Whether it is a whole number. Default: false. */
  readonly whole?: boolean;
  /** Smallest. */
  readonly least: number;
  /** Largest. Default: the largest that is exact where it is whole, else any finite number. */
  readonly most?: number;
  /** What kind of fault any other value is. Default: `out-of-range`. */
  readonly code?: string;
}

/** A finite number within bounds, as given. */
export function numberIn(what: string, name: string, value: unknown, bounds: NumberBounds): number {
  const { whole = false, least, most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE, code = "out-of-range" } = bounds;
  if (typeof value === "number" && value >= least && value <= most && !(whole && value % 1 !== 0)) return value;
  const range = bounds.most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  throw unfit(code, what, name, value, `expected a ${whole ? "whole " : ""}number ${range}`);
}

/** Throws where a rule binds all points of a window to one side (its `third`), and a convention lets the near ones lie on both. */
export function refuseSides(third: unknown, { nearLimitSide }: Conventions): void {
  if (third === "sameSide" && nearLimitSide === "either")
    throw unfit("conflicting-options", "conventions", "nearLimitSide", nearLimitSide, 'expected "same" beside third: "sameSide"');
}

/** Whether a value is text that says something. */
export function isWords(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

const NUMERIC = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Whether text writes a number with a decimal point, without marks of thousands. */
export function isNumeric(text: string): boolean {
  return NUMERIC.test(text);
}

/** What is expected where a decision or an extract is dated. */
export const ISO_DATE = "an ISO date such as 2024-06-10";

/** Whether a value is a date as ISO text, with or without a day and a time. */
export function isIsoDate(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(instantOf(value));
}
