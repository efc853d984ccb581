/** In which zone each value lies, decided once with one tolerance. */
import { compare, NO_ZONE, TOLERANCE, UNLINED } from "../kernel.js";
import type { Fitted, Line } from "../types/index.js";

/** What the zones of one phase are decided by. */
export interface Ruler {
  /** First row of the phase in the series. */
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
  /** Its clipped lines, at rows counted from `first`. */
  readonly line: Line;
  /** Magnitude of its baseline (M of the tolerance). */
  readonly scale: number;
  /** Added to the tolerance on the centre. */
  readonly extra: number;
  /** Distance of the limits in sigmas. */
  readonly sigmas: number;
  /** False where only sides exist. */
  readonly lined: boolean;
  /** Exact side at a row counted from `first`; NaN where the tolerance decides. */
  readonly side: ((at: number) => number) | null;
}

/** How near the centre a value must be for the exact side to be asked. */
const NEAR = 2 ** -40;

/** Lines row by row. */
export interface StepLines {
  /** Centre lines. */
  readonly centre: number[];
  /** Lower limits. */
  readonly lower: number[];
  /** Upper limits. */
  readonly upper: number[];
}

type Level = NonNullable<Fitted["level"]>;

/** Zones where lines are level in the phase: seven edges, then a sum of comparisons a value. Gives the lines. */
export function levelZones(value: readonly number[], ruler: Ruler, zone: number[]): Level {
  const { line, scale, sigmas, first, end } = ruler;
  const s = sigmas / 3;
  const centre = line(0, 0);
  const slack = (edge: number): number => TOLERANCE * Math.max(Math.abs(edge), scale);
  const u1 = line(0, s);
  const u2 = line(0, 2 * s);
  const u3 = line(0, sigmas);
  const l1 = line(0, -s);
  const l2 = line(0, -2 * s);
  const l3 = line(0, -sigmas);
  const t0 = slack(centre) + ruler.extra;
  const tu1 = slack(u1);
  const tu2 = slack(u2);
  const tu3 = slack(u3);
  const tl1 = slack(l1);
  const tl2 = slack(l2);
  const tl3 = slack(l3);
  const near = ruler.side === null ? -1 : NEAR * scale;
  const thirds = ruler.lined && !Number.isNaN(l3) && !Number.isNaN(u3);
  for (let i = first; i < end; i++) {
    const v = value[i]!;
    if (Number.isNaN(v)) zone[i] = NO_ZONE;
    else if (Math.abs(v) > scale || Math.abs(v - centre) <= near || ruler.extra > 0 || !thirds)
      zone[i] = zoneAt(v, i - first, centre, ruler);
    else {
      const above = +(v - centre > t0) + +(v - u1 > tu1) + +(v - u2 > tu2) + +(v - u3 > tu3);
      zone[i] = above - (+(centre - v > t0) + +(l1 - v > tl1) + +(l2 - v > tl2) + +(l3 - v > tl3));
    }
  }
  return { centre, lower: l3, upper: u3 };
}

/** Zones and lines where lines may differ from row to row. Gives the lines where they turn out the same throughout. */
export function steppedZones(value: readonly number[], ruler: Ruler, zone: number[], { centre, lower, upper }: StepLines): Fitted["level"] {
  const { first, end, line, sigmas } = ruler;
  let level = end > first;
  for (let i = first; i < end; i++) {
    const at = i - first;
    centre[i] = line(at, 0);
    lower[i] = line(at, -sigmas);
    upper[i] = line(at, sigmas);
    zone[i] = Number.isNaN(value[i]!) ? NO_ZONE : zoneAt(value[i]!, at, centre[i]!, ruler);
    level &&= Object.is(lower[i], lower[first]) && Object.is(upper[i], upper[first]) && Object.is(centre[i], centre[first]);
  }
  return level ? { centre: centre[first]!, lower: lower[first]!, upper: upper[first]! } : null;
}

/** The zone of a value at a row of the phase, from the centre outwards, as most values lie near it. A side without a limit has no thirds. */
function zoneAt(v: number, at: number, centre: number, ruler: Ruler): number {
  const { line, scale, sigmas } = ruler;
  const side = sideAt(v, at, centre, ruler);
  if (Number.isNaN(side)) return NO_ZONE;
  if (side === 0) return 0;
  if (!ruler.lined) return side * UNLINED;
  const s = (side * sigmas) / 3;
  const third = line(at, s);
  if (Number.isNaN(third)) return side * UNLINED;
  if (compare(v, third, scale) !== side) return side;
  if (compare(v, line(at, 2 * s), scale) !== side) return 2 * side;
  return compare(v, line(at, side * sigmas), scale) === side ? 4 * side : 3 * side;
}

function sideAt(v: number, at: number, centre: number, { scale, extra, side }: Ruler): number {
  if (Number.isNaN(centre)) return NaN;
  if (side !== null && Math.abs(v - centre) <= NEAR * Math.max(Math.abs(v), scale)) {
    const exact = side(at);
    if (!Number.isNaN(exact)) return exact;
  }
  return compare(v, centre, scale, extra);
}
