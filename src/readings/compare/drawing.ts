/** A finished chart as its rules saw it, so that they can be asked again under other settings. */
import { compare as sideOf, largest, NO_ZONE, UNLINED } from "../../kernel.js";
import type { Chart, Fitted, Fitting, Line, Phase, Point, Series } from "../../types/index.js";

/** What rules are asked about. */
export interface Drawing {
  /** The observations. */
  readonly series: Series;
  /** Their lines and zones. */
  readonly fitting: Fitting;
}

/** What the rules of a chart saw, from its points and phases. */
export function drawingOf(chart: Chart): Drawing {
  const { points, phases } = chart;
  const present = phases.filter(({ first }) => first !== null);
  const fitted = present.map((phase) => fittedOf(phase, chart));
  const numbers = (of: (point: Point) => number | null): readonly number[] => points.map((point) => of(point) ?? NaN);
  const places = new Map(present.map(({ index }, place) => [index, place]));
  const phaseOf = points.map(({ phase }) => places.get(phase) ?? -1);
  const x = points.map((point) => point.x);
  return {
    series: {
      length: points.length,
      observed: points.length,
      x,
      y: numbers(({ y }) => y),
      n: null,
      sd: null,
      range: null,
      ghost: points.map(({ status }) => Number(status === "ghost" || status === "provisional")),
      axis: chart.axis === "size" ? "number" : chart.axis,
      place: points.map(({ index }) => index),
      period: chart.period,
      status: points.map(({ status }) => status),
      why: null,
      target: NaN,
      notes: [],
    },
    fitting: {
      phases: fitted,
      value: numbers(({ value }) => value),
      zone: points.map((point, i) => zoneCode(point, fitted[phaseOf[i] ?? 0], chart)),
      phaseOf,
      also: null,
      other: null,
      lines: null,
      notes: [],
    },
  };
}

function fittedOf(phase: Phase, chart: Chart): Fitted {
  const { index, limitsFrom, centreGiven, standing, estimate } = phase;
  const first = phase.first ?? 0;
  const rows = chart.points.slice(first, (phase.last ?? -1) + 1);
  return {
    first,
    end: first + rows.length,
    option: {},
    baseline: null,
    estimate,
    line: lineOf(rows, chart.provenance.conventions.sigmas),
    level: null,
    usable: phase.basis?.usable ?? 0,
    counted: rows.filter(({ value, status }) => value !== null && status === "counted").length,
    limitsFrom,
    standing,
    limitless: limitlessOf(index, rows, chart),
    settled: centreGiven === true || limitsFrom !== "estimated",
    scale: largest(rows.map(({ value }) => value ?? 0)),
  };
}

function limitlessOf(phase: number, rows: readonly Point[], { notes }: Chart): Fitted["limitless"] {
  const has = (code: string): boolean =>
    notes.some((note) => note.code === code && note.phase === phase && (code !== "below-minimum" || note.params.effect === "withhold"));
  if (has("below-minimum")) return "below-minimum";
  if (has("no-variation")) return "no-variation";
  return rows.some(({ zone }) => zone !== null) ? null : "no-limits";
}

/** The lines of the rows; between centre and limits, straight. */
function lineOf(rows: readonly Point[], sigmas: number): Line {
  return (at, z) => {
    const { centre, lower, upper } = rows[at] ?? { centre: null, lower: null, upper: null };
    if (z === 0 || centre === null) return centre ?? NaN;
    const limit = (z > 0 ? upper : lower) ?? NaN;
    return Math.abs(z) === sigmas ? limit : centre + (Math.abs(z) / sigmas) * (limit - centre);
  };
}

/** The zone, or the side alone where there are no sigma lines, on that side or at all. */
function zoneCode({ value, centre, zone, lower, upper }: Point, phase: Fitted | undefined, { provenance }: Chart): number {
  if (zone !== null) return zone !== 0 && (zone > 0 ? upper : lower) === null ? UNLINED * zone : zone;
  if (value === null || centre === null) return NO_ZONE;
  return UNLINED * sideOf(value, centre, phase?.scale ?? 0, provenance.conventions.tolerance);
}
