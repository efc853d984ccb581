/** Errors about rows and options, told of the file that holds them. */
import { SpcError } from "../messages.js";
import type { Config } from "./config.js";
import { byLines, within } from "./errors.js";
import { type Arguments, flagFor } from "./flags.js";
import { withHints, withoutHints } from "./hints.js";
import type { Json } from "./names.js";

/** The error with its line in the configuration, unless a flag gave the option that it is about. */
export function inConfig(error: unknown, args: Arguments, config: Config, part: string): unknown {
  const about = error instanceof SpcError ? error.column : null;
  const flag = about === null || args.command === null ? undefined : flagFor(about, args.command);
  return flag !== undefined && args.one(flag.name) !== undefined ? error : config.located(error, part);
}

/** What is wrong with rows of a CSV file, told by its lines, with what may be done about it. */
export function inCsv(error: unknown, source: string, rows: readonly Json[], options: Json, lineOf: (row: number) => number): unknown {
  return inRows(source, byLines(withHints(error, rows, options.x), lineOf));
}

/** What is wrong with rows of a JSON file, or with an option that it gives itself and nobody overrides. */
export function inJson(error: unknown, source: string, own: Json, given: Json): unknown {
  const about = error instanceof SpcError && error.row === null ? error.column : null;
  if (about !== null && Object.hasOwn(own, about) && !Object.hasOwn(given, about)) return within(source, error);
  return inRows(source, withoutHints(error));
}

/** What is wrong with a row is told of the file; what is wrong with an option is not. */
function inRows(source: string, error: unknown): unknown {
  return error instanceof SpcError && error.row !== null ? within(source, error) : error;
}
