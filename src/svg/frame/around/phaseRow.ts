/** The row above the plot: names of phases with their means. */
import { dateText } from "../../../format.js";
import { centreKind, enumerated, nounFor, phrase, word } from "../../../readings/describe.js";
import type { Chart, Locale, Phase } from "../../../types/index.js";
import type { Sizes } from "../../sizes.js";
import { type LineWidth, wordsOf, wrapped } from "../../wrapping.js";
import type { Frame, PhaseHeading } from "../../types.js";
import type { Across } from "../axes/across.js";

/** What the row is written with. */
export interface PhaseRowStyle extends Pick<Frame, "locale" | "sizes" | "unit" | "measure"> {
  /** Writes a mean. */
  readonly line: (value: number) => string;
}

/** The row. */
export interface PhaseRow {
  /** Its entries, from left to right. */
  readonly entries: readonly PhaseHeading[];
  /** Its height, in px. */
  readonly height: number;
  /** What stands in the list under the key, for phases too narrow for their name. */
  readonly list: readonly string[];
}

/** A phase that holds points. */
type Held = Phase & { readonly first: number; readonly last: number };

/** From line to line, in px for type of 12 px. */
const LEAD = 15;
const GAP = 6;

/** Phases that hold points, where there are several, or the one has a name, or lines that are locked or on trial. */
export function drawnPhases(chart: Chart): readonly Held[] {
  const held = chart.phases.filter((phase): phase is Held => phase.first !== null && phase.last !== null);
  return held.length > 1 || held.some(({ label }) => label !== null) || isMarked(chart) ? held : [];
}

function isMarked({ axis, phases, notes }: Chart): boolean {
  if (axis === "size") return false;
  return phases.some(({ limitsFrom }) => limitsFrom === "locked") || notes.some(({ code }) => code === "trial-limits");
}

/** Lays the row out: each phase in one, two or three lines; or, too narrow for that, as a number, and named in the list. */
export function layPhaseRow(chart: Chart, scale: Across, style: PhaseRowStyle): PhaseRow {
  const { unit } = style;
  const phases = drawnPhases(chart);
  const all = phases.map((phase, i) => {
    const next = phases[i + 1];
    const x = i === 0 ? scale.left : scale.edge(phase.first) + 8 * unit;
    const room = (next === undefined ? scale.right : scale.edge(next.first) - 4 * unit) - x;
    return headingOf(chart, phase, { x, room, middle: (scale.edge(phase.first) + scale.edge(phase.last + 1)) / 2 }, style);
  });
  const list = phases.filter((_, i) => all[i]?.number !== null).map((phase) => listed(chart, phase, style));
  const entries = uncrowded(all, (phase) => style.measure(String(phase + 1), 11 * unit, "bold") + 4 * unit);
  const lines = Math.max(0, ...entries.map(({ name, mean, gap }) => name.length + (gap === null ? mean.length : 0)));
  return { entries, height: entries.length === 0 ? 0 : (9 + LEAD * Math.max(1, lines)) * unit, list };
}

interface Room {
  readonly x: number;
  readonly room: number;
  readonly middle: number;
}

function headingOf(
  chart: Chart,
  phase: Held,
  { x, room, middle }: Room,
  { locale, sizes, unit, measure, line }: PhaseRowStyle,
): PhaseHeading {
  const nameSize = phaseNameSize(sizes);
  const name = phase.label ?? "";
  const told = [true, false].map((dated) => meanText(chart, phase, locale, line, dated));
  const nameWidth = (text: string): number => measure(text, nameSize, "bold");
  const meanWidth = (text: string): number => measure(text, sizes.label);
  const gap = name === "" ? 0 : GAP * unit;
  const base = { phase: phase.index, x, number: null };
  const fits = (mean: string): boolean => (!sizes.narrow || name === "") && nameWidth(name) + gap + meanWidth(mean) <= room;
  const beside = told.find(fits);
  if (beside !== undefined) return { name: name === "" ? [] : [name], mean: beside === "" ? [] : [beside], gap, ...base };
  const names = unbroken(name, nameWidth, room);
  const below = told.map((mean) => unbroken(mean, meanWidth, room)).find((means) => means !== null && means.length <= 2);
  if (names !== null && names.length <= 2 && below != null) return { name: names, mean: below, gap: null, ...base };
  return { ...base, x: middle, name: [], mean: [], gap: null, number: room >= 20 * unit ? "disc" : "plain" };
}

/** Lines of text between its words alone; null where a word is too wide. */
function unbroken(text: string, width: LineWidth, room: number): readonly string[] | null {
  return wordsOf(text).every((word) => width(word) <= room) ? wrapped(text, width, room) : null;
}

/** Size of the name of a phase, in px. */
export function phaseNameSize({ label }: Sizes): number {
  return (label * 12.5) / 12;
}

/** "mean 8.8, provisional, n = 15"; empty for a phase without a line. */
function meanText(chart: Chart, phase: Held, locale: Locale, line: (value: number) => string, dated: boolean): string {
  const centre = phase.lines?.centre ?? chart.points[phase.last]?.centre ?? null;
  const name = nounFor(centreKind(chart, phase), 1, locale);
  const mean = centre === null ? [] : [phrase("phase-lines-centre", { centre: name, value: line(centre) }, locale)];
  return enumerated([...mean, ...standingOf(phase, locale, dated)], locale);
}

/** How far the limits can be trusted, where there are any and that must be said: "locked 3 Apr 2024". */
function standingOf({ limitsFrom, standing, basis, lock, lines }: Held, locale: Locale, dated: boolean): readonly string[] {
  if (dated && lock !== undefined)
    return [phrase("locked-at", { date: dateText(lock.lockedAt, null, { ...locale, months: locale.shortMonths }) }, locale)];
  if (limitsFrom !== "estimated") return [word(limitsFrom, locale).toLowerCase()];
  if (standing !== "trial" && standing !== "provisional") return [];
  if (lines !== null && lines.lower === null && lines.upper === null) return [];
  return [word(standing, locale).toLowerCase(), ...(basis === null ? [] : [`n = ${basis.usable}`])];
}

/** A phase as the list names it: "Phase 2, New triage, mean 8.8". */
function listed(chart: Chart, phase: Held, { locale, line }: PhaseRowStyle): string {
  const numbered = phrase("phase-named", { phase: word("phase", locale), number: String(phase.index + 1) }, locale);
  return enumerated([numbered, phase.label ?? "", meanText(chart, phase, locale, line, true)], locale);
}

/** Without those numbers that would touch the one before. */
function uncrowded(headings: readonly PhaseHeading[], width: (phase: number) => number): readonly PhaseHeading[] {
  let free = -Infinity;
  return headings.filter(({ number, phase, x }) => {
    if (number === null) return true;
    const half = (number === "disc" ? Math.max(19, width(phase)) : width(phase)) / 2;
    if (x - half < free) return false;
    free = x + half;
    return true;
  });
}
