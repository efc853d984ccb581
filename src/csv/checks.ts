/** What must hold of the options and of the column names before a file is read. */
import { refuseUnknown } from "../checks.js";
import { fault, nearest, shareHint, shown, unexpected } from "../messages.js";
import { unseenIn } from "./cells.js";
import { dateOrders } from "./dates.js";
import { throwTold } from "./faults.js";
import type { Grid } from "./grid.js";
import { noNamesHint } from "./noNames.js";
import { titlesAbove } from "./titles.js";
import type { CsvOptions } from "./types.js";

const LISTS = ["missing", "numbers", "flags"] as const;
const KNOWN = ["skip", "decimal", "x", "dates", ...LISTS];
const MOST_NAMES = 12;

/** Throws `unknown-option`, `unknown-value`, `wrong-type`, `out-of-range` or `missing-option`. */
export function checkOptions(options: CsvOptions): void {
  refuseUnknown("readCsv", options, KNOWN);
  const { skip = 0, decimal = ".", dates, x } = options;
  for (const key of LISTS) if (!isListOfText(options[key] ?? [])) throw unexpected("wrong-type", key, options[key], "a list of text");
  if (!Number.isInteger(skip) || skip < 0) throw unexpected("out-of-range", "skip", skip, "a whole number of at least 0");
  if (![".", ","].includes(decimal)) throw unexpected("unknown-value", "decimal", decimal, ". or ,");
  if (dates === undefined) return;
  if (!dateOrders.includes(dates)) throw unexpected("unknown-value", "dates", dates, `one of ${dateOrders.join(", ")}`);
  if (x === undefined)
    throw fault("missing-option", "the option dates needs the option x, the column that holds the dates", { column: "x" });
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

/** Throws `missing-column`, or `csv-syntax` for a doubled name. */
export function checkHeader({ header, headerLine }: Grid, { x, numbers = [], flags = [], skip = 0 }: CsvOptions, text: string): void {
  const names = [...(x === undefined ? [] : [x]), ...numbers, ...flags];
  const firstAt = new Map(header.map((name, at) => [name, at] as const).reverse());
  const absent = names.filter((name, at) => !header.includes(name) && names.indexOf(name) === at);
  const titles = absent.length === 0 ? null : titlesAbove(text, names);
  const advice = titles === null ? null : `; the names are on line ${titles + 1}: give the option skip: ${titles}`;
  const bad = header.filter((name, at) => name === "__proto__" || (name !== "" && firstAt.get(name) !== at));
  throwTold([
    ...(advice === null ? absent : absent.slice(0, 1)).map((name) => {
      const message = `there is no column ${shown(name)}: ${has(header, headerLine)}${advice ?? hint(name, header, skip)}`;
      return { code: "missing-column", message, row: null, column: name, value: undefined };
    }),
    ...bad.map((name) => {
      const [odd, which] = name === "__proto__" ? ["no column can be", "it"] : ["two columns are", "one of them"];
      const message = `line ${headerLine}: ${odd} named ${shown(name)}; give ${which} another name`;
      return { code: "csv-syntax", message, row: null, column: name, value: undefined };
    }),
  ]);
}

function has(header: readonly string[], line: number): string {
  return `line ${line} has ${header.slice(0, MOST_NAMES).map(shown).join(", ")}${header.length > MOST_NAMES ? " …" : ""}`;
}

const DELIMITERS = "; only commas, semicolons or tabs separate columns";

function hint(name: string, header: readonly string[], skip: number): string {
  const near = nearest(name, header);
  if (shareHint(name) !== "") return shareHint(name);
  if (header.length === 1 && header[0]?.split(/[|\s]+/).includes(name) === true) return DELIMITERS;
  const marked = header.find((other) => unseenIn(other) !== "" && other.replace(/\p{Cf}/gu, "") === name);
  if (marked !== undefined) return `; column ${header.indexOf(marked) + 1} has that name, but ${unseenIn(marked)}`;
  if (near !== null) return `; did you mean ${shown(near)}?`;
  if (skip > 0) return "";
  return noNamesHint(header) || "; to skip title lines above the column names, use the option skip";
}
