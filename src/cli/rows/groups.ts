/** The rows of a file that make charts: those that are meant, all together or by the value of a column. */
import type { Reading } from "../../csv/readCsv.js";
import { expectedOneOf, type Fault, shown } from "../../messages.js";
import { groupedBy } from "../../positions.js";
import { throwAll } from "../faults/faults.js";
import type { Json } from "../options/names.js";
import { isMeant, noneMeant, type Where } from "./where.js";

/** Some rows of a file. */
export interface Group {
  readonly name: string | null;
  /** Their positions in the file. */
  readonly at: readonly number[];
}

/** Rows of the right width, in the order of the file. Throws `missing-column`, `missing-option`, `empty-file`. */
export function groupsOf({ rows, columns, bad, lineOf }: Reading, where: Where, by: string | null): readonly Group[] {
  throwAll([...Object.keys(where), ...(by === null ? [] : [by])].flatMap((name) => absent(name, columns)));
  const meant = rows.flatMap((row, at) => (bad.get(at)?.includes(null) === true || !isMeant(row, where) ? [] : [at]));
  const groups = groupedBy(meant, (at) => (by === null ? null : String(rows[at]?.[by] ?? "")));
  throwAll((groups.get("") ?? []).map((at) => unnamed(at, lineOf(at), String(by))));
  if (groups.size === 0 && bad.size === 0)
    throwAll([{ code: "empty-file", message: noneMeant(rows, where), row: null, column: null, value: where }]);
  return [...groups].map(([name, at]) => ({ name, at }));
}

/** Rows at these positions alone, as if the file had no others. */
export function rowsAt(
  { rows, bad, lineOf }: Reading,
  at: readonly number[],
): Pick<Reading, "bad" | "lineOf"> & { readonly rows: readonly Json[] } {
  return {
    rows: at.map((row): Json => rows[row] ?? {}),
    bad: new Map(at.flatMap((row, i) => (bad.has(row) ? [[i, bad.get(row) ?? []]] : []))),
    lineOf: (row) => lineOf(at[row] ?? NaN),
  };
}

function absent(name: string, columns: readonly string[]): readonly Fault[] {
  if (columns.includes(name)) return [];
  const message = `there is no column ${shown(name)}, ${expectedOneOf(name, columns)}`;
  return [{ code: "missing-column", message, row: null, column: name, value: undefined }];
}

function unnamed(row: number, line: number, by: string): Fault {
  const message = `line ${line}, column ${by}: there is no value, expected the name of a chart`;
  return { code: "missing-option", message, row, column: by, value: null };
}
