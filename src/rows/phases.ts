/** The phases of a finished chart. */
import type { Fitted, Fitting, LedgerEntry, Phase, PhaseLock, Series, X } from "../types/index.js";
import { orNull } from "./nulls.js";

/** The phases as they stand in the chart. */
export function writePhases(series: Series, fitting: Fitting): Phase[] {
  return fitting.phases.map((phase, index) => {
    const { option, first, end, level, estimate, limitsFrom, standing } = phase;
    const empty = first >= end;
    const written: Phase = {
      index,
      first: empty ? null : first,
      last: empty ? null : end - 1,
      label: option.label ?? option.lock?.phase.label ?? null,
      reason: option.reason ?? null,
      decidedBy: option.decidedBy ?? null,
      decidedAt: option.decidedAt ?? null,
      limitsFrom,
      basis: basisOf(series, phase),
      standing,
      estimate,
      lines:
        level === null || Number.isNaN(level.centre)
          ? null
          : { centre: level.centre, lower: orNull(level.lower), upper: orNull(level.upper) },
    };
    const marked: Phase = isCentreGiven(phase) ? { ...written, centreGiven: true } : written;
    return option.lock === undefined ? marked : { ...marked, lock: lockOf(option.lock) };
  });
}

function isCentreGiven({ option: { centre, lock }, limitsFrom }: Fitted): boolean {
  return lock === undefined ? centre !== undefined && limitsFrom === "estimated" : lock.centreGiven === true;
}

/** What a chart says of a lock. */
function lockOf({ id, reason, lockedBy, lockedAt, cause }: LedgerEntry): PhaseLock {
  return { id, reason, lockedBy, lockedAt, cause: cause ?? null };
}

/** Which rows made the lines; null for given lines, and where there is no row. */
function basisOf(series: Series, { option, limitsFrom, baseline, first, end, usable }: Fitted): Phase["basis"] {
  if (limitsFrom === "given") return null;
  if (option.lock !== undefined) return { ...option.lock.basis, ghosts: option.lock.basis.ghosts.map((ghost) => ({ ...ghost })) };
  const rows = baseline === null ? end - first : baseline.length;
  if (rows === 0) return null;
  const at = (i: number): number => (baseline === null ? first + i : baseline[i]!);
  const ghosts: { x: X; reason: string | null }[] = [];
  const { status, why, x } = series;
  if (status !== null)
    for (let i = 0; i < rows; i++) if (status[at(i)] === "ghost") ghosts.push({ x: x[at(i)]!, reason: why?.[at(i)] ?? null });
  return { from: series.x[at(0)]!, to: series.x[at(rows - 1)]!, observations: rows, usable, ghosts };
}
