/** What a chart holds that its words turn on. Nothing here is computed anew: everything is read off phases, points and signals. */
import type { Chart, Phase, Point, Signal, Verdict } from "../../types/index.js";
import { observedOf } from "../methods/stretch.js";

/** An observation that counts: neither a gap nor left out nor provisional. */
export interface Counted extends Point {
  /** Its plotted statistic. */
  readonly value: number;
}

/** Whether an observation counts. */
export function counts(point: Point): point is Counted {
  return point.status === "counted" && point.value !== null;
}

/** Below so many observations "no signal" says little: limits from them are trial limits. */
export const FEW = 12;

/** The latest observation that counts; null where there is none. */
export function latestCounted(chart: Chart): Counted | null {
  for (let i = chart.points.length - 1; i >= 0; i--) {
    const point = chart.points[i];
    if (point !== undefined && counts(point)) return point;
  }
  return null;
}

/** The rows of the data, gaps included, without those that lie ahead of them; none where none has a value. */
export function dataOf(chart: Chart): readonly Point[] {
  return valued(chart.points.slice(0, observedOf(chart)));
}

/** The same of a phase. `observed`: what `observedOf` says, for callers that ask of one phase after another. */
export function rowsOf(chart: Chart, { first, last }: Phase, observed: number = observedOf(chart)): readonly Point[] {
  return first === null || last === null ? [] : valued(chart.points.slice(first, Math.min(last + 1, observed)));
}

function valued(rows: readonly Point[]): readonly Point[] {
  return rows.some(({ value }) => value !== null) ? rows : [];
}

/** Whether a row has data: the first of a moving-range chart has, although nothing is plotted there. */
export function hasData({ status, value }: Point): boolean {
  return value !== null || status === "counted";
}

/** Rows up to the last that counts. */
export function untilLatest(rows: readonly Point[]): readonly Point[] {
  return rows.slice(0, rows.findLastIndex(counts) + 1);
}

/** The rows of a phase, but for those ahead of the data; none where it holds no observation yet. */
export function begunIn({ points }: Chart, { first, last }: Phase, observed: number): readonly Point[] {
  const rows = first === null ? [] : points.slice(first, Math.min((last ?? first) + 1, observed));
  return rows.some(hasData) ? rows : [];
}

/** The observations of a phase that count. */
export function countedIn(chart: Chart, phase: Phase): readonly Counted[] {
  return rowsOf(chart, phase, Infinity).filter(counts);
}

/**
 * The signals that decided the verdict on variation, in order of their first members: those of its side where there are any, and of
 * these the ones that last until now where some do.
 */
export function decidingSignals(chart: Chart): readonly Signal[] {
  const { verdict, signals, points } = chart;
  const { at, variation, rules, side } = verdict;
  if (at === null || variation === "common" || variation === "none") return [];
  const phase = points[at]?.phase;
  const deciding = signals.filter(
    (signal) =>
      signal.cause === variation &&
      rules.includes(signal.rule) &&
      (signal.completed === at || signal.at.includes(at) || (isOfWholePhase(signal) && signal.phase === phase)),
  );
  const latest = latestCounted(chart)?.index ?? at;
  const narrower = [(signal: Signal) => signal.side === side, (signal: Signal) => signal.at.includes(latest)];
  return narrower.reduce((all, test) => (all.some(test) ? all.filter(test) : all), deciding).sort((a, b) => firstOf(a) - firstOf(b));
}

/** Signals with a member in a phase. */
export function signalsIn({ signals }: Chart, phase: Phase): readonly Signal[] {
  const { first, last } = phase;
  if (first === null || last === null) return [];
  return signals.filter((signal) => signal.at.some((at) => at >= first && at <= last));
}

/** Whether a signal speaks of its phase as a whole and not of some of its points. */
export function isOfWholePhase({ code }: Signal): boolean {
  return WHOLE_PHASE.includes(code);
}

const WHOLE_PHASE: readonly string[] = ["crossings", "box", "runsTest"];

/** First member. */
export function firstOf({ at }: Signal): number {
  return at[0] ?? 0;
}

/** Last member. */
export function lastOf({ at }: Signal): number {
  return at.at(-1) ?? -1;
}

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
  for (let i = index; i >= 0; i--) {
    const target = points[i]?.target ?? null;
    if (target !== null) return target;
  }
  return null;
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
  const set = points.findLastIndex((point) => point.index <= index && point.target !== null);
  return notes.some(({ code, at }) => code === "target-out-of-range" && (at.length === 0 || at.includes(set)));
}

/**
 * Where a signal began: its first member; on a chart with a memory, whose points lie outside one after another, the first of the
 * neighbours that lie outside on the same side.
 */
export function beginningOf({ kind, points, signals }: Chart, signal: Signal): number {
  let first = firstOf(signal);
  if (!hasMemory({ kind })) return first;
  const alike = new Set(
    signals
      .filter(({ rule, side, phase }) => rule === signal.rule && side === signal.side && phase === signal.phase)
      .flatMap(({ at }) => at),
  );
  for (let i = first - 1; i >= 0; i--) {
    if (alike.has(i)) first = i;
    else if (points[i]?.value !== null) break;
  }
  return first;
}

/** Whether a point holds on to those before it. */
export function hasMemory({ kind }: Pick<Chart, "kind">): boolean {
  return kind === "cusum" || kind === "ewma";
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
