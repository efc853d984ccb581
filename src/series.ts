/** What was observed: the caller's rows as columns in order. The only reader of user data. */
import { isReader } from "./checks.js";
import { fault, unexpected } from "./messages.js";
import { note } from "./notes.js";
import { absentNotes } from "./series/absent.js";
import { backwardNotes } from "./series/backward.js";
import { type Axis, countingAxis, detectPeriod, readAxis, readNames } from "./series/axis.js";
import { combineRows } from "./series/combine.js";
import { extendTable } from "./series/extend.js";
import { cellsOf, type Faults, nameOf, numbersOf, plainNumbers, throwFaults } from "./series/cells.js";
import { refuseRows } from "./series/refusals.js";
import { ghostCells, ghostRows, type Mark, provisionalCells } from "./series/marks.js";
import { hintOn, nameReader } from "./series/named.js";
import { type Source, sourceOf } from "./series/source.js";
import { statusNotes, statusOf, targetOf } from "./series/status.js";
import { checkChannels, summarised, valuesOf } from "./series/subgroups.js";
import { bySize, refuseDuplicates, sorted, type Table } from "./series/table.js";
import type { Ask, Conventions, Note, Series, Status, X } from "./types/index.js";

/** Reads the rows. Everything impossible throws or, under `invalid: "gap"`, becomes a gap with a note. */
export function readSeries(data: unknown, ask: Ask, conventions: Conventions): Series {
  const rows = sourceOf(data);
  checkChannels(ask);
  const axis = readPlaces(rows, ask);
  const faults: Faults = { kept: [], rows: new Map(), x: ask.x === undefined ? null : axis.x };
  const notes: Note[] = [];
  const observed = refuseRows(readTable(rows, axis, ask, faults), ask, faults, conventions, notes);
  const read = isReader(ask.target) ? { ...observed, target: numbersOf(rows, ask.target, "target", faults) } : observed;
  if (conventions.invalid === "throw") throwFaults(faults);
  const ordered = ask.x === undefined ? read : sorted(read);
  const combined = combineRows(ordered, rows, ask, notes);
  if (ask.x !== undefined) refuseDuplicates(combined, ask.x, rows);
  const table = summarised(ask.chart.temporal === false ? bySize(combined) : combined);
  if (ordered.row !== null || table.row !== combined.row) notes.unshift(note("sorted"));
  const marked = mark(table, ask);
  const whole = ask.extend === undefined ? marked : extendTable(marked, ask);
  return finish(whole, marked.y.length, ask, table.row === null ? notes : moved(notes, table.row));
}

/** Notes about rows of the input, moved to where those rows now stand. */
function moved(notes: readonly Note[], order: readonly number[]): Note[] {
  const position = new Map(order.map((row, i) => [row, i]));
  return notes.map((said) => ({ ...said, at: said.at.map((row) => position.get(row) ?? row).sort((a, b) => a - b) }));
}

function readTable(rows: Source, { axis, x, place }: Axis, ask: Ask, faults: Faults): Table {
  const { n, sd, range, values, ghost, provisional } = ask;
  const numbers = (reader: Ask["y"], name: string): number[] | null =>
    reader === undefined ? null : numbersOf(rows, reader, name, faults);
  return {
    axis,
    x,
    place,
    y: numbers(ask.y, "y") ?? (values === undefined ? ownY(rows, ask, faults) : new Array<number>(rows.length).fill(NaN)),
    n: numbers(n, "n"),
    sd: numbers(sd, "sd"),
    range: numbers(range, "range"),
    values: values === undefined ? null : valuesOf(rows, values, faults),
    ghost: isReader(ghost) ? ghostCells(rows, ghost) : null,
    provisional: isReader(provisional) ? provisionalCells(rows, provisional) : null,
    target: null,
    row: null,
  };
}

function readPlaces(rows: Source, ask: Ask): Axis {
  const { chart, x, timeOfDay = ask.period === "hour" } = ask;
  if (x === undefined) return countingAxis(rows.length);
  const cell = cellsOf(rows, x);
  const column = nameOf(x, "x");
  if (chart.temporal === false) return readNames(rows.length, cell, column);
  const read = nameReader(ask);
  const hint = (places: readonly X[]): string => hintOn(places, ask);
  return readAxis(rows.length, read === null ? cell : (row) => read(cell(row)), column, timeOfDay, hint);
}

/** The rows themselves as numbers; 1 for each where rows are events to be counted. */
function ownY(rows: Source, { combine }: Ask, faults: Faults): number[] {
  if (combine === "count") return new Array<number>(rows.length).fill(1);
  const { list } = rows;
  if (list !== null && (typeof list[0] !== "object" || list[0] === null)) return plainNumbers(list, faults);
  const what = list === null ? "data are columns" : "rows are objects";
  throw fault("missing-option", `${what} and the option y is missing, expected one of ${rows.names().join(", ")}`, { column: "y" });
}

/** Ghosts by position or x, and the last k provisional: positions count after sorting. */
function mark(table: Table, { ghost, provisional }: Ask): Table {
  const marked = Array.isArray(ghost) ? { ...table, ghost: ghostRows(table, ghost) } : table;
  return typeof provisional === "number" ? { ...marked, provisional: lastOf(table.y.length, provisional) } : marked;
}

function lastOf(length: number, count: number): boolean[] | null {
  if (!Number.isInteger(count) || count < 0)
    throw unexpected("wrong-type", "provisional", count, "a whole number of at least 0, a column or a function");
  return count === 0 ? null : Array.from({ length }, (_, i) => i >= length - count);
}

function finish(table: Table, observed: number, { chart, target, period }: Ask, notes: readonly Note[]): Series {
  const { y, n } = table;
  const needsN = chart.needs.includes("n");
  const status = statusOf((i) => Number.isNaN(y[i]!) || (n !== null && (n[i] === 0 || (needsN && Number.isNaN(n[i]!)))), table);
  const step = period ?? detectPeriod(table);
  const absent = period === undefined ? absentNotes(table.place, step) : [];
  const backward = table.axis === "category" && chart.temporal !== false ? backwardNotes(table.x) : [];
  const told = notes.filter(({ code, at: [point = -1] }) => code !== "combined-part" || status === null || status[point] === "counted");
  const isHeld = (now: Status): boolean => now === "ghost" || now === "provisional";
  const isReason = (mark: Mark): mark is string => typeof mark === "string";
  return {
    length: y.length,
    observed,
    axis: table.axis,
    x: table.x,
    place: table.place,
    period: step,
    y,
    n,
    sd: table.sd,
    range: table.range,
    ghost: status?.some(isHeld) === true ? status.map((now) => (isHeld(now) ? 1 : 0)) : null,
    status,
    why: table.ghost?.some(isReason) === true ? table.ghost.map((mark) => (isReason(mark) ? mark : null)) : null,
    target: table.target ?? targetOf(table, target),
    notes: [...told, ...absent, ...backward, ...(status === null ? [] : statusNotes(status, table, observed, rowOf(chart, table)))],
  };
}

/** What a row is where it is no period. */
function rowOf({ temporal }: Ask["chart"], { axis }: Table): string | null {
  return temporal === false ? "unit" : axis === "time" ? null : "observation";
}
