/** What a cell holds: a number, a missing value, or text that is neither, with a hint. */
import { shown } from "../messages.js";

/** Symbols that stand for a missing value in published tables, besides an empty cell. */
export const missingSymbols: readonly string[] = ["NA", "N/A", "#N/A", "*", "-", "..", "[c]", "[x]", "[z]"];

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a cell holds, NaN for anything else; no sign of percent, currency or thousands is read. */
export function numberIn(cell: string, decimal: "." | ","): number {
  const text = decimal === "," ? (cell.includes(".") ? "" : cell.replace(",", ".")) : cell;
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** Why a cell is not a number, and what may be done about it. */
export function whyNoNumber(cell: string, decimal: "." | ","): string {
  return `${shown(cell)} is not a number${hint(cell, decimal)}`;
}

function hint(cell: string, decimal: "." | ","): string {
  if (cell.endsWith("%")) return ": write it without the sign, as a proportion or as a percentage throughout";
  if (/^[+-]?(?:inf(?:inity)?|∞)$/i.test(cell) || Math.abs(Number(cell)) === Infinity) return ", expected a finite number";
  if (decimal === "," && NUMBER.test(cell)) return ": the decimal mark was said to be a comma";
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell))
    return ": marks of thousands are not read; if the comma is the decimal mark, say --decimal ,";
  if (/^[+-]?\d*,\d+$/.test(cell)) return "; if the comma is the decimal mark, say --decimal ,";
  return "; if it stands for a missing value, name it with --missing";
}
