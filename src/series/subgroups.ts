/** Subgroups: several values a row, or the rows of one x, as mean, size, standard deviation and range. */
import { compare, mean, powerOfTwoNear } from "../kernel.js";
import { fault } from "../messages.js";
import type { Ask, Reader } from "../types/index.js";
import { cellsOf, type Faults, nameOf, numberOf } from "./cells.js";
import { isList, type Source } from "./source.js";
import type { Table } from "./table.js";

/** Throws where the kind lacks a channel it needs, and where channels are given that contradict it or each other. */
export function checkChannels(ask: Ask): void {
  const { chart: kind, values, n, combine } = ask;
  const summarised = ask.sd !== undefined || ask.range !== undefined;
  if (kind.needs.includes("n") && n === undefined) throw missing(kind.name, "n", "a column name or a function");
  if (values === undefined && !summarised && !kind.needs.includes("values")) return;
  if (!kind.needs.includes("values") && kind.takes?.includes("values") !== true) {
    const given = values === undefined ? (ask.sd === undefined ? "range" : "sd") : "values";
    throw fault("conflicting-options", `${given} is given and a ${kind.name} chart takes single values, expected a chart of subgroups`, {
      column: given,
    });
  }
  if (values !== undefined && (ask.y !== undefined || n !== undefined || summarised))
    throw fault("conflicting-options", "values are given together with y, n, sd or range, expected subgroups or their summaries");
  if (values === undefined && !summarised) throw missing(kind.name, "values", "values, or y (means) and n with sd or range");
  if (values === undefined && n === undefined) throw missing(kind.name, "n", "the sizes of the subgroups beside their means");
  if (combine !== undefined) {
    throw fault("conflicting-options", `combine is given with subgroups, expected values: rows of one x make one subgroup by themselves`, {
      column: "combine",
      value: combine,
    });
  }
}

function missing(kind: string, option: string, expected: string) {
  return fault("missing-option", `${kind} chart needs the option ${option}, expected ${expected}`, { column: option });
}

/** The values of each row: those of an array without its gaps, or one number. */
export function valuesOf(rows: Source, reader: Reader, faults: Faults): number[][] {
  const cell = cellsOf(rows, reader);
  const column = nameOf(reader, "values");
  const all: number[][] = [];
  for (let i = 0; i < rows.length; i++) {
    const value = cell(i);
    const group: number[] = [];
    for (const one of isList(value) ? Array.from(value) : [value]) {
      const number = numberOf(one, i, column, faults);
      if (!Number.isNaN(number)) group.push(number);
    }
    all.push(group);
  }
  return all;
}

/** The table with its subgroups summarised: mean, size, standard deviation (of two or more) and range. */
export function summarised(table: Table): Table {
  const { values } = table;
  if (values === null) return table;
  const y = values.map(mean);
  return {
    ...table,
    y,
    n: values.map((group) => group.length),
    sd: values.map((group, i) => deviation(group, y[i]!)),
    range: values.map(spread),
    values: null,
  };
}

/** Standard deviation with n − 1, in two passes with the correction for the rounded mean; NaN below two values. */
function deviation(group: readonly number[], centre: number): number {
  if (group.length < 2) return NaN;
  const width = spread(group);
  if (width === 0) return 0;
  const unit = powerOfTwoNear(width);
  let squares = 0;
  let rest = 0;
  for (const value of group) {
    const difference = (value - centre) / unit;
    squares += difference * difference;
    rest += difference;
  }
  return unit * Math.sqrt((squares - (rest * rest) / group.length) / (group.length - 1));
}

/** Highest less lowest, 0 where they are equal but for rounding; NaN below two values. */
function spread(group: readonly number[]): number {
  if (group.length < 2) return NaN;
  let low = Infinity;
  let high = -Infinity;
  for (const value of group) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return compare(high, low, 0) === 0 ? 0 : high - low;
}
