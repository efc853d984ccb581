/** What limits: a kind fitted to each phase, its lines, and the zone of every value. */
import { countPresent, LARGEST, largest } from "./kernel.js";
import { joined, phaseColumns, phaseOfRows, selectBaseline } from "./limits/columns.js";
import { boundsOf, checkGiven, clipped, givenLine, knownOf, sourceOf } from "./limits/given.js";
import { drawnUnder, noRows } from "./limits/locks.js";
import { forgetGhosts, replottedScale } from "./limits/replotted.js";
import { addRemarks, standingNotes, standingOf } from "./limits/standing.js";
import { levelZones, type Ruler, type StepLines, steppedZones } from "./limits/zones.js";
import { fault, note, shown } from "./messages.js";
import type {
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
  const columns = outlines.map((outline) => phaseColumns(series, outline));
  const plotted = columns.map((phase) => kind.plot(phase, conventions));
  const first = joined(series, columns, plotted);
  const selections = outlines.map((outline, i) =>
    selectBaseline(series, outline, columns[i]!, plotted[i]!.value, first.value, phaseOf, conventions),
  );
  const fits = outlines.map((outline, i) => fitOne(outline, columns[i]!, selections[i]!, kind, conventions));
  const { replot } = kind;
  const { value, also } =
    replot === undefined
      ? first
      : joined(
          series,
          columns,
          columns.map((phase, i) => replot(phase, fits[i]!, conventions)),
        );
  const counts = outlines.map((outline) => countUsable(series, value, outline));
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
  const phases = outlines.map((outline, i): Fitted => {
    const short = shortBy(conventions, counts[i]!, total, i);
    if (short !== null && outline.end > outline.first) notes.push(short);
    const withheld = short !== null && conventions.minimum?.effect === "withhold";
    const phase = drawPhase(page, outline, columns[i]!, selections[i]!, fits[i]!, counts[i]!, withheld);
    standingNotes(notes, phase, i, kind);
    addRemarks(notes, fits[i]!, selections[i]!, outline.first, i);
    return phase;
  });
  return { phases, columns, selections, value, zone: page.zone, phaseOf, also, lines: page.lines, chosen: chosenBy(fits), notes };
}

/** What every fit chose alike. */
function chosenBy(fits: readonly Fit[]): Partial<Conventions> | null {
  const chosen = fits[0]?.chosen;
  if (chosen === undefined) return null;
  const same = (other: Partial<Conventions> | undefined): boolean => JSON.stringify(other) === JSON.stringify(chosen);
  return fits.every((fit) => same(fit.chosen)) ? chosen : null;
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

function countUsable({ ghost, x }: Series, value: readonly number[], { first, end }: Outline): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    const size = Math.abs(value[i]!);
    if (size <= LARGEST && ghost?.[i] !== 1) count++;
    else if (size > LARGEST)
      throw fault("out-of-range", `the plotted value at ${shown(x[i])} is ${value[i]!}, expected a magnitude of at most 1e301`, {
        value: value[i]!,
      });
  }
  return count;
}

function fitOne({ option }: Outline, phase: Columns, { baseline }: Selection, kind: ChartKind, conventions: Conventions): Fit {
  checkGiven(option, kind, phase, conventions);
  const { limits, lock } = option;
  if (lock !== undefined) return kind.fit(noRows(phase), phase, { ...lock.parameters }, drawnUnder(option, conventions));
  if (limits === undefined) return kind.fit(baseline, phase, knownOf(option), conventions);
  return {
    estimate: { centre: limits.centre, lower: limits.lower ?? NaN, upper: limits.upper ?? NaN },
    line: givenLine(limits, conventions.sigmas),
  };
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
  phase: Columns,
  { baseline, positions }: Selection,
  fit: Fit,
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
