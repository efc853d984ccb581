/** Rows that cannot be: an error, or a gap with a note. */
import { fault, type Fault } from "../messages.js";
import { note } from "../notes.js";
import type { Ask, ChartKind, Conventions, Note } from "../types/index.js";
import { blame, type Faults, nameOf, rowNamed } from "./cells.js";
import type { Table } from "./table.js";

/** The error for an option of time on a chart of units. */
export function withoutTime(option: "extend" | "period", { name }: ChartKind): Error {
  return fault("conflicting-options", `${option} is given on a ${name} chart, whose points are units and not times`, { column: option });
}

/** Finds rows that contradict themselves or the kind. Under `invalid: "gap"` they lose their values and gain a note. */
export function refuseRows(table: Table, ask: Ask, faults: Faults, conventions: Conventions, notes: Note[]): Table {
  const { y, n, values } = table;
  const idle: number[] = [];
  if (n !== null || ask.chart.refuses !== undefined) {
    for (let i = 0; i < y.length; i++) {
      if (n?.[i] === 0 && (y[i] === 0 || Number.isNaN(y[i]!))) idle.push(i);
      else if (!faults.rows.has(i)) {
        const found = refusal(table, i, ask, conventions);
        if (found !== null) blame(faults, found);
      }
    }
  }
  if (idle.length > 0) notes.push(note("no-opportunity", { points: idle.length }, { at: idle }));
  if (faults.rows.size === 0 || conventions.invalid === "throw") return table;
  for (const [row, found] of faults.rows) notes.push(note("invalid-row", { why: found.message, row }, { at: [row] }));
  const without = (column: readonly number[]): number[] => column.map((value, i) => (faults.rows.has(i) ? NaN : value));
  return { ...table, y: without(y), n: n && without(n), values: values?.map((group, i) => (faults.rows.has(i) ? [] : group)) ?? null };
}

/** What is impossible about a row; null where nothing is. */
function refusal({ x, y, n, sd, range }: Table, row: number, ask: Ask, conventions: Conventions): Fault | null {
  const { chart: kind } = ask;
  const value = y[row]!;
  const denominator = n === null ? NaN : n[row]!;
  const yName = nameOf(ask.y, "y");
  const nName = nameOf(ask.n, "n");
  const fault = (column: string, got: number, expected: string): Fault => ({
    code: "invalid-row",
    message: `${kind.name} chart: ${rowNamed(row, x)} has ${column} = ${Number.isNaN(got) ? "nothing" : got}, expected ${expected}`,
    row,
    column,
    value: got,
  });
  if (n !== null && denominator < 0) return fault(nName, denominator, "at least 0");
  if (Number.isNaN(value)) return null;
  if (denominator === 0) return fault(nName, 0, `more than 0, as ${yName} = ${value}`);
  const summarised = sd !== null || range !== null;
  if (n !== null && Number.isNaN(denominator) && (kind.needs.includes("n") || summarised))
    return fault(nName, NaN, `a number, as ${yName} = ${value}; where both are withheld, leave ${yName} empty too`);
  if (summarised && !Number.isInteger(denominator)) return fault(nName, denominator, "a whole number, the size of the subgroup");
  if (sd !== null && sd[row]! < 0) return fault(nameOf(ask.sd, "sd"), sd[row]!, "at least 0");
  if (range !== null && range[row]! < 0) return fault(nameOf(ask.range, "range"), range[row]!, "at least 0");
  const expected = kind.refuses?.(value, denominator, conventions) ?? null;
  return expected === null ? null : fault(yName, value, expected);
}
