import { binomialTerm } from "./gamma.js";

/** The two tails of the number of runs. */
export interface RunTails {
  /** P(R ≤ runs). */
  readonly low: number;
  /** P(R ≥ runs). */
  readonly high: number;
}

/**
 * Exact tails of the number of runs when `above` points on one side and `below` on the other come in random order
 * (Wald & Wolfowitz 1940, Swed & Eisenhart 1943). Relative error of the smaller tail below 1e−12.
 */
export function numberOfRuns(runs: number, above: number, below: number): RunTails {
  if (runs < 2) return { low: 0, high: 1 };
  if (runs > 2 * Math.min(above, below) + 1) return { low: 1, high: 0 };
  const here = runsProbability(runs, above, below);
  const few = runs <= 1 + (2 * above * below) / (above + below);
  const tail = few ? here + fewer(here, runs, above, below) : here + more(here, runs, above, below);
  return few ? { low: tail, high: 1 - tail + here } : { low: 1 - tail + here, high: tail };
}

/** P(R = runs). For runs = 2k it is 2·a·b/(N(N−1)) times a hypergeometric probability, itself a ratio of binomial ones. */
function runsProbability(runs: number, above: number, below: number): number {
  const n = above + below;
  if (n === 2) return 1;
  const k = runs >> 1;
  const draws = below - 1;
  const p = draws / (n - 2);
  const q = (above - 1) / (n - 2);
  const even =
    (((2 * above * below) / n / (n - 1)) * binomialTerm(k - 1, above - k, p, q) * binomialTerm(below - k, k - 1, p, q)) /
    binomialTerm(draws, above - 1, p, q);
  return runs % 2 === 0 ? even : even * oddOverEven(k, n);
}

/** P(R = 2k + 1)/P(R = 2k). */
function oddOverEven(k: number, n: number): number {
  return (n - 2 * k) / (2 * k);
}

/** P(R = 2k + 2)/P(R = 2k). */
function evenOverEven(k: number, above: number, below: number): number {
  return ((above - k) / k) * ((below - k) / k);
}

/** P(R = runs + 1)/P(R = runs). */
function ratio(runs: number, above: number, below: number): number {
  const k = runs >> 1;
  const odd = oddOverEven(k, above + below);
  return runs % 2 === 0 ? odd : evenOverEven(k, above, below) / odd;
}

function fewer(here: number, runs: number, above: number, below: number): number {
  let term = here;
  let sum = 0;
  for (let r = runs - 1; r >= 2 && term > sum * Number.EPSILON * 0.01; r--) {
    term /= ratio(r, above, below);
    sum += term;
  }
  return sum;
}

function more(here: number, runs: number, above: number, below: number): number {
  let term = here;
  let sum = 0;
  for (let r = runs; term > sum * Number.EPSILON * 0.01; r++) {
    term *= ratio(r, above, below);
    sum += term;
  }
  return sum;
}
