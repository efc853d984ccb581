/** From what a page asks for to a chart. */
import { byLines } from "../../src/cli/faults/errors.js";
import { withHints } from "../../src/cli/faults/hints.js";
import { isJson, type Json, optionsOf } from "../../src/cli/options/names.js";
import { pictureOf } from "../../src/cli/options/picture.js";
import { noticesOf } from "../../src/cli/faults/notices.js";
import { throwTold } from "../../src/csv/faults.js";
import type { CsvOptions, CsvRow } from "../../src/csv/index.js";
import { readingOf, type Wanted } from "../../src/csv/readCsv.js";
import { type Chart, spc } from "../../src/index.js";
import { noteTexts, textsOf } from "../../src/readings/words/notes.js";
import { talkOf } from "../../src/readings/words/talk.js";
import type { SvgOptions } from "../../src/svg/index.js";
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
  /** The rows that are meant, by what each of some columns holds; without any, all of them. */
  readonly where: readonly Where[];
  /** Options of `spc`, with names of kinds, presets and rules. */
  readonly options: Json;
  /** Options of the picture that are not its own by default: names of a theme and of a language. */
  readonly picture: Json;
}

/** A chart, how it is to be drawn, and what was noticed on the way to it. */
export interface Made {
  readonly chart: Chart;
  readonly picture: SvgOptions;
  readonly notes: readonly string[];
}

/** How a table is read, with the columns that its chart needs as numbers. */
function reading({ csv, options }: Asked): CsvOptions {
  const columns = ["y", "values", "n", "sd", "range", "target"].map((name) => options[name]);
  const numbers = columns.filter((column) => typeof column === "string");
  const flags = ["ghost", "provisional"].map((name) => options[name]).filter((column) => typeof column === "string");
  return { ...csv, ...(numbers.length === 0 ? {} : { numbers }), ...(flags.length === 0 ? {} : { flags }) };
}

/** The same for code, where `spc` reads the numbers of the rows that are meant, if these are some of the table: it reads no decimal commas. */
export function readingInCode(asked: Asked): CsvOptions {
  const { numbers, ...others } = reading(asked);
  return numbers === undefined || isOfSome(asked) ? others : { numbers, ...others };
}

const isOfSome = ({ where, csv }: Asked): boolean => where.length > 0 && csv.decimal !== ",";

/** The chart. Throws an `SpcError` that speaks of lines of the table. */
export function madeOf(asked: Asked): Made {
  const { where, options } = asked;
  const axis = typeof options.x === "string" ? { x: options.x } : {};
  const how = { ...axis, ...reading(asked) };
  const isMeant = (row: CsvRow): boolean => where.every(([column, value]) => row[column] === value);
  const isNumber = (column: string | null): boolean => column !== null && how.numbers?.includes(column) === true;
  const wanted: Wanted = (row, unread) => !isOfSome(asked) || isMeant(row) || !unread.every(isNumber);
  const { rows: all, notices, lineOf, faults } = readingOf(asked.input, how, wanted);
  throwTold(faults);
  const meant = [...all.entries()].filter(([, row]) => isMeant(row));
  const rows = meant.map(([, row]) => row);
  try {
    const [chart, picture] = [spc(rows, optionsOf(options)), pictureOf(asked.picture)];
    const { locale } = picture;
    const read = [...hintsOn(asked.input, asked.csv), ...noticesOf({ notices, rows }, options)];
    return { chart, picture, notes: [...read, ...textsOf(noteTexts(talkOf(chart, locale === undefined ? {} : { locale })))] };
  } catch (error) {
    throw byLines(withHints(error, rows, options.x), (row) => lineOf(meant[row]?.[0] ?? NaN));
  }
}

/** Options as JSON text; none where there is no text. Throws where it is no JSON, or no object. */
export function optionsIn(text: string): Json {
  if (text.trim() === "") return {};
  const value: unknown = JSON.parse(text);
  if (isJson(value)) return value;
  throw new SyntaxError('expected an object such as { "baseline": 12 }');
}
