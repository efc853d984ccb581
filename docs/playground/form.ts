/** The form of the page: what it asks for, and how an example fills it. */
import { kinds as described } from "../../src/cli/options/kinds.js";
import { isJson, type Json } from "../../src/cli/options/names.js";
import { type DateOrder, dateOrders } from "../../src/csv/dates.js";
import { chartKinds, presets } from "../../src/index.js";
import { enGB } from "../../src/locales/index.js";
import type { Csv, CsvOptions } from "../../src/csv/index.js";
import { optionsIn } from "./chart.js";
import { areDates, orderOf } from "./dating.js";
import { CHANGE, entriesIn, GHOST, linesOf, PHASE, placeOf, type Places } from "./decisions.js";
import { held, part } from "./fields.js";
import { groupsIn } from "./groups.js";

const FIELDS = ["chart", "name", "x", "y", "n", "improvement", "target", "preset", "unit", "per", "period", "combine"];
const LISTS = ["chart", "x", "y", "n", "preset", "unit", "period", "combine"];
/** Fields of lines. */
const DECISIONS = { phases: PHASE, annotations: CHANGE, ghost: GHOST };

/** Fills the lists of chart kinds and presets. */
export function fillShelves(): void {
  const kinds = Object.entries(described).map(([name, text]) => new Option(`${enGB.charts[name] ?? name}: ${text}`, name));
  part("chart", HTMLSelectElement).replaceChildren(...kinds);
  const names = [...new Set(Object.values(presets).map(({ name }) => name))];
  part("preset", HTMLSelectElement).append(...names.map((name) => new Option(name, name)));
}

const NONE: Readonly<Record<string, string>> = { x: "none: 1, 2, 3 …", y: "none: every row is one event", n: "none" };

/** A cell that is a number, or meant as one. */
const NUMERIC = /^[-+£$€]?\d[\d.,\s]*%?$/;

/**
 * Offers the columns of a table: the first as x, the next of numbers as y, and one more as n where the chart needs one.
 * Columns that name groups come last where two others are there. Where words and dates are all, a row is an event, and events are counted by month.
 */
export function offer(csv: Csv): void {
  const { columns, rows } = csv;
  const needed = chartKinds[held("chart")]?.needs.includes("n") === true;
  const groups = groupsIn(csv);
  const single = columns.filter((name) => !groups.has(name));
  const [first = ""] = single.length > 1 ? single : columns;
  const others = columns.filter((name) => name !== first);
  const numbers = others.filter((name) => rows.some((row) => NUMERIC.test(String(row[name]))));
  const [second = others[0] ?? first, third = ""] = numbers;
  const isEvents = areDates(cellsOf(csv, first)) && others.every((name) => rows.every((row) => !/\d/.test(String(row[name] ?? ""))));
  const x = columns.length > 1 || isEvents ? first : "";
  const chosen: Readonly<Record<string, string>> = { x, y: isEvents ? "" : second, n: needed ? third : "" };
  if (isEvents) part("period", HTMLSelectElement).value = "month";
  for (const [id, column] of Object.entries(chosen)) {
    const none = NONE[id] === undefined ? [] : [new Option(NONE[id], "")];
    const select = part(id, HTMLSelectElement);
    select.replaceChildren(...none, ...columns.map((name) => new Option(name, name)));
    select.value = column;
  }
}

const cellsOf = ({ rows }: Csv, column: string): readonly string[] => rows.map((row) => String(row[column] ?? ""));

/** Chooses the order of the dates of column x, where only one can be meant; tells whether it did. */
export function chooseDates(csv: Csv): boolean {
  const order = orderOf(cellsOf(csv, held("x")));
  if (order !== null) part("dates", HTMLSelectElement).value = order;
  return order !== null;
}

/** Puts options into the fields; what they do not say becomes as it is by default. */
export function fill(options: Json): void {
  const text = (id: string): string => {
    const value = options[id];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  for (const id of LISTS) part(id, HTMLSelectElement).value = text(id);
  part("improvement", HTMLSelectElement).value = options.improvement === undefined ? "neither" : text("improvement");
  part("from", HTMLInputElement).value = "";
  for (const id of ["name", "target", "per"]) part(id, HTMLInputElement).value = text(id);
  const lines = Object.entries(DECISIONS).map(([id, entry]): [string, string | null] => [id, linesOf(options[id], entry)]);
  for (const [id, told] of lines) part(id, HTMLTextAreaElement).value = told ?? "";
  const inLines = lines.flatMap(([id, told]) => (told === null ? [] : [id]));
  const inField = ([key, value]: readonly [string, unknown]): boolean =>
    inLines.includes(key) || (FIELDS.includes(key) && typeof value !== "object");
  const rest = Object.entries(options).filter((option) => !inField(option));
  part("more", HTMLTextAreaElement).value = rest.length === 0 ? "" : JSON.stringify(Object.fromEntries(rest), null, 2);
}

/** Reads the next table as one of ISO dates and decimal points that begins with its names. */
export function readPlainly(): void {
  part("skip", HTMLInputElement).value = "0";
  part("decimal", HTMLSelectElement).value = ".";
  part("dates", HTMLSelectElement).value = "";
  part("missing", HTMLInputElement).value = "";
}

/** How the table is read, as the fields say, but for its columns. */
export function csvAsked(): CsvOptions {
  const [skip, missing] = [
    held("skip"),
    held("missing")
      .split(",")
      .map((symbol) => symbol.trim())
      .filter((symbol) => symbol !== ""),
  ];
  return {
    ...(["", "0"].includes(skip) ? {} : { skip: Number(skip) }),
    ...(held("decimal") === "," ? { decimal: "," } : {}),
    ...(missing.length === 0 ? {} : { missing }),
  };
}

/** The same with the dates of the column x. */
export function datesAsked(): CsvOptions {
  const [x, dates] = [held("x"), declaredOrder()];
  return x === "" || dates === undefined ? {} : { x, dates };
}

/** Options of the chart of a table, as the fields say. */
export function optionsAsked({ rows }: Csv): Json {
  const more = optionsIn(held("more"));
  const chart = held("chart");
  const grouped = chartKinds[chart]?.needs.includes("values") === true && !("sd" in more || "range" in more);
  const places = placesIn(rows);
  const decisions = Object.entries(DECISIONS).map(([id, entry]) => [id, entriesIn(held(id), entry, places)] as const);
  const options = {
    chart,
    name: held("name"),
    x: held("x"),
    [grouped ? "values" : "y"]: held("y"),
    n: held("n"),
    improvement: held("improvement").replace("neither", ""),
    target: numberOr("target"),
    preset: held("preset"),
    unit: held("unit"),
    per: numberOr("per"),
    period: held("period"),
    combine: held("combine") === "" && held("y") === "" ? "count" : held("combine"),
  };
  return {
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== "")),
    ...Object.fromEntries(decisions.filter(([, entries]) => entries.length > 0)),
    ...more,
  };
}

const declaredOrder = (): DateOrder | undefined => dateOrders.find((order) => order === held("dates"));

/** What places on the axis of a table are. */
const placesIn = (rows: Csv["rows"]): Places => ({
  isNumeric: held("x") === "" || NUMERIC.test(String(rows[0]?.[held("x")])),
  dates: declaredOrder(),
});

/** What a field holds, as a number where it is one. */
function numberOr(id: string): string | number {
  const text = held(id);
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

/** How the picture is to look, as the fields say; nothing that is so by default. */
export function pictureAsked({ rows }: Csv): Json {
  const [theme, locale, from] = [held("theme"), held("locale"), held("from")];
  return {
    ...(theme === "light" ? {} : { theme }),
    ...(locale === "en-GB" ? {} : { locale }),
    ...(from === "" ? {} : { from: placeOf(from, placesIn(rows)) }),
  };
}

/** The options of an example of the page. */
export function exampleOptions(option: HTMLOptionElement): Json {
  const options: unknown = JSON.parse(option.dataset.options ?? "{}");
  return isJson(options) ? options : {};
}
