/** Rows of one ward, site or measure, out of a table that holds several. */
import type { Csv } from "../../src/csv/index.js";
import { areDates } from "./dating.js";
import { held, part } from "./fields.js";

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
    return [name, repeat && !cells.some((cell) => /^[-+£$€]?\d/.test(cell)) && !areDates(values) ? values : []];
  });
  return new Map(groups.filter(([, values]) => values.length > 0));
}

/** Offers them, and where one is chosen those of the other columns; what was chosen stays chosen where it is still there. */
export function offerGroups(csv: Csv): void {
  const groups = groupsIn(csv);
  offerIn("only", groups);
  const [chosen] = chosenIn("only");
  const others = [...groups].filter(([column]) => chosen !== undefined && column !== chosen[0]);
  offerIn("also", new Map(others));
  part("further-groups", HTMLElement).hidden = others.length === 0;
}

function offerIn(id: string, groups: ReadonlyMap<string, readonly string[]>): void {
  const select = part(id, HTMLSelectElement);
  const { value } = select;
  const lists = [...groups].map(([column, values]) => {
    const list = document.createElement("optgroup");
    list.label = column;
    list.append(...values.map((cell) => new Option(cell, JSON.stringify([column, cell]))));
    return list;
  });
  select.replaceChildren(new Option("all", ""), ...lists);
  select.value = value;
  if (select.selectedIndex < 0) select.value = "";
}

/** What is said of cells that belong to no group: a spreadsheet may have merged them with the one above. */
export function blankNotes({ rows }: Csv, where: readonly Where[]): readonly string[] {
  return where.flatMap(([column]) => {
    const blank = rows.filter((row) => (row[column] ?? "") === "").length;
    const told = `column ${column} is empty in ${blank} of ${rows.length} rows, which are left out: if they belong to the name above them, fill them in`;
    return blank === 0 ? [] : [told];
  });
}

/** The rows that are meant, where that is not all of them. */
export const whereAsked = (): readonly Where[] => ["only", "also"].flatMap(chosenIn);

function chosenIn(id: string): readonly Where[] {
  const chosen: unknown = JSON.parse(held(id) || "[]");
  return Array.isArray(chosen) && chosen.length === 2 ? [[String(chosen[0]), String(chosen[1])]] : [];
}
