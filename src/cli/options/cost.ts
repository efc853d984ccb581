/** What the rules of a chart cost, told by default. */
import { falseSignals, type FalseSignalsOptions } from "../../readings/falseSignals.js";
import { latestPhase } from "../../readings/methods/stretch.js";
import { rulesOf } from "../../rules/rulesOf.js";
import type { Chart, ChartKind, Cost, Phase, Rule, RuleRecord } from "../../types/index.js";
import type { Arguments } from "./arguments.js";

/** Longer series go without: the answer would be long in coming, and is near certainty for nearly every set of rules. */
const MOST_POINTS = 10_000;

/**
 * How often a stable process of as many points as the latest phase has would show a signal, under the rules and conventions of
 * the chart; nothing under `--no-cost`, where no rule was evaluated, on kinds whose points are far from independent normal
 * values (ranges, rare events, averages over time), and on counts of a short baseline, which makes their centre alone uncertain.
 */
export function costOf(chart: Chart, kind: ChartKind, args: Arguments): { readonly cost?: Cost } {
  const phase = latestPhase(chart);
  if (args.one("no-cost") !== undefined || phase === null || chart.verdict.variation === "none") return {};
  if (kind.lined && kind.admits !== "all") return {};
  const counted = chart.points.filter((point) => point.phase === phase.index && point.status === "counted" && point.value !== null);
  if (counted.length === 0 || counted.length > MOST_POINTS) return {};
  const { rules, conventions } = chart.provenance;
  const lines = linesOf(chart, phase);
  if (lines === null || (lines.baseline !== undefined && lines.baseline < counted.length && kind.counts === true)) return {};
  return { cost: falseSignals({ rules: sameRules(rules), conventions }, counted.length, { limits: kind.lined, ...lines }) };
}

/**
 * What the lines of a phase come from: given beforehand, or some of its points; null for points of another, and for a centre given without
 * sigma, which no such chance is known for.
 */
function linesOf(
  { points }: Chart,
  { index, basis, limitsFrom, centreGiven }: Phase,
): Pick<FalseSignalsOptions, "basis" | "baseline"> | null {
  if (centreGiven === true) return null;
  if (basis === null) return limitsFrom === "given" ? { basis: "known" } : {};
  const own = points.some(({ phase, x }) => phase === index && x === basis.from);
  return own ? { baseline: Math.max(1, basis.usable) } : null;
}

const MOST_SETS = 64;
const sets = new Map<string, readonly Rule[]>();

/** The rules of a record, the same objects for the same record: `falseSignals` remembers its answers by them. */
function sameRules(records: readonly RuleRecord[]): readonly Rule[] {
  const key = JSON.stringify(records);
  const rules = sets.get(key) ?? rulesOf(records);
  if (sets.size >= MOST_SETS) sets.clear();
  sets.set(key, rules);
  return rules;
}
