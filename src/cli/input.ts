/** The file of a command as rows with options, and a way back from a row to its place in the file. */
import { defined, isNumeric } from "../checks.js";
import { checkOptions } from "../csv/checks.js";
import type { CsvOptions } from "../csv/index.js";
import { readingOf } from "../csv/readCsv.js";
import { hasDecimalComma } from "../messages.js";
import type { Config } from "./options/config.js";
import { within } from "./faults/errors.js";
import type { Table } from "./faults/everyFault.js";
import { bytesOf, utf8Of } from "./files.js";
import { type Arguments, usage } from "./options/arguments.js";
import { groupsOf, rowsAt } from "./rows/groups.js";
import { type Io, readAll } from "./io.js";
import { inConfig, inCsv, inJson } from "./faults/located.js";
import type { Json } from "./options/names.js";
import { noNumber, numberOf } from "./options/numbers.js";
import { jsonOf } from "./places.js";
import { requestOf } from "./options/request.js";
import { refuseWhere, type Where, wantedBy, whereGiven } from "./rows/where.js";
import { noticesOf } from "./faults/notices.js";

/** Rows, with what is asked of them. */
export interface Input extends Table {
  /** What messages call the file. */
  readonly source: string;
  /** A method of `suggest` that the file names; undefined where it names none. */
  readonly suggest: unknown;
  /** What was detected in the file. */
  readonly notices: readonly string[];
}

/** Options of `spc` that flags may give, by flag. */
const OPTIONS: Readonly<Record<string, string>> = {
  chart: "chart",
  x: "x",
  y: "y",
  n: "n",
  name: "name",
  improvement: "improvement",
  target: "target",
  preset: "preset",
  period: "period",
  combine: "combine",
  unit: "unit",
  per: "per",
  "as-of": "asOf",
};

/** The options of a call: those of the configuration, overridden by flags. */
export function optionsIn(args: Arguments, config: Config): Json {
  const given = Object.entries(OPTIONS).flatMap(([flag, option]) => {
    const text = args.one(flag);
    return text === undefined ? [] : [[option, text] as const];
  });
  const options: Json = { ...config.options, ...Object.fromEntries(given) };
  const target = args.one("target");
  if (target !== undefined && hasDecimalComma(target)) throw noNumber("target", target);
  return {
    ...options,
    ...(target !== undefined && isNumeric(target) ? { target: numberOf(args, "target") } : {}),
    ...(args.one("per") === undefined ? {} : { per: numberOf(args, "per") }),
    ...(args.one("extend") === undefined ? {} : { extend: numberOf(args, "extend") }),
  };
}

/** Reads the file of a command, or standard input. */
export async function inputOf(args: Arguments, io: Io, config: Config): Promise<Input> {
  const [file, further] = args.files;
  if (file === undefined) throw usage(`${String(args.command)} needs a file, or - for standard input`);
  if (further !== undefined) throw usage(`${String(args.command)} takes one file, got ${args.files.join(" ")}`);
  const source = file === "-" ? "standard input" : file;
  const options = optionsIn(args, config);
  const where = { ...config.where, ...whereGiven(args) };
  const csv = isJsonInput(args, file) ? null : csvOptions(args, config, options);
  if (csv === null) refuseWhere(where, source);
  checkReading(csv ?? {}, args, config);
  const bytes = file === "-" ? await readAll(io.stdin) : await bytesOf(file);
  try {
    return csv === null ? jsonInput(source, bytes, options) : csvInput(source, bytes, { options, csv, where });
  } catch (error) {
    throw within(source, error);
  }
}

function checkReading(csv: CsvOptions, args: Arguments, config: Config): void {
  try {
    checkOptions(csv);
  } catch (error) {
    throw inConfig(error, args, config, "csv");
  }
}

function isJsonInput(args: Arguments, file: string): boolean {
  if (/\.ndjson$/i.test(file)) throw usage(`${file} holds one request on each line, expected naturallimits batch < ${file}`);
  const kind = args.one("input") ?? (/\.json$/i.test(file) ? "json" : "csv");
  if (kind !== "csv" && kind !== "json") throw usage(`--input is ${JSON.stringify(kind)}, expected csv or json`);
  return kind === "json";
}

function jsonInput(source: string, bytes: Uint8Array, options: Json): Input {
  const request = requestOf(jsonOf(utf8Of(bytes, "this"), "this"), {});
  return {
    source,
    rows: request.rows,
    bad: new Map(),
    faults: [],
    options: { ...request.options, ...options },
    suggest: request.suggest,
    notices: [],
    located: (fault) => inJson(fault, source, request.options, options),
  };
}

/** What is asked of a CSV file. */
interface Asked {
  readonly options: Json;
  readonly csv: CsvOptions;
  readonly where: Where;
}

function csvInput(source: string, bytes: Uint8Array, { options, csv, where }: Asked): Input {
  const read = readingOf(bytes, csv, wantedBy(where));
  const { rows, bad, lineOf } = Object.keys(where).length === 0 ? read : rowsAt(read, groupsOf(read, where, null)[0]?.at ?? []);
  return {
    source,
    rows,
    bad,
    faults: read.faults.map((fault) => ({ ...fault, message: `${source}: ${fault.message}` })),
    options,
    suggest: undefined,
    notices: noticesOf({ ...read, rows }, options),
    located: (fault) => inCsv(fault, source, rows, options, lineOf),
  };
}

/** How the file is read: as the configuration and the flags say. */
function csvOptions(args: Arguments, { csv }: Config, options: Json): CsvOptions {
  const flags: Json = defined({ decimal: args.one("decimal"), dates: args.one("dates"), skip: numberOf(args, "skip") });
  const further = args.all("missing");
  return withColumns({ ...csv, ...flags, ...(further.length === 0 ? {} : { missing: [...(csv.missing ?? []), ...further] }) }, options);
}

/** How a file is read, with the columns that the options of its chart name. */
export function withColumns(csv: CsvOptions, options: Json): CsvOptions {
  const x = nameIn(options, "x");
  return {
    ...csv,
    ...(x === undefined ? {} : { x }),
    numbers: namesIn(options, ["y", "n", "values", "sd", "range", "target"]),
    flags: namesIn(options, ["ghost", "provisional"]),
  };
}

function nameIn(options: Json, option: string): string | undefined {
  const name = options[option];
  return typeof name === "string" ? name : undefined;
}

function namesIn(options: Json, names: readonly string[]): readonly string[] {
  return names.flatMap((option) => nameIn(options, option) ?? []);
}
