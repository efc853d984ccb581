/** What limits: a kind fitted to each phase, its lines, and the zone of every value. */
import { checkFit, checkPlotted } from "./contracts.js";
import { compare, countPresent, LARGEST, largest } from "./kernel.js";
import { joined, partOf, phaseColumns, phaseOfRows, selectBaseline } from "./limits/columns.js";
import { outOfRange, refuseEndless, refuseLarge } from "./limits/finite.js";
import { boundsOf, checkGiven, clipped, givenLine, knownOf, sourceOf } from "./limits/given.js";
import { drawnUnder, noRows } from "./limits/locks.js";
import { forgetGhosts, replottedScale } from "./limits/replotted.js";
import { addRemarks, standingNotes, standingOf } from "./limits/standing.js";
import { levelZones, type Ruler, type StepLines, steppedZones } from "./limits/zones.js";
import { note } from "./notes.js";
import type {
  Bounds,
  ChartKind,
  Columns,
  Conventions,
  Estimate,
  Fit,
  Fitted,
  Fitting,
  Line,
  Note,
  Outline,
  Selection,
  Series,
} from "./types/index.js";

/** The lines of every phase, the plotted values and their zones. */
export function fitPhases(series: Series, outlines: readonly Outline[], kind: ChartKind, conventions: Conventions): Fitting {
  const phaseOf = outlines.length === 1 ? null : phaseOfRows(outlines, series.length);
  const plotted = joined(series, outlines, (phase) => checkPlotted(kind, phase, kind.plot(phase, conventions)));
  const fit = (outline: Outline): Drawn => fitted(series, outline, plotted.value, phaseOf, kind, conventions);
  const { replot } = kind;
  if (replot !== undefined) refuseLarge(plotted.value, series);
  const drawn = replot === undefined ? null : outlines.map(fit);
  const { value, also } =
    replot === undefined || drawn === null
      ? plotted
      : joined(series, outlines, (phase, i) => checkPlotted(kind, phase, replot(phase, drawn[i]!.fit, conventions)));
  const counts = outlines.map((outline) => countUsable(series, value, outline, drawnUnder(outline.option, conventions).bounds));
  let total = 0;
  for (const count of counts) total += count;

  const page: Page = {
    kind,
    conventions,
    value,
    zone: new Array<number>(series.length),
    lines: kind.stepped ? emptyLines(series.length) : null,
  };
  const notes: Note[] = [];
  const chosen: Fit["chosen"][] = [];
  const phases = outlines.map((outline, i): Fitted => {
    const short = shortBy(conventions, counts[i]!, total, i);
    if (short !== null && outline.end > outline.first) notes.push(short);
    const withheld = short !== null && conventions.minimum?.effect === "withhold";
    const own = drawn?.[i] ?? fit(outline);
    const phase = drawPhase(page, outline, own, counts[i]!, withheld);
    standingNotes(notes, phase, i, kind);
    addRemarks(notes, own.fit, own.selection, outline.first, i);
    chosen.push(own.fit.chosen);
    return phase;
  });
  return { phases, value, zone: page.zone, phaseOf, also, lines: page.lines, chosen: chosenBy(chosen), notes };
}

/** A phase with what a kind makes of it. */
interface Drawn {
  readonly columns: Columns;
  readonly selection: Selection;
  readonly fit: Fit;
}

/** Fits a kind to a phase. What comes of it is not kept, so that of many phases one stands in memory at a time. */
function fitted(
  series: Series,
  outline: Outline,
  value: readonly number[],
  phaseOf: readonly number[] | null,
  kind: ChartKind,
  conventions: Conventions,
): Drawn {
  const columns = phaseColumns(series, outline);
  const plotted = value === series.y ? columns.y : partOf(value, outline);
  const selection = selectBaseline(series, outline, columns, plotted, value, phaseOf, conventions);
  return { columns, selection, fit: fitOne(outline, columns, selection, kind, conventions) };
}

/** What every fit chose alike. */
function chosenBy(all: readonly Fit["chosen"][]): Partial<Conventions> | null {
  const [chosen] = all;
  if (chosen === undefined) return null;
  const own = JSON.stringify(chosen);
  return all.every((other) => JSON.stringify(other) === own) ? chosen : null;
}

/** What the phases are drawn on together. */
interface Page {
  readonly kind: ChartKind;
  readonly conventions: Conventions;
  readonly value: readonly number[];
  readonly zone: number[];
  readonly lines: StepLines | null;
}

function emptyLines(length: number): StepLines {
  return { centre: new Array<number>(length), lower: new Array<number>(length), upper: new Array<number>(length) };
}

/** How many values count. Throws where one is too large, or lies beyond bounds that were declared for all of them. */
function countUsable({ ghost, x }: Series, value: readonly number[], { first, end }: Outline, bounds: Bounds | null): number {
  const low = bounds?.[0] ?? -LARGEST;
  const high = bounds?.[1] ?? LARGEST;
  let count = 0;
  for (let i = first; i < end; i++) {
    const held = ghost?.[i] === 1;
    const own = value[i]!;
    if (own >= low && own <= high && !held) count++;
    else if (Math.abs(own) > LARGEST) throw outOfRange(x[i], own, "a magnitude of at most 1e301");
    else if (!held && (compare(own, low, 0) < 0 || compare(own, high, 0) > 0))
      throw outOfRange(x[i], own, `it within the declared bounds, ${bounds?.[0] ?? "−∞"} to ${bounds?.[1] ?? "∞"}`);
    else if (!held && !Number.isNaN(own)) count++;
  }
  return count;
}

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

function shortBy({ minimum }: Conventions, own: number, total: number, phase: number): Note | null {
  if (minimum === null) return null;
  const points = minimum.of === "chart" ? total : own;
  return points < minimum.points
    ? note("below-minimum", { points, needed: minimum.points, of: minimum.of, effect: minimum.effect }, { phase })
    : null;
}

function drawPhase(
  page: Page,
  outline: Outline,
  { columns: phase, selection: { baseline, positions }, fit }: Drawn,
  counted: number,
  withheld: boolean,
): Fitted {
  const { kind, conventions, value } = page;
  const { first, end, option } = outline;
  const { sigmas, tolerance } = conventions;
  const limitsFrom = sourceOf(option, kind);
  const bounded = clipped(fit.line, option.limits === undefined ? boundsOf(kind, phase, drawnUnder(option, conventions)) : null);
  const line: Line = withheld ? (at, z) => (z === 0 ? bounded(at, 0) : NaN) : bounded;
  const usable = countPresent(baseline.value);
  const shape = shapeOf(bounded, phase.length, sigmas, kind.stepped);
  const standing =
    limitsFrom === "estimated" ? standingOf(usable, !kind.lined || shape !== "none") : (option.lock?.status ?? "established");
  const nothing = !kind.lined || shape === "none" || standing === "no-limits";
  const limitless = withheld ? "below-minimum" : nothing ? "no-limits" : shape === "collapsed" ? "no-variation" : null;
  const scale = kind.replot === undefined ? largest(baseline.value) : replottedScale(value, positions, first, end);
  const { side } = kind;
  const exact = side === undefined || tolerance > 0 ? null : (at: number): number => side(phase, fit.estimate, at);
  const ruler: Ruler = { first, end, line, scale, sigmas, extra: tolerance, lined: limitless === null, side: exact };
  const level = page.lines === null ? levelZones(value, ruler, page.zone) : steppedZones(value, ruler, page.zone, page.lines);
  refuseEndless(kind.name, level, page.lines, outline);
  if (kind.replot !== undefined) forgetGhosts(page.zone, phase.ghost, first, end);
  const settled = option.centre !== undefined || limitsFrom !== "estimated";
  return {
    first,
    end,
    option,
    baseline: outline.baseline,
    estimate: withoutNaN(fit.estimate),
    line,
    level,
    usable,
    counted,
    limitsFrom,
    standing,
    limitless,
    scale,
    settled,
  };
}

/** Whether there are limits at all, judged where the first of them stands, and whether they lie on the centre. */
function shapeOf(line: Line, length: number, sigmas: number, stepped: boolean): "none" | "collapsed" | "spread" {
  const rows = stepped ? length : 1;
  for (let at = 0; at < rows; at++) {
    const lower = line(at, -sigmas);
    const upper = line(at, sigmas);
    if (!Number.isNaN(lower) || !Number.isNaN(upper)) return lower === upper && lower === line(at, 0) ? "collapsed" : "spread";
  }
  return "none";
}

function withoutNaN(estimate: Estimate): Estimate {
  for (const name in estimate) {
    if (Number.isNaN(estimate[name])) return Object.fromEntries(Object.entries(estimate).filter(([, value]) => !Number.isNaN(value)));
  }
  return estimate;
}
