/** What a message advises, as something that can be done with one press. */
import { translated } from "../../src/cli/faults/errors.js";

/** A field that takes a value. */
export interface Choice {
  readonly field: string;
  readonly value: string;
  /** The month, as a number, with which the years of a period begin; without one they need none. */
  readonly yearStart?: number;
}

/** Fields of how the text and its places are read. */
const READING = ["skip", "decimal", "dates", "period"];

/** What notices advise: set dates to dmy or mdy, set period to quarter and financialYearStart to 4. */
const SET = /\bset (dates|period) to ([\w-]+(?: or [\w-]+)*)(?: and financialYearStart to (\d+))?/g;

/** The values of fields that messages and notices advise, the first message before the others. */
export function choicesIn(messages: readonly string[]): readonly Choice[] {
  const found: Choice[] = [];
  for (const message of messages) {
    for (const [, field = "", values = "", month] of message.matchAll(SET))
      found.push(...values.split(" or ").map((value) => ({ field, value, ...(month === undefined ? {} : { yearStart: Number(month) }) })));
    translated(message, (field, values = "") => {
      const told = [...values.matchAll(/"([^"]*)"|(\d+)/g)].map(([, text, number = ""]) => ({ field, value: text ?? number }));
      if (READING.includes(field) && !message.includes("says how")) found.push(...told);
      return null;
    });
  }
  return found.filter(({ field, value }, at) => found.findIndex((other) => other.field === field && other.value === value) === at);
}

/** Cells as people write numbers, and the numbers that they mean. */
interface Style {
  readonly test: RegExp;
  readonly plain: (cell: string) => string;
}

const PERCENT = /^[+-]?\d+(?:[.,]\d+)?\s*%$/;
const digits = (cell: string): string => cell.replace(/[\p{Sc}\s,'’]/gu, "");
const STYLES: readonly Style[] = [
  { test: PERCENT, plain: share },
  { test: /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, plain: digits },
  { test: /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:\.\d+)?$/, plain: digits },
  { test: /^[+-]?\p{Sc}\s*[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u, plain: digits },
  { test: /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, plain: (cell) => cell.replaceAll(".", "") },
  { test: /^\(\d+(?:\.\d+)?\)$/, plain: (cell) => `-${cell.slice(1, -1)}` },
  { test: /^[−–]\d+(?:[.,]\d+)?$/, plain: (cell) => `-${cell.slice(1)}` },
];

/** Per cent as a share of 1, with the decimal mark that it has. */
function share(cell: string): string {
  const text = cell.replace("%", "").trim();
  const value = Number((Number(text.replace(",", ".")) / 100).toPrecision(12));
  return text.includes(",") ? String(value).replace(".", ",") : String(value);
}

/** Cells that can be written as plain numbers, throughout a table. */
export interface Rewriting {
  readonly cell: string;
  readonly plain: string;
  /** Whether they are per cent, and become shares of 1. */
  readonly isShare: boolean;
  readonly written: (text: string, skip: number) => string;
}

/** The cells that messages refuse. */
const refusedIn = (messages: readonly string[]): readonly string[] =>
  messages.flatMap((message) => /: "([^"]+)" is not a number/.exec(message)?.[1] ?? []);

/** In more places than this, a cell that is no number is hardly a gap. */
const MOST_GAPS = 4;

/** A cell that may stand for a missing value, where few are no numbers; null without one. */
export function gapIn(messages: readonly string[]): string | null {
  const cells = refusedIn(messages);
  const [cell] = cells;
  const isAdvised = messages.some((message) => message.endsWith("name it with the option missing"));
  return cell === undefined || !isAdvised || cells.length > MOST_GAPS || cell.includes(",") || rewritingIn(messages) !== null ? null : cell;
}

/** How the first cell that some messages refuse can be written plainly, and all that are like it; null where it cannot. */
export function rewritingIn(messages: readonly string[]): Rewriting | null {
  const [refused] = refusedIn(messages);
  const style = STYLES.find(({ test }) => refused !== undefined && test.test(refused));
  if (refused === undefined || style === undefined) return null;
  const written = (text: string, skip: number): string => rewritten(text, skip, style);
  return { cell: refused, plain: style.plain(refused), isShare: style.test === PERCENT, written };
}

/** A table with its cells of a style written plainly, below its titles and names. */
function rewritten(text: string, skip: number, { test, plain }: Style): string {
  const lines = text.split(/(?<=\n)/);
  const from = Math.min(lines.length, 1 + lines.findIndex((line, at) => at >= skip && line.trim() !== ""));
  const mark = ["\t", ";"].find((one) => lines[from - 1]?.includes(one)) ?? ",";
  const cells = new RegExp(`"([^"\\n]*)"|[^${mark}"\\r\\n]+`, "g");
  const told = (whole: string, quoted?: string): string => {
    const cell = (quoted ?? whole).trim();
    return test.test(cell) ? plain(cell) : whole;
  };
  return lines.map((line, at) => (at < from ? line : line.replace(cells, told))).join("");
}

/** The line that may be a total or a source, above or below the table; null where messages speak of none. */
export function footIn(messages: readonly string[]): number | null {
  const [, line] =
    messages
      .map((message) => /^(?:column .*?, )?line (\d+)\b.*; if this line is (?:not data|a total), delete it/.exec(message))
      .find((found) => found !== null) ?? [];
  return line === undefined ? null : Number(line);
}

/** A text without one of its lines, counted from 1. */
export const withoutLine = (text: string, line: number): string =>
  text
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .filter((_, at) => at !== line - 1)
    .join("");
