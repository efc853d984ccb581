/** What a cell holds: a number, a missing value, or text that is neither, with a hint. */
import { isNumeric } from "../checks.js";
import { shown } from "../messages.js";

/** Symbols that stand for a missing value in published tables, besides an empty cell. */
export const missingSymbols: readonly string[] = ["NA", "N/A", "n/a", "#N/A", "*", "-", "..", "[c]", "[x]", "[z]"];

/** The number that a cell holds, NaN for anything else; no sign of percent, currency or thousands is read. */
export function numberFrom(cell: string, decimal: "." | ","): number {
  const text = decimal === "," ? (cell.includes(".") ? "" : cell.replace(",", ".")) : cell;
  const value = isNumeric(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** Why a cell is not a number, and what may be done about it; `commas`: whether commas separate the columns. */
export function whyNoNumber(cell: string, decimal: "." | ",", commas: boolean): string {
  const unseen = unseenIn(cell);
  return `${shown(cell)} is not a number${unseen === "" ? hint(cell, decimal, commas) : `: ${unseen}`}`;
}

/** Characters that no reader can see: joiners, marks of direction, a byte-order mark, a soft hyphen; and control characters. */
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

/** What may be done about a character of a cell that cannot be seen; empty where there is none. */
export function unseenIn(cell: string): string {
  const code = UNSEEN.exec(cell)?.[0].codePointAt(0);
  return code === undefined ? "" : `it contains the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}; remove it`;
}

/** Signs of currency before or behind a number. */
const CURRENCY = /^\p{Sc}\s*[\d.,]+$|^[\d.,]+\s*\p{Sc}$/u;
/** Money owed, as accounts write it: (12), (1,200.50). */
const BRACKETED = /^\([\d.,]+\)$/;
/** Hours and minutes, or minutes and seconds: 1:10, 00:35:20. */
const DURATION = /^\d+:[0-5]\d(?::[0-5]\d)?$/;
/** A date as ISO 8601 has it, or with its parts turned round: 2023-01-03, 3/1/2023, 03.01.23. */
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;
/** Thousands that are set apart: 1,200 and 1.200, 1 200 with any space, 1'200; and a fraction behind the other mark. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+(?:,\d+)?|(?:[\s'’]\d{3})+(?:[.,]\d+)?)$/;
/** One comma with three digits after it, which may stand in either place where commas separate nothing. */
const EITHER = /^[+-]?[1-9]\d{0,2},\d{3}$/;

function hint(cell: string, decimal: "." | ",", commas: boolean): string {
  if (cell.endsWith("%"))
    return `; write it without the % sign throughout, as 0${decimal}87 with the option unit: "proportion", which shows it in per cent, or as 87`;
  if (/^[+-]?(?:inf(?:inity)?|∞)$/i.test(cell) || Math.abs(Number(cell)) === Infinity) return ", expected a finite number";
  if (decimal === "," && isNumeric(cell) && !THOUSANDS.test(cell)) return ": the decimal mark was given as a comma";
  if (decimal === "." && !commas && EITHER.test(cell))
    return '; if the comma separates thousands, write the numbers without it; if it is the decimal mark, give the option decimal: ","';
  if (THOUSANDS.test(cell)) return ": thousands separators are not read; write it without them";
  if (/^[+-]?\d*,\d+$/.test(cell)) return '; if the comma is the decimal mark, give the option decimal: ","';
  if (/^[−–]\d/.test(cell)) return "; write the minus sign as -";
  if (BRACKETED.test(cell)) return "; if brackets stand for a minus sign, write it as -";
  if (CURRENCY.test(cell)) return "; write it without the currency sign";
  if (DURATION.test(cell)) return "; write a length of time as a number, such as minutes";
  if (DATE.test(cell)) return "; a date is a place on the axis (x); of dated events, write the days since the one before";
  return "; if it stands for a missing value, name it with the option missing";
}
