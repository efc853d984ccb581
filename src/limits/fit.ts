/** A kind fitted to one phase. */
import { checkFit } from "../contracts.js";
import { partOf } from "../positions.js";
import type { ChartKind, Columns, Conventions, Fit, Outline, Selection, Series } from "../types/index.js";
import { phaseColumns, selectBaseline } from "./columns.js";
import { checkGiven, givenLine, knownOf } from "./given.js";
import { drawnUnder, noRows } from "./locks.js";

/** What a kind makes of a phase. */
export interface PhaseFit {
  /** Its rows. */
  readonly columns: Columns;
  /** The rows that may influence its lines. */
  readonly selection: Selection;
  /** What they give. */
  readonly fit: Fit;
}

/** Fits a kind to a phase. What comes of it is not kept, so that of many phases one stands in memory at a time. */
export function fitPhase(
  series: Series,
  outline: Outline,
  value: readonly number[],
  phaseOf: readonly number[] | null,
  kind: ChartKind,
  conventions: Conventions,
): PhaseFit {
  const columns = phaseColumns(series, outline);
  const plotted = value === series.y ? columns.y : partOf(value, outline);
  const selection = selectBaseline(series, outline, columns, plotted, value, phaseOf, conventions);
  return { columns, selection, fit: fitOne(outline, columns, selection, kind, conventions) };
}

/** The lines as given, as locked, or as the kind finds them in the baseline. */
function fitOne({ option }: Outline, phase: Columns, { baseline }: Selection, kind: ChartKind, conventions: Conventions): Fit {
  checkGiven(option, kind, phase, conventions);
  const { limits, lock } = option;
  if (lock === undefined && limits !== undefined)
    return {
      estimate: { centre: limits.centre + 0, lower: (limits.lower ?? NaN) + 0, upper: (limits.upper ?? NaN) + 0 },
      line: givenLine(limits, conventions.sigmas),
    };
  return checkFit(
    kind,
    lock === undefined
      ? kind.fit(baseline, phase, knownOf(option), conventions)
      : kind.fit(noRows(phase), phase, { ...lock.parameters }, drawnUnder(option, conventions)),
  );
}
