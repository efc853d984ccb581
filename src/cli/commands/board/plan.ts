/** The configuration of a report: which measures, from which files, with which options. */
import { dirname } from "node:path";
import { type Fault, fault, shown } from "../../../messages.js";
import { type Part, placed } from "../../faults/errors.js";
import { textOf } from "../../files.js";
import { isJson, type Json, nameFaults } from "../../options/names.js";
import { pictureFaults } from "../../faults/optionFaults.js";
import { placedJson } from "../../places.js";
import type { BoardConfig, MeasureDefaults } from "../../types/index.js";
import { type MeasurePlan, measurePlans, PARTS } from "./measurePlans.js";

/** What a report consists of. */
export interface Plan extends Pick<BoardConfig, "title" | "subtitle"> {
  /** Folder of the configuration, from which files are found. */
  readonly folder: string;
  readonly order: "given" | "signal";
  /** Whether pictures are drawn as PNG as well; null: as the flag says. */
  readonly png: boolean | null;
  /** Options of pictures of the whole, as the configuration has them. */
  readonly picture: Json;
  /** The measures that can be read. */
  readonly measures: readonly MeasurePlan[];
  /** What is wrong with the configuration itself, each with its line. */
  readonly wrong: readonly string[];
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

/** Reads the configuration of a report. Throws `usage`, `json-syntax`, and `wrong-type` where it is no object; all else is in `wrong`. */
export async function planOf(path: string): Promise<Plan> {
  const { value: config, places } = placedJson(await textOf(path), path);
  if (!isJson(config)) throw fault("wrong-type", `${path} holds ${shown(config)}, expected an object with measures`);
  const part: Part = { source: path, places, under: "" };
  const ofPicture = pictureFaults("picture", config.picture);
  const top = topLevel(ofPicture.length > 0 ? { ...config, picture: {} } : config);
  const { plans, wrong: ofMeasures } = measurePlans(config.measures, top, Object.keys(tests), part);
  const wrong = [
    ...nameFaults(config, [...Object.keys(tests), ...PARTS]).map((one) => placed(one, part)),
    ...memberFaults(config, path).map((one) => placed(one, part)),
    ...ofPicture.map((one) => placed(one, { ...part, under: "picture" })),
    ...ofMeasures,
  ];
  return { folder: dirname(path), ...topOf(config), measures: plans, wrong };
}

/** What is wrong with members that stand at the top only. */
function memberFaults(config: Json, path: string): readonly Fault[] {
  const missing = `${path}: measures is missing, expected an array of at least one measure`;
  const absent = config.measures === undefined ? [{ code: "missing-option", message: missing, row: null, column: null, value: null }] : [];
  const odd = Object.entries(tests).flatMap(([name, [expected, test]]) => {
    const value = config[name];
    if (value === undefined || test(value)) return [];
    return [{ code: "wrong-type", message: `${name} is ${shown(value)}, expected ${expected}`, row: null, column: name, value }];
  });
  return [...absent, ...odd];
}

function topOf({ title, subtitle, order, png, picture }: Json): Omit<Plan, "folder" | "measures" | "wrong"> {
  return {
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof subtitle === "string" ? { subtitle } : {}),
    order: order === "signal" ? "signal" : "given",
    png: typeof png === "boolean" ? png : null,
    picture: isJson(picture) ? picture : {},
  };
}

/** What stands at the top for every measure, where it is known at all. */
function topLevel(config: Json): Json {
  const known = Object.entries(config).filter(([name]) => !Object.hasOwn(tests, name) && nameFaults({ [name]: null }, PARTS).length === 0);
  return Object.fromEntries(known);
}
