/** Parameters of methods, as code or a file gives them. */
import { expectedOneOf, fault, shown } from "../../messages.js";

/** Throws at a parameter that the method does not have. */
export function checkParameters(method: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name))
      throw fault("unknown-option", `${method} has no parameter ${shown(name)}, ${expectedOneOf(name, known)}`, { column: name });
}

/** A number within its bounds. */
export function checkedNumber(name: string, value: unknown, { whole = false, least = 0, most = Infinity }: NumberBounds): number {
  const fits =
    typeof value === "number" && value >= least && value <= most && Number.isFinite(value) && (!whole || Number.isInteger(value));
  if (fits) return value;
  const kind = whole ? "a whole number" : "a number";
  const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
  throw fault("wrong-type", `${name} is ${shown(value)}, expected ${kind} ${range}`, { column: name, value });
}

/** What a number must be. */
export interface NumberBounds {
  /** Whole. */
  readonly whole?: boolean;
  /** Smallest. */
  readonly least?: number;
  /** Largest. */
  readonly most?: number;
}

/** A switch. */
export function checkedFlag(name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw fault("wrong-type", `${name} is ${shown(value)}, expected true or false`, { column: name, value });
}

/** One of some words. */
export function checkedWord<Word extends string>(name: string, value: unknown, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw fault("unknown-value", `${name} is ${shown(value)}, ${expectedOneOf(String(value), words)}`, { column: name, value });
}
