/** The configuration of a report: which measures, from which files, with which options. */
import { dirname } from "node:path";
import { fault, shown } from "../../messages.js";
import { partOf } from "../config.js";
import { byPlaces } from "../errors.js";
import { textOf } from "../files.js";
import { checkNames, isJson, type Json } from "../names.js";
import { settingsOf } from "../../svg/options.js";
import { pictureOf } from "../picture.js";
import { placedJson } from "../places.js";
import type { BoardConfig, MeasureDefaults } from "../types/index.js";
import { type MeasurePlan, measurePlans, PARTS } from "./measurePlans.js";

/** What a report consists of. */
export interface Plan extends Pick<BoardConfig, "title" | "subtitle"> {
  /** Folder of the configuration, from which files are found. */
  readonly folder: string;
  readonly order: "given" | "signal";
  readonly png: boolean;
  /** Options of pictures of the whole, as the configuration has them. */
  readonly picture: Json;
  readonly measures: readonly MeasurePlan[];
}

type Test = readonly [expected: string, test: (value: unknown) => boolean];

const ORDERS = ["given", "signal"];
const text: Test = ["text", (value) => typeof value === "string"];
const tests: Readonly<Record<Exclude<keyof BoardConfig, keyof MeasureDefaults>, Test>> = {
  $schema: text,
  title: text,
  subtitle: text,
  order: [`one of ${ORDERS.join(", ")}`, (value) => ORDERS.includes(String(value))],
  png: ["true or false", (value) => typeof value === "boolean"],
  measures: ["an array of at least one measure", (value) => Array.isArray(value) && value.length > 0],
};

/** Reads the configuration of a report. Throws `usage`, `json-syntax`, `wrong-type`, `unknown-option`, `missing-option`, `unknown-name`. */
export async function planOf(path: string): Promise<Plan> {
  const { value: config, places } = placedJson(await textOf(path), path);
  if (!isJson(config)) throw fault("wrong-type", `${path} holds ${shown(config)}, expected an object with measures`);
  const part = { source: path, places, under: "" };
  try {
    checkNames(config, [...Object.keys(tests), ...PARTS]);
    if (config.measures === undefined)
      throw fault("missing-option", `${path}: measures is missing, expected an array of at least one measure`);
    for (const [name, [expected, test]] of Object.entries(tests))
      if (config[name] !== undefined && !test(config[name]))
        throw fault("wrong-type", `${name} is ${shown(config[name])}, expected ${expected}`, { column: name, value: config[name] });
    return { folder: dirname(path), ...topOf(config), measures: measurePlans(config.measures, topLevel(config), Object.keys(tests), part) };
  } catch (error) {
    throw byPlaces(error, part);
  }
}

function topOf({ title, subtitle, order, png, picture }: Json): Omit<Plan, "folder" | "measures"> {
  const options = partOf("picture", picture);
  settingsOf(null, pictureOf(options));
  return {
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof subtitle === "string" ? { subtitle } : {}),
    order: order === "signal" ? "signal" : "given",
    png: png === true,
    picture: options,
  };
}

/** What stands at the top for every measure. */
function topLevel(config: Json): Json {
  return Object.fromEntries(Object.entries(config).filter(([name]) => !Object.hasOwn(tests, name)));
}
