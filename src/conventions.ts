/** The record of conventions in force: the library's, then the kind's, the preset's and the call's. */
import { expectedOneOf, fault, shown } from "./messages.js";
import type { Conventions } from "./types/index.js";

/** The library's defaults; each is argued in docs/charts.md and docs/rules.md. */
export const defaults: Conventions = {
  constants: "rounded",
  screening: "none",
  screeningFactor: null,
  sigmas: 3,
  centreFrom: null,
  rangeAverage: "mean",
  sd: null,
  method: null,
  bounds: null,
  acrossGap: "omit",
  acrossGhost: "bridge",
  invalid: "throw",
  countFrom: 0,
  events: 1,
  power: 3.6,
  shape: 1,
  ratio: "proportion",
  overdispersion: "none",
  lambda: 0.2,
  startUp: "exact",
  slack: 0.5,
  decision: 5,
  headStart: 0,
  reset: false,
  alpha: null,
  midP: false,
  onCentre: "skip",
  onTie: "skip",
  baselineAtLeast: 10,
  nearLimitSide: "same",
  acrossPhases: "none",
  onGap: "skip",
  tolerance: 0,
  minimum: null,
  conflict: "improvement",
  verdictFrom: "latest",
  targetOnLimit: "decisive",
};

type Check = readonly string[] | ((value: unknown) => string | null);

const number =
  (accepts: (value: number) => boolean, expected: string) =>
  (value: unknown): string | null =>
    typeof value === "number" && accepts(value) ? null : expected;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : complaint(check, value);
const above0 = /* @__PURE__ */ number((v) => v > 0 && v < Infinity, "a number above 0");
const from0 = /* @__PURE__ */ number((v) => v >= 0 && v < Infinity, "a number of at least 0");
const flag = (value: unknown): string | null => (typeof value === "boolean" ? null : "true or false");
const share = /* @__PURE__ */ number((v) => v > 0 && v <= 1, "a number above 0 and at most 1");

/** Beyond 37 sigmas the tail of the normal distribution is no number any more; below a millionth, steps of a third vanish. */
const sigmas = /* @__PURE__ */ number((v) => v >= 1e-6 && v <= 37, "a number above 0, from 0.000001 to 37");

const checks: Readonly<Record<keyof Conventions, Check>> = {
  constants: ["rounded", "table", "exact", "wheeler"],
  screening: ["none", "once", "repeated"],
  screeningFactor: /* @__PURE__ */ orNull(above0),
  sigmas,
  centreFrom: /* @__PURE__ */ orNull(["mean", "median"]),
  rangeAverage: ["mean", "median"],
  sd: /* @__PURE__ */ orNull(["mean", "pooled", "range"]),
  method: /* @__PURE__ */ orNull(["sigma", "probability"]),
  bounds: isBounds,
  acrossGap: ["omit", "bridge"],
  acrossGhost: ["bridge", "omit"],
  invalid: ["throw", "gap"],
  countFrom: /* @__PURE__ */ number((v) => v === 0 || v === 1, "0 or 1"),
  events: /* @__PURE__ */ number((v) => Number.isInteger(v) && v >= 1 && v <= 1e6, "a whole number from 1 to 1000000"),
  power: above0,
  shape: (value) => (value === "estimate" ? null : complaint(above0, value)),
  ratio: ["proportion", "rate", "expected"],
  overdispersion: ["none", "multiplicative", "additive"],
  lambda: share,
  startUp: ["exact", "asymptotic"],
  slack: from0,
  decision: above0,
  headStart: from0,
  reset: flag,
  alpha: /* @__PURE__ */ orNull(number((v) => v > 0 && v < 0.5, "a number above 0 and below 0.5")),
  midP: flag,
  onCentre: ["skip", "break", "below"],
  onTie: ["skip", "break"],
  baselineAtLeast: /* @__PURE__ */ number((v) => Number.isInteger(v) && v >= 0, "a whole number of at least 0"),
  nearLimitSide: ["same", "either"],
  acrossPhases: ["none", "trend", "all"],
  onGap: ["skip", "break"],
  tolerance: from0,
  minimum: isMinimum,
  conflict: ["improvement", "concern", "precedence"],
  verdictFrom: ["latest", "phase"],
  targetOnLimit: ["decisive", "inside"],
};

function isBounds(value: unknown): string | null {
  const expected = "[lowest or null, highest or null]";
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== 2) return expected;
  const [low, high] = value as readonly unknown[];
  const fits = (v: unknown): boolean => v === null || (typeof v === "number" && Number.isFinite(v));
  return fits(low) && fits(high) && !(typeof low === "number" && typeof high === "number" && low >= high) ? null : expected;
}

function isMinimum(value: unknown): string | null {
  const expected = '{ points, of: "phase" or "chart", effect: "withhold" or "warn" }';
  if (value === null) return null;
  if (typeof value !== "object") return expected;
  const { points, of, effect, ...rest } = value as Readonly<Record<string, unknown>>;
  const good = Number.isInteger(points) && (of === "phase" || of === "chart") && (effect === "withhold" || effect === "warn");
  return good && Object.keys(rest).length === 0 ? null : expected;
}

function complaint(check: Check, value: unknown): string | null {
  if (typeof check === "function") return check(value);
  return typeof value === "string" && check.includes(value) ? null : expectedOneOf(String(value), check).replace("expected ", "");
}

/** The complete record, later parts overriding earlier ones, and nothing of them kept. Unknown names and values throw. */
export function mergeConventions(parts: readonly (Partial<Conventions> | undefined)[]): Conventions {
  let merged = defaults;
  for (const part of parts) {
    if (part === undefined) continue;
    check(part);
    merged = { ...merged, ...copied(part) };
  }
  return merged;
}

function check(part: Partial<Conventions>): void {
  for (const [key, value] of Object.entries(part) as readonly [string, unknown][]) {
    if (!isConvention(key)) {
      throw fault("unknown-option", `unknown convention ${JSON.stringify(key)}, ${expectedOneOf(key, Object.keys(checks))}`, {
        column: key,
        value,
      });
    }
    const expected = complaint(checks[key], value);
    if (expected !== null)
      throw fault("unknown-value", `convention ${key} is ${shown(value)}, expected ${expected}`, { column: key, value });
  }
}

/** A copy of plain data all the way down, in which −0 is 0. */
function copied<T>(value: T): T;
function copied(value: unknown): unknown {
  if (typeof value === "number") return value + 0;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => copied(one));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copied(member)]));
}

function isConvention(key: string): key is keyof Conventions {
  return Object.hasOwn(checks, key);
}
