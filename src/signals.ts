/** Which signals: every rule on the useful sequences of every phase. */
import { note } from "./messages.js";
import { causeOf } from "./signals/causes.js";
import { joinedSequences, rowAt, type Sequence, sequences } from "./signals/views.js";
import type { Conventions, Fitted, Fitting, Improvement, Note, Rule, Run, Series, Signal } from "./types/index.js";

/** What the rules found, and which could not be evaluated. */
export interface Found {
  /** The signals, by rule in the order given, then by position. */
  readonly signals: readonly Signal[];
  /** False where no rule could be evaluated at all. */
  readonly evaluated: boolean;
  /** Which rules could not be evaluated, and why. */
  readonly notes: readonly Note[];
}

type Skip = "rule-without-limits" | "few-points" | "few-useful-points" | "below-minimum";

/** Every signal of the chart. Rules do not see each other, and their order changes nothing but the order of the result. */
export function findSignals(
  series: Series,
  fitting: Fitting,
  rules: readonly Rule[],
  improvement: Improvement,
  directional: boolean,
  conventions: Conventions,
): Found {
  const { phases } = fitting;
  const cut = conventions.onGap === "break";
  const made: [whole: (readonly Sequence[])[], broken: (readonly Sequence[])[]] = [[], []];
  const viewsOf = (phase: number, atGaps: boolean): readonly Sequence[] =>
    (made[atGaps ? 1 : 0][phase] ??= sequences(series, fitting, phases[phase]!, atGaps));
  const skips: Skips[] = [];
  const signals: Signal[] = [];
  let evaluated = false;
  const look = (rule: Rule, sequence: Sequence): void => {
    const runs = rule.find(sequence.view, conventions);
    for (const run of runs) signals.push(signalOf(rule, run, sequence, fitting, improvement, directional));
  };
  for (const rule of rules) {
    const broken = cut && rule.scope === "pattern";
    const joins = phases.length > 1 && crosses(rule, conventions);
    const able: boolean[] = [];
    for (let i = 0; i < phases.length; i++) {
      const phase = phases[i]!;
      const whole = viewsOf(i, false);
      const skip = skipOf(rule, phase, whole, conventions);
      if (skip !== null && phase.end > phase.first) record((skips[i] ??= new Map()), skip, rule, whole);
      evaluated ||= skip === null && phase.counted > 0;
      if (joins) able.push(skip === null);
      else if (skip === null) for (const sequence of viewsOf(i, broken)) look(rule, sequence);
    }
    if (joins) for (const sequence of joinGroups(series, fitting, able, broken)) look(rule, sequence);
  }
  return {
    signals,
    evaluated,
    notes: skips.length === 0 ? NO_NOTES : skips.flatMap((skip, i) => skipNotes(skip, phases[i]!, i, conventions)),
  };
}

const NO_NOTES: readonly Note[] = /* @__PURE__ */ Object.freeze([]);

type Skips = Map<Skip, { keys: string[]; useful: number }>;

function crosses(rule: Rule, { acrossPhases }: Conventions): boolean {
  return rule.scope === "pattern" && (acrossPhases === "all" || (acrossPhases === "trend" && rule.needs === "value"));
}

function joinGroups(series: Series, fitting: Fitting, able: readonly boolean[], broken: boolean): Sequence[] {
  const result: Sequence[] = [];
  let group: Fitted[] = [];
  const close = (): void => {
    result.push(...joinedSequences(series, fitting, group, broken));
    group = [];
  };
  fitting.phases.forEach((phase, i) => {
    if (able[i] === true) group.push(phase);
    else close();
  });
  close();
  return result;
}

function skipOf(rule: Rule, phase: Fitted, sequences: readonly Sequence[], { baselineAtLeast }: Conventions): Skip | null {
  if (phase.limitless === "below-minimum") return "below-minimum";
  if (rule.needs === "limits") return phase.limitless === null ? null : "rule-without-limits";
  if (rule.settled !== true) return null;
  if (phase.counted === 0 || (!phase.settled && phase.usable < baselineAtLeast)) return "few-points";
  return rule.useful !== undefined && offCentre(sequences) < rule.useful ? "few-useful-points" : null;
}

function offCentre(sequences: readonly Sequence[]): number {
  let count = 0;
  for (const { view } of sequences) for (let i = 0; i < view.length; i++) if (view.zone[i] !== 0) count++;
  return count;
}

function record(skips: Skips, skip: Skip, rule: Rule, sequences: readonly Sequence[]): void {
  const entry = skips.get(skip);
  if (entry !== undefined) entry.keys.push(rule.key);
  else skips.set(skip, { keys: [rule.key], useful: skip === "few-useful-points" ? offCentre(sequences) : 0 });
}

function skipNotes(skips: Skips, phase: Fitted, index: number, { baselineAtLeast }: Conventions): Note[] {
  return [...skips].flatMap(([skip, { keys, useful }]) => {
    const rules = keys.join(", ");
    if (skip === "below-minimum") return [];
    if (skip === "rule-without-limits") return [note(skip, { rules, reason: phase.limitless ?? "no-limits" }, { phase: index })];
    if (skip === "few-points") return [note(skip, { rules, usable: phase.usable, needed: baselineAtLeast }, { phase: index })];
    return [note(skip, { rules, useful, needed: 10 }, { phase: index })];
  });
}

function signalOf(rule: Rule, run: Run, sequence: Sequence, { phaseOf }: Fitting, improvement: Improvement, directional: boolean): Signal {
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
