/** What there is to say about locks: whether the data behind them are still the same, and which criteria are not met. */
import { dataHash, type HashedRow, unitsBetween } from "../hash.js";
import { compare, countPresent, lagOneCorrelation, mean } from "../kernel.js";
import { firstAtLeast } from "../positions.js";
import { note } from "../notes.js";
import { placing } from "../placing.js";
import type { ChartKind, Conventions, Fitted, Fitting, Improvement, LedgerEntry, Note, Params, Series } from "../types/index.js";
import { drawnUnder } from "./locks.js";

/** What there is to say about the locks of a chart: that the data behind them were revised, and which criteria for new limits are not met. */
export function lockNotes(
  series: Series,
  { phases, value }: Fitting,
  kind: ChartKind,
  improvement: Improvement,
  conventions: Conventions,
): readonly Note[] {
  return phases.flatMap((phase, index) => {
    const { lock } = phase.option;
    if (lock === undefined) return [];
    const rows = rowsWithin(series, kind, lock.basis);
    const held = rows.filter((i) => series.ghost?.[i] !== 1).map((i) => value[i]!);
    const keepsSubgroups = kind.replot === undefined && (series.sd !== null || series.range !== null);
    const revised = revision(series, lock, rows, keepsSubgroups, countPresent(held), drawnUnder(phase.option, conventions));
    const worse = kind.directional && isWorse(phases[index - 1], phase, improvement);
    const criteria = unmetBy(lock, worse, kind.admits !== "outside" && isAlike(held));
    return [
      ...(revised === null ? [] : [note(revised.code, revised.params, { phase: index })]),
      ...(criteria.length === 0 ? [] : [note("lock-criteria-unmet", { criteria: criteria.join(", ") }, { phase: index })]),
    ];
  });
}

/** Whether the data behind a lock are gone or have changed; null where they are as they were. */
function revision(
  series: Series,
  lock: LedgerEntry,
  rows: readonly number[],
  subgroups: boolean,
  usableNow: number,
  conventions: Conventions,
): { code: string; params: Params } | null {
  if (rows.length === 0) return { code: "locked-data-missing", params: {} };
  const hashed = rows.map((i) => hashedRow(series, i));
  if (dataHash(lock.kind, conventions, hashed, subgroups) === lock.dataHash) return null;
  const { observations, usable } = lock.basis;
  return { code: "locked-data-changed", params: { observations, usable, observationsNow: rows.length, usableNow } };
}

/** The rows that stand where the basis of a lock stood. */
function rowsWithin(
  { axis, place, x, n, observed }: Series,
  { temporal }: ChartKind,
  { from, to }: LedgerEntry["basis"],
): readonly number[] {
  if (temporal === false)
    return unitsBetween(
      Array.from({ length: observed }, (_, i) => ({ x: x[i]!, n: n?.[i] ?? null })),
      from,
      to,
    );
  const placeOf = placing(axis, x);
  const [first, last] = [placeOf(from), placeOf(to)];
  const rows: number[] = [];
  if (Number.isNaN(first)) return rows;
  for (let i = firstAtLeast(place, first); i < observed && place[i]! <= last; i++) rows.push(i);
  return rows;
}

function hashedRow({ x, y, n, sd, range, status }: Series, i: number): HashedRow {
  return { x: x[i]!, y: y[i]!, n: n?.[i] ?? null, sd: sd?.[i] ?? null, range: range?.[i] ?? null, ghost: status?.[i] === "ghost" };
}

/** Whether neighbouring values of a basis are alike beyond chance: a lag-1 correlation about their mean above 2/√k; NaN for a gap. */
function isAlike(values: readonly number[]): boolean {
  const centre = mean(values);
  return lagOneCorrelation(values.map((value) => value - centre)) > 2 / Math.sqrt(countPresent(values));
}

/** Whether a phase lies on the worse side of the one before it. */
function isWorse(before: Fitted | undefined, after: Fitted, improvement: Improvement): boolean {
  const [old, now] = [centreOf(before), centreOf(after)];
  if (improvement === "neither" || Number.isNaN(old) || Number.isNaN(now)) return false;
  return compare(now, old, after.scale) === (improvement === "up" ? -1 : 1);
}

function centreOf(phase: Fitted | undefined): number {
  return phase === undefined ? NaN : (phase.level?.centre ?? phase.estimate.centre ?? NaN);
}

function unmetBy({ basis, cause, expectedToPersist }: LedgerEntry, worse: boolean, alike: boolean): readonly string[] {
  const failing = [
    ...(worse ? ["desired"] : []),
    ...(basis.usable < 12 ? ["enough-after"] : []),
    ...(alike ? ["independent"] : []),
    ...(cause === undefined || cause === "" ? ["cause-known"] : []),
  ];
  return failing.length > 0 || expectedToPersist === false
    ? [...failing, ...(expectedToPersist === true ? [] : ["expected-to-persist"])]
    : failing;
}
