/** The record of conventions in force: the library's, then the kind's, the preset's and the call's. */
import { checkEach, mustBeAbove0, mustBeFlag, mustBeFrom0, mustBeOneOf, type Requirement } from "./checks.js";
import type { ChartKind, Conventions } from "./types/index.js";

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

/** Conventions that shape plotted values and lines; a kind reads some of them, one with limits `sigmas` among them. */
export const ofLines: readonly string[] = [
  ...["constants", "screening", "screeningFactor", "centreFrom", "rangeAverage", "sd", "method", "sigmas", "acrossGap", "acrossGhost"],
  ...["countFrom", "events", "power", "shape", "ratio", "overdispersion", "lambda", "startUp"],
  ...["slack", "decision", "headStart", "reset", "alpha", "midP"],
];

/** Whether a kind reads one of them, at that value; a kind that does not say reads all. */
export function isRead({ reads, lined }: ChartKind, name: string, value: unknown): boolean {
  if (reads === undefined) return true;
  if (name === "sigmas") return lined;
  return reads.some((one) => (typeof one === "string" ? one === name : one[0] === name && one.includes(value, 1)));
}

const number =
  (accepts: (value: number) => boolean, expected: string): Requirement =>
  (value) =>
    typeof value === "number" && accepts(value) ? null : expected;
const orNull =
  (test: Requirement): Requirement =>
  (value) =>
    value === null ? null : test(value);
const share = /* @__PURE__ */ number((v) => v > 0 && v <= 1, "a number above 0 and at most 1");

/** Beyond 37 sigmas the tail of the normal distribution is no number any more; below a millionth, steps of a third vanish. */
const sigmas = /* @__PURE__ */ number((v) => v >= 1e-6 && v <= 37, "a number above 0, from 0.000001 to 37");

const tests: Readonly<Record<keyof Conventions, Requirement>> = {
  constants: /* @__PURE__ */ mustBeOneOf(["rounded", "table", "exact", "wheeler"]),
  screening: /* @__PURE__ */ mustBeOneOf(["none", "once", "repeated"]),
  screeningFactor: /* @__PURE__ */ orNull(number((v) => v > 1, "a number above 1")),
  sigmas,
  centreFrom: /* @__PURE__ */ orNull(mustBeOneOf(["mean", "median"])),
  rangeAverage: /* @__PURE__ */ mustBeOneOf(["mean", "median"]),
  sd: /* @__PURE__ */ orNull(mustBeOneOf(["mean", "pooled", "range"])),
  method: /* @__PURE__ */ orNull(mustBeOneOf(["sigma", "probability"])),
  bounds: mustBeBounds,
  acrossGap: /* @__PURE__ */ mustBeOneOf(["omit", "bridge"]),
  acrossGhost: /* @__PURE__ */ mustBeOneOf(["bridge", "omit"]),
  invalid: /* @__PURE__ */ mustBeOneOf(["throw", "gap"]),
  countFrom: /* @__PURE__ */ number((v) => v === 0 || v === 1, "0 or 1"),
  events: /* @__PURE__ */ number((v) => Number.isInteger(v) && v >= 1 && v <= 1e6, "a whole number from 1 to 1000000"),
  power: mustBeAbove0,
  shape: (value) => (value === "estimate" ? null : mustBeAbove0(value)),
  ratio: /* @__PURE__ */ mustBeOneOf(["proportion", "rate", "expected"]),
  overdispersion: /* @__PURE__ */ mustBeOneOf(["none", "multiplicative", "additive"]),
  lambda: share,
  startUp: /* @__PURE__ */ mustBeOneOf(["exact", "asymptotic"]),
  slack: mustBeFrom0,
  decision: /* @__PURE__ */ number((v) => v > 0 && v <= 1e301, "a number above 0 and at most 1e301"),
  headStart: mustBeFrom0,
  reset: mustBeFlag,
  alpha: /* @__PURE__ */ orNull(number((v) => v > 0 && v < 0.5, "a number above 0 and below 0.5")),
  midP: mustBeFlag,
  onCentre: /* @__PURE__ */ mustBeOneOf(["skip", "break", "below"]),
  onTie: /* @__PURE__ */ mustBeOneOf(["skip", "break"]),
  baselineAtLeast: /* @__PURE__ */ number((v) => Number.isInteger(v) && v >= 0, "a whole number of at least 0"),
  nearLimitSide: /* @__PURE__ */ mustBeOneOf(["same", "either"]),
  acrossPhases: /* @__PURE__ */ mustBeOneOf(["none", "trend", "all"]),
  onGap: /* @__PURE__ */ mustBeOneOf(["skip", "break"]),
  tolerance: mustBeFrom0,
  minimum: mustBeMinimum,
  conflict: /* @__PURE__ */ mustBeOneOf(["improvement", "concern", "precedence"]),
  verdictFrom: /* @__PURE__ */ mustBeOneOf(["latest", "phase"]),
  targetOnLimit: /* @__PURE__ */ mustBeOneOf(["decisive", "inside"]),
};

function mustBeBounds(value: unknown): string | null {
  const expected = "[lowest or null, highest or null]";
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== 2) return expected;
  const [low, high] = value as readonly unknown[];
  const fits = (v: unknown): boolean => v === null || (typeof v === "number" && Number.isFinite(v));
  return fits(low) && fits(high) && !(typeof low === "number" && typeof high === "number" && low >= high) ? null : expected;
}

function mustBeMinimum(value: unknown): string | null {
  const expected = '{ points from 0, of: "phase" or "chart", effect: "withhold" or "warn" }';
  if (value === null) return null;
  if (typeof value !== "object") return expected;
  const { points, of, effect, ...rest } = value as Readonly<Record<string, unknown>>;
  const good =
    Number.isInteger(points) && Number(points) >= 0 && (of === "phase" || of === "chart") && (effect === "withhold" || effect === "warn");
  return good && Object.keys(rest).length === 0 ? null : expected;
}

/** The complete record, later parts overriding earlier ones, and nothing of them kept. Unknown names and values throw. */
export function mergeConventions(parts: readonly (Partial<Conventions> | undefined)[]): Conventions {
  let merged = defaults;
  for (const part of parts) {
    if (part === undefined) continue;
    checkEach("conventions", part, tests, "unknown-value");
    merged = { ...merged, ...copied(part) };
  }
  return merged;
}

/** A copy of plain data all the way down, in which −0 is 0. */
function copied<T>(value: T): T;
function copied(value: unknown): unknown {
  if (typeof value === "number") return value + 0;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => copied(one));
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) copy[name] = copied(member);
  return copy;
}
