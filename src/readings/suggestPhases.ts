/** Proposed phases as data. Nothing is applied: a person accepts a proposal and hands it back. */
import { defined, isRecord, refuseUnknown } from "../checks.js";
import { isConstant } from "../kernel.js";
import { fault, shown, unexpected } from "../messages.js";
import { note } from "../notes.js";
import { checkAsk } from "../spc.js";
import type {
  Cause,
  Change,
  Chart,
  ChartKind,
  FalsePhaseRate,
  Level,
  Locale,
  Method,
  Note,
  Proposal,
  Stretch,
  Suggestion,
} from "../types/index.js";
import { checkChart } from "./given.js";
import { changePoint } from "./methods/changePoint.js";
import { criteriaOf, isAlike, correlationAbout, spreadOver } from "./methods/criteria.js";
import { permuted, PERMUTATIONS, SEED } from "./methods/permutation.js";
import { centreOf, scoresOf } from "./methods/scores.js";
import { latestPhase, observedOf, pick, stretchOf, usableRows } from "./methods/stretch.js";
import { proposalText } from "./words/proposal.js";
import { checkedTalk, type Talk } from "./words/talk.js";

/** How phases are looked for. */
export interface SuggestOptions {
  /** The method. Default: `changePoint()`, the least often wrong on a stable series. */
  readonly method?: Method;
  /** The kind of the chart, for methods that fit lines again (`stableShift`). */
  readonly kind?: ChartKind;
  /** The language of `message`. Default: British English. */
  readonly locale?: Partial<Locale>;
}

/**
 * Where a method sees new levels in the latest phase: each with its evidence, the published criteria for a recalculation that it
 * meets and those it does not, how often the method is wrong on a stable process, and a `preview` for `phases`. Nothing is
 * applied; `accept` turns a proposal into a phase once a person has decided.
 * @throws SpcError `wrong-type` where `chart` or `method` is none; `unknown-option`; `not-comparable` where the method cannot look at this kind of chart
 * @example suggestPhases(chart).proposals[0]?.unmet // what people have to answer: cause-known, expected-to-persist …
 */
export function suggestPhases(chart: Chart, options: SuggestOptions = {}): Suggestion {
  checkChart(chart, "suggestPhases");
  if (isMethod(options))
    throw fault("wrong-type", "suggestPhases got a method as options, expected { method } or { method, kind }", { value: options });
  refuseUnknown("suggestPhases", options, ["method", "kind", "locale"]);
  const { method = changePoint(), kind, locale } = options;
  checkMethod(method);
  if (kind !== undefined) checkAsk({ chart: kind });
  const stretch = stretchOf(chart, kind);
  const { changes: found, notes, log } = method.find(stretch);
  const changes = found.filter(({ row }) => row > 0); // nothing comes before the first row, so lines that it leaves never held
  const said = notes.map(({ code, params }) => note(code, params));
  if (changes.length < found.length) said.push(note("unlike-given-lines"));
  if (changes.length === 0 && said.length === 0 && isConstant(pick(stretch.value, usableRows(stretch))))
    said.push(note("no-variation", { method: method.name }));
  if (changes.length === 0) return { proposals: [], notes: said, log };
  const rate = method.rate(usableRows(stretch).length);
  const beyond: readonly Note[] = rate.beyond === null ? [] : [note("false-phase-rate-beyond-table", { n: rate.beyond })];
  const { p, se, n, source } = rate;
  const proposals = proposalsOf(checkedTalk(chart, defined({ locale }), "describe"), method, stretch, changes, { p, se, n, source });
  return { proposals, notes: [...said, ...beyond], log };
}

function isMethod(value: unknown): value is Method {
  return isRecord(value) && typeof value.find === "function" && typeof value.rate === "function";
}

function checkMethod(method: unknown): void {
  if (isMethod(method)) return;
  const byName = typeof method === "string" ? `; for the name of a method, use methodOf(${shown(method)})` : "";
  throw unexpected("wrong-type", "method", method, `a method such as changePoint()${byName}`);
}

/** What every proposal of a call rests on. */
interface Seen {
  readonly chart: Chart;
  readonly method: Method;
  readonly stretch: Stretch;
  /** Scores of the rows, NaN for gaps, and which rows have one. */
  readonly scores: readonly number[];
  readonly rows: readonly number[];
  /** Lag-1 correlation about the levels; NaN where there is none. */
  readonly r1: number;
  readonly falsePhaseRate: FalsePhaseRate;
}

function proposalsOf(
  talk: Talk,
  method: Method,
  stretch: Stretch,
  changes: readonly Change[],
  falsePhaseRate: FalsePhaseRate,
): readonly Proposal[] {
  const { rows, value } = scoresOf(stretch);
  const scores = spreadOver(stretch, rows, value);
  const starts = [0, ...changes.map(({ row }) => row), stretch.length];
  const r1 = correlationAbout(scores, starts.slice(0, -1));
  const alike = isAlike({ r1, usable: rows.length });
  const seen: Seen = { chart: talk.chart, method, stretch, scores, rows, r1, falsePhaseRate };
  return changes.map((change, i) => {
    const proposal = proposalOf(seen, change, starts[i] ?? 0, starts[i + 2] ?? stretch.length);
    return { ...proposal, message: proposalText(talk, proposal, alike) };
  });
}

/** The proposal of a change between two levels, the first from one row on, the second up to another. */
function proposalOf(seen: Seen, change: Change, from: number, end: number): Omit<Proposal, "message"> {
  const { chart, method, stretch, scores, rows, r1, falsePhaseRate } = seen;
  const { row } = change;
  const before = levelOf(chart, stretch, from, row, change.before);
  const after = levelOf(chart, stretch, row, end, change.after);
  const within = rows.filter((one) => one >= from && one < end);
  const { statistic, p } = permuted(pick(scores, within));
  const test = { permutationStatistic: statistic, permutationP: p, permutations: PERMUTATIONS, seed: SEED };
  const direction = directionOf(chart, after.centre - before.centre);
  const at = stretch.at[row] ?? 0;
  const start = chart.points[at]?.x ?? at;
  const usableFrom = rows.filter((one) => one >= row).length;
  return {
    at,
    start,
    method: method.name,
    parameters: method.parameters,
    before,
    after,
    shift: shiftOf(before, after),
    evidence: { ...change.evidence, ...test, ...(Number.isNaN(r1) ? {} : { r1 }) },
    falsePhaseRate,
    direction,
    ...criteriaOf({ method, stretch, span: [row, end], usableFrom, before, after, p, r1, usable: rows.length, direction }),
    preview: { start },
  };
}

/** The level of some rows: as the method has it, else as the kind pools them. */
function levelOf(chart: Chart, stretch: Stretch, from: number, end: number, own: Change["before"]): Level {
  const rows = usableRows(stretch).filter((row) => row >= from && row < end);
  const first = from === 0 ? (latestPhase(chart)?.first ?? 0) : (stretch.at[from] ?? 0);
  const last = stretch.at[end] ?? Math.min((latestPhase(chart)?.last ?? -1) + 1, observedOf(chart));
  return {
    observations: last - first,
    usable: rows.length,
    centre: own?.centre ?? centreOf(stretch, rows),
    sigma: own?.sigma ?? null,
  };
}

function shiftOf(before: Level, after: Level): Proposal["shift"] {
  const amount = after.centre - before.centre;
  return { amount, sigmas: before.sigma === null || before.sigma === 0 ? null : amount / before.sigma };
}

function directionOf({ improvement, directional }: Chart, amount: number): Cause {
  if (!directional || improvement === "neither" || amount === 0) return "neutral";
  return amount > 0 === (improvement === "up") ? "improvement" : "concern";
}
