/** The scale on which levels are compared: plotted values, z-scores, transformed times. */
import { compare, isConstant, mean, meanRange, sum } from "../../kernel.js";
import { fault } from "../../messages.js";
import type { Level, Stretch } from "../../types/index.js";
import { pick, usableRows } from "./stretch.js";

/** The usable values of a stretch on the scale of a method. */
export interface Scores {
  /** Rows of the stretch. */
  readonly rows: readonly number[];
  /** Their values on that scale; all the same where nothing varies. */
  readonly value: readonly number[];
  /** One sigma of the scale at each, in natural units; null where the scale is curved. */
  readonly unit: readonly number[] | null;
}

const PLOTTED = ["run", "xmr", "iPrime", "xbar"];
const SHARES = ["p", "pPrime", "np"];
const RATES = ["u", "uPrime", "c"];

/** The usable values on the scale that the kind asks for. Throws `not-comparable` for a kind that has none. */
export function comparableScores(stretch: Stretch): Scores {
  const { kind } = stretch;
  const known = [...PLOTTED, ...SHARES, ...RATES, "g", "t"];
  if (known.includes(kind)) return scoresOf(stretch);
  throw fault("not-comparable", `levels of a ${kind} chart cannot be compared, expected one of ${known.join(", ")}`, { value: kind });
}

/** The same for any kind: plotted values where it has no scale of its own. */
export function scoresOf(stretch: Stretch): Scores {
  const rows = usableRows(stretch);
  const value = pick(stretch.value, rows);
  if (SHARES.includes(stretch.kind) || RATES.includes(stretch.kind)) return zScores(stretch, rows, value);
  if (stretch.kind === "g") return { rows, value: value.map((y) => Math.log(y + 1)), unit: null };
  if (stretch.kind === "t") return { rows, value: value.map((y) => y ** (1 / stretch.conventions.power)), unit: null };
  return { rows, value, unit: rows.map(() => 1) };
}

/** z-scores about the overall centre, each with the sigma of its own denominator under the binomial or the Poisson model. */
function zScores(stretch: Stretch, rows: readonly number[], value: readonly number[]): Scores {
  const cases = rows.map((row) => stretch.n?.[row] ?? 1);
  const share = SHARES.includes(stretch.kind);
  const centre = sum(pick(stretch.y, rows)) / sum(cases);
  const variance = share ? centre * (1 - centre) : centre;
  const factor = stretch.kind === "np" ? cases : cases.map(() => 1);
  const unit = cases.map((n, i) => (factor[i] ?? 1) * Math.sqrt(variance / n));
  const score = (v: number, i: number): number => {
    const expected = (factor[i] ?? 1) * centre;
    return variance > 0 && compare(v, expected, 0) !== 0 ? (v - expected) / (unit[i] ?? NaN) : 0;
  };
  return { rows, value: value.map(score), unit };
}

/** The centre of some usable rows in natural units, as the kind pools them: events over cases, means weighted by size, or a plain mean. */
export function centreOf(stretch: Stretch, rows: readonly number[]): number {
  const { kind, n, y, value, conventions } = stretch;
  if (kind === "t") return mean(pick(value, rows).map((v) => v ** (1 / conventions.power))) ** conventions.power;
  if (n === null || !["p", "pPrime", "u", "uPrime", "iPrime", "xbar", "funnel"].includes(kind)) return mean(pick(value, rows));
  const cases = pick(n, rows);
  const events = kind === "xbar" ? rows.map((row, i) => (value[row] ?? NaN) * (cases[i] ?? NaN)) : pick(y, rows);
  return sum(events) / sum(cases);
}

/** Mean range of two standard normal values (d2). */
const D2 = 1.1283791670955126;

/** Sigma from the mean moving range of successive values, exact d2; 0 where all are equal (N7), NaN where there are fewer than two. */
export function rangeSigma(value: readonly number[]): number {
  return isConstant(value) ? 0 : meanRange(value) / D2;
}

/** One sigma of the scale in natural units, as a mean over some usable positions; null where the scale is curved. */
export function sigmaOf({ unit }: Scores, sigma: number, from: number, to: number): Level["sigma"] {
  return unit === null ? null : sigma * mean(unit.slice(from, to));
}
