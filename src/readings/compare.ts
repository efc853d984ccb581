/** Why two charts of the same data do not say the same. */
import { fault, shown } from "../messages.js";
import type { Chart, Point, Reason, Signal, Verdict } from "../types/index.js";
import { explaining, patternOf } from "./compare/again.js";
import { lineGaps } from "./compare/lines.js";
import { isOfDrawing, type Setting, settingsOf, unexplained } from "./compare/settings.js";
import { verdictGaps, type VerdictMember } from "./compare/verdicts.js";
import { checkChart } from "./given.js";
import { observedOf } from "./methods/stretch.js";

export type { VerdictMember };

/** Two charts of the same data, the first called `a`, the second `b`. Every `because` names settings in which they differ. */
export interface Comparison {
  /** True where lines, signals, causes and verdicts are the same. */
  readonly alike: boolean;
  /** Every setting in which the two differ, whether or not it makes a difference here. */
  readonly settings: readonly Reason[];
  /** Lines that lie elsewhere, by phase. */
  readonly lines: readonly LineDifference[];
  /** Signals that only one of them has. */
  readonly signals: readonly SignalDifference[];
  /** Points that are shown otherwise. */
  readonly points: readonly PointDifference[];
  /** Members of the verdict that are not the same. */
  readonly verdict: readonly VerdictDifference[];
}

/** A line that lies elsewhere. */
export interface LineDifference {
  /** Which line. */
  readonly line: "centre" | "lower" | "upper";
  /** Positions, in one phase of each chart. */
  readonly at: readonly number[];
  /** Where it lies in the first chart, at the first position; null where there is none. */
  readonly a: number | null;
  /** In the second. */
  readonly b: number | null;
  /** What explains it. */
  readonly because: readonly Reason[];
}

/** A signal that only one chart has: the other has none of the same rule, side, members and completion. */
export interface SignalDifference {
  /** Which chart has it. */
  readonly only: "a" | "b";
  /** The signal. */
  readonly signal: Signal;
  /** What explains it. */
  readonly because: readonly Reason[];
}

/** A point that is shown otherwise: another cause, other signals, or another zone, as where a limit moved past it. */
export interface PointDifference {
  /** Position. */
  readonly at: number;
  /** What it is in the first chart. */
  readonly a: PointShown;
  /** In the second. */
  readonly b: PointShown;
  /** What explains it. */
  readonly because: readonly Reason[];
}

/** What a chart says of a point. */
export type PointShown = Pick<Point, "cause" | "signals" | "zone">;

/** A member of the verdict that is not the same. */
export interface VerdictDifference {
  /** Which. */
  readonly member: VerdictMember;
  /** What the first chart says. */
  readonly a: Verdict[VerdictMember];
  /** What the second says. */
  readonly b: Verdict[VerdictMember];
  /** What explains it. */
  readonly because: readonly Reason[];
}

/**
 * Which lines, signals, points and verdicts differ between two charts of the same data, and which convention, rule, parameter or
 * decision explains each. A signal is explained by asking the rules again with single settings of the one chart in place of the
 * other's; a line by the numbers behind it. What no single setting explains is put down to all that can have to do with it.
 * Rules of your own are compared by what they found. The charts may be JSON copies.
 * @throws SpcError `not-comparable` where the data differ; `wrong-type` for what is no chart
 * @example compare(spc(data, { chart: xmrChart, preset: mdcPreset }), spc(data, { chart: xmrChart, preset: mdcSqlPreset }))
 */
export function compare(a: Chart, b: Chart): Comparison {
  for (const chart of [a, b]) checkChart(chart, "compare");
  checkData(a, b);
  const settings = settingsOf(a, b);
  const gaps = lineGaps(a, b, settings);
  const ofLines = byPosition(gaps);
  const linesAt = (positions: readonly number[]): readonly Setting[] => {
    const some = positions.flatMap((position) => ofLines.get(position) ?? []);
    return some.length > 0 ? some : settings.filter(isOfDrawing);
  };
  const signals = [...onlyIn("a", a, b, settings, linesAt), ...onlyIn("b", b, a, settings, linesAt)];
  const ofSignals = byPosition(signals.map(({ signal: { at }, settings: own }) => ({ at, settings: own })));
  const signalsAt = (positions?: readonly number[]): readonly Setting[] =>
    positions?.flatMap((position) => ofSignals.get(position) ?? []) ?? signals.flatMap((found) => found.settings);
  const points = a.points.flatMap((point, at): readonly PointDifference[] => {
    const other = b.points[at];
    if (other === undefined || areShownAlike(point, other)) return [];
    const settled = ofSignals.get(at) ?? pointSettings(point, other, settings, linesAt);
    return settled === null ? [] : [{ at, a: shownAs(point), b: shownAs(other), because: because(settled) }];
  });
  const verdict = verdictGaps(a, b, { settings, signalsAt, linesAt: (position) => linesAt([position]) });
  return {
    alike: gaps.length + signals.length + points.length + verdict.length === 0,
    settings: reasons(settings),
    lines: gaps.map(({ settings: own, ...gap }) => ({ ...gap, because: because(own) })),
    signals: signals.map(({ settings: own, ...found }) => ({ ...found, because: because(own) })),
    points,
    verdict: verdict.map(({ settings: own, ...gap }) => ({ ...gap, because: because(own) })),
  };
}

/** What explains the differences at each position. */
function byPosition(
  found: readonly { readonly at: readonly number[]; readonly settings: readonly Setting[] }[],
): ReadonlyMap<number, readonly Setting[]> {
  const all = new Map<number, Setting[]>();
  for (const { at, settings } of found)
    for (const position of at) {
      const there = all.get(position);
      if (there === undefined) all.set(position, [...settings]);
      else for (const setting of settings) if (!there.includes(setting)) there.push(setting);
    }
  return all;
}

/** Each setting once, as a reason. */
function reasons(settings: readonly Setting[]): readonly Reason[] {
  return [...new Set(settings)].map(({ code, params, message }) => ({ code, params, message }));
}

/** What explains a difference. */
function because(settings: readonly Setting[]): readonly Reason[] {
  return reasons(settings.length > 0 ? settings : [unexplained()]);
}

type Found = Omit<SignalDifference, "because"> & { readonly settings: readonly Setting[] };

function onlyIn(
  only: "a" | "b",
  has: Chart,
  lacks: Chart,
  settings: readonly Setting[],
  linesAt: (positions: readonly number[]) => readonly Setting[],
): readonly Found[] {
  const others = new Set(lacks.signals.map(patternOf));
  const own = has.signals.filter((signal) => !others.has(patternOf(signal)));
  if (own.length === 0) return [];
  const explain = explaining(has, lacks, settings);
  return own.map((signal) => {
    const { settings: ofRule, drawing } = explain(signal);
    return { only, signal, settings: [...(drawing ? linesAt(signal.at) : []), ...ofRule] };
  });
}

function shownAs({ cause, signals, zone }: Point): PointShown {
  return { cause, signals, zone };
}

function areShownAlike(a: Point, b: Point): boolean {
  return a.cause === b.cause && a.zone === b.zone && a.signals.join() === b.signals.join();
}

/** What explains that a point of the same signals is shown otherwise; null where only the parameters of their rules are others. */
function pointSettings(
  a: Point,
  b: Point,
  settings: readonly Setting[],
  linesAt: (positions: readonly number[]) => readonly Setting[],
): readonly Setting[] | null {
  if (a.cause === b.cause) return a.zone === b.zone ? null : linesAt([a.index]);
  return settings.filter(({ code, convention }) => convention === "conflict" || code === "differs-improvement" || code === "differs-kind");
}

function checkData(a: Chart, b: Chart): void {
  if (a.points.length !== b.points.length)
    throw fault("not-comparable", `the charts have ${a.points.length} and ${b.points.length} points, expected the same data`);
  const observed = Math.min(observedOf(a), observedOf(b));
  for (const [row, point] of a.points.entries()) {
    const other = b.points[row];
    for (const column of row < observed ? (["x", "y", "n"] as const) : (["x", "y"] as const)) {
      if (point[column] === other?.[column]) continue;
      const got = `${shown(point[column])} and ${shown(other?.[column])}`;
      throw fault("not-comparable", `the charts differ in ${column} at row ${row}: ${got}, expected the same data`, { row, column });
    }
  }
}
