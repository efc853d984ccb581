/** What it means: the verdicts on variation and on the target. */
import { compare } from "./kernel.js";
import { phaseAt, phaseAtRow } from "./positions.js";
import { reason } from "./notes.js";
import { foremost, ranksOf, winningCause } from "./signals/causes.js";
import type { Bounds, Cause, Fitted, Note, Reason, Series, Signal, Verdict } from "./types/index.js";
import { type Case, linesAt } from "./verdict/case.js";
import { slipIn, targetNotes } from "./verdict/target.js";

/** The verdict, and what must be noted about the target. */
export function judge(given: Case): { verdict: Verdict; notes: readonly Note[] } {
  const at = latest(given);
  const reasons: Reason[] = [];
  const { variation, side, at: where, rules, stable } = judgeVariation(given, at, reasons);
  const target = targetAt(given.series, at);
  const notes = at === null ? NO_NOTES : targetNotes(given, at, target);
  const slip = slipIn(notes);
  const bars = assuranceReasons(given, at, target, slip);
  for (const bar of bars) if (!reasons.some(({ code }) => code === bar.code)) reasons.push(bar);
  const assured: Verdict["assurance"] = at === null || bars.length > 0 ? "none" : assurance(given, at, target);
  const verdict: Verdict = {
    variation,
    side,
    at: where,
    rules,
    stable,
    assurance: assured,
    onTarget: slip === null ? onTarget(given, at, target) : null,
    reasons,
  };
  return { verdict, notes };
}

const NO_NOTES: readonly Note[] = /* @__PURE__ */ Object.freeze([]);

/** The latest observation that counts. */
function latest({ series, fitting }: Case): number | null {
  for (let i = series.length - 1; i >= 0; i--) if (!Number.isNaN(fitting.value[i]!) && series.ghost?.[i] !== 1) return i;
  return null;
}

/** The phase to be judged: that of the latest usable observation, whether or not a value is plotted there. */
function judgedPhase({ series: { y, ghost, status, observed }, fitting }: Case): number {
  for (let i = observed - 1; i >= 0; i--)
    if (!Number.isNaN(y[i]!) && ghost?.[i] !== 1 && status?.[i] !== "missing") return phaseAt(fitting, i);
  return 0;
}

type VariationPart = Pick<Verdict, "variation" | "side" | "at" | "rules" | "stable">;

function judgeVariation(given: Case, at: number | null, reasons: Reason[]): VariationPart {
  const { fitting, evaluated, kind } = given;
  const temporal = kind.temporal !== false;
  const index = at === null ? -1 : judgedPhase(given);
  const phase = fitting.phases[index];
  if (at === null) reasons.push(reason("no-data"));
  if (!temporal) reasons.push(reason("no-time"));
  if (phase?.limitless === "below-minimum") reasons.push(shortage(given, phase));
  else if (at !== null && temporal && evaluated[index] !== true) reasons.push(reason("no-rule"));
  return at === null || reasons.length > 0 ? { variation: "none", side: null, at: null, rules: [], stable: null } : vote(given, at, index);
}

function shortage({ conventions }: Case, phase: Fitted): Reason {
  return reason("below-minimum", { points: phase.counted, needed: conventions.minimum?.points ?? 0, effect: "withhold" });
}

function vote({ fitting, signals, rules, conventions }: Case, at: number, index: number): VariationPart {
  if (signals.length === 0) return { variation: "common", side: null, at, rules: [], stable: true };
  const inPhase = signals.filter((signal) => signal.at.some((row) => phaseAt(fitting, row) === index));
  const wholePhase = new Set(rules.filter(({ scope }) => scope === "phase").map(({ key }) => key));
  const speaks = ({ rule, side, at: members }: Signal): boolean => members.includes(at) || (side === null && wholePhase.has(rule));
  const judged =
    conventions.verdictFrom === "phase"
      ? inPhase
      : signals.filter((signal) => (signal.phase === index || signal.at.includes(at)) && speaks(signal));
  const ranks = ranksOf(rules);
  const cause: Cause = winningCause(judged, ranks, conventions.conflict);
  const deciding = judged.filter((signal) => signal.cause === cause);
  const where = conventions.verdictFrom === "phase" ? deciding.reduce((most, { completed }) => Math.max(most, completed), -1) : at;
  return {
    variation: cause,
    side: foremost(deciding, ranks)?.side ?? null,
    at: where < 0 ? at : where,
    rules: [...new Set(deciding.map((signal) => signal.rule))],
    stable: inPhase.length === 0,
  };
}

function targetAt({ target }: Series, at: number | null): number {
  if (typeof target === "number") return target;
  if (at === null) return NaN;
  for (let i = at; i >= 0; i--) if (!Number.isNaN(target[i]!)) return target[i]!;
  return NaN;
}

function assuranceReasons(given: Case, at: number | null, target: number, slip: Reason | null): Reason[] {
  const { kind } = given;
  const reasons: Reason[] = [];
  if (Number.isNaN(target)) reasons.push(reason("no-target"));
  if (slip !== null) reasons.push(slip);
  const limits = at === null ? null : linesAt(given, at);
  const short = limits !== null && limits.phase.limitless === "below-minimum";
  const withheld = short && kind.lined && limits.phase.standing !== "no-limits";
  if (limits === null || (Number.isNaN(limits.lower) && Number.isNaN(limits.upper) && !withheld)) reasons.push(reason("no-limits"));
  if (given.improvement === "neither") reasons.push(reason("no-direction"));
  if (!kind.directional) reasons.push(reason("not-directional"));
  if (kind.comparable === false) reasons.push(reason("not-comparable"));
  if (kind.temporal === false) reasons.push(reason("no-time"));
  if (short) reasons.push(shortage(given, limits.phase));
  return reasons;
}

function assurance(given: Case, at: number, target: number): "pass" | "fail" | "hit-or-miss" {
  const { phase, lower, upper } = linesAt(given, at);
  const decisive = given.conventions.targetOnLimit === "decisive";
  const reaches = (limit: number, side: 1 | -1): boolean => {
    if (Number.isNaN(limit)) return false;
    const against = compare(target, limit, phase.scale);
    return against === side || (decisive && against === 0);
  };
  const up = given.improvement === "up";
  const [passes, fails] = up ? [reaches(lower, -1), reaches(upper, 1)] : [reaches(upper, 1), reaches(lower, -1)];
  if (passes) return "pass";
  if (!fails) return "hit-or-miss";
  return onBound(given.bounds(phase), up ? upper : lower, up ? 1 : 0, target, phase.scale) ? "hit-or-miss" : "fail";
}

/** A limit on a natural bound that equals the target is no proof of failure: values on the bound meet it. */
function onBound(bounds: Bounds | null, limit: number, end: 0 | 1, target: number, scale: number): boolean {
  const bound = bounds?.[end] ?? null;
  return bound !== null && compare(limit, bound, scale) === 0 && compare(target, limit, scale) === 0;
}

function onTarget({ fitting, improvement, kind }: Case, at: number | null, target: number): boolean | null {
  if (at === null || Number.isNaN(target) || improvement === "neither") return null;
  if (!kind.directional || kind.comparable === false || kind.temporal === false) return null;
  const against = compare(fitting.value[at]!, target, phaseAtRow(fitting, at).scale);
  return improvement === "up" ? against >= 0 : against <= 0;
}
