/** The input as parallel columns, before it is put in order. */
import { isRecord } from "../checks.js";
import { fault, shown } from "../messages.js";
import type { Period, Reader } from "../types/index.js";
import type { Axis } from "./axis.js";
import { cellsOf, nameOf } from "./cells.js";
import type { Source } from "./source.js";

/** Parallel columns of one length; null for a column that was not given. */
export interface Table extends Axis {
  /** Observations. */
  readonly y: readonly number[];
  /** Denominators. */
  readonly n: readonly number[] | null;
  /** Standard deviations of subgroups. */
  readonly sd: readonly number[] | null;
  /** Ranges of subgroups. */
  readonly range: readonly number[] | null;
  /** Values of subgroups, before they are summarised. */
  readonly values: readonly (readonly number[])[] | null;
  /** Reasons of ghosts: text, true for no reason, false for no ghost. */
  readonly ghost: readonly (string | boolean)[] | null;
  /** Observations that are not final. */
  readonly provisional: readonly boolean[] | null;
  /** Targets. */
  readonly target: readonly number[] | null;
  /** Row of the input of each. */
  readonly row: readonly number[] | null;
}

/** The columns that a table may lack, each made anew; `absent` is what stands in a row without an observation. */
export function remade(
  { n, sd, range, values, ghost, provisional, target }: Table,
  make: <T>(column: readonly T[], absent: T) => T[],
): Pick<Table, "n" | "sd" | "range" | "values" | "ghost" | "provisional" | "target"> {
  return {
    n: n && make(n, NaN),
    sd: sd && make(sd, NaN),
    range: range && make(range, NaN),
    values: values && make<readonly number[]>(values, []),
    ghost: ghost && make<string | boolean>(ghost, false),
    provisional: provisional && make(provisional, false),
    target: target && make(target, NaN),
  };
}

/** The rows of a table in another order, or some of them. */
export function take(table: Table, order: readonly number[]): Table {
  const pick = <T>(column: readonly T[]): T[] => order.map((i) => column[i]!);
  const { axis, x, place, y, row } = table;
  return {
    axis,
    x: pick(x),
    place: axis === "category" ? order.map((_, i) => i) : pick(place),
    y: pick(y),
    row: row === null ? order : pick(row),
    ...remade(table, pick),
  };
}

/** The table in ascending order of place; ties keep their order. The same table where it is in order already. */
export function sorted(table: Table): Table {
  const { place } = table;
  let i = 1;
  while (i < place.length && place[i - 1]! <= place[i]!) i++;
  if (i >= place.length) return table;
  const order = place.map((_, row) => row).sort((a, b) => place[a]! - place[b]! || a - b);
  return take(table, order);
}

/**
 * Units in ascending order of size, those without one last, ties as they stood. Their places become categories, as time and
 * distance mean nothing among them.
 */
export function bySize(table: Table): Table {
  const { n, x } = table;
  const size = (row: number): number => (n === null || Number.isNaN(n[row]!) ? Infinity : n[row]!);
  const order = x.map((_, row) => row).sort((a, b) => (size(a) === size(b) ? a - b : size(a) - size(b)));
  const whole = order.every((from, row) => from === row) ? table : take(table, order);
  return { ...whole, axis: "category", place: x.map((_, row) => row) };
}

/** Throws where two of the caller's `rows` stand at one place of the column `read`; `period`: where the places are the starts of periods. */
export function refuseDuplicates(table: Table, read: Reader | undefined, rows: Source, period?: Period): void {
  const { axis, x, row } = table;
  const [one, i] = axis === "category" ? repeatedName(x) : repeatedPlace(table.place);
  if (i < 0) return;
  const [before, at] = row === null ? [one, i] : [row[one]!, row[i]!];
  const again = period === undefined ? `a second time (first in row ${before})` : `in a ${period} that has a row already (row ${before})`;
  const told = areAlike(rows.row(before), rows.row(at))
    ? "and both rows are the same in every cell: remove one of them"
    : `expected each ${period ?? "x"} once, or the option combine: "sum", "mean", "median" or "count"`;
  const column = nameOf(read, "x");
  const cell = read === undefined ? null : cellsOf(rows, read)(at);
  const value = typeof cell === "string" ? cell.trim() : x[i]; // as it was written, where it names a period
  throw fault("duplicate-x", `row ${at}, column ${column}: got ${shown(value)} ${again}, ${told}`, { row: at, column, value });
}

/** Positions of the first two at one place; −1 where there are none. */
type Repeated = readonly [first: number, second: number];
const NONE: Repeated = [-1, -1];

function repeatedPlace(place: readonly number[]): Repeated {
  for (let i = 1; i < place.length; i++) if (place[i] === place[i - 1]) return [i - 1, i];
  return NONE;
}

function repeatedName(names: readonly (string | number)[]): Repeated {
  const seen = new Map<string | number, number>();
  for (let i = 0; i < names.length; i++) {
    const first = seen.get(names[i]!);
    if (first !== undefined) return [first, i];
    seen.set(names[i]!, i);
  }
  return NONE;
}

/** Whether two rows are objects with the same in every cell. */
function areAlike(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  const plain = (cell: unknown): unknown => (cell instanceof Date ? cell.getTime() : cell);
  return Object.keys({ ...one, ...other }).every((name) => Object.is(plain(one[name]), plain(other[name])));
}
