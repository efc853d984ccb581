/** Errors about rows and options, told of the file that holds them. */
import type { Fault } from "../../messages.js";
import type { Config } from "../options/config.js";
import { onLine, retold } from "./errors.js";
import { type Arguments } from "../options/arguments.js";
import { flagFor } from "../options/flags.js";
import { hinted, unhinted } from "./hints.js";
import type { Json } from "../options/names.js";
import { splittingOf } from "../rows/splitting.js";

/** The error with its line in the configuration, unless a flag gave the option that it is about. */
export function inConfig(error: unknown, args: Arguments, config: Config, part: string): unknown {
  const { command } = args;
  return retold(error, (fault) => {
    const flag = fault.column === null || command === null ? undefined : flagFor(fault.column, command);
    const given = flag !== undefined && args.one(flag.name) !== undefined;
    return given ? fault.message : config.located(fault, part);
  });
}

/** What is wrong with a row of a CSV file, told by its line, with what may be done about it. */
export function inCsv(fault: Fault, source: string, rows: readonly Json[], options: Json, lineOf: (row: number) => number): string {
  const message = hinted(fault, rows, options.x) + splitHint(fault, rows);
  return inRow(source, { ...fault, message: onLine({ ...fault, message }, lineOf) });
}

/** Advice where the rows of one x are several series. */
function splitHint({ code, column: x }: Fault, rows: readonly Json[]): string {
  const found = code === "duplicate-x" && x !== null ? splittingOf(rows, x) : null;
  if (found === null) return "";
  const [column, other] = found.columns;
  const each = "naturallimits board draws a chart of each";
  if (other !== undefined)
    return `; columns ${column} and ${other} tell them apart: ${each}, with "where" for a value of one and "by" for the other in its configuration`;
  return `; column ${column} has ${found.values} values: ${each}, with "by": ${JSON.stringify(column)} in its configuration, and "where" takes one of them`;
}

/** What is wrong with a row of a JSON file, or with an option that it gives itself and nobody overrides. */
export function inJson(fault: Fault, source: string, own: Json, given: Json): string {
  const { row, column } = fault;
  const isOwn = row === null && column !== null && Object.hasOwn(own, column) && !Object.hasOwn(given, column);
  return isOwn ? `${source}: ${unhinted(fault)}` : inRow(source, { ...fault, message: unhinted(fault) });
}

/** What is wrong with a row is told of the file; what is wrong with an option is not. */
function inRow(source: string, { row, message }: Fault): string {
  return row === null ? message : `${source}: ${message}`;
}
