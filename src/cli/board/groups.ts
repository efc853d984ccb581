/** The rows of a file that make charts: those that a measure wants, all together or by the value of a column. */
import type { Reading, Wanted } from "../../csv/readCsv.js";
import { expectedOneOf, type Fault, nearest, shown } from "../../messages.js";
import { throwAll } from "../faults.js";
import type { MeasurePlan } from "./measurePlans.js";

/** How many values of a column a message may list. */
const MOST_VALUES = 20;

/** Some rows of a file. */
export interface Group {
  readonly name: string | null;
  /** Their positions in the file. */
  readonly at: readonly number[];
}

/** The rows that a measure wants, and those whose columns that decide it cannot be read. */
export function wantedBy(where: MeasurePlan["where"]): Wanted {
  const wanted = Object.entries(where);
  return (row, bad) => bad.includes(null) || wanted.every(([name, value]) => bad.includes(name) || String(row[name] ?? "") === value);
}

/** Rows of the right width, in the order of the file. Throws `missing-column`, `missing-option`, `empty-file`. */
export function groupsOf({ rows, columns, bad, lineOf }: Reading, where: MeasurePlan["where"], by: string | null): readonly Group[] {
  const wanted = Object.entries(where);
  throwAll([...wanted.map(([name]) => name), ...(by === null ? [] : [by])].flatMap((name) => absent(name, columns)));
  const groups = new Map<string | null, number[]>();
  rows.forEach((row, at) => {
    if (bad.get(at)?.includes(null) === true || !wanted.every(([name, value]) => String(row[name] ?? "") === value)) return;
    const group = by === null ? null : String(row[by] ?? "");
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [at]);
    else members.push(at);
  });
  throwAll((groups.get("") ?? []).map((at) => unnamed(at, lineOf(at), String(by))));
  if (groups.size === 0 && bad.size === 0) {
    const message = `no row has ${wanted.map(([name, value]) => `${name} ${shown(value)}`).join(" and ")}${valueHint(rows, wanted)}`;
    throwAll([{ code: "empty-file", message, row: null, column: null, value: where }]);
  }
  return [...groups].map(([name, at]) => ({ name, at }));
}

/** The value that is meant, or which there are, of the first column that never has the value wanted; empty where each has it somewhere. */
function valueHint(rows: Reading["rows"], wanted: readonly (readonly [string, string])[]): string {
  for (const [name, value] of wanted) {
    const values = [...new Set(rows.map((row) => String(row[name] ?? "")))];
    if (values.includes(value)) continue;
    const named = values.filter((other) => other !== "");
    const listed = named.length > MOST_VALUES && nearest(value, named) === null ? [...named.slice(0, MOST_VALUES), "…"] : named;
    return `, ${expectedOneOf(value, listed)}`;
  }
  return "";
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
