/** What may be asked about chance: options as given, and what was answered before. */
import { expectedOneOf, fault, shown } from "../../messages.js";
import type { Rule } from "../../types/index.js";

/** Seed of a simulation where none is given. */
export const SEED = 20261122;

/** Options of a simulation. */
export interface SimulationOptions {
  /** Seed of xoshiro256**, a whole number from 0. Default: 20261122. */
  readonly seed?: number;
  /** How many series, or signals, are simulated. Default: as many as a standard error of 0.005, or of 1 %, asks for. */
  readonly replicates?: number;
}

/** Refuses what is no record of options, and names of options that a question does not have. */
export function checkOptions(question: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null)
    throw fault("wrong-type", `${question} got ${shown(options)} as options, expected an object`, { value: options });
  for (const name of Object.keys(options))
    if (!names.includes(name))
      throw fault("unknown-option", `${question} got an unknown option ${shown(name)}, ${expectedOneOf(name, names)}`, { column: name });
}

/** A whole number of at least `least`. */
export function wholeNumber(question: string, option: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw fault("out-of-range", `${question} got ${option} = ${shown(value)}, expected a whole number of at least ${least}`, {
    column: option,
    value,
  });
}

/** True or false. */
export function flag(question: string, option: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw fault("wrong-type", `${question} got ${option} = ${shown(value)}, expected true or false`, { column: option, value });
}

/** Answers by question; an answer holds for the very same rules alone. */
export type Answers<T> = Map<string, { readonly rules: readonly Rule[]; readonly answer: T }>;

const MOST_ANSWERS = 256;

/** The answer given before to the same question about the same rules, else a new one, which is remembered. */
export function remembered<T>(answers: Answers<T>, question: string, rules: readonly Rule[], make: () => T): T {
  const before = answers.get(question);
  if (before?.rules.length === rules.length && before.rules.every((rule, i) => rule === rules[i])) return before.answer;
  const answer = make();
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(question, { rules, answer });
  return answer;
}
