/** Methods by their published names, as a configuration file or a command line has them. */
import { entryOf } from "../../entryOf.js";
import { expectedOneOf, fault, shown } from "../../messages.js";
import type { Method } from "../../types/index.js";
import { changePoint } from "./changePoint.js";
import { permutation } from "./permutation.js";
import { stableShift } from "./stableShift.js";
import { sustainedRun } from "./sustainedRun.js";

const METHODS: Readonly<Record<string, (parameters: object) => Method>> = { changePoint, stableShift, sustainedRun, permutation };

/** Names of the methods. */
const methodNames: readonly string[] = /* @__PURE__ */ Object.keys(METHODS);

/**
 * A method from its name and parameters: `{ method: "stableShift", period: 24 }`, or the name alone.
 * Throws `unknown-name`, `wrong-type`, and as the method does for its parameters.
 */
export function methodOf(named: unknown): Method {
  const { method: name, ...parameters } = typeof named === "object" && named !== null && "method" in named ? named : { method: named };
  if (typeof name !== "string")
    throw fault("wrong-type", `method is ${shown(name)}, expected a name such as changePoint`, { column: "method", value: name });
  const make = entryOf(METHODS, name);
  if (make === undefined)
    throw fault("unknown-name", `unknown method ${shown(name)}, ${expectedOneOf(name, methodNames)}`, { column: "method", value: name });
  return make(parameters);
}
