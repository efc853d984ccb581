/** Locking limits: from a phase of a finished chart to a ledger entry. */
import { defined, isIsoDate, ISO_DATE, isWords, refuseUnknown } from "../checks.js";
import { contentHash, dataHash, type HashedRow, unitsBetween } from "../hash.js";
import { fault, shown } from "../messages.js";
import { standingBetween } from "../placing.js";
import type { Basis, Chart, LedgerEntry, LockDecision, Phase, Point, X } from "../types/index.js";
import { checkChart, standingAt } from "./given.js";

/**
 * A ledger entry: the numbers from which the lines of a phase can be rebuilt to the last digit, who locked them, when and
 * why, and a fingerprint of the data behind them. The library stores nothing; a team keeps the entry, under version control,
 * and hands it back: `phases: [{ start, lock: entry }]`. From then on the lines stay, and a chart of revised data says so.
 * @param phase - position in `chart.phases`
 * @throws SpcError `lock-incomplete` without `reason`, `lockedBy` or `lockedAt`, or where the phase has no estimated lines to lock;
 * `position-unknown` where there is no such phase; `unknown-option`; `wrong-type` for what is no chart
 * @example lockPhase(chart, 0, { reason: "baseline agreed", lockedBy: "A. Analyst", lockedAt: "2024-02-01" })
 */
export function lockPhase(chart: Chart, phase: number, decision: LockDecision): LedgerEntry {
  checkChart(chart, "lockPhase");
  const locked = standingAt(chart.phases, phase, "phase");
  const { reason, lockedBy, lockedAt, cause, expectedToPersist, supersedes = locked.lock?.id } = complete(decision);
  const basis = finalPart(chart, basisOf(locked));
  const { conventions, library } = chart.provenance;
  const start: X | null = locked.first === null ? null : (chart.points[locked.first]?.x ?? null);
  const entry: Omit<LedgerEntry, "id"> = {
    ...defined({ supersedes }),
    kind: chart.kind,
    conventions,
    library,
    phase: { start, ...(locked.label === null ? {} : { label: locked.label }) },
    basis,
    parameters: locked.estimate,
    ...(locked.centreGiven === true ? { centreGiven: true } : {}),
    status: locked.standing,
    lockedBy,
    lockedAt,
    reason,
    ...defined({ cause, expectedToPersist }),
    dataHash: hashOf(chart, basis),
  };
  return { id: contentHash(entry), ...entry };
}

const NEEDED = ["reason", "lockedBy", "lockedAt"] as const;
const TEXTS = [...NEEDED, "cause", "supersedes"] as const;

function complete(decision: LockDecision): LockDecision {
  refuseUnknown("lockPhase", decision, [...TEXTS, "expectedToPersist"]);
  const given: Readonly<Partial<Record<keyof LockDecision, unknown>>> = decision;
  for (const name of NEEDED) if (given[name] === undefined) throw incomplete(`${name} is missing, expected text`, name);
  for (const name of TEXTS)
    if (given[name] !== undefined && !isWords(given[name]))
      throw incomplete(`${name} is ${shown(given[name])}, expected text that is not blank`, name);
  const { expectedToPersist, lockedAt } = given;
  if (!isIsoDate(lockedAt)) throw incomplete(`lockedAt is ${shown(lockedAt)}, expected ${ISO_DATE}`, "lockedAt");
  if (expectedToPersist !== undefined && typeof expectedToPersist !== "boolean")
    throw incomplete(`expectedToPersist is ${shown(expectedToPersist)}, expected true or false`, "expectedToPersist");
  return decision;
}

function incomplete(message: string, column: string): Error {
  return fault("lock-incomplete", message, { column });
}

function basisOf({ basis, limitsFrom, standing, index }: Phase): Basis {
  if (basis !== null && standing !== "no-limits") return basis;
  const why = limitsFrom === "given" ? "its lines are given and cannot move" : "it has no lines";
  throw incomplete(`phase ${index} cannot be locked: ${why}, expected a phase with estimated or locked lines`, "phase");
}

/**
 * The window behind the lines without the provisional observations at its end: they made no line, and were they in the fingerprint, their
 * final values would count as a revision. Scattered positions keep their window.
 */
function finalPart(chart: Chart, basis: Basis): Basis {
  const rows = chart.axis === "size" ? [] : chart.points.filter(standingBetween(chart, basis.from, basis.to));
  const last = rows.findLast(({ status }) => status !== "provisional");
  if (last === undefined || rows.length !== basis.observations) return basis;
  return { ...basis, to: last.x, observations: rows.indexOf(last) + 1 };
}

/** The fingerprint of the observations behind the lines, as the chart holds them. */
function hashOf(chart: Chart, { from, to }: Basis): string {
  const { points, kind, provenance } = chart;
  const rows =
    chart.axis === "size"
      ? unitsBetween(points, from, to).flatMap((at) => points[at] ?? [])
      : points.filter(standingBetween(chart, from, to));
  const subgroups = rows.some(({ also }) => also !== null && ("sd" in also || "range" in also));
  return dataHash(kind, provenance.conventions, rows.map(hashed), subgroups);
}

function hashed({ x, y, n, also, status }: Point): HashedRow {
  return { x, y, n, sd: also?.sd ?? null, range: also?.range ?? null, ghost: status === "ghost" };
}
