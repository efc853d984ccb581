/** What may be asked about chance, and what was answered before. */
import { numberIn } from "../../checks.js";
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

/** The options of a simulation, every one settled. */
export interface Simulated {
  /** Seed of xoshiro256**. */
  readonly seed: number;
  /** How many series, or signals; null: as many as the accuracy asks for. */
  readonly replicates: number | null;
}

/** How a reading is to simulate. Throws `out-of-range`. */
export function simulationIn(reading: string, { seed = SEED, replicates }: SimulationOptions): Simulated {
  return {
    seed: numberIn(reading, "seed", seed, { whole: true, least: 0 }),
    replicates: replicates === undefined ? null : numberIn(reading, "replicates", replicates, { whole: true, least: 1 }),
  };
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
