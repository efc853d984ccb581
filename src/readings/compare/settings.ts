/** In which settings two charts differ, each as a code with its values. */
import type { Chart, Conventions, Params, Phase, Reason, RuleRecord } from "../../types/index.js";
import { sentences } from "./sentences.js";

/** A setting in which two charts differ. */
export interface Setting extends Reason {
  /** The convention, where it is one. */
  readonly convention: keyof Conventions | null;
}

/** Conventions that rules read; those of the lines are all others, but for what only verdicts and causes ask. */
export const RULE_CONVENTIONS: readonly (keyof Conventions)[] = [
  "onCentre",
  "onTie",
  "baselineAtLeast",
  "nearLimitSide",
  "acrossPhases",
  "onGap",
  "tolerance",
];
const OF_VERDICTS: readonly string[] = ["conflict", "verdictFrom", "targetOnLimit"];

/** A reason of this reading, with its sentence. */
function settingOf(code: string, params: Params, convention: keyof Conventions | null = null): Setting {
  return { code, params, message: sentences[code]?.(params) ?? code, convention };
}

/** Every setting in which the charts differ, whether or not it makes a difference. */
export function settingsOf(a: Chart, b: Chart): readonly Setting[] {
  return [
    ...differing("differs-library", a.provenance.library, b.provenance.library),
    ...differing("differs-kind", a.kind, b.kind),
    ...phaseSettings(a, b),
    ...conventionSettings(a.provenance.conventions, b.provenance.conventions),
    ...ruleSettings(a.provenance.rules, b.provenance.rules),
    ...differing("differs-improvement", a.improvement, b.improvement),
    ...(a.points.every(({ target }, i) => target === b.points[i]?.target) ? [] : [settingOf("differs-target", {})]),
  ];
}

/** Whether a setting bears on the drawing: values, lines, phases, and which points count. */
export function isOfDrawing({ code, convention }: Setting): boolean {
  if (convention === null) return code !== "differs-rule" && code !== "differs-parameter" && !isOfMeaning(code);
  return convention === "tolerance" || !(RULE_CONVENTIONS.includes(convention) || OF_VERDICTS.includes(convention));
}

function isOfMeaning(code: string): boolean {
  return code === "differs-improvement" || code === "differs-target";
}

function differing(code: string, a: string, b: string): readonly Setting[] {
  return a === b ? [] : [settingOf(code, { a, b })];
}

function phaseSettings(a: Chart, b: Chart): readonly Setting[] {
  const starts = (chart: Chart): string => chart.phases.flatMap(({ first }) => (first === null ? [] : [chart.points[first]?.x])).join(", ");
  const statuses = (chart: Chart, status: string): string =>
    chart.points.flatMap((point) => (point.status === status ? point.x : [])).join(", ");
  const from = ({ phases }: Chart): string => phases.map(({ limitsFrom }) => limitsFrom).join(", ");
  const basis = ({ phases }: Chart): string => phases.map(basisText).join("; ");
  return [
    ...differing("differs-phases", starts(a), starts(b)),
    ...differing("differs-limits-from", inTurn(a), inTurn(b)),
    ...(starts(a) === starts(b) && from(a) === from(b) ? differing("differs-baseline", basis(a), basis(b)) : []),
    ...(from(a) === from(b) ? differing("differs-given", givenText(a), givenText(b)) : []),
    ...differing("differs-ghosts", statuses(a, "ghost"), statuses(b, "ghost")),
    ...differing("differs-provisional", statuses(a, "provisional"), statuses(b, "provisional")),
  ];
}

/** Where the lines of the phases come from, each change once: "estimated and then locked". */
function inTurn({ phases }: Chart): string {
  const all = phases.map(({ limitsFrom }) => limitsFrom);
  return all.filter((from, i) => from !== all[i - 1]).join(" and then ");
}

function basisText({ basis }: Phase): string {
  return basis === null ? "none" : `${basis.from} to ${basis.to} (${basis.observations})`;
}

/** The numbers that were given or locked, by phase. */
function givenText({ phases }: Chart): string {
  const texts = phases.map(({ limitsFrom, centreGiven, estimate }) => {
    const given = Object.entries(estimate).filter(([name]) => limitsFrom !== "estimated" || (centreGiven === true && name === "centre"));
    return given.length === 0 ? limitsFrom : given.map(([name, value]) => `${name} ${value}`).join(", ");
  });
  return texts.join("; ");
}

/** What is said where nothing that the charts hold explains a difference. */
export function unexplained(): Setting {
  return settingOf("differs-elsewhere", {});
}

function conventionSettings(a: Conventions, b: Conventions): readonly Setting[] {
  const names = Object.keys(a) as readonly (keyof Conventions)[];
  return names.flatMap((name) => {
    const [mine, its] = [shownValue(a[name]), shownValue(b[name])];
    return mine === its ? [] : [settingOf("differs-convention", { convention: name, a: mine, b: its }, name)];
  });
}

/** A value to be read: "points 13, of chart, effect withhold", "0 to none"; "none" where there is none. */
function shownValue(value: Conventions[keyof Conventions]): string | number | boolean {
  if (typeof value !== "object") return value;
  if (value === null) return "none";
  if (Array.isArray(value)) return value.map((bound) => String(bound ?? "none")).join(" to ");
  return Object.entries(value)
    .map(([name, part]) => `${name} ${String(part ?? "none")}`)
    .join(", ");
}

/** Rules that only one chart has; of a rule that each has once, under other parameters, those parameters. */
function ruleSettings(a: readonly RuleRecord[], b: readonly RuleRecord[]): readonly Setting[] {
  const pairs = pairedRules(a, b);
  const paired = (rule: RuleRecord): boolean => pairs.some(([mine, its]) => mine === rule || its === rule);
  const only = (rules: readonly RuleRecord[], others: readonly RuleRecord[], of: "first" | "second"): readonly Setting[] =>
    rules
      .filter((rule) => !paired(rule) && !others.some(({ key }) => key === rule.key))
      .map(({ key }) => settingOf("differs-rule", { rule: key, only: of }));
  return [...only(a, b, "first"), ...only(b, a, "second"), ...pairs.flatMap(([mine, its]) => parameterSettings(mine, its))];
}

/** Rules of one name that stand in each chart once, with other parameters. */
function pairedRules(a: readonly RuleRecord[], b: readonly RuleRecord[]): readonly (readonly [RuleRecord, RuleRecord])[] {
  const unshared = (rules: readonly RuleRecord[], others: readonly RuleRecord[]): readonly RuleRecord[] =>
    rules.filter((rule) => !others.some(({ key }) => key === rule.key));
  const [mine, its] = [unshared(a, b), unshared(b, a)];
  return mine.flatMap((rule) => {
    const [other, further] = its.filter(({ name }) => name === rule.name);
    const alone = mine.filter(({ name }) => name === rule.name).length === 1;
    return other !== undefined && further === undefined && alone ? [[rule, other] as const] : [];
  });
}

/** The parameters in which two rules of one name differ. */
function parameterSettings(a: RuleRecord, b: RuleRecord): readonly Setting[] {
  return Object.keys({ ...a.params, ...b.params }).flatMap((parameter) => {
    const [mine, its] = [a.params[parameter] ?? "none", b.params[parameter] ?? "none"];
    return mine === its ? [] : [settingOf("differs-parameter", { rule: a.name, parameter, a: mine, b: its })];
  });
}
