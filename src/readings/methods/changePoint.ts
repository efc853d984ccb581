import { numberIn, refuseUnknown } from "../../checks.js";
import { largest, mean } from "../../kernel.js";
import { fault } from "../../messages.js";
import type { Change, Findings, Method, Stretch } from "../../types/index.js";
import { rateOf } from "./rates.js";
import { changePointRates } from "./rateTables.js";
import { centreOf, comparableScores, rangeSigma, type Scores, sigmaOf } from "./scores.js";
import { nothing } from "./stretch.js";

/** Parameters of `changePoint`. */
export interface ChangePointOptions {
  /** Fewest usable observations between two changes. Default: 8. */
  readonly minSegment?: number;
  /** Cost of a change, in ln n of the usable observations. Default: 3; 2 finds more and is wrong more often. */
  readonly penalty?: number;
}

/** Two partitions whose costs differ by less are equally good. */
const SAME = 1e-12;
/** Longest series that is searched. */
const LONGEST = 10_000;

/**
 * Penalised least squares: of all ways to cut the series into levels, the one whose squared distances from the levels, in
 * sigmas, cost least when every cut costs `penalty` × ln n. Sigma comes from the moving ranges, which a step inflates by one only.
 * Exact (optimal partitioning, Jackson et al. 2005, IEEE Signal Processing Letters 12:105). Of the methods here the one that is
 * least often wrong on a stable series. Throws `unknown-option`, `wrong-type`, `out-of-range`; when used `not-comparable`, `series-too-long`.
 */
export function changePoint(options: ChangePointOptions = {}): Method {
  refuseUnknown("changePoint", options, ["minSegment", "penalty"]);
  const minSegment = numberIn("changePoint", "minSegment", options.minSegment ?? 8, { whole: true, least: 1 });
  const penalty = numberIn("changePoint", "penalty", options.penalty ?? 3, { least: 0 });
  const method: Method = {
    name: "changePoint",
    parameters: { minSegment, penalty },
    run: 8,
    find: (stretch) => found(stretch, minSegment, penalty),
    rate: (usable) => rateOf(method, changePointRates(minSegment, penalty), usable),
  };
  return method;
}

function found(stretch: Stretch, minSegment: number, penalty: number): Findings {
  const scores = comparableScores(stretch);
  const { value } = scores;
  const n = value.length;
  if (n > LONGEST)
    throw fault("series-too-long", `the latest phase has ${n} observations, expected at most ${LONGEST} for changePoint`, { value: n });
  if (n < 2 * minSegment) return nothing("few-rows", { usable: n, needed: 2 * minSegment });
  const sigma = rangeSigma(value);
  if (!(sigma > 0)) return nothing("no-variation", { method: "changePoint" });
  const beta = penalty * Math.log(n);
  const cost = costs(value, sigma);
  const cuts = partition(n, minSegment, beta, cost);
  const ends = [...cuts, n];
  const gain = cost(0, n) - ends.reduce((total, end, i) => total + cost(cuts[i - 1] ?? 0, end), 0);
  const evidence = { gain, penalty: beta };
  const changes = cuts.map((cut, i) => changeAt(stretch, scores, sigma, [cuts[i - 1] ?? 0, cut, ends[i + 1] ?? n], evidence));
  return { changes, notes: [], log: [] };
}

/** The change at a cut, between the levels from one to another position before and after it. */
function changeAt(
  stretch: Stretch,
  scores: Scores,
  sigma: number,
  [from, cut, to]: readonly [number, number, number],
  evidence: Change["evidence"],
): Change {
  return {
    row: scores.rows[cut] ?? 0,
    before: { centre: centreOf(stretch, scores.rows.slice(from, cut)), sigma: sigmaOf(scores, sigma, from, cut) },
    after: { centre: centreOf(stretch, scores.rows.slice(cut, to)), sigma: sigmaOf(scores, sigma, cut, to) },
    evidence,
  };
}

/** Squared distances of the values from one to another position from their mean, in sigmas. Sums are of deviations from the overall mean. */
function costs(value: readonly number[], sigma: number): (from: number, to: number) => number {
  const centre = mean(value);
  const scale = largest(value.map((v) => v - centre)) || 1;
  const unit = (scale / sigma) ** 2;
  const sums = new Float64Array(value.length + 1);
  const squares = new Float64Array(value.length + 1);
  value.forEach((v, i) => {
    const deviation = (v - centre) / scale;
    sums[i + 1] = (sums[i] ?? 0) + deviation;
    squares[i + 1] = (squares[i] ?? 0) + deviation * deviation;
  });
  return (from, to) => {
    const total = (sums[to] ?? 0) - (sums[from] ?? 0);
    const spread = (squares[to] ?? 0) - (squares[from] ?? 0) - (total * total) / (to - from);
    return spread > 0 ? spread * unit : 0;
  };
}

/** Where the cheapest partition is cut: optimal partitioning, the earliest cut of equally cheap ones. */
function partition(n: number, minSegment: number, beta: number, cost: (from: number, to: number) => number): readonly number[] {
  const best = new Float64Array(n + 1).fill(Infinity);
  const cutAt = new Int32Array(n + 1);
  best[0] = -beta;
  for (let t = minSegment; t <= n; t++) {
    let least = Infinity;
    for (let s = 0; s <= t - minSegment; s++) {
      const reached = best[s] ?? Infinity;
      if (reached === Infinity) continue;
      const total = reached + cost(s, t) + beta;
      if (total < least - SAME) {
        least = total;
        cutAt[t] = s;
      }
    }
    best[t] = least;
  }
  const cuts: number[] = [];
  for (let t = cutAt[n] ?? 0; t > 0; t = cutAt[t] ?? 0) cuts.push(t);
  return cuts.reverse();
}
