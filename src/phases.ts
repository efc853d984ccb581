/** Which phases: from declarations to rows and baselines. */
import { defined } from "./checks.js";
import { firstAtLeast, span } from "./positions.js";
import { fault, shown, unexpected } from "./messages.js";
import { note } from "./notes.js";
import { placeOf } from "./placing.js";
import type { BaselineOption, Note, Outline, PhaseOption, Series, X } from "./types/index.js";

/** The phases of a series in order, the implicit first one included, and what there is to say about their declarations. */
export function outlinePhases(
  series: Series,
  initial: PhaseOption,
  declared: readonly PhaseOption[],
): { outlines: readonly Outline[]; notes: readonly Note[] } {
  const notes: Note[] = [];
  const starts = declared.map((option) => startOf(series, option)).sort((a, b) => a.first - b.first || a.place - b.place);
  refuseDuplicates(series, starts);
  if (starts[0]?.first !== 0 || series.length === 0) starts.unshift({ option: initial, first: 0, place: NaN });
  else refuseInitial(initial, series.x[0]);
  const outlines = starts.map((start, i): Outline => {
    const { option, first } = start;
    const end = starts[i + 1]?.first ?? series.length;
    if (option !== initial) notes.push(...declarationNotes(series, start, i, Math.min(end, series.observed)));
    return { first, end, option, baseline: baselineOf(series, option, first, end, i, notes) };
  });
  return { outlines, notes };
}

/** A declared phase, the row with which it begins, and its place on the axis, by which phases ahead of the data are ordered. */
interface Start {
  readonly option: PhaseOption;
  readonly first: number;
  readonly place: number;
}

function startOf(series: Series, option: PhaseOption): Start {
  if (option.start === undefined) {
    const first = positionOf(series, option.index);
    return { option, first, place: series.place[first] ?? NaN };
  }
  const place = placeOf(series, option.start, "phase start", "phase-position", "phases");
  return { option, first: firstAtLeast(series.place, place), place };
}

function refuseDuplicates({ length, x }: Series, starts: readonly Start[]): void {
  starts.forEach(({ option, first, place }, i) => {
    const before = starts[i - 1];
    if (before?.first !== first || (first === length && before.place !== place)) return;
    throw fault("phase-duplicate", `two phases begin at ${shown(x[first] ?? option.start)}, expected one`, { column: "phases" });
  });
}

/** What a call gives for the phase before the first declared one would be lost where there is none. */
function refuseInitial(initial: PhaseOption, x: X | undefined): void {
  const [column] = Object.keys(initial);
  if (column === undefined) return;
  const where = `a phase from the first observation on (x = ${shown(x)})`;
  throw fault("conflicting-options", `${column} of the chart is given beside ${where}, expected it in that phase`, { column });
}

function declarationNotes({ x, place: places }: Series, { option, first, place }: Start, phase: number, end: number): Note[] {
  const { label = "", reason, lock, start } = option;
  const notes: Note[] = [];
  if (reason === undefined && lock === undefined) notes.push(note("phase-without-reason", {}, { phase }));
  if (first >= end) notes.push(note("phase-empty", { label, ...defined({ start }) }, { phase }));
  const [origin = NaN, next = NaN] = places;
  if (start !== undefined && lock === undefined && place < origin - (next - origin))
    notes.push(note("phase-early", { start, first: x[0]! }, { phase }));
  return notes;
}

function positionOf(series: Series, index: number | undefined): number {
  if (index === undefined || !Number.isInteger(index) || index < 0 || index >= Math.max(1, series.length)) {
    throw unexpected("phase-position", "phase index", index, `a position from 0 to ${series.length - 1}`, "phases");
  }
  return index + 0;
}

/** The rows that make the lines of a phase; null: all of them. What lies ahead of the data makes no line. */
function baselineOf(
  series: Series,
  { lock, baseline }: PhaseOption,
  first: number,
  end: number,
  phase: number,
  notes: Note[],
): readonly number[] | null {
  if (lock !== undefined) return null;
  const { observed } = series;
  const last = Math.max(first, Math.min(end, observed));
  return baselineRows(series, baseline, first, last, phase, notes) ?? (end > observed ? span(first, last) : null);
}

function baselineRows(
  series: Series,
  baseline: BaselineOption | undefined,
  first: number,
  end: number,
  phase: number,
  notes: Note[],
): readonly number[] | null {
  if (baseline === undefined) return null;
  if (typeof baseline === "number") return firstRows(baseline, first, end, phase, notes);
  if (series.observed === 0) return null;
  const rows = selectedRows(series, baseline);
  if (rows.length > 0) return rows;
  if (first >= end) return null;
  throw fault("baseline-invalid", "baseline holds no observation, expected at least one", { column: "baseline", value: baseline });
}

function firstRows(count: number, first: number, end: number, phase: number, notes: Note[]): readonly number[] | null {
  if (!Number.isInteger(count) || count < 1) throw unexpected("baseline-invalid", "baseline", count, "a whole number of at least 1");
  const observations = end - first;
  if (count >= observations) {
    if (count > observations && observations > 0) notes.push(note("baseline-short", { asked: count, observations }, { phase }));
    return null;
  }
  return span(first, first + count);
}

function selectedRows(series: Series, baseline: Exclude<BaselineOption, number>): readonly number[] {
  if ("from" in baseline) {
    const from = firstAtLeast(series.place, placeOf(series, baseline.from, "baseline from", "baseline-invalid", "phases"));
    const to = placeOf(series, baseline.to, "baseline to", "baseline-invalid", "phases");
    const rows: number[] = [];
    for (let i = from; i < series.observed && series.place[i]! <= to; i++) rows.push(i);
    return rows;
  }
  const rows = [...baseline].sort((a, b) => a - b);
  rows.forEach((row, i) => {
    if (!Number.isInteger(row) || row < 0 || row >= series.observed || row === rows[i - 1]) {
      throw fault(
        "baseline-invalid",
        `baseline holds position ${shown(row)}, expected each position from 0 to ${series.observed - 1} at most once${Number.isInteger(row) ? "" : "; a window is { from, to }"}`,
        { column: "baseline", value: row },
      );
    }
  });
  return rows;
}
