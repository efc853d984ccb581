/** Lines that the caller gives: what is allowed, and what a kind is told. */
import { AT_MOST_LARGEST, LARGEST } from "../kernel.js";
import { fault, shown, unexpected } from "../messages.js";
import type {
  Ask,
  Bounds,
  ChartKind,
  Columns,
  Conventions,
  Estimate,
  Fitted,
  Line,
  PhaseOption,
  SigmaSource,
  Unit,
} from "../types/index.js";
import { checkLock } from "./locks.js";

/** Where the lines of a phase come from: a lock, given numbers that leave nothing to estimate, or its baseline. */
export function sourceOf({ lock, limits, centre, sigma }: PhaseOption, kind: ChartKind, conventions: Conventions): Fitted["limitsFrom"] {
  if (lock !== undefined) return "locked";
  if (limits !== undefined) return "given";
  return centre !== undefined && (sigma !== undefined || sigmaOf(kind, conventions) === "implied") ? "given" : "estimated";
}

/** What a kind is told of its estimate beforehand. */
export function knownOf({ centre, sigma }: PhaseOption): Estimate {
  if (centre === undefined) return {};
  return sigma === undefined ? { centre: centre + 0 } : { centre: centre + 0, sigma: sigma + 0 };
}

/** Given lines: straight in z between the centre and either limit. */
export function givenLine({ lower, centre, upper }: NonNullable<PhaseOption["limits"]>, sigmas: number): Line {
  const below = lower === null ? NaN : (centre - lower) / sigmas;
  const above = upper === null ? NaN : (upper - centre) / sigmas;
  return (_at, z) => {
    if (z === 0) return centre;
    if (z === -sigmas) return lower ?? NaN;
    if (z === sigmas) return upper ?? NaN;
    return centre + z * (z < 0 ? below : above);
  };
}

/** Refuses given lines that contradict each other, the kind, or its natural bounds. */
export function checkGiven(option: PhaseOption, kind: ChartKind, phase: Columns, conventions: Conventions): void {
  const { centre, sigma, limits, lock } = option;
  if (centre === undefined && sigma === undefined && limits === undefined && lock === undefined) return;
  if (limits !== undefined && (centre !== undefined || sigma !== undefined))
    throw conflict("limits are given together with centre or sigma, expected one or the other");
  if (sigma !== undefined && centre === undefined) throw conflict("sigma is given without centre, expected both");
  if (sigma !== undefined && sigmaOf(kind, conventions) !== "settable")
    throw conflict(`sigma is given on ${kind.name}, expected a kind whose sigma is estimated beside its centre`);
  if (option.baseline !== undefined && (limits !== undefined || sigma !== undefined)) {
    const lines = limits === undefined ? "centre and sigma" : "limits";
    throw conflict(`a baseline is given together with ${lines}, expected one or the other`);
  }
  if (lock !== undefined) {
    if (centre !== undefined || limits !== undefined || option.baseline !== undefined)
      throw conflict("a lock is given together with centre, limits or baseline, expected the lock alone");
    checkLock(lock, kind, conventions);
    return;
  }
  if (limits !== undefined && !((limits.lower ?? -Infinity) <= limits.centre && limits.centre <= (limits.upper ?? Infinity))) {
    throw fault(
      "limits-order",
      `limits are ${shown(limits.lower)}, ${shown(limits.centre)}, ${shown(limits.upper)}, expected lower ≤ centre ≤ upper`,
      { column: "limits" },
    );
  }
  for (const number of [centre, sigma, limits?.lower, limits?.centre, limits?.upper]) {
    if (typeof number === "number" && Math.abs(number) > LARGEST)
      throw fault("out-of-range", `${number} is given, expected ${AT_MOST_LARGEST}`, { value: number });
  }
  checkWithin(centre ?? limits?.centre, boundsOf(kind, phase, { ...conventions, bounds: null }));
}

function conflict(message: string) {
  return fault("conflicting-options", message);
}

function checkWithin(centre: number | undefined, bounds: Bounds | null): void {
  if (centre === undefined || bounds === null) return;
  const [low, high] = bounds;
  if (centre < (low ?? -Infinity) || centre > (high ?? Infinity))
    throw unexpected("out-of-range", "centre", centre, `a value from ${low ?? "−∞"} to ${high ?? "∞"}`);
}

/** Where the lines of a phase are clipped: as declared, else at the natural bounds of the statistic. */
export function boundsOf(kind: ChartKind, phase: Columns, conventions: Conventions): Bounds | null {
  if (conventions.bounds !== null) return conventions.bounds;
  return typeof kind.bounds === "function" ? kind.bounds(phase, conventions) : kind.bounds;
}

/** Where sigma of a kind comes from, which may hang on a convention: transformed times, or exact limits of them. */
export function sigmaOf({ sigma }: ChartKind, conventions: Conventions): SigmaSource {
  return typeof sigma === "function" ? sigma(conventions) : sigma;
}

/** What the statistic of a kind is measured in, which may hang on a convention: a funnel of shares, or of rates. */
export function unitOf({ unit }: ChartKind, conventions: Conventions): Unit {
  return typeof unit === "function" ? unit(conventions) : unit;
}

/** The unit of a chart: that of its kind, or shares where the call says so of a kind that plots plain numbers. */
export function unitInForce({ chart: kind, unit }: Pick<Ask, "chart" | "unit">, conventions: Conventions): Unit {
  const own = unitOf(kind, conventions);
  if (unit === undefined || unit === own) return own;
  if (own === "number" && kind.comparable !== false) return unit;
  throw unexpected("conflicting-options", "unit", unit, `none on a chart of kind ${kind.name}`);
}

/** A line that never crosses its own centre and never leaves the bounds on its own side of it. */
export function clipped(line: Line, bounds: Bounds | null): Line {
  const low = bounds?.[0] ?? -Infinity;
  const high = bounds?.[1] ?? Infinity;
  return (at, z) => {
    const centre = line(at, 0);
    if (z === 0) return centre + 0;
    const raw = line(at, z);
    if (z < 0) return (raw < low ? Math.min(low, centre) : raw > centre ? centre : raw) + 0;
    return (raw > high ? Math.max(high, centre) : raw < centre ? centre : raw) + 0;
  };
}
