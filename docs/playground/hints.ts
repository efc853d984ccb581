/** What a table looks like that may be meant otherwise: nobody has named its columns before it is read. */
import { dateOrders, isoDate } from "../../src/csv/dates.js";
import { decode } from "../../src/csv/decode.js";
import { type CsvOptions, readCsv } from "../../src/csv/index.js";
import { shown } from "../../src/messages.js";

/** Lines in which column names are looked for. */
const MOST_LINES = 50;
const MARKS = [",", ";", "\t"];
const NUMBER_OR_DATE = /^[-+]?\d[\d.,:/-]*%?$/;
const isData = (name: string): boolean => NUMBER_OR_DATE.test(name) || dateOrders.some((order) => isoDate(name, order) !== null);

/** Hints on titles above the names, and on data in their place; none for a table that cannot be read. */
export function hintsOn(input: string | Uint8Array, csv: CsvOptions): readonly string[] {
  const { skip = 0 } = csv;
  try {
    const lines = decode(input).text.split(/\r\n?|\n/, MOST_LINES);
    const names = namesLine(lines, skip);
    if (names !== null) return [`line ${names + 1} looks like the column names; if it holds them, give the option skip: ${names}`];
    const { columns } = readCsv(lines.join("\n"), { skip });
    return [...dataHints(columns), ...blankHints(columns, lines.slice(skip + 1))];
  } catch {
    return [];
  }
}

/** The position of a line with at least twice as many cells as the one that is read as names, none of them a number; null without one. */
function namesLine(lines: readonly string[], skip: number): number | null {
  const first = lines.findIndex((line, at) => at >= skip && cellsIn(line) > 0);
  const width = cellsIn(lines[first] ?? "");
  const found = lines.findIndex((line, at) => at > first && cellsIn(line) >= 2 * width && !/(?:^|[,;\t])\s*"?[-+]?\d/.test(line));
  return first < 0 || found < 0 ? null : found;
}

const cellsIn = (line: string): number => Math.max(...MARKS.map((mark) => line.split(mark).filter((cell) => cell.trim() !== "").length));

/** Where half of the names or more are numbers or dates, there are none, or the table lies on its side. */
function dataHints(columns: readonly string[]): readonly string[] {
  const data = columns.filter(isData);
  if (2 * data.length < columns.length || data.length === 0) return [];
  return [`${shown(data[0])} is read as the name of a column: the first line must hold names, and each further line one observation`];
}

/** Where there is one column, and two numbers or more in every line of it, blanks were meant to separate columns. */
function blankHints(columns: readonly string[], lines: readonly string[]): readonly string[] {
  const full = lines.filter((line) => line.trim() !== "");
  const isBlank = full.length > 1 && full.every((line) => /^\S*\d\S*\s+[-+]?\d/.test(line.trim()));
  return columns.length === 1 && isBlank
    ? ["blanks do not separate columns: copy the table from a spreadsheet, or write tabs, commas or semicolons between"]
    : [];
}
