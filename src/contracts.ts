/** Holds a kind, rule or preset that a user made to its contract. Its members are checked once; what its functions return, on every call. */
import { isRecord } from "./checks.js";
import { fault, shown, unexpected } from "./messages.js";
import type { ChartKind, Columns, Fit, Plotted, Rule, Run } from "./types/index.js";

type Made = "kind" | "rule" | "preset";

/** The members that each cannot do without, and of what type they are. */
const contracts: Readonly<Record<Made, Readonly<Record<string, string>>>> = {
  kind: {
    name: "string",
    admits: "string",
    sigma: "string or function",
    needs: "array",
    rules: "array",
    plot: "function",
    fit: "function",
    lined: "boolean",
    stepped: "boolean",
    directional: "boolean",
    unit: "string or function",
    bounds: "array, null or function",
  },
  rule: {
    key: "string",
    name: "string",
    label: "string",
    needs: "string",
    scope: "string",
    rank: "number",
    params: "object",
    find: "function",
  },
  preset: { name: "string", rules: "array", conventions: "object" },
};

const kept = /* @__PURE__ */ new WeakSet();

/** Throws `kind-contract` where a member is missing or of another type, in a kind, a rule or a preset, or in a rule that is part of it. */
export function checkMade(what: Made, column: string, made: unknown): void {
  if (!isRecord(made) || kept.has(made)) return;
  for (const [name, expected] of Object.entries(contracts[what])) {
    const value = made[name];
    if (!expected.includes(typeOf(value)))
      throw unexpected("kind-contract", `${name} of ${what} ${shown(made.name)}`, value, expected, column);
  }
  if (Array.isArray(made.rules)) made.rules.forEach(checkRule);
  kept.add(made);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Throws `wrong-type` where a rule is none, `kind-contract` where it lacks a member. */
export function checkRule(rule: unknown): void {
  if (!isRecord(rule) || !("find" in rule))
    throw unexpected("wrong-type", "a rule", rule, `a rule such as shift(8)${typeof rule === "string" ? ", without quotes" : ""}`, "rules");
  checkMade("rule", "rules", rule);
}

/** What a kind plots. Throws `kind-contract` where that is more or fewer values than a phase has observations. */
export function checkPlotted<Given extends Partial<Plotted> | null>({ name }: ChartKind, { length }: Columns, plotted: Given): Given {
  const { value, other = value, also = {} } = plotted ?? {};
  for (const column of [value, other, ...Object.values(also)])
    if (column?.length !== length)
      throw broken(`kind ${shown(name)} plots ${column?.length ?? "no"} values, expected ${length}, one for each observation`);
  return plotted;
}

/** What fitting gives. Throws `kind-contract` where that is no lines. */
export function checkFit<Given extends Partial<Fit> | null>({ name }: ChartKind, fit: Given): Given {
  if (typeof fit?.line === "function" && isRecord(fit.estimate)) return fit;
  throw broken(`fit of kind ${shown(name)} is ${shown(fit)}, expected { estimate, line }`);
}

/** Throws `rule-contract` where a rule finds a pattern elsewhere than on the points that it was shown. */
export function checkRun({ key }: Rule, { at, completed, side }: Run, length: number): void {
  const odd = at.findIndex((row, i) => !Number.isInteger(row) || row < 0 || row >= length || row <= (at[i - 1] ?? -1));
  const [first = length] = at;
  const whole = odd < 0 && Number.isInteger(completed) && completed >= first && completed < length;
  if (whole && (side === null || SIDES.includes(side))) return;
  const got = odd < 0 ? `completed at ${completed}, side ${side}` : `with a member at ${String(at[odd])}`;
  const expected = `members from 0 to ${length - 1}, ascending, completed from the first on, side high, low or null`;
  throw fault("rule-contract", `rule ${key} found a pattern ${got}, expected ${expected}`, { column: "rules", value: at });
}

const SIDES: readonly string[] = ["high", "low"];

function broken(message: string): Error {
  return fault("kind-contract", message, { column: "chart" });
}
