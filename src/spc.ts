/** The composition: read the spine from top to bottom. */
import { defined, refuseSides } from "./checks.js";
import { fitPhases } from "./limits.js";
import { cautions } from "./limits/cautions.js";
import { phaseColumns } from "./limits/columns.js";
import { shareNotes } from "./limits/counts.js";
import { curvesOf } from "./limits/curves.js";
import { boundsOf, unitInForce } from "./limits/given.js";
import { withInnerLines } from "./limits/innerLines.js";
import { lockNotes } from "./limits/lockNotes.js";
import { outlinePhases } from "./phases.js";
import { checkAsk, conventionsInForce, rulesInForce } from "./request.js";
import { type Sheet, writeColumns, writePoints } from "./rows.js";
import { writePhases } from "./rows/phases.js";
import { readAnnotations } from "./series/annotations.js";
import { assumeDenominator } from "./series/extend.js";
import { checkOptions } from "./series/options.js";
import { inNames } from "./series/named.js";
import { readSeries } from "./series.js";
import { findSignals } from "./signals.js";
import { pointCauses } from "./signals/causes.js";
import type {
  Ask,
  Bounds,
  Channel,
  Chart,
  ChartColumns,
  ChartHead,
  Conventions,
  Data,
  Fitted,
  Fitting,
  Note,
  Options,
  Provenance,
  RowOf,
  Rule,
} from "./types/index.js";
import { judge } from "./verdict.js";
import { LIBRARY, SCHEMA } from "./version.js";

export { checkAsk } from "./request.js";
export { inNames } from "./series/named.js";

/**
 * Turns a series into a chart: plotted values, limits, signals, verdicts and cautions as plain data, equal to its own JSON copy.
 * @param data - rows, or numbers; an array for each column; or an Arrow table: never changed and never kept
 * @param options - the chart kind and what to know of the rows; `{ chart: xmrChart }` is enough for an array of numbers
 * @throws SpcError for unknown options, impossible rows, and contradictions, saying what was got, what was expected and where
 * @example spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13], { chart: xmrChart }).phases[0].lines
 */
export function spc<D extends Data, C extends Channel>(data: D, options: Options<RowOf<D>, C>): Chart;
export function spc(data: unknown, options: Ask): Chart {
  return chartOf(data, options);
}

/** The same whatever the rows are: for readings, which have rows of their own. */
export function chartOf(data: unknown, ask: Ask): Chart {
  return analysis(data, ask, (sheet) => ({ points: writePoints(sheet) }));
}

/**
 * The same as `spc`, with parallel columns in place of rows, for bulk work: NaN stands for null in columns of numbers, and a
 * column that says nothing beyond phases and signals is null.
 * @throws SpcError as `spc` does
 */
export function spcColumns<D extends Data, C extends Channel>(data: D, options: Options<RowOf<D>, C>): ChartColumns;
export function spcColumns(data: unknown, options: Ask): ChartColumns {
  return analysis(data, options, (sheet) => ({ length: sheet.series.length, columns: writeColumns(sheet) }));
}

function analysis<Body extends object>(data: unknown, ask: Ask, write: (sheet: Sheet) => Body): ChartHead & Body {
  checkAsk(ask);
  checkOptions(ask);
  return inNames(ask, data, (dated) => analysed(data, dated, write));
}

function analysed<Body extends object>(data: unknown, ask: Ask, write: (sheet: Sheet) => Body): ChartHead & Body {
  const { chart: kind, baseline, centre, sigma, limits } = ask;
  const notes: Note[] = [];
  const conventions = conventionsInForce(ask, notes);
  const rules = rulesInForce(ask, notes);
  for (const { params } of rules) refuseSides(params.third, conventions);
  const improvement = ask.improvement ?? "neither";
  const { directional } = kind;

  const read = readSeries(data, ask, conventions);
  const annotated = readAnnotations(read, ask.annotations ?? []);
  const outlined = outlinePhases(read, defined({ baseline, centre, sigma, limits }), ask.phases ?? []);
  const series = ask.extend === undefined ? read : assumeDenominator(read, outlined.outlines, ask.extend, notes);
  const fitting = fitPhases(series, outlined.outlines, kind, conventions);
  const found = findSignals(series, fitting, { rules, improvement, directional, conventions });
  const { signals, plotted, evaluated } = found;
  const coloured = pointCauses(series.length, plotted, rules, conventions.conflict);
  const unit = unitInForce(ask, conventions);
  const per = ask.per ?? (unit === "proportion" ? 100 : 1);
  const bounds = (phase: Fitted): Bounds | null => boundsOf(kind, phaseColumns(series, phase), conventions);
  const judged = judge({ series, fitting, signals: plotted, evaluated, rules, improvement, kind, bounds, per, conventions });
  const also = ask.innerLines === true ? withInnerLines(fitting, conventions) : fitting.also;

  return {
    schema: SCHEMA,
    kind: kind.name,
    name: ask.name ?? "",
    axis: kind.temporal === false ? "size" : series.axis,
    period: series.period,
    financialYearStart: ask.financialYearStart ?? (ask.period === "financial-year" ? 4 : 1),
    unit,
    per,
    improvement,
    directional,
    phases: writePhases(series, fitting),
    signals,
    curves: curvesOf(kind, series, fitting, conventions),
    annotations: annotated.annotations,
    verdict: judged.verdict,
    notes: [
      ...notes,
      ...series.notes,
      ...annotated.notes,
      ...outlined.notes,
      ...fitting.notes,
      ...found.notes,
      ...coloured.notes,
      ...judged.notes,
      ...(ask.unit === "proportion" ? shareNotes(fitting) : []),
      ...cautions(series, fitting, kind, conventions),
      ...lockNotes(series, fitting, kind, improvement, conventions),
    ],
    provenance: provenanceOf(ask, rules, conventions, fitting),
    ...write({ series, fitting, signals, causes: coloured.causes, also }),
  };
}

function provenanceOf({ preset, asOf }: Ask, rules: readonly Rule[], conventions: Conventions, { chosen }: Fitting): Provenance {
  return {
    library: LIBRARY,
    preset: preset?.name ?? null,
    asOf: asOf ?? null,
    conventions: chosen == null ? conventions : { ...conventions, ...chosen },
    rules: rules.map(({ key, name, label, params }) => ({ key, name, label, params })),
  };
}
