/** Which signals: every rule on the useful sequences of every phase. */
import { fault } from "./messages.js";
import { note } from "./notes.js";
import { causeOf } from "./signals/causes.js";
import { joinedSequences, rowAt, type Sequence, sequences } from "./signals/views.js";
import type { Conventions, Fitted, Fitting, Improvement, Note, Rule, Run, Series, Signal } from "./types/index.js";

/** What the rules found, and which could not be evaluated. */
export interface Found {
  /** The signals, by rule in the order given, then by position. */
  readonly signals: readonly Signal[];
  /** By phase: false where no rule could be evaluated at all. */
  readonly evaluated: readonly boolean[];
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
  const skips: Skips[] = [];
  const only: Finds = { signals: [], able: null };
  const finds = phases.length === 1 ? null : rules.map((rule): Finds => ({ signals: [], able: crosses(rule, conventions) ? [] : null }));
  const evaluated: boolean[] = [];
  const look = (rule: Rule, sequence: Sequence, signals: Signal[]): void => {
    if (sequence.view.length === 0) return;
    const runs = rule.find(sequence.view, conventions);
    for (const run of runs) signals.push(signalOf(rule, run, sequence, fitting, improvement, directional));
  };
  for (let i = 0; i < phases.length; i++) {
    const phase = phases[i]!;
    const whole = sequences(series, fitting, phase, false);
    const broken = cut ? sequences(series, fitting, phase, true) : whole;
    const bare = Number.isNaN(phase.line(0, 0)) ? sequences(series, fitting, phase, cut, true) : broken;
    let some = false;
    for (let k = 0; k < rules.length; k++) {
      const rule = rules[k]!;
      const skip = skipOf(rule, phase, whole, conventions);
      if (skip !== null && phase.end > phase.first) record((skips[i] ??= new Map()), skip, rule, whole);
      some ||= skip === null && phase.counted > 0;
      const { signals, able } = finds === null ? only : finds[k]!;
      if (able !== null) able.push(skip === null);
      else if (skip === null)
        for (const sequence of rule.scope === "phase" ? whole : rule.needs === "value" ? bare : broken) look(rule, sequence, signals);
    }
    evaluated.push(some);
  }
  finds?.forEach(({ signals, able }, k) => {
    if (able !== null)
      for (const sequence of joinGroups(series, fitting, able, cut, rules[k]!.needs === "value")) look(rules[k]!, sequence, signals);
  });
  return {
    signals: finds === null ? only.signals : finds.flatMap(({ signals }) => signals),
    evaluated,
    notes: skips.length === 0 ? NO_NOTES : skips.flatMap((skip, i) => skipNotes(skip, phases[i]!, i, conventions)),
  };
}

/** What one rule found in several phases; `able`: in which it could be evaluated, where it goes on across them. */
interface Finds {
  readonly signals: Signal[];
  readonly able: boolean[] | null;
}

const NO_NOTES: readonly Note[] = /* @__PURE__ */ Object.freeze([]);

/** Rules that were not evaluated, by why, and by how many points they need. */
type Skips = Map<string, { readonly skip: Skip; readonly keys: string[]; readonly useful: number; readonly needed: number }>;

function crosses(rule: Rule, { acrossPhases }: Conventions): boolean {
  return rule.scope === "pattern" && (acrossPhases === "all" || (acrossPhases === "trend" && rule.needs === "value"));
}

function joinGroups(series: Series, fitting: Fitting, able: readonly boolean[], broken: boolean, bare: boolean): Sequence[] {
  const result: Sequence[] = [];
  let group: Fitted[] = [];
  const close = (): void => {
    result.push(...joinedSequences(series, fitting, group, broken, bare));
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
  if (phase.counted === 0 || (!phase.settled && phase.usable < Math.max(1, baselineAtLeast))) return "few-points";
  return rule.useful !== undefined && offCentre(sequences) < rule.useful ? "few-useful-points" : null;
}

function offCentre(sequences: readonly Sequence[]): number {
  let count = 0;
  for (const { view } of sequences) for (let i = 0; i < view.length; i++) if (view.zone[i] !== 0) count++;
  return count;
}

function record(skips: Skips, skip: Skip, rule: Rule, sequences: readonly Sequence[]): void {
  const needed = skip === "few-useful-points" ? (rule.useful ?? 0) : 0;
  const why = `${skip} ${needed}`;
  const entry = skips.get(why);
  if (entry !== undefined) entry.keys.push(rule.key);
  else skips.set(why, { skip, keys: [rule.key], useful: needed > 0 ? offCentre(sequences) : 0, needed });
}

function skipNotes(skips: Skips, phase: Fitted, index: number, { baselineAtLeast }: Conventions): Note[] {
  return [...skips.values()].flatMap(({ skip, keys, useful, needed }) => {
    const rules = keys.join(", ");
    if (skip === "below-minimum") return [];
    if (skip === "rule-without-limits") return [note(skip, { rules, reason: phase.limitless ?? "no-limits" }, { phase: index })];
    if (skip === "few-points") return [note(skip, { rules, usable: phase.usable, needed: Math.max(1, baselineAtLeast) }, { phase: index })];
    return [note(skip, { rules, useful, needed }, { phase: index })];
  });
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

/** Refuses a pattern that a rule of one's own puts elsewhere than on the points that it was shown. */
function checkRun({ key }: Rule, { at, completed, side }: Run, length: number): void {
  const odd = at.findIndex((row, i) => !Number.isInteger(row) || row < (i === 0 ? 0 : at[i - 1]! + 1) || row >= length);
  const whole = at.length > 0 && odd < 0 && Number.isInteger(completed) && completed >= at[0]! && completed < length;
  if (whole && (side === null || SIDES.includes(side))) return;
  const got = odd < 0 ? `completed at ${completed}, side ${side}` : `with a member at ${at[odd]!}`;
  const expected = `members from 0 to ${length - 1}, ascending, completed from the first on, side high, low or null`;
  throw fault("rule-contract", `rule ${key} found a pattern ${got}, expected ${expected}`, { column: "rules", value: at });
}

const SIDES: readonly string[] = ["high", "low"];
