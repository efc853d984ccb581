/** The measures of a report, each with what it takes from the top of the configuration. */
import { fault, shown } from "../../messages.js";
import { partOf } from "../config.js";
import type { Part } from "../errors.js";
import { checkNames, isJson, type Json } from "../names.js";

/** A measure with what it takes from the top of the configuration. */
export interface MeasurePlan {
  /** Name of its pictures; null: made from its name. */
  readonly id: string | null;
  /** Its file, as the configuration names it. */
  readonly file: string;
  /** Column by which the file is split; null: it is not. */
  readonly by: string | null;
  /** Values that its rows must have, by column. */
  readonly where: Readonly<Record<string, string>>;
  /** Options of `spc` with names, `ledger` among them. */
  readonly options: Json;
  /** How its file is read. */
  readonly csv: Json;
  /** Options of its pictures, as the configuration has them. */
  readonly picture: Json;
  /** Where it stands. */
  readonly part: Part;
}

/** Members of a measure beside the options of its chart. */
export const PARTS: readonly string[] = ["file", "by", "where", "ledger", "picture", "csv"];
/** Records whose members add to those of the top, one by one. */
const MERGED = ["picture", "csv", "conventions"];

/** The measures of a configuration; `top` holds for each, and `alone` are names that stand beside the measures only. */
export function measurePlans(measures: unknown, top: Json, alone: readonly string[], part: Part): readonly MeasurePlan[] {
  const planned = (Array.isArray(measures) ? (measures as readonly unknown[]) : []).map((measure, at) => {
    const under = `measures[${at}]`;
    if (!isJson(measure)) throw fault("wrong-type", `${under} is ${shown(measure)}, expected an object`, { column: under, value: measure });
    checkMeasure(measure, alone, under);
    return { ...measureOf(measure, top, under), part: { ...part, under } };
  });
  planned.forEach(({ id }, at) => {
    if (id !== null && planned.findIndex((other) => other.id?.toLowerCase() === id.toLowerCase()) < at)
      throw fault("conflicting-options", `two measures have the id ${shown(id)}, expected each id once`, { column: `measures[${at}].id` });
  });
  return planned;
}

function measureOf(measure: Json, top: Json, under: string): Omit<MeasurePlan, "part"> {
  const records = MERGED.map((name) => [name, { ...partOf(name, top[name]), ...partOf(`${under}.${name}`, measure[name]) }] as const);
  const { id, file, by, where, picture, csv, ...options }: Json = { ...top, ...measure, ...Object.fromEntries(records) };
  if (file === undefined) throw fault("missing-option", `${under} has no file, expected the name of a CSV file`, { column: under });
  if (typeof file !== "string")
    throw fault("wrong-type", `file is ${shown(file)}, expected the name of a CSV file`, { column: `${under}.file`, value: file });
  return {
    id: idOf(id, under),
    file,
    by: by === undefined || by === null ? null : columnOf(by, under),
    where: whereOf(where, under),
    options,
    picture: partOf("picture", picture),
    csv: partOf("csv", csv),
  };
}

/** Throws at a member that a measure cannot have, by its path. */
function checkMeasure(measure: Json, alone: readonly string[], under: string): void {
  const odd = Object.keys(measure).find((name) => alone.includes(name));
  if (odd !== undefined)
    throw fault("unknown-option", `${under} has ${shown(odd)}, which stands beside measures`, { column: `${under}.${odd}` });
  checkNames(measure, [...PARTS, "id"], `${under}.`);
}

function idOf(id: unknown, under: string): string | null {
  if (id === undefined || id === null) return null;
  if (typeof id === "string" && /^[A-Za-z0-9][\w-]{0,79}$/.test(id)) return id;
  throw fault("wrong-type", `id is ${shown(id)}, expected up to 80 letters, digits, - and _, the first a letter or digit`, {
    column: `${under}.id`,
    value: id,
  });
}

function columnOf(by: unknown, under: string): string {
  if (typeof by === "string") return by;
  throw fault("wrong-type", `by is ${shown(by)}, expected the name of a column`, { column: `${under}.by`, value: by });
}

function whereOf(where: unknown, under: string): MeasurePlan["where"] {
  const values = partOf(`${under}.where`, where);
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => {
      if (typeof value === "string") return [column, value];
      throw fault("wrong-type", `where has ${shown(value)} for ${shown(column)}, expected text`, { column: `${under}.where.${column}` });
    }),
  );
}
