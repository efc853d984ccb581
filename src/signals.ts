/** Which signals: every rule on the useful sequences of every phase. */
import { checkRun } from "./contracts.js";
import { causeOf } from "./signals/causes.js";
import { record, skipNotes, skipOf, type Skips } from "./signals/skips.js";
import { joinedSequences, rowAt, type Sequence, sequences } from "./signals/views.js";
import type { Conventions, Fitted, Fitting, Improvement, Note, Rule, Run, Series, Signal } from "./types/index.js";

/** What the rules found, and which could not be evaluated. */
export interface Found {
  /** The signals, by rule in the order given, then by position. */
  readonly signals: readonly Signal[];
  /** Those of the plotted statistic, which say what its points are. */
  readonly plotted: readonly Signal[];
  /** By phase: false where no rule could be evaluated at all. */
  readonly evaluated: readonly boolean[];
  /** Which rules could not be evaluated, and why. */
  readonly notes: readonly Note[];
}

/** By which rules, and what their signals mean. */
export interface Asked {
  /** The rules. */
  readonly rules: readonly Rule[];
  /** Which way is better. */
  readonly improvement: Improvement;
  /** False where a large value is neither good nor bad. */
  readonly directional: boolean;
  /** The record in force. */
  readonly conventions: Conventions;
}

/**
 * Every signal of the chart: of the plotted statistic and, where there is another that signals by itself, of that. Rules do not see
 * each other, and their order changes nothing but the order of the result.
 */
export function findSignals(series: Series, fitting: Fitting, ask: Asked): Found {
  const found = signalsIn(series, fitting, ask);
  if (fitting.other === null) return found;
  const { signals } = signalsIn(series, { ...fitting, ...fitting.other }, ask);
  const all = [...found.signals, ...signals];
  const ofRule = ({ key }: Rule): Signal[] => all.filter(({ rule }) => rule === key).sort((a, b) => a.completed - b.completed);
  return { ...found, signals: signals.length === 0 ? found.signals : ask.rules.flatMap(ofRule) };
}

function signalsIn(series: Series, fitting: Fitting, { rules, improvement, directional, conventions }: Asked): Found {
  const { phases } = fitting;
  const cut = conventions.onGap === "break";
  const shown = phases.map((phase) => shownIn(series, fitting, phase, cut));
  const signals: Signal[] = [];
  const evaluated = phases.map(() => false);
  const skips: Skips[] = [];
  const look = (rule: Rule, at: readonly Sequence[]): void => {
    for (const sequence of at) {
      if (sequence.view.length === 0) continue;
      const runs = rule.find(sequence.view, conventions);
      for (const run of runs) signals.push(signalOf(rule, run, sequence, fitting, improvement, directional));
    }
  };
  for (const rule of rules) {
    const able: boolean[] | null = phases.length > 1 && goesAcross(rule, conventions) ? [] : null;
    for (let i = 0; i < phases.length; i++) {
      const phase = phases[i]!;
      const skip = skipOf(rule, phase, shown[i]!.whole, conventions);
      able?.push(skip === null);
      if (skip !== null) {
        if (phase.end > phase.first) record((skips[i] ??= new Map()), skip, rule, shown[i]!.whole);
        continue;
      }
      if (phase.counted > 0) evaluated[i] = true;
      if (able === null) look(rule, shownTo(rule, shown[i]!));
    }
    if (able !== null) look(rule, joinGroups(series, fitting, able, cut, rule.needs === "value"));
  }
  return { signals, plotted: signals, evaluated, notes: skips.flatMap((skip, i) => skipNotes(skip, phases[i]!, i, conventions)) };
}

/** What there is to see in one phase. */
interface Shown {
  /** Every point off a gap, for rules that judge the phase as a whole. */
  readonly whole: readonly Sequence[];
  /** The same, cut at gaps where these break a pattern. */
  readonly cut: readonly Sequence[];
  /** The same with points that have a value and no centre, for rules that read values alone. */
  readonly bare: readonly Sequence[];
}

function shownIn(series: Series, fitting: Fitting, phase: Fitted, breaks: boolean): Shown {
  const whole = sequences(series, fitting, phase, false);
  const cut = breaks ? sequences(series, fitting, phase, true) : whole;
  const bare = Number.isNaN(phase.line(0, 0)) ? sequences(series, fitting, phase, breaks, true) : cut;
  return { whole, cut, bare };
}

function shownTo({ scope, needs }: Rule, { whole, cut, bare }: Shown): readonly Sequence[] {
  if (scope === "phase") return whole;
  return needs === "value" ? bare : cut;
}

/** Whether a pattern of a rule may begin in one phase and end in another. */
function goesAcross({ scope, needs }: Rule, { acrossPhases }: Conventions): boolean {
  return scope === "pattern" && (acrossPhases === "all" || (acrossPhases === "trend" && needs === "value"));
}

/** The sequences of neighbouring phases in which a rule can be evaluated, joined. */
function joinGroups(series: Series, fitting: Fitting, able: readonly boolean[], broken: boolean, bare: boolean): Sequence[] {
  const result: Sequence[] = [];
  let group: Fitted[] = [];
  const close = (): void => {
    for (const sequence of joinedSequences(series, fitting, group, broken, bare)) result.push(sequence);
    group = [];
  };
  fitting.phases.forEach((phase, i) => {
    if (able[i] === true) group.push(phase);
    else close();
  });
  close();
  return result;
}

function signalOf(rule: Rule, run: Run, sequence: Sequence, { phaseOf }: Fitting, improvement: Improvement, directional: boolean): Signal {
  checkRun(rule, run, sequence.view.length);
  const at: number[] = [];
  for (const position of run.at) at.push(rowAt(sequence, position));
  const completed = rowAt(sequence, run.completed);
  return {
    rule: rule.key,
    code: rule.name,
    params: rule.params,
    phase: phaseOf === null ? 0 : phaseOf[completed]!,
    side: run.side,
    cause: causeOf(run.side, improvement, directional),
    at,
    completed,
    evidence: run.evidence ?? {},
  };
}
