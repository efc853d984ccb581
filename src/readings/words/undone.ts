/** Findings that a caution undoes. */
import type { Chart, Signal } from "../../types/index.js";
import { decidingSignals, signalsIn } from "./deciding.js";
import { latestCounted } from "./observations.js";

/** Code of the note on points that vary more than their model lets them. */
export const NARROW = "overdispersed";

/** From this sigma z on, limits at 3 sigma stand at 1.5 of the points' own, and one point in seven lies outside them by chance. */
const TOO_NARROW = 2;

/**
 * Rules that ask for the order or the side of points, and for no limits: what they find stands, however narrow the limits are. A chart
 * does not record what a rule of the user's own asks for: such a rule is taken for one that needs limits.
 */
export const WITHOUT_LIMITS: readonly string[] = ["shift", "longestRun", "trend", "alternating", "crossings", "box", "runsTest"];

/** Whether all that was found rests on limits far too narrow for the points of the latest phase. */
export function isUndone(chart: Chart): boolean {
  const latest = latestCounted(chart)?.phase;
  const narrow = chart.notes.some(({ code, params, phase }) => code === NARROW && phase === latest && Number(params.sigmaZ) >= TOO_NARROW);
  if (!narrow) return false;
  const found = foundIn(chart, latest);
  return found.length > 0 && found.every(({ code }) => !WITHOUT_LIMITS.includes(code));
}

function foundIn(chart: Chart, latest: number | undefined): readonly Signal[] {
  const phase = chart.phases[latest ?? -1];
  return chart.verdict.variation !== "common" || phase === undefined ? decidingSignals(chart) : signalsIn(chart, phase);
}
