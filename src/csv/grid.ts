/** CSV text as column names and rows of cells, with the line of the file on which each row begins. */
import Papa from "papaparse";
import { fault, shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";

/** Column names and rows of trimmed cells. */
export interface Grid {
  /** Names of the columns, in which a line break or several spaces are one space; "" for a column without a name. */
  readonly header: readonly string[];
  /** Line of the column names, from 1. */
  readonly headerLine: number;
  /** The rows. */
  readonly rows: readonly (readonly string[])[];
  /** Line on which each row begins, from 1. */
  readonly lines: readonly number[];
  /** What separates the columns. */
  readonly delimiter: string;
  /** The same, where it is not a comma. */
  readonly notices: readonly Reason[];
}

/** Reads text of which the first `skip` lines are titles. Throws `empty-file` and `csv-syntax`. */
export function gridOf(text: string, skip: number): Grid {
  const unix = text.replace(/\r\n?/g, "\n");
  const body = unix.slice(startOfLine(unix, skip));
  const delimiter = delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: "\n" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) throw unquoted(skip + 1 + linesIn(data.slice(0, broken.row)), delimiter);
  const [rows, lines] = withoutEmptyLines(data, skip + 1);
  const [first, ...headed] = rows;
  const header = first?.map((name) => name.replace(/\s+/g, " "));
  const headerLine = lines[0];
  if (header === undefined || headerLine === undefined)
    throw fault(
      "empty-file",
      `the file is empty${skip > 0 ? ` below the skipped lines (${skip})` : ""}, expected a line of column names and rows`,
    );
  if (headed.length === 0) throw fault("empty-file", `the file has column names on line ${headerLine}, and no rows${pathHint(header)}`);
  const notices = delimiter === "," ? [] : [delimiterNotice(delimiter)];
  return { header, headerLine, rows: headed, lines: lines.slice(1), delimiter, notices };
}

/** Advice where the only line is the name of a file. */
function pathHint([name = "", ...others]: readonly string[]): string {
  if (others.length > 0 || !/\.(?:csv|tsv|txt)$/i.test(name)) return "";
  return `; if ${shown(name)} is a path, give the text or the bytes of that file`;
}

/** The rows with their lines. An empty line is no row, nor are rows of empty cells at the end of the file. */
function withoutEmptyLines(data: readonly (readonly string[])[], first: number): [string[][], number[]] {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = first;
  for (const cells of data) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.length > 1 || trimmed[0] !== "") {
      rows.push(trimmed);
      lines.push(line);
    }
    line += linesIn([cells]);
  }
  while (rows.at(-1)?.every((cell) => cell === "") === true) {
    rows.pop();
    lines.pop();
  }
  return [rows, lines];
}

/** Lines of the file that rows take up; a quoted cell may hold line breaks. */
function linesIn(rows: readonly (readonly string[])[]): number {
  let lines = rows.length;
  for (const cells of rows) for (const cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines++;
  return lines;
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/**
 * Tab, semicolon or comma: of those that the first line that is not empty and the next have equally often the most frequent, so that a
 * comma in a name does not part what semicolons separate; where there is none, the most frequent of the first. In doubt the first of the
 * three that is there, as commas stand in names and numbers too; where none is, a comma.
 */
function delimiterOf(body: string): string {
  const first = marksIn(body, 0);
  const second = marksIn(body, first.end);
  const there = [...first.counts].filter(([, times]) => times > 0);
  const even = there.filter(([mark, times]) => second.counts.get(mark) === times);
  return (even.length > 0 ? even : there).reduce((best, next) => (next[1] >= best[1] ? next : best), [",", 0])[0];
}

/**
 * How often each mark stands outside quotes in the first line behind a place that is not empty, and where that line ends. A quote opens
 * a cell at its beginning only: 5" is five inches.
 */
function marksIn(body: string, from: number): { readonly counts: ReadonlyMap<string, number>; readonly end: number } {
  const counts = new Map([",", ";", "\t"].map((mark) => [mark, 0]));
  const start = startOfText(body, from);
  let quoted = false;
  let closed = NaN; // behind the quote that was the end, unless it is doubled
  let at = start;
  for (; at < body.length; at++) {
    const character = body.charAt(at);
    if (character === "\n" && !quoted) break;
    if (character === '"') {
      if (quoted) closed = at + 1;
      quoted = !quoted && (at === start || at === closed || counts.has(body.charAt(at - 1)));
    } else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return { counts, end: at };
}

/** Where the first line behind a place begins that is not empty; a tab may be the first thing in it. */
function startOfText(body: string, from: number): number {
  let at = from;
  while (at < body.length && /\s/.test(body.charAt(at))) at++;
  return Math.max(from, body.lastIndexOf("\n", at - 1) + 1);
}

function unquoted(line: number, delimiter: string): Error {
  return fault("csv-syntax", `line ${line}: a quoted cell is not closed, expected " before ${shown(delimiter)} or the end of the line`);
}

function delimiterNotice(delimiter: string): Reason {
  return { ...reason("delimiter", { delimiter }), message: `the columns are separated by ${delimiter === "\t" ? "tabs" : delimiter}` };
}
