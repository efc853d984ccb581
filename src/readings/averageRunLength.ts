/** How many points pass on average until a set of rules signals. */
import { flag, refuseUnknown, unfit } from "../checks.js";
import type { RunLength } from "../types/index.js";
import { type Answers, remembered, simulationIn, type SimulationOptions } from "./chance/asked.js";
import { exactRunLength } from "./chance/exact.js";
import { type RunLengthQuestion, simulatedRunLength } from "./chance/runLengths.js";
import { type RuleSet, type Stable, stableUnder } from "./chance/stable.js";
import { tabulatedRunLength } from "./chance/tabulated.js";

/** What `averageRunLength` takes. */
export interface RunLengthOptions extends SimulationOptions {
  /** How far the mean lies above the centre line from the first point on, in sigmas. Default: 0. */
  readonly shift?: number;
  /** True: windows that are not yet full count, as Champ & Woodall 1987 have it. Default: false. */
  readonly partial?: boolean;
}

const answers: Answers<RunLength> = /* @__PURE__ */ new Map();

/**
 * The mean number of points to the first signal when centre and sigma are known and the values are independent and normal:
 * without a shift the false-alarm run length, with one how soon the set sees it.
 *
 * Exact for the rules of this library that read zones or sides, together or alone, by a Markov chain that is built by asking
 * their own `find` (Champ & Woodall 1987, whose 64 run lengths are met under `partial`); for one `trend` or `alternating`
 * alone; else, and for rules of your own, by a seeded simulation with a standard error near 1 %. Rules that judge a whole
 * phase are for one look at a whole series and have no such mean: with one of them in the set the value is null. So it is where
 * no signal was seen in the simulation.
 * @throws SpcError `out-of-range`, `unknown-option`, `wrong-type`; for rules and conventions as `spc` does
 * @example averageRunLength(westernElectricPreset).value // 91.75
 */
export function averageRunLength(set: RuleSet, options: RunLengthOptions = {}): RunLength {
  refuseUnknown("averageRunLength", options, ["shift", "partial", "seed", "replicates"]);
  const { shift = 0, partial = false } = options;
  if (!Number.isFinite(shift)) throw unfit("out-of-range", "averageRunLength", "shift", shift, "expected a number of sigmas");
  return runLengthOf(stableUnder(set, true, true), {
    shift,
    partial: flag("averageRunLength", "partial", partial),
    ...simulationIn("averageRunLength", options),
  });
}

/** The run length of rules in force. */
export function runLengthOf(stable: Stable, question: RunLengthQuestion): RunLength {
  const { rules, conventions, limits } = stable;
  const text = JSON.stringify([limits, conventions, rules.map(({ key }) => key), question]);
  return remembered(answers, text, rules, () => found({ ...stable, known: true }, question));
}

const NONE: RunLength = { value: null, se: 0, method: "none", seed: null, replicates: null };

function found(stable: Stable, question: RunLengthQuestion): RunLength {
  const { rules } = stable;
  if (rules.length === 0 || rules.some(({ scope }) => scope === "phase")) return NONE;
  const exact = exactRunLength(stable, question.shift, question.partial);
  if (exact === Infinity) return NONE;
  if (exact !== null) return { value: exact, se: 0, method: "exact", seed: null, replicates: null };
  const { value, se, replicates } = tabulatedRunLength(stable, question) ?? simulatedRunLength(stable, question);
  return { value, se, replicates, method: "simulation", seed: question.seed };
}
