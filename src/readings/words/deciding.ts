/** Which signals decide the verdict, and where a signal begins and ends. */
import type { Chart, Phase, Signal } from "../../types/index.js";
import { latestCounted } from "./observations.js";

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
