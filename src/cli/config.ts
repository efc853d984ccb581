/** The configuration file: options, phases and ghosts with their reasons, under version control. */
import type { CsvOptions } from "../csv/index.js";
import { dirname, join } from "node:path";
import { fault, shown } from "../messages.js";
import type { SvgOptions } from "../svg/options.js";
import { bytesOf } from "./files.js";
import { checkNames, isJson, type Json } from "./names.js";
import { jsonOf } from "./request.js";

/** What a configuration says. */
export interface Config {
  /** Options of `spc`, with names of kinds, presets and rules. */
  readonly options: Json;
  /** Options of the picture; `svg` checks them. */
  readonly picture: SvgOptions;
  /** How CSV files are read; `readCsv` checks it. */
  readonly csv: CsvOptions;
  /** The method of `suggest` with its parameters; undefined where none is named. */
  readonly suggest: unknown;
}

const PARTS = ["picture", "csv", "suggest", "$schema"];

/** Reads a configuration file; without one, nothing is said. Throws `usage`, `json-syntax`, `wrong-type`, `unknown-option`. */
export async function configOf(path: string | undefined): Promise<Config> {
  if (path === undefined) return { options: {}, picture: {}, csv: {}, suggest: undefined };
  const config = jsonOf(new TextDecoder().decode(await bytesOf(path)), path);
  if (!isJson(config)) throw fault("wrong-type", `${path} holds ${shown(config)}, expected an object of options`);
  checkNames(config, PARTS);
  const options = Object.fromEntries(Object.entries(config).filter(([key]) => !PARTS.includes(key)));
  return {
    options: { ...options, ...(await locksIn(options.phases, path)) },
    picture: partOf("picture", config.picture),
    csv: partOf("csv", config.csv),
    suggest: config.suggest,
  };
}

/** Phases with the ledger entries that they name by file, beside the configuration. */
async function locksIn(phases: unknown, path: string): Promise<Json> {
  if (!Array.isArray(phases)) return {};
  const read = async (phase: unknown): Promise<unknown> => {
    if (!isJson(phase) || typeof phase.lock !== "string") return phase;
    const file = join(dirname(path), phase.lock);
    return { ...phase, lock: jsonOf(new TextDecoder().decode(await bytesOf(file)), file) };
  };
  return { phases: await Promise.all(phases.map(read)) };
}

function partOf(name: string, part: unknown): Json {
  if (part === undefined) return {};
  if (!isJson(part)) throw fault("wrong-type", `${name} is ${shown(part)}, expected an object of options`, { column: name, value: part });
  return part;
}
