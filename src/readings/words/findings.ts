/** Lines and targets as words tell them, and which verdict comes first. Nothing here is computed anew: everything is read off the chart. */
import type { Chart, Phase, Point, Verdict } from "../../types/index.js";
import { countedIn, latestCounted, rowsOf } from "./observations.js";

/** The one value of a phase in which nothing varies; null where something does, or there are fewer than two values. */
export function constantOf(chart: Chart, phase: Phase): number | null {
  const counted = countedIn(chart, phase);
  const [first] = counted;
  return first !== undefined && counted.length > 1 && counted.every(({ value }) => value === first.value) ? first.value : null;
}

/** The centre of a phase, where it is level; null where it differs from point to point or does not exist. */
export function levelCentre(chart: Chart, phase: Phase): number | null {
  if (phase.lines !== null) return phase.lines.centre;
  const rows = rowsOf(chart, phase);
  const [first] = rows;
  return first !== undefined && rows.every(({ centre }) => centre === first.centre) ? first.centre : null;
}

/** The target in force at an observation: its own, else the last one before it. */
export function targetAt({ points }: Chart, index: number): number | null {
  return points[setAt(points, index)]?.target ?? null;
}

/** Where that target was set; −1 where there is none. */
function setAt(points: readonly Point[], index: number): number {
  return points.findLastIndex((point) => point.index <= index && point.target !== null);
}

/** The target in force at each observation; asked for from left to right, each is looked at once. */
export function targetsOf({ points }: Chart): (point: Point) => number | null {
  let [at, held]: [number, number | null] = [-1, null];
  return ({ index }) => {
    if (index < at) [at, held] = [-1, null];
    while (at < index) held = points[++at]?.target ?? held;
    return held;
  };
}

/** Whether the target in force at an observation lies beyond what the measure can reach. */
export function isBeyondReach({ notes, points }: Chart, index: number): boolean {
  const set = setAt(points, index);
  return notes.some(({ code, at }) => code === "target-out-of-range" && (at.length === 0 || at.includes(set)));
}

/** The verdict on the target as titles and rows tell it: not for a target that the measure cannot reach. */
export function assuranceOf(chart: Chart): Verdict["assurance"] {
  const latest = latestCounted(chart);
  return latest !== null && isBeyondReach(chart, latest.index) ? "none" : chart.verdict.assurance;
}

/** The name of the centre line, as it stands in a sentence: the mean, the median, or what is neither or was given. */
export function centreKind({ kind, provenance }: Chart, phase: Phase | null): "mean" | "median" | "centre" {
  if (phase?.limitsFrom === "given" || phase?.centreGiven === true) return "centre";
  const from = provenance.conventions.centreFrom;
  if (kind === "run" || kind === "g") return from ?? "median";
  if (kind === "xmr") return from ?? "mean";
  if (kind === "t") return provenance.conventions.method === "probability" ? "median" : "centre";
  return MEAN_KINDS.includes(kind) ? "mean" : "centre";
}

/** The lower limit as it is shown: none where a chart of spread can go no lower. */
export function lowerOf({ directional }: Chart, { lower }: Pick<Point, "lower">): number | null {
  return !directional && lower !== null && lower <= 0 ? null : lower;
}

/** How far a value lies from the centre, in distances of its own limit. */
export function excess({ value, centre, lower, upper }: Point): number {
  if (value === null || centre === null) return 0;
  const limit = value > centre ? upper : lower;
  return limit === null || limit === centre ? 0 : (value - centre) / (limit - centre);
}

/** The phase of the last observation; the last phase where there is none. */
export function latestPhase({ phases, points }: Chart): Phase | null {
  return phases[points.at(-1)?.phase ?? phases.length - 1] ?? null;
}

const MEAN_KINDS: readonly string[] = ["mr", "iPrime", "xbar", "s", "r", "p", "np", "pPrime", "u", "uPrime", "c", "funnel", "ewma"];

const RANK: Readonly<Record<Verdict["variation"], number>> = { concern: 0, improvement: 1, neutral: 2, common: 3, none: 4 };

/** Which verdict comes first where signals do: concern, improvement, neutral, common cause, no verdict. */
export function signalsFirst(a: Verdict, b: Verdict): number {
  return RANK[a.variation] - RANK[b.variation];
}
