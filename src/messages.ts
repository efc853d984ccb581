/** Errors: what was got, what was expected, where, and what may have been meant. */
import { entryOf } from "./entryOf.js";

/** What was got, what was expected, and where. */
export interface Fault {
  /** What kind of fault it is. */
  readonly code: string;
  /** One lower-case sentence. */
  readonly message: string;
  /** Row of the input, from 0; null where no row is meant. */
  readonly row: number | null;
  /** Column or option; null where none is meant. */
  readonly column: string | null;
  /** The value got. */
  readonly value: unknown;
}

/** Faults of a whole input that are told at once, at most. */
export const MOST_FAULTS = 10;

/**
 * The only error this library throws. Test `error.name === "SpcError"` and `error.code`, not `instanceof`:
 * an application may hold the ES module and the CommonJS copy at once.
 */
export class SpcError extends Error implements Fault {
  override readonly name = "SpcError";
  /** What kind of fault it is. */
  readonly code: string;
  /** Row of the input, from 0. */
  readonly row: number | null;
  /** Column or option. */
  readonly column: string | null;
  /** The value got. */
  readonly value: unknown;
  /**
   * The first ten faults of a whole input; the error itself is the first. Not enumerable, so that a console tells no fault twice:
   * `JSON.stringify(error.faults)` has them with their messages.
   */
  declare readonly faults: readonly Fault[];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    super(faults[0].message);
    this.code = faults[0].code;
    this.row = faults[0].row;
    this.column = faults[0].column;
    this.value = faults[0].value;
    Object.defineProperty(this, "faults", { value: faults });
    // Consoles print the stack, so it says that there are more.
    const more = faults.length - 1;
    if (more > 0 && this.stack !== undefined)
      this.stack = this.stack.replace(this.message, (told) => `${told} (and ${more} more in faults)`);
  }
}

/** An error about one thing. */
export function fault(code: string, message: string, where: { row?: number; column?: string; value?: unknown } = {}): SpcError {
  return new SpcError([{ code, message, row: where.row ?? null, column: where.column ?? null, value: where.value }]);
}

/** An error about a value that is given: what it is called, what it is, and what was expected. */
export function unexpected(code: string, name: string, value: unknown, expected: string, column: string = name): SpcError {
  return fault(code, `${name} is ${shown(value)}, expected ${expected}`, { column, value });
}

/** A value as it stands in a message: short, on one line, with its type visible. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : `Date ${value.toISOString()}`;
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value instanceof Promise) return "a Promise (await it)";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

const LEAST_BEGUN = 3;

/**
 * Of some names, the only one without spaces that begins so, else the nearest by edit distance; null where several begin so, or none
 * is near. Capitals do not count.
 */
export function nearest(name: string, names: readonly string[]): string | null {
  const got = name.toLowerCase();
  const begins = (other: string): boolean => !other.includes(" ") && other.toLowerCase().startsWith(got);
  const [only = null, ...others] = name.length < LEAST_BEGUN ? [] : names.filter(begins);
  if (only !== null && !names.some((other) => distance(got, other.toLowerCase()) < 2)) return others.length === 0 ? only : null;
  let best: string | null = null;
  let least = Math.min(name.length, Math.max(2, Math.ceil(name.length / 3)) + 1);
  for (const candidate of names) {
    const far = distance(got, candidate.toLowerCase());
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** The edit distance; 1 for the same letters in another order, as they are often typed. */
function distance(a: string, b: string): number {
  const letters = (text: string): string => Array.from(text).sort().join("");
  return a !== b && letters(a) === letters(b) ? 1 : editDistance(a, b);
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}

const MOST_NAMES = 10;

/** "expected one of a, b, c; did you mean b?"; where one of many names is near, that alone. */
export function expectedOneOf(got: unknown, names: readonly string[]): string {
  if (names.length === 0) return "expected none";
  const near = typeof got === "string" ? nearest(got, names) : null;
  const expected = `expected one of ${names.join(", ")}`;
  if (near === null) return expected;
  const meant = `did you mean ${JSON.stringify(near)}?`;
  return names.length > MOST_NAMES ? meant : `${expected}; ${meant}`;
}

/** What newcomers call options. */
const CALLED: Readonly<Record<string, string>> = {
  direction: "improvement",
  title: "name",
  label: "name",
  denominator: "n",
  total: "n",
  date: "x",
  month: "x",
  value: "y",
  goal: "target",
};

/** The option of these names that goes elsewhere by another; null where none does. */
export function optionCalled(got: string, names: readonly string[]): string | null {
  const called = entryOf(CALLED, got);
  return called !== undefined && names.includes(called) ? called : null;
}

/** `expectedOneOf` for the name of an option. */
export function expectedOption(got: string, names: readonly string[]): string {
  const called = optionCalled(got, names);
  return called === null ? expectedOneOf(got, names) : `did you mean ${JSON.stringify(called)}?`;
}

/** How a goal is written, where "5%" or "0.05" was taken for the name of a column; empty for any other name. */
export function shareHint(name: string): string {
  if (/^-?\d*\.?\d+$/.test(name)) return "; write a number without quotes";
  if (hasDecimalComma(name)) return "; write a number with a decimal point and without quotes";
  const percent = Number(/^([\d.,]+)\s*%$/.exec(name)?.[1]?.replace(",", "."));
  if (Number.isNaN(percent)) return "";
  return `; write a goal of ${percent}% as ${Number((percent / 100).toPrecision(12))}, or as ${percent} where the data are in per cent`;
}

/** Whether text is a number whose decimal mark is a comma. */
export function hasDecimalComma(text: string): boolean {
  return /^[+-]?\d*,\d+$/.test(text);
}
