/** The configuration file: options, phases and ghosts with their reasons, under version control. */
import type { CsvOptions } from "../csv/index.js";
import { dirname } from "node:path";
import { fault, shown } from "../messages.js";
import type { SvgOptions } from "../svg/options.js";
import { byPlaces } from "./errors.js";
import { textOf } from "./files.js";
import { withLocks } from "./ledger.js";
import { checkNames, isJson, type Json } from "./names.js";
import { pictureOf } from "./picture.js";
import { placedJson } from "./places.js";

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
  /** An error about an option, told with its line; `part` is where such options stand: `csv`, `picture`, or "" for those of `spc`. */
  readonly located: (error: unknown, part: string) => unknown;
}

const PARTS = ["ledger", "picture", "csv", "suggest", "$schema"];

/** Reads a configuration file; without one, nothing is said. Throws `usage`, `json-syntax`, `wrong-type`, `unknown-option`. */
export async function configOf(path: string | undefined): Promise<Config> {
  if (path === undefined) return { options: {}, picture: {}, csv: {}, suggest: undefined, located: (error) => error };
  const { value: config, places } = placedJson(await textOf(path), path);
  if (!isJson(config)) throw fault("wrong-type", `${path} holds ${shown(config)}, expected an object of options`);
  const located = (error: unknown, under: string): unknown => byPlaces(error, { source: path, places, under });
  try {
    checkNames(config, PARTS);
    const { picture, csv, suggest } = config;
    const options = Object.fromEntries(Object.entries(config).filter(([name]) => name === "ledger" || !PARTS.includes(name)));
    return {
      options: await withLocks(options, dirname(path)),
      picture: pictureOf(partOf("picture", picture)),
      csv: partOf("csv", csv),
      suggest,
      located,
    };
  } catch (error) {
    throw located(error, "");
  }
}

/** A member that is an object of options; empty where it is not given. Throws `wrong-type`. */
export function partOf(name: string, part: unknown): Json {
  if (part === undefined || part === null) return {};
  if (!isJson(part)) throw fault("wrong-type", `${name} is ${shown(part)}, expected an object of options`, { column: name, value: part });
  return part;
}
