/** Smooth lines to draw, of kinds that have them. */
import type { ChartKind, Conventions, Curve, Fitting, Series } from "../types/index.js";
import { phaseColumns } from "./columns.js";

/** The curves of every phase whose lines are the kind's own; none where lines are given, withheld, or lie on the centre. */
export function curvesOf({ curves }: ChartKind, series: Series, { phases }: Fitting, conventions: Conventions): readonly Curve[] {
  if (curves === undefined) return [];
  return phases.flatMap(({ first, end, estimate, line, limitless, option }) =>
    limitless === null && option.limits === undefined ? curves(phaseColumns(series, { first, end }), { estimate, line }, conventions) : [],
  );
}
