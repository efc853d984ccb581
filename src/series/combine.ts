/** Rows of one place, or of one calendar period, made into one; and the periods that are absent put in. */
import { areMonthEnds, areMonthsLikeYears, isoLike, periodAfter, periodsLater, periodStart } from "../calendar.js";
import { median } from "../distributions/median.js";
import { mean, sum } from "../kernel.js";
import { groupedBy, span } from "../positions.js";
import { fault, shown } from "../messages.js";
import { note } from "../notes.js";
import type { Ask, Note, Period, X } from "../types/index.js";
import { nameHint } from "./named.js";
import { withoutTime } from "./refusals.js";
import type { Source } from "./source.js";
import { refuseDuplicates, remade, take, type Table } from "./table.js";

const MOST_PERIODS = 500_000;

/**
 * The table with rows combined and absent periods put in, as asked, and with the rows of one subgroup put together;
 * the table itself where there is none of it to do.
 */
export function combineRows(table: Table, rows: Source, { chart, combine, period, financialYearStart = 4, x }: Ask, notes: Note[]): Table {
  const gathers = table.values !== null && x !== undefined;
  const merges = gathers || combine !== undefined;
  if (period === undefined) return merges ? merge(table, bucketsOf(table, table.place), combine ?? "mean", null, notes) : table;
  if (chart.temporal === false) throw withoutTime("period", chart);
  refuseLonger(table, period);
  const bucket = table.place.map((instant) => periodStart(instant, period, financialYearStart));
  if (!merges) {
    refuseDuplicates({ ...table, place: bucket }, x, rows, period);
    return withAbsent(table, period, financialYearStart, NaN);
  }
  const groups = bucketsOf(table, bucket);
  const merged = merge(table, groups, combine ?? "mean", bucket, notes);
  const filled = withAbsent(merged, period, financialYearStart, combine === "count" ? 0 : NaN);
  if (!gathers && combine !== "count") notes.push(...partNotes(groups, filled));
  return filled;
}

/**
 * That the first or the latest point is made of fewer rows than three quarters of the fewest of any point between: its period may not be
 * complete. Months have 28 to 31 days, and 4 or 5 weeks.
 */
function partNotes(groups: readonly (readonly number[])[], { x, row }: Table): readonly Note[] {
  const sizes = groups.map(({ length }) => length);
  if (sizes.length < 4) return [];
  const least = sizes.slice(1, -1).reduce((fewest, rows) => Math.min(fewest, rows), Infinity);
  const noteOf = (rows: number, at: number): readonly Note[] =>
    4 * rows < 3 * least ? [note("combined-part", { rows, least }, { at: [row?.[at] ?? at] })] : [];
  return [...noteOf(sizes[0]!, 0), ...noteOf(sizes.at(-1)!, x.length - 1)];
}

/** Throws where an x is no date, may be a month or a year, or stands for more than the period declared, of which many would then have one name. */
function refuseLonger({ axis, x }: Table, period: Period): void {
  const least = axis !== "time" ? Infinity : period === "hour" ? 11 : period === "day" || period === "week" ? 8 : 0;
  const refuse = (value: X, expected: string): Error =>
    fault("wrong-type", `period is ${shown(period)} and x is ${shown(value)}${expected}`, { column: "period", value: period });
  if (period === "financial-year" && areMonthsLikeYears(x)) {
    const first = String(x[0]);
    throw refuse(first, ` and the like, a month or a year, expected ${shown(first.replace("-", "/"))} for years, or a day of each month`);
  }
  const value = x.find((one) => String(one).length < least);
  if (value === undefined) return;
  throw refuse(value, `, expected ISO dates that stand for one ${period} or less${axis === "time" ? "" : nameHint(period)}`);
}

/** Rows of each bucket; the table is in order, so they stand together, but for categories. */
function bucketsOf({ axis, x }: Table, bucket: readonly number[]): number[][] {
  const groups = groupedBy(span(0, x.length), (row): X => (axis === "category" ? x[row]! : bucket[row]!));
  return [...groups.values()];
}

type Combine = NonNullable<Ask["combine"]>;

function merge(
  table: Table,
  groups: readonly (readonly number[])[],
  combine: Combine,
  bucket: readonly number[] | null,
  notes: Note[],
): Table {
  const { y, n, values, ghost, provisional, target } = table;
  if (groups.length < table.x.length && values === null) {
    notes.push(note("combined", { rows: table.x.length, points: groups.length, combine }));
    if (n !== null && (combine === "mean" || combine === "median")) notes.push(note("combined-unlike", { combine }));
  }
  const first = take(
    table,
    groups.map((group) => group[0]!),
  );
  const usable = groups.map((group) => group.filter((row) => !Number.isNaN(y[row]!) && (n === null || !Number.isNaN(n[row]!))));
  const counted = combine === "count" || values !== null;
  const lacking = groups.map((group, i) => (counted || usable[i]!.length === 0 ? 0 : group.length - usable[i]!.length)).filter(Boolean);
  if (lacking.length > 0) notes.push(note("combined-incomplete", { rows: sum(lacking), points: lacking.length }));
  const last = (column: readonly number[], group: readonly number[]): number =>
    column[group.findLast((row) => !Number.isNaN(column[row]!)) ?? group[0]!]!;
  return {
    ...first,
    x: bucket === null ? first.x : groups.map((group) => isoLike(bucket[group[0]!]!, String(table.x[0]))),
    place: bucket === null ? first.place : groups.map((group) => bucket[group[0]!]!),
    y: groups.map((group, i) => combined(combine === "count" ? group : usable[i]!, y, combine)),
    values: values && groups.map((group) => group.flatMap((row) => values[row]!)),
    n: n && usable.map((rows) => (rows.length === 0 ? NaN : sum(rows.map((row) => n[row]!)))),
    ghost:
      ghost &&
      groups.map((group) =>
        group.map((row) => ghost[row]!).reduce((held, now) => (typeof held === "string" || now === false ? held : now), false),
      ),
    provisional: provisional && groups.map((group) => group.some((row) => provisional[row])),
    target: target && groups.map((group) => last(target, group)),
  };
}

function combined(rows: readonly number[], y: readonly number[], combine: Combine): number {
  if (combine === "count") return rows.length;
  if (rows.length === 0) return NaN;
  const values = rows.map((row) => y[row]!);
  return combine === "sum" ? sum(values) : combine === "mean" ? mean(values) : median(values);
}

/**
 * Absent periods between the first and the last, each with the value given: a 0 where events are counted, else a gap. They are
 * dated as the observation before them is: on its day of the week, or of the month.
 */
function withAbsent(table: Table, period: Period, yearStart: number, value: number): Table {
  const { place } = table;
  const atEnd = areMonthEnds(place);
  const order: number[] = [];
  const inserted: number[] = [];
  for (let i = 0; i < place.length; i++) {
    const before = place[i - 1] ?? Infinity;
    const here = periodStart(place[i]!, period, yearStart);
    let next = i === 0 ? Infinity : periodAfter(periodStart(before, period, yearStart), period);
    for (let count = 1; next < here; next = periodAfter(next, period), count++) {
      inserted.push(periodsLater(before, period, count, atEnd));
      order.push(-1);
      if (inserted.length > MOST_PERIODS)
        throw fault("out-of-range", tooMany(table, i, period), { row: table.row?.[i] ?? i, column: "period", value: period });
    }
    order.push(i);
  }
  return inserted.length === 0 ? table : insert(table, order, inserted, value);
}

function tooMany({ x, row }: Table, i: number, period: Period): string {
  const place = `row ${row?.[i] ?? i} (${shown(x[i])})`;
  return `period is ${shown(period)}, and before ${place} more than ${MOST_PERIODS} of them are absent, expected dates closer together`;
}

function insert(table: Table, order: readonly number[], inserted: readonly number[], value: number): Table {
  let next = 0;
  const instants = order.map((row) => (row < 0 ? inserted[next++]! : table.place[row]!));
  const spread = <T>(column: readonly T[], absent: T): T[] => order.map((row) => (row < 0 ? absent : column[row]!));
  const { axis, x, y, row } = table;
  const form = String(x[0]);
  return {
    axis,
    x: order.map((from, i) => (from < 0 ? isoLike(instants[i]!, form) : x[from]!)),
    place: instants,
    y: spread(y, value),
    row: order.map((from) => (from < 0 || row === null ? from : row[from]!)),
    ...remade(table, spread),
  };
}
