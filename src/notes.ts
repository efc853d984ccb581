/** The default sentence, in English, of every note and reason, by its code. */
import { entryOf } from "./entryOf.js";
import { shown } from "./messages.js";
import type { Note, Params, Reason } from "./types/index.js";

const plural = (n: unknown, one: string): string => `${String(n)} ${one}${n === 1 ? "" : "s"}`;

/** "9 months": how many rows of the chart, as what they are. */
const rows = ({ points, row = "period" }: Params): string => plural(points, String(row).replace("-", " "));

/** What limits come from: units, where the rows of the chart are these. */
const source = ({ row }: Params): string => (row === "unit" ? row : "observation");

const verb = (n: unknown): string => (n === 1 ? "is" : "are");

/** Criteria for new limits, as what is lacking. */
const lacking: Readonly<Record<string, string>> = {
  desired: "the change is for the worse",
  "enough-after": "fewer than 12 observations",
  independent: "neighbouring points are alike",
  "cause-known": "no cause is recorded",
  "expected-to-persist": "nobody has recorded that it is expected to last",
};

const lackingOf = (criteria: unknown): string =>
  String(criteria).replace(/[\w-]+|, /g, (part) => (part === ", " ? "; " : (lacking[part] ?? part)));

/** How many observations counted then and now, where that is what changed. */
const recount = (p: Params): string =>
  p.observations === p.observationsNow && p.usable === p.usableNow
    ? ""
    : ` (${String(p.usable)} of ${String(p.observations)} observations counted then, ${String(p.usableNow)} of ${String(p.observationsNow)} now)`;

/** A number in at most four digits; text as it is. */
const brief = (value: Params[string] | undefined): string =>
  typeof value === "number" ? String(Number(value.toPrecision(4))) : String(value);

/** Two decimals, none from 100 on; text as it is. */
const dispersion = (phi: Params[string] | undefined): string =>
  typeof phi === "string" ? phi : Number(phi).toFixed(Number(phi) < 100 ? 2 : 0);

/** The charts whose limits allow for more variation than the model: those of counts, of rates or of shares; without a unit, all that may be. */
const wider = ({ counts, unit }: Params): string =>
  counts === true ? "an XmR" : unit === "rate" ? "a u′ or I′" : unit === undefined ? "a p′, u′ or I′" : "a p′ or I′";

/** The default sentence of every note and reason. */
export const sentences: Readonly<Record<string, (p: Params) => string>> = {
  "no-limits": (p) => {
    if (p.neighbours === 0) return "There are no limits, as no two observations are neighbours: each has a gap beside it.";
    return p.usable === undefined ? "There are no limits." : `There are too few ${source(p)}s for limits.`;
  },
  "trial-limits": (p) => `Limits are trial limits, from ${plural(p.usable, source(p))}, fewer than 12.`,
  "provisional-limits": (p) => `Limits are provisional, from ${plural(p.usable, source(p))}, fewer than 20.`,
  "below-minimum": (p) =>
    p.effect === "warn"
      ? `There ${verb(p.points)} ${plural(p.points, source(p))}, fewer than the ${String(p.needed)} advised.`
      : `Limits, rules and verdict are withheld: there ${verb(p.points)} ${plural(p.points, source(p))}, and ${String(p.needed)} are needed.`,
  "no-variation": (p) =>
    p.method === undefined
      ? "There is no variation in the baseline, so the limits lie on the centre line."
      : "There is no variation, so there is no change to look for.",
  "rule-without-limits": (p) =>
    `Not evaluated: ${String(p.rules)}, ${p.reason === "no-variation" ? "as there is no variation in the baseline" : "as there are no limits"}.`,
  "few-points": (p) =>
    `Not evaluated: ${String(p.rules)}, as the centre comes from ${plural(p.usable, source(p))} (${String(p.needed)} needed).`,
  "few-useful-points": (p) =>
    `Not evaluated: ${String(p.rules)}, with ${plural(p.useful, "point")} off the centre line (${String(p.needed)} needed).`,
  "one-sided-points": (p) => `Not evaluated: ${String(p.rules)}, as all points off the centre line lie on one side of it.`,
  "rule-not-admitted": (p) => `Left out on this chart: ${String(p.rules)}.`,
  "convention-not-applied": (p) => `The convention ${String(p.convention)} ${shown(p.value)} does not apply to this chart.`,
  "conflicting-signals": (p) =>
    `Some points are part of signals of both improvement and concern (${String(p.rules)}); they are shown as ${String(p.cause)}.`,
  "phase-without-reason": () => "No reason was recorded for a new phase.",
  "phase-empty": (p) => `A declared phase has no observations yet${p.start === undefined ? "" : ` (from ${String(p.start)})`}.`,
  "phase-early": (p) => `The first phase begins (${String(p.start)}) before the data do (${String(p.first)}).`,
  "baseline-short": (p) => `The baseline of ${plural(p.asked, "observation")} is longer than its phase of ${String(p.observations)}.`,
  "ghost-without-reason": (p) => `${plural(p.points, "point")} left out of the limits without a recorded reason.`,
  "many-ghosts": (p) => `${String(p.ghosts)} of ${plural(p.observations, "point")} left out of the limits.`,
  ghosts: (p) => `${plural(p.points, "point")} left out of the limits.`,
  gaps: (p) => `${rows(p)} without data.`,
  "absent-periods": (p) => `${String(p.count)} of the ${plural(p.of, String(p.row ?? "period"))} ${verb(p.count)} not in the data.`,
  provisional: (p) => `${plural(p.points, "point")} not final yet.`,
  extended: (p) => `Lines continue over ${rows(p)} ahead of the data.`,
  sorted: () => "Rows were put in order.",
  "backward-names": () => "The names run backwards in time, and the chart treats the last row as the latest.",
  combined: (p) => `${plural(p.rows, "row")} were combined into ${plural(p.points, "point")} (${String(p.combine)}).`,
  "combined-incomplete": (p) =>
    `${plural(p.rows, "row")} had no value, so ${String(p.points)} of the combined points ${verb(p.points)} made of fewer rows.`,
  "combined-part": (p) =>
    `A point is made of ${plural(p.rows, "row")}, where points between the first and the last have ${String(p.least)} or more: its period may not be complete.`,
  "combined-unlike": (p) =>
    `Values were combined by their ${String(p.combine)} and denominators by their sum, so ratios of the two are too small.`,
  "rules-replaced": (p) => `The rules are not those of ${String(p.preset)}.`,
  "no-opportunity": (p) => `${plural(p.points, "row")} had a denominator of 0 and no events.`,
  "invalid-row": (p) => `A row was left out: ${String(p.why)}.`,
  "non-integer-count": (p) => (p.points === 1 ? "1 count is not a whole number." : `${String(p.points)} counts are not whole numbers.`),
  "shares-as-counts": () => "The counts look like shares or rates already (none is above 1), and were divided by their denominators again.",
  "denominator-missing": (p) =>
    `${plural(p.points, "point")} without a denominator: left undivided, among values that are divided by theirs.`,
  "denominator-unused": () => "The counts have different denominators, which this chart does not use; a chart of rates does.",
  "screened-ranges": (p) => `${plural(p.screened, "large moving range")} left out of sigma.`,
  "large-ranges": (p) =>
    `${plural(p.ranges, "large moving range")} ${p.ranges === 1 ? "widens" : "widen"} the limits, which would be ${Math.floor(100 * Number(p.narrower))}% narrower without ${p.ranges === 1 ? "it" : "them"}.`,
  "screening-ignored": () => "Screening does not apply to a median moving range.",
  "median-range-zero": () => "The median moving range is 0; the mean was used.",
  "capability-unstable": () => "The latest phase has a signal, so what the process could do says nothing about what it will do.",
  "capability-not-normal": () => "The values are too skewed for a normal distribution, which the indices assume.",
  "capability-few-points": (p) => `Indices from ${plural(p.size, "value")}, fewer than 50, are rough.`,
  "capability-nominal-outside": () => "The nominal value lies outside the specification.",
  suppressed: (p) => `${plural(p.points, "value")} withheld.`,
  "prefer-s-chart": () => "With more than 10 values in a subgroup, an s chart says more than a range.",
  "subgroup-of-one": (p) => `${plural(p.points, "subgroup")} of one observation.`,
  overdispersed: (p) =>
    p.phi === undefined
      ? `Points vary more than the model expects (sigma z ${Number(p.sigmaZ).toFixed(2)}), so the limits are too narrow and signals may be false; consider ${wider(p)} chart.`
      : `Units differ by more than chance (φ ${dispersion(p.phi)}; up to ${(1 - 1 / Number(p.usable)).toFixed(2)} counts as chance); the limits are not widened for it.`,
  winsorised: (p) =>
    `Units differ by more than chance (φ ${dispersion(p.phi)}), and the limits allow for it${p.units === 0 ? "" : `; the z-scores of ${plural(p.units, "unit")} were held to the 10% and 90% quantiles`}.`,
  underdispersed: (p) => `Points vary less than the model expects (sigma z ${Number(p.sigmaZ).toFixed(2)}).`,
  autocorrelated: (p) =>
    `Neighbouring points are alike (lag-1 correlation ${Number(p.r1).toFixed(2)}), as with a lasting change, a season or a backlog; false signals are then more likely.`,
  "small-expected-count": (p) => `Expected counts are small (median ${Number(p.expected).toFixed(1)}); limits are approximate.`,
  "rare-events": () => "More than half of the counts are 0; a chart of time or cases between events would say more.",
  "half-on-centre": (p) =>
    `Half or more of the points lie on the centre line; ${p.median === true ? "the mean in place of the median, or " : ""}a chart of time between events would say more.`,
  "limit-at-bound": (p) => `The ${String(p.side)} limit lies at its natural bound, so no single point can signal there.`,
  "per-cent-as-shares": () =>
    "The values look like percentages already, and the unit says that they are shares of 1: they are shown 100 times as large.",
  "target-out-of-range": (p) => `The target ${String(p.target)} lies beyond what the measure can reach.`,
  "target-in-another-unit": (p) =>
    `The target ${String(p.target)} looks as if it is in another unit: the values run from ${brief(p.low)} to ${brief(p.high)}.`,
  "annotation-outside": (p) =>
    `Outside the data (${String(p.first)} to ${String(p.last)}): ${String(p.text)}, ${String(p.x)}${p.more === 0 ? "" : `, and ${String(p.more)} more`}.`,
  "assumed-denominator": (p) => `Future limits assume a ${p.subgroups === true ? "subgroup size" : "denominator"} of ${brief(p.n)}.`,
  "locked-data-changed": (p) => `The data behind the locked limits have changed${recount(p)}; the limits have not moved.`,
  "locked-data-missing": () => "The data behind the locked limits are no longer present.",
  "lock-criteria-unmet": (p) => `The lock does not meet every criterion for new limits: ${lackingOf(p.criteria)}.`,
  "few-rows": (p) => `There are too few observations to look for a change: ${String(p.usable)} of the ${String(p.needed)} needed.`,
  "unlike-given-lines": () =>
    "The given lines do not hold from the first observation of the phase on, so there is no earlier level: give other lines, or none.",
  "false-phase-rate-beyond-table": (p) =>
    `The false-phase rate is tabulated for series of at most ${plural(p.n, "observation")}; this one is longer.`,
  "no-data": () => "There are no observations to judge.",
  "no-time": () => "The points are units, not times.",
  "no-rule": () => "No rule could be evaluated.",
  "no-target": () => "There is no target.",
  "no-direction": () => "No direction of improvement was declared.",
  "not-comparable": () => "This chart plots sums or averages over time, which cannot be compared with a target of the measure.",
  "not-directional": () => "A large or small value is neither good nor bad on this chart.",
};

const NOTHING: Params = /* @__PURE__ */ Object.freeze({});

const messageOf = (code: string, params: Params): string => entryOf(sentences, code)?.(params) ?? code;

/** A reason with its default sentence. */
export function reason(code: string, params: Params = NOTHING): Reason {
  return { code, params, message: messageOf(code, params) };
}

/** A note whose message also tells those who call `spc` what to give. */
export function hinted(said: Note, hint: string): Note {
  return { ...said, message: said.message.replace(/\.$/, `; ${hint}.`) };
}

/** A note with its default sentence. */
export function note(code: string, params: Params = NOTHING, where: { phase?: number | null; at?: readonly number[] } = {}): Note {
  return { code, params, message: messageOf(code, params), phase: where.phase ?? null, at: where.at ?? [] };
}
