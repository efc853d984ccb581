/** Which rows of a file are meant, by what some of its columns hold. */
import type { Reading, Wanted } from "../../csv/readCsv.js";
import { expectedOneOf, fault, nearest, shown } from "../../messages.js";
import { throwAll } from "../faults/faults.js";
import { type Arguments, usage } from "../options/arguments.js";
import { partOf } from "../faults/optionFaults.js";

/** Values that rows must have, by column. */
export type Where = Readonly<Record<string, string>>;

/** How many values of a column a message may list. */
const MOST_VALUES = 20;

/** What a configuration says; `path` is where. Throws `wrong-type`. */
export function whereOf(where: unknown, path: string): Where {
  if (typeof where === "string") {
    const message = `${path} is ${shown(where)}, expected a column and its value, such as { "measure": "falls" }`;
    throw fault("wrong-type", message, { column: path, value: where });
  }
  const values = Object.entries(partOf(path, where));
  const odd = values.filter(([, value]) => typeof value !== "string");
  throwAll(
    odd.map(([column, value]) => {
      const message = `where has ${shown(value)} for ${shown(column)}, expected text`;
      return { code: "wrong-type", message, row: null, column: `${path}.${column}`, value };
    }),
  );
  return Object.fromEntries(values.map(([column, value]) => [column, String(value)]));
}

/** What the flags say. Throws `usage`. */
export function whereGiven(args: Arguments): Where {
  const pairs = args.all("where").map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw usage(`--where is ${shown(text)}, expected a column and its value, such as --where ward=Acacia`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  const twice = pairs.find(([column], at) => pairs.findIndex(([other]) => other === column) < at);
  if (twice !== undefined) throw usage(`--where names the column ${shown(twice[0])} twice, expected one value of a column`);
  return Object.fromEntries(pairs);
}

/** Throws `usage` where rows are chosen of what is no CSV file. */
export function refuseWhere(where: Where, of: string): void {
  if (Object.keys(where).length > 0) throw usage(`"where" chooses rows of a CSV file, expected no other rows in ${of}`);
}

/** Whether a row has these values. */
export function isMeant(row: Reading["rows"][number], where: Where): boolean {
  return Object.entries(where).every(([name, value]) => String(row[name] ?? "") === value);
}

/** The rows that are meant, and those whose columns that decide it cannot be read. */
export function wantedBy(where: Where): Wanted {
  const wanted = Object.entries(where);
  return (row, bad) => bad.includes(null) || wanted.every(([name, value]) => bad.includes(name) || String(row[name] ?? "") === value);
}

/** That no row is meant, with the value that may be, or which there are, of the first column that never has the value wanted. */
export function noneMeant(rows: Reading["rows"], where: Where): string {
  const wanted = Object.entries(where);
  const told = wanted.map(([name, value]) => `${name} ${shown(value)}`).join(" and ");
  for (const [name, value] of wanted) {
    const values = [...new Set(rows.map((row) => String(row[name] ?? "")))];
    if (values.includes(value)) continue;
    const named = values.filter((other) => other !== "");
    const listed = named.length > MOST_VALUES && nearest(value, named) === null ? [...named.slice(0, MOST_VALUES), "…"] : named;
    return `no row has ${told}, ${expectedOneOf(value, listed)}`;
  }
  return `no row has ${told}`;
}
