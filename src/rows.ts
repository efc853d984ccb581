/** The last step: columns, lines and signals written out as rows, or as columns for bulk work. Here NaN becomes null. */
import { NO_ZONE, UNLINED } from "./kernel.js";
import { phaseAtRow } from "./positions.js";
import { orNull } from "./rows/nulls.js";
import type { Cause, Fitted, Fitting, Point, PointColumns, Series, Signal, Zone } from "./types/index.js";

const NO_SIGNALS: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** What a row is written from. */
export interface Sheet {
  /** The observations. */
  readonly series: Series;
  /** Their lines. */
  readonly fitting: Fitting;
  /** The signals. */
  readonly signals: readonly Signal[];
  /** Causes of the points; null: all common. */
  readonly causes: readonly Cause[] | null;
  /** Second statistics, inner lines among them. */
  readonly also: Fitting["also"];
}

/** The points of a chart, plain objects of one shape. */
export function writePoints(sheet: Sheet): Point[] {
  const { series, fitting, causes, also } = sheet;
  const { x, y, n, status, why, target } = series;
  const { phases, phaseOf, value, zone, lines } = fitting;
  const members = membership(series.length, sheet.signals);
  const level = phases.map((phase) => levelOf(phase));
  const points: Point[] = [];
  for (let i = 0; i < series.length; i++) {
    const phase = phaseOf === null ? 0 : phaseOf[i]!;
    const own = level[phase]!;
    points.push({
      index: i,
      x: x[i]!,
      y: orNull(y[i]!),
      n: n === null ? null : orNull(n[i]!),
      value: orNull(value[i]!),
      phase,
      status: status === null ? "counted" : status[i]!,
      why: why === null ? null : why[i]!,
      centre: lines === null ? own.centre : orNull(lines.centre[i]!),
      lower: lines === null ? own.lower : orNull(lines.lower[i]!),
      upper: lines === null ? own.upper : orNull(lines.upper[i]!),
      target: orNull(typeof target === "number" ? target : target[i]!),
      zone: zoneOf(zone[i]!, phases[phase]!, lines, i),
      signals: members?.[i] ?? NO_SIGNALS,
      cause: causes === null ? "common" : causes[i]!,
      also: also === null ? null : alsoAt(also, i),
    });
  }
  return points;
}

/** The level lines of a phase, null for none. */
function levelOf({ level }: Fitted): { centre: number | null; lower: number | null; upper: number | null } {
  const { centre = NaN, lower = NaN, upper = NaN } = level ?? {};
  return { centre: orNull(centre), lower: orNull(lower), upper: orNull(upper) };
}

/** A zone code as a zone: null without a value, and without sigma lines; ±1 on a side without a limit where the other has one. */
function zoneOf(code: number, { limitless }: Fitted, lines: Fitting["lines"], row: number): Zone | null {
  if (code === NO_ZONE || limitless === "no-limits" || limitless === "below-minimum") return null;
  if (lines !== null && Number.isNaN(lines.lower[row]!) && Number.isNaN(lines.upper[row]!)) return null;
  if (Math.abs(code) === UNLINED) return limitless === null ? (code > 0 ? 1 : -1) : null;
  return ZONES[code + 4]!;
}

const ZONES: readonly Zone[] = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function alsoAt(also: NonNullable<Fitting["also"]>, row: number): Readonly<Record<string, number | null>> {
  const values: Record<string, number | null> = {};
  for (const name in also) values[name] = orNull(also[name]![row]!);
  return values;
}

/** The keys of the rules of whose signals each point is a member; null without signals. */
function membership(length: number, signals: readonly Signal[]): readonly (readonly string[] | undefined)[] | null {
  if (signals.length === 0) return null;
  const members: (string[] | undefined)[] = new Array<string[] | undefined>(length);
  for (const { at, rule } of signals) {
    for (const row of at) {
      const keys = members[row];
      if (keys === undefined) members[row] = [rule];
      else if (!keys.includes(rule)) keys.push(rule);
    }
  }
  return members;
}

/** The rows as parallel columns. A column that says nothing beyond phases and signals is null. */
export function writeColumns(sheet: Sheet): PointColumns {
  const { series, fitting, causes, also } = sheet;
  const { lines } = fitting;
  return {
    x: series.x.slice(),
    y: series.y,
    n: series.n,
    value: fitting.value,
    phase: fitting.phaseOf,
    status: series.status,
    why: series.why,
    centre: lines?.centre ?? null,
    lower: lines?.lower ?? null,
    upper: lines?.upper ?? null,
    target: targetColumn(series),
    zone: plainZones(fitting),
    cause: causes,
    also,
  };
}

function targetColumn({ target, length }: Series): PointColumns["target"] {
  if (typeof target !== "number") return target;
  return Number.isNaN(target) ? null : new Array<number>(length).fill(target);
}

/** Zones as they are where every row has one; with NaN for none otherwise. */
function plainZones(fitting: Fitting): readonly number[] {
  const { zone, phases, lines } = fitting;
  if (phases.every(({ limitless }) => limitless === null) && allProper(zone, lines)) return zone;
  return zone.map((code, i) => zoneOf(code, phaseAtRow(fitting, i), lines, i) ?? NaN);
}

/** Whether every code is a zone of a row that has sigma lines. */
function allProper(zone: readonly number[], lines: Fitting["lines"]): boolean {
  for (let i = 0; i < zone.length; i++) {
    if (zone[i]! >= UNLINED || zone[i]! <= -UNLINED) return false;
    if (lines !== null && zone[i] === 0 && Number.isNaN(lines.lower[i]!) && Number.isNaN(lines.upper[i]!)) return false;
  }
  return true;
}
