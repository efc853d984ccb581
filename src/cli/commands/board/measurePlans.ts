/** The measures of a report, each with what it takes from the top of the configuration. */
import { type Fault, fault, shown, unexpected } from "../../../messages.js";
import { type Part, placed } from "../../faults/errors.js";
import { faultsOf, throwAll } from "../../faults/faults.js";
import { isJson, type Json, nameFaults } from "../../options/names.js";
import { partOf, valueFaults } from "../../faults/optionFaults.js";
import { saysWindow, unwindowed } from "../../options/picture.js";
import { type Where, whereOf } from "../../rows/where.js";
import { isDevice } from "./devices.js";

/** A measure with what it takes from the top of the configuration. */
export interface MeasurePlan {
  /** Name of its pictures; null: made from its name. */
  readonly id: string | null;
  /** Its file, as the configuration names it. */
  readonly file: string;
  /** Column by which the file is split; null: it is not. */
  readonly by: string | null;
  /** Values that its rows must have, by column. */
  readonly where: Where;
  /** Options of `spc` with names, `ledger` among them. */
  readonly options: Json;
  /** How its file is read. */
  readonly csv: Json;
  /** Options of its pictures, as the configuration has them. */
  readonly picture: Json;
  /** Whether the measure itself says which points are drawn. */
  readonly windowed: boolean;
  /** Where it stands. */
  readonly part: Part;
}

/** Members of a measure beside the options of its chart. */
export const PARTS: readonly string[] = ["file", "by", "where", "ledger", "picture", "csv"];
/** Measures that can be read, and what is wrong with their members, each with its line. */
export interface Planned {
  readonly plans: readonly MeasurePlan[];
  readonly wrong: readonly string[];
}

/** The measures of a configuration; `top` holds for each, and `alone` are names that stand beside the measures only. */
export function measurePlans(measures: unknown, top: Json, alone: readonly string[], part: Part): Planned {
  const listed: readonly unknown[] = Array.isArray(measures) ? measures : [];
  const read = listed.map((measure, at) => plannedOf(measure, top, alone, { ...part, under: `measures[${at}]` }));
  const plans = read.flatMap((one) => one.plans);
  return { plans, wrong: [...read.flatMap((one) => one.wrong), ...doubled(plans).map((one) => placed(one, part))] };
}

function doubled(plans: readonly MeasurePlan[]): readonly Fault[] {
  const ids = plans.map(({ id }) => id?.toLowerCase());
  const again = plans.filter((_, at) => ids[at] !== undefined && ids.indexOf(ids[at]) < at);
  return again.map(({ id, part: { under } }) => ({
    code: "conflicting-options",
    message: `two measures have the id ${shown(id)}, expected each id once`,
    row: null,
    column: `${under}.id`,
    value: id,
  }));
}

function plannedOf(measure: unknown, top: Json, alone: readonly string[], part: Part): Planned {
  const { under } = part;
  const told = (faults: readonly Fault[]): readonly string[] => faults.map((fault) => placed(fault, { ...part, under: "" }));
  if (!isJson(measure)) {
    const message = `${under} is ${shown(measure)}, expected an object`;
    return { plans: [], wrong: told([{ code: "wrong-type", message, row: null, column: under, value: measure }]) };
  }
  const own = Object.fromEntries(Object.entries(measure).filter(([name]) => !alone.includes(name)));
  const unknown = [...aloneFaults(measure, alone, under), ...nameFaults(own, [...PARTS, "id"], `${under}.`)];
  const known = Object.entries(own).filter(([name, value]) => nameFaults({ [name]: value }, [...PARTS, "id"]).length === 0);
  const plans: MeasurePlan[] = [];
  const faults = faultsOf(() => plans.push({ ...membersOf(Object.fromEntries(known), top, under), part }));
  const values = plans.length > 0 ? [] : valueFaults(Object.fromEntries(known)).map((fault) => placed(fault, part));
  return { plans, wrong: [...told([...unknown, ...faults]), ...values] };
}

/** Members that stand beside the measures only. */
function aloneFaults(measure: Json, alone: readonly string[], under: string): readonly Fault[] {
  const odd = Object.keys(measure).filter((name) => alone.includes(name));
  return odd.map((name) => {
    const message = `${under} has ${shown(name)}, which stands beside measures`;
    return { code: "unknown-option", message, row: null, column: `${under}.${name}`, value: measure[name] };
  });
}

/** Members of a measure that are no options of `spc`, nor a ledger. */
const OWN = ["id", "file", "by", "where", "picture", "csv"];

/** A measure with what it takes from the top; records are joined one by one. Throws all that is wrong, but for values of options. */
function membersOf(measure: Json, top: Json, under: string): Omit<MeasurePlan, "part"> {
  const { id, file, by, where, ...others }: Json = { ...top, ...measure };
  const pathOf = (name: string): string => (Object.hasOwn(measure, name) ? `${under}.${name}` : name);
  const record = (name: string) => (): Json => ({ ...partOf(name, top[name]), ...partOf(`${under}.${name}`, measure[name]) });
  const picture = (): Json => {
    const [shared, own] = [partOf("picture", top.picture), partOf(`${under}.picture`, measure.picture)];
    return { ...(saysWindow(own) ? unwindowed(shared) : shared), ...own };
  };
  const read = {
    id: () => idOf(id, under),
    file: () => fileOf(file, under, pathOf("file")),
    by: () => columnOf(by, pathOf("by")),
    where: () => whereOf(where, pathOf("where")),
    picture,
    csv: record("csv"),
    conventions: record("conventions"),
  };
  throwAll(Object.values(read).flatMap(faultsOf));
  const options = Object.fromEntries(Object.entries(others).filter(([name]) => !OWN.includes(name)));
  return {
    id: read.id(),
    file: read.file(),
    by: read.by(),
    where: read.where(),
    picture: read.picture(),
    windowed: isJson(measure.picture) && saysWindow(measure.picture),
    csv: read.csv(),
    options: { ...options, conventions: read.conventions() },
  };
}

function idOf(id: unknown, under: string): string | null {
  if (id === undefined || id === null) return null;
  if (typeof id === "string" && isDevice(id))
    throw fault("wrong-type", `id is ${shown(id)}, a name that Windows keeps for a device, expected another`, {
      column: `${under}.id`,
      value: id,
    });
  if (typeof id === "string" && /^[A-Za-z0-9][\w-]{0,79}$/.test(id)) return id;
  throw unexpected("wrong-type", "id", id, "up to 80 letters, digits, - and _, the first a letter or digit", `${under}.id`);
}

function fileOf(file: unknown, under: string, path: string): string {
  if (typeof file === "string") return file;
  if (file === undefined) throw fault("missing-option", `${under} has no file, expected the name of a CSV file`, { column: under });
  throw unexpected("wrong-type", "file", file, "the name of a CSV file", path);
}

function columnOf(by: unknown, path: string): string | null {
  if (by === undefined || by === null) return null;
  if (typeof by === "string") return by;
  throw unexpected("wrong-type", "by", by, "the name of a column", path);
}
