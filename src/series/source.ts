/** The caller's data, whatever their form: rows by position, columns by name. */
import { isRecord } from "../checks.js";
import { fault, unexpected } from "../messages.js";

/** A cell of a column, by row. */
export type Cell = (index: number) => unknown;

/** What the readers of cells need to know of the data. */
export interface Source {
  /** Number of rows. */
  readonly length: number;
  /** A row, as functions of the caller see it. */
  readonly row: Cell;
  /** The cells of a column; null where there is no such column. */
  readonly column: (name: string) => Cell | null;
  /** Names of the columns, for messages. */
  readonly names: () => readonly string[];
  /** The rows where they came as a list; null where they came as columns. */
  readonly list: ArrayLike<unknown> | null;
}

/** Opens data: rows or numbers, an array for each column, or a table like those of Apache Arrow. */
export function sourceOf(data: unknown): Source {
  if (isVector(data)) return listed(Array.from({ length: data.length }, (_, i) => data.get(i)));
  if (isList(data)) return listed(data);
  if (isTable(data)) return arrow(data);
  if (isColumns(data)) return parallel(data);
  const advice = typeof data === "string" ? "; JSON.parse makes rows of JSON text, readCsv of CSV text" : "";
  throw unexpected("wrong-type", "data", data, `an array of rows or of numbers, or an array for each column${advice}`);
}

function listed(list: ArrayLike<unknown>): Source {
  return {
    length: list.length,
    row: (index) => list[index],
    column: (name) => (hasColumn(list, name) ? (index) => property(list[index], name) : null),
    names: () => (isRecord(list[0]) ? Object.keys(list[0]) : []),
    list,
  };
}

/** Whether any row has the column; of no rows nothing is asked. */
function hasColumn(list: ArrayLike<unknown>, name: string): boolean {
  if (list.length === 0) return true;
  for (let i = 0; i < list.length; i++) {
    const row = list[i];
    if (isRecord(row) && name in row) return true;
  }
  return false;
}

function property(row: unknown, name: string): unknown {
  return isRecord(row) && name in row ? row[name] : undefined;
}

function parallel(columns: Readonly<Record<string, ArrayLike<unknown>>>): Source {
  const names = Object.keys(columns);
  const [first = "", ...others] = names;
  const length = columns[first]!.length;
  const odd = others.find((name) => columns[name]!.length !== length);
  if (odd !== undefined)
    throw fault("length-mismatch", `column ${odd} has ${columns[odd]!.length} cells, expected ${length}, as column ${first} has`, {
      column: odd,
      value: columns[odd]!.length,
    });
  return tabled(length, names, (name) => (Object.hasOwn(columns, name) ? cellsIn(columns[name]!) : null));
}

/** Days and times of a day are numbers in Arrow; its other types are read as they come. */
function arrow(table: ArrowTable): Source {
  const names = table.schema.fields.map(({ name }) => name);
  return tabled(table.numRows, names, (name) => {
    const column = table.getChild(name);
    return column && cellsIn(column);
  });
}

const DATE = 8;
const TIMESTAMP = 10;

function cellsIn(column: ArrayLike<unknown> | ArrowColumn): Cell {
  if (!isVector(column)) return (index) => column[index];
  const dated = column.type?.typeId === DATE || column.type?.typeId === TIMESTAMP;
  if (!dated) return (index) => column.get(index);
  return (index) => {
    const value = column.get(index);
    return typeof value === "number" ? new Date(value) : value;
  };
}

function tabled(length: number, names: readonly string[], column: Source["column"]): Source {
  const row = (index: number): unknown => Object.fromEntries(names.map((name) => [name, column(name)?.(index)]));
  return { length, row, column, names: () => names, list: null };
}

/** The part of an Arrow column that is read. */
interface ArrowColumn {
  readonly length: number;
  readonly get: Cell;
  readonly type?: { readonly typeId?: unknown };
}

interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  readonly getChild: (name: string) => ArrowColumn | null;
}

/** Whether a value is a list: an array, a typed array, a vector, or an object with a cell at every position below its length. */
export function isList(value: unknown): value is ArrayLike<unknown> {
  if (!isRecord(value) || typeof value.length !== "number") return false;
  return Symbol.iterator in value || typeof value.get === "function" || isFilled(value, value.length);
}

/** Whether every position is there, as keys that are positions come first and ascending: `{ "length": 1e9 }` of a request is no list. */
function isFilled(value: object, length: number): boolean {
  return length === 0 || Object.keys(value)[length - 1] === String(length - 1);
}

function isVector(value: unknown): value is ArrowColumn {
  return isList(value) && "get" in value && typeof value.get === "function";
}

function isTable(value: unknown): value is ArrowTable {
  if (!isRecord(value) || typeof value.numRows !== "number" || typeof value.getChild !== "function") return false;
  return isRecord(value.schema) && Array.isArray(value.schema.fields);
}

function isColumns(value: unknown): value is Readonly<Record<string, ArrayLike<unknown>>> {
  return isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(isList);
}
