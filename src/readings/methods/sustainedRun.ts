import { numberIn, oneOf, refuseUnknown } from "../../checks.js";
import { median } from "../../distributions/median.js";
import { compare, largest } from "../../kernel.js";
import { fault } from "../../messages.js";
import type { Change, Findings, Method, Stretch } from "../../types/index.js";
import { rateOf } from "./rates.js";
import { sustainedRunRates } from "./rateTables.js";
import { rangeSigma } from "./scores.js";
import { nothing, pick } from "./stretch.js";

/** Parameters of `sustainedRun`. */
export interface SustainedRunOptions {
  /** Rows whose median is the first centre. Default: 13. */
  readonly baseline?: number;
  /** Length of a run that begins a new level. Default: 9. */
  readonly shift?: number;
  /** Sides on which a run counts. Default: `both`. */
  readonly direction?: "both" | "above" | "below";
}

const SIDES = { both: [-1, 1], above: [1], below: [-1] } as const;

/**
 * A new median at every sustained run, on run charts: after the median of the first `baseline` rows, the first run of `shift`
 * values on one side begins a new level, whose median is that of just these values (as the R package runcharter does). Values on
 * the median and gaps neither count nor end a run. It is often wrong on a stable series: see the false-phase rate.
 * Throws `unknown-option`, `unknown-value`, `wrong-type`, `out-of-range`; when used `not-comparable` on other kinds than the run chart.
 */
export function sustainedRun(options: SustainedRunOptions = {}): Method {
  refuseUnknown("sustainedRun", options, ["baseline", "shift", "direction"]);
  const baseline = numberIn("sustainedRun", "baseline", options.baseline ?? 13, { whole: true, least: 1 });
  const shift = numberIn("sustainedRun", "shift", options.shift ?? 9, { whole: true, least: 2 });
  const direction = oneOf("sustainedRun", "direction", options.direction ?? "both", ["both", "above", "below"]);
  const method: Method = {
    name: "sustainedRun",
    parameters: { baseline, shift, direction },
    run: shift,
    find: (stretch) => found(stretch, baseline, shift, SIDES[direction]),
    rate: (usable) => rateOf(method, sustainedRunRates(baseline, shift, direction), usable),
  };
  return method;
}

/** The centre in force, and the run under way. */
interface Walk {
  centre: number;
  from: number;
  side: number;
  run: number[];
}

function found(stretch: Stretch, baseline: number, shift: number, sides: readonly number[]): Findings {
  if (stretch.kind !== "run")
    throw fault("not-comparable", `sustainedRun got a chart of kind ${stretch.kind}, expected a run chart`, {
      value: stretch.kind,
    });
  const { value, length, settled } = stretch;
  const begin = settled?.rows ?? baseline;
  if (length < begin + shift) return nothing("few-rows", { usable: length, needed: begin + shift });
  const scale = largest(value);
  const walk: Walk = { centre: settled?.centre[0] ?? median(value.slice(0, baseline)), from: 0, side: 0, run: [] };
  const changes: Change[] = [];
  for (let row = begin; row < length; row++) {
    const here = value[row] ?? NaN;
    const side = Number.isNaN(here) || Number.isNaN(walk.centre) ? 0 : compare(here, walk.centre, scale);
    if (side === 0) continue;
    if (side !== walk.side) walk.run = [];
    walk.side = side;
    walk.run.push(row);
    if (walk.run.length === shift && sides.includes(side)) changes.push(newLevel(stretch, walk));
  }
  return { changes, notes: [], log: [] };
}

/** The change that a finished run makes; the walk goes on about its median, with no run under way. */
function newLevel({ value }: Stretch, walk: Walk): Change {
  const { run, centre, from } = walk;
  const [first = 0] = run;
  const level = median(pick(value, run));
  const sigmaFrom = (rows: readonly number[]): number | null => {
    const sigma = rangeSigma(rows.filter((v) => !Number.isNaN(v)));
    return Number.isNaN(sigma) ? null : sigma;
  };
  const change: Change = {
    row: first,
    before: { centre, sigma: sigmaFrom(value.slice(from, first)) },
    after: { centre: level, sigma: sigmaFrom(pick(value, run)) },
    evidence: { runLength: run.length },
  };
  walk.centre = level;
  walk.from = first;
  walk.side = 0;
  walk.run = [];
  return change;
}
