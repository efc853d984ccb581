/** Rows of one ward, site or measure, out of a table that holds several. */
import type { Csv } from "../../src/csv/index.js";
import { part } from "./fields.js";

/** A column, and what it holds in the rows that are meant. */
export type Where = readonly [column: string, value: string];

/** So many groups are offered of a column. */
const MOST_GROUPS = 60;

/** The groups of each column of words that repeat. */
export function groupsIn({ columns, rows }: Csv): ReadonlyMap<string, readonly string[]> {
  const groups = columns.map((name): [string, readonly string[]] => {
    const cells = rows.map((row) => String(row[name] ?? ""));
    const values = [...new Set(cells)].filter((cell) => cell !== "");
    const repeat = values.length < cells.length && values.length > 1 && values.length <= MOST_GROUPS;
    return [name, repeat && !cells.some((cell) => /^[-+£$€]?\d/.test(cell)) ? values : []];
  });
  return new Map(groups.filter(([, values]) => values.length > 0));
}

/** Offers them; what was chosen stays chosen where it is still there. */
export function offerGroups(csv: Csv): void {
  const select = part("only", HTMLSelectElement);
  const { value } = select;
  const lists = [...groupsIn(csv)].map(([column, values]) => {
    const list = document.createElement("optgroup");
    list.label = column;
    list.append(...values.map((cell) => new Option(cell, JSON.stringify([column, cell]))));
    return list;
  });
  select.replaceChildren(new Option("all", ""), ...lists);
  select.value = value;
  if (select.selectedIndex < 0) select.value = "";
}
