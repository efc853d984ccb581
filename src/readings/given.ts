/** Whether a reading is given what it takes: a chart, a board, and options that it knows. */
import { mustBeAbove0, isRecord, mustBeText, refuseUnknown, type Requirement } from "../checks.js";
import { fault, shown, unexpected } from "../messages.js";
import { SCHEMA } from "../version.js";

/** What every chart has as text, number or flag. */
const PLAIN = ["kind", "name", "axis", "unit", "per", "improvement", "directional"];
/** What every chart has beside points, phases and verdict, though it may be empty; a store that keeps nothing empty drops it. */
const MEMBERS = ["signals", "curves", "annotations", "notes", "provenance"];

/** Throws where a value is no chart, is a chart of another format, or lacks a member; of points the first stands for all. */
export function checkChart(chart: unknown, reading: string): void {
  const got = otherThanChart(chart);
  if (got === null) return;
  const advice = isBoard(chart) ? "; boardPicture draws a board" : isList(chart, isChart) ? "; multiples and board take several" : "";
  throw fault("wrong-type", `${reading} got ${got}, expected a chart made by spc${advice}`, { column: "chart", value: chart });
}

/** What a value is where it is no whole chart of the format that is read here; null for one. */
function otherThanChart(value: unknown): string | null {
  if (!isRecord(value) || !Array.isArray(value.points) || !Array.isArray(value.phases) || !isRecord(value.verdict))
    return isRecord(value) && "columns" in value ? "the columns of spcColumns" : shown(value);
  if (value.schema !== SCHEMA) return `a chart of schema ${shown(value.schema)} (${SCHEMA} is read here)`;
  const lacking = PLAIN.find((name) => value[name] == null) ?? MEMBERS.find((name) => !isRecord(value[name]));
  if (lacking !== undefined) return `a chart without ${lacking}`;
  return isList(value.points.slice(0, 1), isPoint) ? null : "a chart without the null members of its points";
}

const isPoint = (value: unknown): boolean => isRecord(value) && "also" in value && "why" in value;

const isChart = (value: unknown): boolean => otherThanChart(value) === null;

/** Throws where a value is no board. */
export function checkBoard(value: unknown, reading: string): void {
  if (!isBoard(value)) throw fault("wrong-type", `${reading} got ${shown(value)}, expected a board`, { value });
}

function isBoard(value: unknown): boolean {
  return isRecord(value) && isList(value.charts, isChart) && isList(value.rows, isRow);
}

const isList = (value: unknown, test: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(test);
const isRow = (value: unknown): boolean => isRecord(value) && typeof value.measure === "string" && isRecord(value.verdict);

/** Throws where a value is no matrix. */
export function checkMatrix(value: unknown, reading: string): void {
  if (isRecord(value) && isBoard(value.board) && isList(value.cells, isRecord)) return;
  throw fault("wrong-type", `${reading} got ${shown(value)}, expected a matrix`, { value });
}

/** Throws where a value is no Pareto chart. */
export function checkPareto(value: unknown, reading: string): void {
  if (isRecord(value) && isList(value.bars, isRecord) && typeof value.total === "number") return;
  throw fault("wrong-type", `${reading} got ${shown(value)}, expected a Pareto chart made by pareto`, { value });
}

/** What stands at a position. Throws `position-unknown` where nothing does; text is no position. */
export function standingAt<Item>(list: readonly Item[], position: unknown, column: string): Item {
  const item = typeof position === "number" ? list[position] : undefined;
  if (item !== undefined) return item;
  throw unexpected("position-unknown", column, position, `a position from 0 to ${list.length - 1}`);
}

/** What is expected of an option that is a thing itself; where the name of one was given, with what code writes for it. */
export function suchAs(usual: string, value: unknown, written: (name: string) => string): string {
  return typeof value === "string" ? `${usual}; in code, write ${written(value)}` : usual;
}

/** A language: in code, the words themselves. */
export const mustBeLocale: Requirement = (value) =>
  isRecord(value) ? null : suchAs("a locale such as enGB", value, (tag) => `${tag.replace("-", "")} from naturallimits/locales`);
/** Text, or false for none. */
export const mustBeTextOrFalse: Requirement = (value) => (value === false || typeof value === "string" ? null : "text or false");
/** What rules cost. */
export const mustBeCost: Requirement = (value) =>
  isRecord(value) && isRecord(value.any) && Array.isArray(value.rules) ? null : "the result of falseSignals";

/** Every option of the words. */
const tests: Readonly<Record<string, Requirement>> = {
  locale: mustBeLocale,
  per: mustBeAbove0,
  decimals: (value) => (Number.isInteger(value) ? null : "a whole number"),
  cost: mustBeCost,
  title: mustBeText,
  drawing: (value) => (Array.isArray(value) ? null : "an array of sentences"),
  source: mustBeText,
  version: mustBeTextOrFalse,
};

/** Throws at the first option that is unknown or cannot be used. `names`: those of the tests that the reading takes. */
export function checkAgainst(
  options: object,
  reading: string,
  known: Readonly<Record<string, Requirement>>,
  names: readonly string[] = Object.keys(known),
): void {
  refuseUnknown(reading, options, names);
  for (const [name, value] of Object.entries(options) as readonly [string, unknown][]) {
    const expected = value === undefined ? null : (known[name]?.(value) ?? null);
    if (expected !== null) throw unexpected("unknown-value", name, value, expected);
  }
}

/** The same for words. `more`: what a reading takes beside language and scale. */
export function checkWords(options: object, reading: string, more: readonly string[]): void {
  checkAgainst(options, reading, tests, ["locale", "per", "decimals", ...more]);
}
