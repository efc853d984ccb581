/** From what a page asks for to a chart. */
import { byLines } from "../../src/cli/errors.js";
import { withHints } from "../../src/cli/hints.js";
import { isJson, type Json, optionsOf } from "../../src/cli/names.js";
import { type CsvOptions, readCsv } from "../../src/csv/index.js";
import { type Chart, spc } from "../../src/index.js";
import type { Where } from "./groups.js";
import { hintsOn } from "./hints.js";

/** A table, how to read it, and what to make of it. */
export interface Asked {
  /** CSV text, or the bytes of a file. */
  readonly input: string | Uint8Array;
  /** Name of that file; null where text was pasted. */
  readonly file: string | null;
  /** How the table is read. */
  readonly csv: CsvOptions;
  /** The rows that are meant; all of them without it. */
  readonly where?: Where;
  /** Options of `spc`, with names of kinds, presets and rules. */
  readonly options: Json;
  /** Options of the picture that are not its own by default: names of a theme and of a language. */
  readonly picture: Json;
}

/** A chart, and what was noticed on the way to it. */
export interface Made {
  readonly chart: Chart;
  readonly notes: readonly string[];
}

/** How a table is read, with the columns that its chart needs as numbers. */
export function reading({ csv, options }: Asked): CsvOptions {
  const columns = ["y", "values", "n", "sd", "range", "target"].map((name) => options[name]);
  const numbers = columns.filter((column) => typeof column === "string");
  const flags = ["ghost", "provisional"].map((name) => options[name]).filter((column) => typeof column === "string");
  return { ...csv, ...(numbers.length === 0 ? {} : { numbers }), ...(flags.length === 0 ? {} : { flags }) };
}

/** The chart. Throws an `SpcError` that speaks of lines of the table. */
export function madeOf(asked: Asked): Made {
  const { rows: all, notices, lineOf } = readCsv(asked.input, reading(asked));
  const { where } = asked;
  const meant = [...all.entries()].filter(([, row]) => where === undefined || row[where[0]] === where[1]);
  const rows = meant.map(([, row]) => row);
  try {
    const chart = spc(rows, optionsOf(asked.options));
    return { chart, notes: [...hintsOn(asked.input, asked.csv), ...[...notices, ...chart.notes].map(({ message }) => message)] };
  } catch (error) {
    throw byLines(withHints(error, rows, asked.options.x), (row) => lineOf(meant[row]?.[0] ?? NaN));
  }
}

/** Options as JSON text; none where there is no text. Throws where it is no JSON, or no object. */
export function optionsIn(text: string): Json {
  if (text.trim() === "") return {};
  const value: unknown = JSON.parse(text);
  if (isJson(value)) return value;
  throw new SyntaxError('expected an object such as { "baseline": 12 }');
}
