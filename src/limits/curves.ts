/** Smooth lines to draw, of kinds that have them. */
import type { ChartKind, Conventions, Curve, Fitting } from "../types/index.js";

/** The curves of every phase whose lines are the kind's own; none where lines are given, withheld, or lie on the centre. */
export function curvesOf({ curves }: ChartKind, { phases, columns }: Fitting, conventions: Conventions): readonly Curve[] {
  if (curves === undefined) return [];
  return phases.flatMap(({ estimate, line, limitless, option }, i) =>
    limitless === null && option.limits === undefined ? curves(columns[i]!, { estimate, line }, conventions) : [],
  );
}
