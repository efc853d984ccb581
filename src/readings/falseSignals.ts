/** What a set of rules costs: how often it signals although nothing has changed. */
import { flag, numberIn, oneOf, refuseUnknown } from "../checks.js";
import { fault } from "../messages.js";
import type { Cost, Rule } from "../types/index.js";
import { runLengthOf } from "./averageRunLength.js";
import { type Answers, remembered, type Simulated, simulationIn, type SimulationOptions } from "./chance/asked.js";
import { exactChance } from "./chance/exact.js";
import { type Share, type Shares, simulatedShares } from "./chance/simulation.js";
import { type RuleSet, type Stable, stableUnder } from "./chance/stable.js";

/** What `falseSignals` takes. */
export interface FalseSignalsOptions extends SimulationOptions {
  /** False: a run chart about its own median; rules that need limits are left out. Default: true. */
  readonly limits?: boolean;
  /** `own`: centre and limits come from the same points; `known`: they were known beforehand. Default: `own`. */
  readonly basis?: "own" | "known";
  /** Lines made from so many points, from the first on, that judge the later ones too; of as many as there are, or more: all. Default: from all points. */
  readonly baseline?: number;
}

const answers: Answers<Cost> = /* @__PURE__ */ new Map();

/**
 * The chance that a stable process of `n` points, independent and normal, shows at least one signal, of any of the rules and
 * of each by itself; and the mean number of points to the first (as `averageRunLength`). Pass it as `cost` to `describe`
 * and `svg`. Of a preset the conventions are followed as well, but for its `minimum`.
 *
 * Exact (standard error 0) where it can be: for rules that read zones or sides about known lines; for rules that read sides
 * about the median of the same points; for one `trend` or `alternating` alone. Else, and for rules of your own, from a
 * simulation of this library's own charts with xoshiro256**: the standard error is then at most 0.005, of a single rule 0.01,
 * and the same seed gives the same answer. The answer to a question asked again is remembered.
 * @throws SpcError `out-of-range`, `unknown-option`, `unknown-value`, `wrong-type`; `conflicting-options` for a baseline of lines that are known; for rules and conventions as `spc` does
 * @example falseSignals(provostMurrayPreset, 24).any // { p: 0.158, se: 0.004 }: some 16 of 100 charts of a process that has not changed
 */
export function falseSignals(set: RuleSet, n: number, options: FalseSignalsOptions = {}): Cost {
  refuseUnknown("falseSignals", options, ["limits", "basis", "baseline", "seed", "replicates"]);
  const { limits = true, basis = "own" } = options;
  oneOf("falseSignals", "basis", basis, ["own", "known"]);
  const points = numberIn("falseSignals", "n", n, { whole: true, least: 1 });
  const stable = stableUnder(set, flag("falseSignals", "limits", limits), basis === "known", baselineIn(options, points));
  const simulation = simulationIn("falseSignals", options);
  const { rules, baseline, conventions } = stable;
  const question = JSON.stringify([points, limits, basis, baseline, conventions, rules.map(({ key }) => key), simulation]);
  return remembered(answers, question, rules, () => costOf(stable, points, basis, simulation));
}

/** How many of `n` points make the lines; null where all do, or where they are known. */
function baselineIn({ basis, baseline }: FalseSignalsOptions, n: number): number | null {
  if (baseline === undefined) return null;
  if (basis === "known") throw fault("conflicting-options", 'falseSignals got a baseline and basis "known", expected one of them');
  const from = numberIn("falseSignals", "baseline", baseline, { whole: true, least: 1 });
  return from < n ? from : null;
}

function costOf(stable: Stable, n: number, basis: "own" | "known", { seed, replicates }: Simulated): Cost {
  const { rules, limits, baseline } = stable;
  const exact = (some: readonly Rule[]): Share | null => {
    const p = exactChance(n, some, stable);
    return p === null ? null : { p, se: 0 };
  };
  const any = exact(rules);
  const each = rules.map((rule) => {
    const share = rules.length === 1 ? any : exact([rule]);
    return share === null ? null : { key: rule.key, ...share };
  });
  const shares =
    any !== null && !each.includes(null)
      ? { any, rules: each.filter((share) => share !== null), replicates: null }
      : filledIn({ any, each }, simulatedShares(stable, n, seed, replicates));
  return {
    n,
    limits,
    basis,
    ...(baseline !== null && { baseline }),
    ...shares,
    averageRunLength: runLengthOf(stable, { shift: 0, partial: false, seed, replicates }).value,
    method: shares.replicates === null ? "exact" : "simulation",
    seed: shares.replicates === null ? null : seed,
  };
}

/** What is known exactly, and the rest from the simulation, whose rules stand in the same order. */
function filledIn(
  { any, each }: { readonly any: Share | null; readonly each: readonly (Cost["rules"][number] | null)[] },
  simulated: Shares,
): Pick<Cost, "any" | "rules" | "replicates"> {
  const rules = [...simulated.rules].map(([key, share], i) => each[i] ?? { key, ...share });
  return { any: any ?? simulated.any, rules, replicates: simulated.replicates };
}
