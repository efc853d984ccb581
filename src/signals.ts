/** Which signals: every rule on the useful sequences of every phase. */
import { checkRun } from "./contracts.js";
import { phaseAt } from "./positions.js";
import { causeOf } from "./signals/causes.js";
import { record, skipNotes, skipOf, type Skips } from "./signals/skips.js";
import { rowAt, type Sequence, type Sight, sequences } from "./signals/views.js";
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
  const views = phases.map((phase) => viewsOf(series, fitting, phase, cut));
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
    const across = phases.length > 1 && goesAcross(rule, conventions);
    const able: boolean[] = [];
    for (const [i, phase] of phases.entries()) {
      const { whole } = views[i]!;
      const skip = skipOf(rule, phase, whole, conventions);
      able.push(skip === null);
      if (skip === null) evaluated[i] ||= phase.counted > 0;
      else if (phase.end > phase.first) record((skips[i] ??= new Map()), skip, rule, whole);
      if (skip === null && !across) look(rule, viewsFor(rule, views[i]!));
    }
    if (across) look(rule, joinedViews(series, fitting, able, { cut, bare: rule.needs === "value" }));
  }
  return { signals, plotted: signals, evaluated, notes: skips.flatMap((skip, i) => skipNotes(skip, phases[i]!, i, conventions)) };
}

/** What rules of each sort see of one phase. */
interface Views {
  /** For rules that judge the phase as a whole: every point that counts, in one piece. */
  readonly whole: readonly Sequence[];
  /** For rules that look for a pattern: the same, in several pieces where gaps break a pattern. */
  readonly pieces: readonly Sequence[];
  /** For those of them that read values alone: with the points that have a value and no centre. */
  readonly bare: readonly Sequence[];
}

function viewsOf(series: Series, fitting: Fitting, phase: Fitted, cut: boolean): Views {
  const whole = sequences(series, fitting, [phase], { cut: false, bare: false });
  const pieces = cut ? sequences(series, fitting, [phase], { cut, bare: false }) : whole;
  const bare = Number.isNaN(phase.line(0, 0)) ? sequences(series, fitting, [phase], { cut, bare: true }) : pieces;
  return { whole, pieces, bare };
}

function viewsFor({ scope, needs }: Rule, { whole, pieces, bare }: Views): readonly Sequence[] {
  if (scope === "phase") return whole;
  return needs === "value" ? bare : pieces;
}

/** Whether a pattern of a rule may begin in one phase and end in another. */
function goesAcross({ scope, needs }: Rule, { acrossPhases }: Conventions): boolean {
  return scope === "pattern" && (acrossPhases === "all" || (acrossPhases === "trend" && needs === "value"));
}

/** What a rule sees that looks across phases: those in which it can be evaluated (`able`), joined as far as they are neighbours. */
function joinedViews(series: Series, fitting: Fitting, able: readonly boolean[], sight: Sight): readonly Sequence[] {
  const groups: Fitted[][] = [[]];
  fitting.phases.forEach((phase, i) => {
    if (able[i] === true) groups.at(-1)?.push(phase);
    else groups.push([]);
  });
  return groups.flatMap((group) => sequences(series, fitting, group, sight));
}

function signalOf(rule: Rule, run: Run, sequence: Sequence, fitting: Fitting, improvement: Improvement, directional: boolean): Signal {
  checkRun(rule, run, sequence.view.length);
  const at = run.at.map((position) => rowAt(sequence, position));
  const completed = rowAt(sequence, run.completed);
  return {
    rule: rule.key,
    code: rule.name,
    params: rule.params,
    phase: phaseAt(fitting, completed),
    side: run.side,
    cause: causeOf(run.side, improvement, directional),
    at,
    completed,
    evidence: run.evidence ?? {},
  };
}
