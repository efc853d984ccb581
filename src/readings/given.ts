/** Whether a reading is given what it takes: a chart, and options that it knows. */
import { expectedOneOf, fault, shown } from "../messages.js";

/** Throws where a value is no chart. */
export function checkChart(chart: unknown, reading: string): void {
  if (hasRows(chart)) return;
  const columns = typeof chart === "object" && chart !== null && "columns" in chart;
  const got = columns ? "the columns of spcColumns" : shown(chart);
  throw fault("wrong-type", `${reading} got ${got}, expected a chart as spc makes it`, { column: "chart", value: chart });
}

function hasRows(chart: unknown): boolean {
  if (typeof chart !== "object" || chart === null || !("points" in chart && "phases" in chart && "verdict" in chart)) return false;
  return Array.isArray(chart.points) && Array.isArray(chart.phases) && typeof chart.verdict === "object" && chart.verdict !== null;
}

/** What an option must be, in words, the test of it, and what code writes for a name. */
export type Check = readonly [expected: string, test: (value: unknown) => boolean, written?: (name: string) => string];

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;
/** A record. */
export const record: Check = ["an object", isRecord];
/** A language: in code, the words themselves. */
export const language: Check = ["words such as enGB", isRecord, (tag) => `${tag.replace("-", "")} of naturallimits/locales`];
/** Text. */
export const text: Check = ["text", (value) => typeof value === "string"];
/** Text, or false for none. */
export const textOrFalse: Check = ["text or false", (value) => typeof value === "string" || value === false];
/** A display scale. */
export const scale: Check = ["a number above 0", (value) => typeof value === "number" && value > 0 && value < Infinity];

/** Every option of the words. */
const checks: Readonly<Record<string, Check>> = {
  locale: language,
  per: scale,
  decimals: ["a whole number of at least 0", (value) => Number.isInteger(value) && Number(value) >= 0],
  cost: record,
  title: text,
  drawing: ["an array of sentences", Array.isArray],
  source: text,
  version: textOrFalse,
};

/** Throws at the first option that is unknown or cannot be used. `names`: those of the checks that the reading takes. */
export function checkEach(
  options: unknown,
  reading: string,
  known: Readonly<Record<string, Check>>,
  names: readonly string[] = Object.keys(known),
): void {
  if (typeof options !== "object" || options === null)
    throw fault("wrong-type", `${reading} got ${shown(options)} as options, expected an object`, { value: options });
  for (const [name, value] of Object.entries(options) as readonly [string, unknown][]) {
    const check = names.includes(name) ? known[name] : undefined;
    if (check === undefined)
      throw fault("unknown-option", `${reading} has no option ${JSON.stringify(name)}, ${expectedOneOf(name, names)}`, {
        column: name,
        value,
      });
    if (value === undefined || check[1](value)) continue;
    const written = typeof value === "string" && check[2] !== undefined ? `; in code write ${check[2](value)}` : "";
    throw fault("unknown-value", `${name} is ${shown(value)}, expected ${check[0]}${written}`, { column: name, value });
  }
}

/** The same for words. `more`: what a reading takes beside language and scale. */
export function checkWords(options: unknown, reading: string, more: readonly string[]): void {
  checkEach(options, reading, checks, ["locale", "per", "decimals", ...more]);
}
