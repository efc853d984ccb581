/** What a user makes, a kind, a rule or a preset, held to its contract: each is looked at once, what a kind gives each time. */
import { isRecord } from "./checks.js";
import { fault, shown } from "./messages.js";
import type { ChartKind, Columns, Fit, Plotted } from "./types/index.js";

type Made = "kind" | "rule" | "preset";

/** The members that each cannot do without, by their types. */
const contracts: Readonly<Record<Made, Readonly<Record<string, string>>>> = {
  kind: {
    string: "name admits sigma",
    array: "needs rules",
    function: "plot fit",
    boolean: "lined stepped directional",
    "string or function": "unit",
    "array, null or function": "bounds",
  },
  rule: { string: "key name label needs scope", number: "rank", object: "params", function: "find" },
  preset: { string: "name", array: "rules", object: "conventions" },
};

const kept = /* @__PURE__ */ new WeakSet();

/** Throws `kind-contract` where a member is missing or of another type, in a kind, a rule or a preset, or in a rule that is part of it. */
export function checkMade(what: Made, column: string, made: unknown): void {
  if (!isRecord(made) || kept.has(made)) return;
  for (const [expected, names] of Object.entries(contracts[what]))
    for (const name of names.split(" ")) {
      const value = made[name];
      const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
      if (!expected.includes(type))
        throw broken(`${name} of ${what} ${shown(made.name)} is ${shown(value)}, expected ${expected}`, column, value);
    }
  if (Array.isArray(made.rules)) made.rules.forEach(checkRule);
  kept.add(made);
}

/** Throws `wrong-type` where a rule is none, `kind-contract` where it lacks a member. */
export function checkRule(rule: unknown): void {
  if (!isRecord(rule) || !("find" in rule))
    throw fault(
      "wrong-type",
      `a rule is ${shown(rule)}, expected a rule such as shift(8)${typeof rule === "string" ? ", without quotes" : ""}`,
      { column: "rules", value: rule },
    );
  checkMade("rule", "rules", rule);
}

/** What a kind plots. Throws `kind-contract` where that is more or fewer values than a phase has observations. */
export function checkPlotted<Given extends Partial<Plotted> | null>({ name }: ChartKind, { length }: Columns, plotted: Given): Given {
  for (const column of [plotted?.value, ...Object.values(plotted?.also ?? {})])
    if (column?.length !== length)
      throw broken(`kind ${shown(name)} plots ${column?.length ?? "no"} values, expected ${length}, one an observation`);
  return plotted;
}

/** What fitting gives. Throws `kind-contract` where that is no lines. */
export function checkFit<Given extends Partial<Fit> | null>({ name }: ChartKind, fit: Given): Given {
  if (typeof fit?.line === "function" && isRecord(fit.estimate)) return fit;
  throw broken(`fit of kind ${shown(name)} is ${shown(fit)}, expected { estimate, line }`);
}

function broken(message: string, column = "chart", value?: unknown): Error {
  return fault("kind-contract", message, { column, value });
}
