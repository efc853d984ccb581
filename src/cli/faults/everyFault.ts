/** All that is wrong with rows and options, found in one run: what is at fault is left out, and the rest tried again. */
import { throwTold } from "../../csv/faults.js";
import { type Fault, MOST_FAULTS, SpcError } from "../../messages.js";
import { otherRow } from "./errors.js";
import { faultsOf } from "./faults.js";
import { isJson, type Json } from "../options/names.js";
import { splittingOf } from "../rows/splitting.js";

/** Rows and options, and what is known of them. */
export interface Table {
  /** The rows. */
  readonly rows: readonly Json[];
  /** Rows of which some cell cannot be read, with the columns of those cells; null: the row as a whole. */
  readonly bad: Bad;
  /** What is wrong with those cells. */
  readonly faults: readonly Fault[];
  /** Options with names of kinds, presets and rules. */
  readonly options: Json;
  /** What is wrong with rows or options, told of the file that holds them. */
  readonly located: (fault: Fault) => string;
}

/** Rows at fault, with the columns that cannot be read; null: the row as a whole. */
export type Bad = ReadonlyMap<number, readonly (string | null)[]>;

type Make<Made> = (rows: readonly Json[], options: Json) => Made;

/** Faults of an option by itself. */
export const OF_OPTION: readonly string[] = ["unknown-option", "unknown-value", "unknown-name", "wrong-type"];

/** Options by which no row is read. */
const APART: readonly string[] = ["name", "improvement", "phases", "annotations", "rules", "per", "asOf", "innerLines"];

/** What is made of rows and options. Throws all that is wrong with them, in ten faults at most. */
export function madeOf<Made>(table: Table, make: Make<Made>): Made {
  const { rows, options, bad, faults } = table;
  try {
    if (bad.size === 0) return make(rows, options);
  } catch (error) {
    if (!(error instanceof SpcError)) throw error;
  }
  throwTold([...faults, ...faultsIn(table, make)]);
  return make(rows, options);
}

/** What is wrong with rows and options beside cells that cannot be read, told of the file that holds them. */
export function faultsIn({ rows, options, bad, located }: Table, make: Make<unknown>): readonly Fault[] {
  return everyFault(make, rows, options, bad).map((fault) => ({ ...fault, message: located(fault) }));
}

/**
 * The faults that a check finds, in ten rows at most. A check stops at its first faults; so the rows and options that these are about are
 * left out, and the rest is checked again until nothing more is found. Rows in `bad` take part only with their place on the axis, if
 * that can be read: other faults of theirs may come from the cells that cannot.
 */
export function everyFault(check: Make<unknown>, rows: readonly Json[], options: Json, bad: Bad = new Map()): readonly Fault[] {
  const { x = null } = options;
  const placeOnly = new Set([...bad].filter(([, cells]) => cells.every((column) => column !== null && column !== x)).map(([row]) => row));
  const leftOut = new Set([...bad.keys()].filter((row) => !placeOnly.has(row)));
  const isDoubtful = ({ row, column }: Fault): boolean => row !== null && placeOnly.has(row) && column !== x;
  const found: Fault[] = [];
  for (let asked = options; ; ) {
    const before = leftOut.size;
    const kept = [...rows.keys()].filter((row) => !leftOut.has(row));
    const thrown = faultsOf(() => check(before === 0 ? rows : rows.filter((_, row) => !leftOut.has(row)), asked));
    const all = thrown.map((one) => amongAll(one, kept, x === null));
    const isWhole = bad.size + before === 0 && asked === options;
    const certain = all.filter((one) => !isDoubtful(one) && (isWhole || isSure(one, asked, options)));
    found.push(...certain);
    for (const { row } of certain) if (row !== null) leftOut.add(row);
    if (all.some(isDoubtful)) for (const row of placeOnly) leftOut.add(row);
    const rest = optionsWithout(certain, asked);
    const isDone = leftOut.size === before && rest === asked;
    if (isDone || found.length >= MOST_FAULTS || certain.some((one) => isOfColumn(one, rows))) return found;
    asked = rest;
  }
}

/** Whether a fault does not come from what has been left out: rows, or options that change no row. */
function isSure({ row, code }: Fault, asked: Json, options: Json): boolean {
  if (row === null) return OF_OPTION.includes(code);
  return Object.keys(options).every((name) => asked[name] === options[name] || APART.includes(name));
}

/** Whether a fault is one of the column as a whole, so that other rows tell nothing new. */
function isOfColumn({ code, column }: Fault, rows: readonly Json[]): boolean {
  return code === "ambiguous-date" || (code === "duplicate-x" && column !== null && splittingOf(rows, column) !== null);
}

/** A fault of some of the rows, as one of all; rows that are `counted` have no x but 1, 2, 3 …. */
function amongAll({ row, message, ...fault }: Fault, kept: readonly number[], counted: boolean): Fault {
  const at = row === null ? null : kept[row];
  if (row === null || at === undefined || at === null) return { ...fault, row, message };
  const told = otherRow(message.replace(new RegExp(`\\brow ${row}\\b`), `row ${at}`), fault.code, (other) => `row ${kept[other] ?? other}`);
  return { ...fault, row: at, message: counted ? told.replace(`row ${at} (${row + 1})`, `row ${at} (${at + 1})`) : told };
}

/** The options without those that faults are about; without its own, a chart has some kind. */
function optionsWithout(faults: readonly Fault[], options: Json): Json {
  const blamed = faults.flatMap((fault) => (fault.row === null && OF_OPTION.includes(fault.code) ? (optionOf(fault, options) ?? []) : []));
  if (blamed.length === 0) return options;
  const others = Object.fromEntries(Object.entries(options).filter(([name]) => !blamed.includes(name)));
  return blamed.includes("chart") ? { ...others, chart: "run" } : others;
}

/** The option that a fault is about: `improvement`, `phases` of `phases[0].label`, `conventions` of one of them. */
function optionOf({ column, message }: Fault, options: Json): string | undefined {
  if (column === null) return undefined;
  const names = [column, column.split(/[.[]/)[0], /\b(\w+)\[\d+\]/.exec(message)?.[1]];
  const held = Object.keys(options).find((name) => isJson(options[name]) && Object.hasOwn(options[name], column));
  return [...names, held].find((name) => name !== undefined && Object.hasOwn(options, name));
}
