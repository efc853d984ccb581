/** The rules of two charts asked again, with single settings of the one put in place of the other's. */
import { rulesOf } from "../../rules/rulesOf.js";
import { findSignals } from "../../signals.js";
import type { Chart, Conventions, Params, Rule, Signal } from "../../types/index.js";
import { type Drawing, drawingOf } from "./drawing.js";
import { isOfDrawing, RULE_CONVENTIONS, type Setting } from "./settings.js";

/** All that signals depend on. Rules of the user's own are left out: a chart does not hold what they look for. */
interface Mixture {
  readonly drawing: Drawing;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
}

/** One thing in which two charts differ and that may explain a signal. */
interface Factor {
  /** Its settings; none for the drawing as a whole. */
  readonly settings: readonly Setting[];
  /** True for the drawing as a whole: lines, phases, which points count. */
  readonly drawing: boolean;
  /** `base` with this one thing as `other` has it; null where there is no such mixture. */
  readonly swapped: (base: Mixture, other: Mixture) => Mixture | null;
}

/** What explains a signal that only one chart has. */
export interface Explanation {
  /** The settings of its rule. */
  readonly settings: readonly Setting[];
  /** True where the drawing has to do with it. */
  readonly drawing: boolean;
}

/** The pattern of a signal, whatever the parameters of its rule. */
export function patternOf({ code, side, at, completed }: Signal): string {
  return `${code} ${String(side)} ${completed}: ${at.join()}`;
}

/**
 * A function that explains why `has` shows a signal that `lacks` does not show. First each setting of `lacks` is changed alone to that of
 * `has`: those that bring the signal about explain it. If none does, each setting of `has` is changed alone to that of `lacks`: those
 * that take the signal away explain it. If none does either, all settings explain it together.
 */
export function explaining(has: Chart, lacks: Chart, settings: readonly Setting[]): (signal: Signal) => Explanation {
  const [mine, its] = [mixtureOf(has), mixtureOf(lacks)];
  const factors = factorsOf(settings, [...mine.rules, ...its.rules]);
  const brings = factors.map(({ swapped }) => patternsIn(swapped(its, mine)));
  const leaves = factors.map(({ swapped }) => patternsIn(swapped(mine, its)));
  return (signal) => {
    const key = signal.rule;
    if (!lacks.provenance.rules.some(({ name }) => name === signal.code))
      return { settings: settings.filter(({ code, params }) => code === "differs-rule" && params.rule === key), drawing: false };
    if (!mine.rules.some((rule) => rule.key === key)) return explainedBy(factors);
    const pattern = patternOf(signal);
    const enough = factors.filter((_, i) => brings[i]?.has(pattern) === true);
    if (enough.length > 0) return explainedBy(enough);
    const needed = factors.filter((_, i) => leaves[i]?.has(pattern) === false);
    return explainedBy(needed.length > 0 ? needed : factors);
  };
}

function explainedBy(factors: readonly Factor[]): Explanation {
  return { settings: factors.flatMap(({ settings }) => settings), drawing: factors.some(({ drawing }) => drawing) };
}

function mixtureOf(chart: Chart): Mixture {
  const { conventions, rules } = chart.provenance;
  return { drawing: drawingOf(chart), conventions, rules: rules.flatMap(({ name, params, key }) => ruleOf(name, params, key) ?? []) };
}

/** The rule of this library with a name and parameters; null where there is none, or it is not the one with this key. */
function ruleOf(name: string, params: Params, key?: string): Rule | null {
  try {
    const [rule] = rulesOf([{ name, params }]);
    return rule === undefined || (key !== undefined && rule.key !== key) ? null : rule;
  } catch {
    return null;
  }
}

/** The patterns that the rules find; null where they contradict a convention (`third: "sameSide"` with points on either side). */
function patternsIn(mixture: Mixture | null): ReadonlySet<string> | null {
  if (mixture === null) return null;
  const { drawing, conventions, rules } = mixture;
  try {
    const { signals } = findSignals(drawing.series, drawing.fitting, { rules, improvement: "neither", directional: true, conventions });
    return new Set(signals.map(patternOf));
  } catch {
    return null;
  }
}

function factorsOf(settings: readonly Setting[], rules: readonly Rule[]): readonly Factor[] {
  const names = [...new Set(rules.map(({ name }) => name))];
  return [
    ...(settings.some(isOfDrawing) ? [DRAWING] : []),
    ...settings.flatMap((setting) => conventionFactor(setting) ?? parameterFactor(setting) ?? []),
    ...names.flatMap((name) => presenceFactor(name, settings, rules) ?? []),
  ];
}

const DRAWING: Factor = { settings: [], drawing: true, swapped: (base, { drawing }) => ({ ...base, drawing }) };

function conventionFactor(setting: Setting): Factor | null {
  const { convention } = setting;
  if (convention === null || !RULE_CONVENTIONS.includes(convention)) return null;
  return {
    settings: [setting],
    drawing: false,
    swapped: (base, { conventions }) => ({ ...base, conventions: { ...base.conventions, [convention]: conventions[convention] } }),
  };
}

function parameterFactor(setting: Setting): Factor | null {
  if (setting.code !== "differs-parameter") return null;
  const { rule: name, parameter } = setting.params;
  const swapped: Factor["swapped"] = (base, other) => {
    const [own, its] = [base, other].map(({ rules }) => rules.find((rule) => rule.name === name));
    const value = its?.params[String(parameter)];
    if (own === undefined || value === undefined) return null;
    const rule = ruleOf(own.name, { ...own.params, [String(parameter)]: value });
    return rule === null ? null : { ...base, rules: base.rules.map((old) => (old === own ? rule : old)) };
  };
  return { settings: [setting], drawing: false, swapped };
}

/** Rules of one name of which a chart has others or more. */
function presenceFactor(name: string, settings: readonly Setting[], rules: readonly Rule[]): Factor | null {
  const keys = rules.filter((rule) => rule.name === name).map(({ key }) => key);
  const own = settings.filter(({ code, params }) => code === "differs-rule" && keys.includes(String(params.rule)));
  if (own.length === 0) return null;
  const swapped: Factor["swapped"] = (base, other) => ({
    ...base,
    rules: [...base.rules.filter((rule) => rule.name !== name), ...other.rules.filter((rule) => rule.name === name)],
  });
  return { settings: own, drawing: false, swapped };
}
