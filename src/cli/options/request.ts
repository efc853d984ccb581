/** A series as JSON has it: `{ id, rows, options }`, or `columns` in the place of `rows`. */
import { refuseUnknown } from "../../checks.js";
import { fault, shown, unexpected } from "../../messages.js";
import { checkNames, isJson, type Json } from "./names.js";

/** A series with what is asked of it. */
export interface Request {
  /** What the caller calls it, given back as it came. */
  readonly id: unknown;
  /** The rows: objects or numbers. */
  readonly rows: readonly Json[];
  /** Options with names of kinds, presets and rules. */
  readonly options: Json;
  /** A method of `suggestPhases`, by its name and parameters; undefined where none is asked for. */
  readonly suggest: unknown;
  /** A decision to lock a phase; undefined where there is none. */
  readonly lock: unknown;
  /** A specification to compare the process with; undefined where there is none. */
  readonly capability: unknown;
}

const CHANNELS = ["x", "y", "n", "values", "sd", "range"];
const KEYS = ["id", "rows", "columns", "options", "suggest", "lock", "capability"];

/**
 * A request; its own options go before the defaults. A column called as an option is (`x`, `y`, `n` …) is taken for it where the
 * options name no other. Throws `wrong-type`, `missing-option`, `length-mismatch`, `unknown-option`.
 */
export function requestOf(value: unknown, defaults: Json): Request {
  if (!isJson(value))
    throw fault("wrong-type", `the request is ${shown(value)}, expected { "rows", "options" }${rowsHint(value)}`, { value });
  checkKeys(value);
  const { id = null, rows, columns, options: own = {}, suggest, lock, capability } = value;
  if (!isJson(own)) throw unexpected("wrong-type", "options", own, "an object");
  checkNames(own);
  const options = { ...defaults, ...own };
  const read = columns === undefined ? rows : rowsOf(columns);
  if (!isRows(read)) throw unexpected("wrong-type", "rows", read, "an array of objects or of numbers");
  const named = CHANNELS.filter((name) => read.some((row) => isJson(row) && name in row));
  return { id, suggest, lock, capability, rows: read, options: { ...Object.fromEntries(named.map((name) => [name, name])), ...options } };
}

/** Advice where rows stand by themselves. */
function rowsHint(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? '; if these are the rows, write { "rows": [ … ] }' : "";
}

function checkKeys(value: Json): void {
  refuseUnknown("the request", value, KEYS);
  if ((value.rows === undefined) === (value.columns === undefined))
    throw fault(
      "missing-option",
      `the request has ${value.rows === undefined ? "neither" : "both"} rows and columns, expected one of them`,
      { column: "rows" },
    );
}

/** `spc` itself refuses what is neither an object nor a number. */
function isRows(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** Columns of equal length as rows. */
function rowsOf(columns: unknown): readonly Json[] {
  if (!isJson(columns)) throw unexpected("wrong-type", "columns", columns, '{ "x": [], "y": [], "n": [] }');
  const lists = Object.entries(columns).map(([name, column]) => ({ name, column: listOf(name, column) }));
  const [first, ...others] = lists;
  if (first === undefined) throw fault("missing-option", "columns is empty, expected at least y or values", { column: "columns" });
  const { length } = first.column;
  const odd = others.find(({ column }) => column.length !== length);
  if (odd !== undefined)
    throw fault(
      "length-mismatch",
      `column ${odd.name} has ${odd.column.length} values and ${first.name} has ${length}, expected equal lengths`,
      { column: odd.name },
    );
  return first.column.map((_, row) => Object.fromEntries(lists.map(({ name, column }) => [name, column[row]])));
}

function listOf(name: string, column: unknown): readonly unknown[] {
  if (Array.isArray(column)) return column;
  throw unexpected("wrong-type", `column ${name}`, column, "an array", name);
}
