/** The configuration file: options, phases and ghosts with their reasons, under version control. */
import { dirname } from "node:path";
import type { CsvOptions } from "../../csv/index.js";
import { type Fault, fault, shown } from "../../messages.js";
import type { SvgOptions } from "../../svg/options.js";
import { placed, retold } from "../faults/errors.js";
import { throwAll } from "../faults/faults.js";
import { textOf } from "../files.js";
import { withLocks } from "./ledger.js";
import { isJson, type Json, nameFaults } from "./names.js";
import { csvFaults, partOf, pictureFaults, valueFaults } from "../faults/optionFaults.js";
import { pictureOf } from "./picture.js";
import { placedJson } from "../places.js";
import { type Where, whereOf } from "../rows/where.js";

/** What a configuration says. */
export interface Config {
  /** Options of `spc`, with names of kinds, presets and rules. */
  readonly options: Json;
  /** Options of the picture; `svg` checks them. */
  readonly picture: SvgOptions;
  /** How CSV files are read; `readCsv` checks it. */
  readonly csv: CsvOptions;
  /** Which rows of the file are meant. */
  readonly where: Where;
  /** The method of `suggest` with its parameters; undefined where none is named. */
  readonly suggest: unknown;
  /** What is wrong with an option, told with its line; `part` is where such options stand: `csv`, `picture`, or "" for those of `spc`. */
  readonly located: (fault: Fault, part: string) => string;
}

const PARTS = ["where", "ledger", "picture", "csv", "suggest", "$schema"];

/** Reads a configuration file; without one, nothing is said. Throws `usage`, `json-syntax`, `wrong-type`, `unknown-option`. */
export async function configOf(path: string | undefined): Promise<Config> {
  if (path === undefined) return { options: {}, picture: {}, csv: {}, where: {}, suggest: undefined, located: ({ message }) => message };
  const { value: config, places } = placedJson(await textOf(path), path);
  if (!isJson(config)) throw fault("wrong-type", `${path} holds ${shown(config)}, expected an object of options`);
  const located = (fault: Fault, under: string): string => placed(fault, { source: path, places, under });
  const { picture, csv, suggest } = config;
  const options = Object.fromEntries(Object.entries(config).filter(([name]) => name === "ledger" || !PARTS.includes(name)));
  checkConfig(config, options, located);
  try {
    return {
      options: await withLocks(options, dirname(path)),
      picture: pictureOf(partOf("picture", picture)),
      csv: partOf("csv", csv),
      where: whereOf(config.where, "where"),
      suggest,
      located,
    };
  } catch (error) {
    throw retold(error, (fault) => located(fault, ""));
  }
}

/** Throws at names that are no options and at parts that cannot be used; where there are any, at values that no option has too. */
function checkConfig(config: Json, options: Json, located: Config["located"]): void {
  const told = (under: string) => (fault: Fault) => ({ ...fault, message: located(fault, under) });
  if ("measures" in config) {
    const message = "measures are those of a report: naturallimits board draws it, expected options of one chart";
    throw retold(fault("unknown-option", message, { column: "measures" }), (one) => located(one, ""));
  }
  const faults = [
    ...nameFaults(config, PARTS).map(told("")),
    ...pictureFaults("picture", config.picture).map(told("picture")),
    ...csvFaults("csv", config.csv).map(told("csv")),
  ];
  throwAll(faults.length === 0 ? [] : [...faults, ...valueFaults(options).map(told(""))]);
}
