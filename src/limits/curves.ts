/** Smooth lines to draw, of kinds that have them. */
import type { Bounds, ChartKind, Conventions, Curve, Fitting, Series } from "../types/index.js";
import { phaseColumns } from "./columns.js";
import { boundsOf } from "./given.js";
import { drawnUnder } from "./locks.js";

/** The curves of every phase whose lines are the kind's own; none where lines are given, withheld, or lie on the centre. */
export function curvesOf(kind: ChartKind, series: Series, { phases }: Fitting, conventions: Conventions): readonly Curve[] {
  const { curves } = kind;
  if (curves === undefined) return [];
  return phases.flatMap(({ first, end, estimate, line, limitless, option }) => {
    if (limitless !== null || option.limits !== undefined) return [];
    const columns = phaseColumns(series, { first, end });
    const inForce = drawnUnder(option, conventions);
    const bounds = boundsOf(kind, columns, inForce);
    return curves(columns, { estimate, line }, inForce).map((curve) => within(curve, line(0, 0), bounds));
  });
}

/** A curve held within the bounds, as the lines of its phase are; at the centre where that lies beyond them. */
function within(curve: Curve, centre: number, bounds: Bounds | null): Curve {
  const low = Math.min(bounds?.[0] ?? -Infinity, centre);
  const high = Math.max(bounds?.[1] ?? Infinity, centre);
  return { ...curve, y: curve.y.map((value) => Math.min(high, Math.max(low, value))) };
}
