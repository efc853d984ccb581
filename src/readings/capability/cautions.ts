/** What to know before an index of capability is believed. */
import { largest, mean, powerOfTwoNear } from "../../kernel.js";
import { note } from "../../notes.js";
import type { Chart, Note, Phase } from "../../types/index.js";
import type { SpecificationLimits } from "./indices.js";
import type { Sample } from "./sample.js";

/** Fewest values for a stable index. */
const ENOUGH = 50;
/** Standard errors of the skewness beyond which a sample is not taken as normal. */
const SKEWED = 2.576;
/** Codes of the notes of a chart that concern the sigma of its phase. */
const STANDING: readonly string[] = ["trial-limits", "provisional-limits"];

/** Cautions on indices from the values behind the lines of a phase. */
export function cautions(chart: Chart, of: Phase | null, sample: Sample, { lower, upper, nominal }: SpecificationLimits): readonly Note[] {
  const phase = of?.index ?? null;
  const about = (holds: boolean, code: string, params = {}): readonly Note[] => (holds ? [note(code, params, { phase })] : []);
  return [
    ...about(
      chart.signals.some(({ at }) => at.some((row) => chart.points[row]?.phase === phase)),
      "capability-unstable",
    ),
    ...about(sample.values !== null && isSkewed(sample.values), "capability-not-normal"),
    ...about(sample.size < ENOUGH, "capability-few-points", { size: sample.size }),
    ...about(nominal !== null && !(nominal >= (lower ?? nominal) && nominal <= (upper ?? nominal)), "capability-nominal-outside"),
    ...about(sample.within.sigma === 0, "no-variation"),
    ...chart.notes.filter((one) => STANDING.includes(one.code) && one.phase === of?.index),
  ];
}

/** Adjusted skewness beyond 2.576 of its standard errors √(6N(N−1)/((N−2)(N+1)(N+3))); fewer than three values have none. */
function isSkewed(values: readonly number[]): boolean {
  const n = values.length;
  const average = mean(values);
  const deviations = values.map((value) => value - average);
  const unit = powerOfTwoNear(largest(deviations));
  const moment = (power: number): number => mean(deviations.map((deviation) => (deviation / unit) ** power));
  const skewness = ((Math.sqrt(n * (n - 1)) / (n - 2)) * moment(3)) / moment(2) ** 1.5;
  return Math.abs(skewness) > SKEWED * Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
}
