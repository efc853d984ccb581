/** What is wrong with the options of a configuration, part by part, before any file is read. */
import { refuseUnknown } from "../../checks.js";
import { checkOptions } from "../../csv/checks.js";
import { type Fault, unexpected } from "../../messages.js";
import { spc } from "../../spc.js";
import { settingsOf } from "../../svg/options.js";
import { OF_CSV } from "./errors.js";
import { everyFault, OF_OPTION } from "./everyFault.js";
import { faultsOf } from "./faults.js";
import { isJson, type Json, nameFaults, optionsOf } from "../options/names.js";
import { pictureOf } from "../options/picture.js";

/** A member that is an object of options; empty where it is not given. Throws `wrong-type`. */
export function partOf(name: string, part: unknown): Json {
  if (part === undefined || part === null) return {};
  if (!isJson(part)) throw unexpected("wrong-type", name, part, "an object of options");
  return part;
}

/** What is wrong with options of pictures. */
export function pictureFaults(name: string, part: unknown): readonly Fault[] {
  return partFaults(name, part, (options) => settingsOf(null, pictureOf(options)));
}

/** What is wrong with how CSV files are read. */
export function csvFaults(name: string, part: unknown): readonly Fault[] {
  return partFaults(name, part, (options) => {
    refuseUnknown(name, options, OF_CSV);
    checkOptions({ ...options, x: "x" });
  });
}

function partFaults(name: string, part: unknown, check: (options: Json) => unknown): readonly Fault[] {
  const wrong = faultsOf(() => partOf(name, part));
  return wrong.length > 0 ? wrong : everyFault((_, options) => check(options), [], partOf(name, part));
}

/** What is wrong with the values of options of `spc`, so far as it shows without rows. */
export function valueFaults(options: Json): readonly Fault[] {
  const { phases, ...others } = options;
  const unlocked = Array.isArray(phases) ? { phases: (phases as readonly unknown[]).map(withoutLock) } : { phases };
  const known = Object.entries({ ...others, ...unlocked }).filter(([name, value]) => nameFaults({ [name]: value }).length === 0);
  const found = everyFault((rows, asked) => spc(rows, optionsOf(asked)), [], Object.fromEntries(known));
  return found.filter(({ code }) => OF_OPTION.includes(code));
}

/** A phase without the name of a file in the place of its lock. */
function withoutLock(phase: unknown): unknown {
  if (!isJson(phase) || typeof phase.lock !== "string") return phase;
  return Object.fromEntries(Object.entries(phase).filter(([name]) => name !== "lock"));
}
