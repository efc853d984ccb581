/** Next month's rows: a new chart of what a chart holds and what has arrived. */
import { isReader } from "../checks.js";
import { instantOf, isoLike, periodAfter } from "../calendar.js";
import { fault } from "../messages.js";
import { note } from "../notes.js";
import { chartOf, checkAsk, inNames } from "../spc.js";
import type { Ask, Channel, Chart, ChartKind, Data, GhostOption, Note, Options, Point, RowOf, X } from "../types/index.js";
import { checkChart } from "./given.js";
import { refuseKnown } from "./known.js";
import { observedOf } from "./methods/stretch.js";

/**
 * A new chart: `spc` over the observations of a chart and new rows, with the options of the call: those the chart was made with,
 * phases and locks among them, as a chart does not keep them. Accessors read the new rows alone, and are told positions that go on
 * from those of the chart. Given and locked lines and
 * complete baselines do not move; an open baseline goes on being estimated. What lay ahead of the old data gives way to the new.
 * @throws SpcError `not-comparable` for another kind; `duplicate-x` for a row at an x, or in a declared period, that the chart already has; and as `spc`
 * @example const now = append(chart, [{ month: "2024-03", days: 41 }], options); newSignals(chart, now)
 */
export function append<D extends Data, C extends Channel>(chart: Chart, rows: D, options: Options<RowOf<D>, C>): Chart;
export function append(chart: Chart, rows: unknown, ask: Ask): Chart {
  checkChart(chart, "append");
  checkAsk(ask);
  checkKind(chart, ask);
  const old = chart.points.slice(0, observedOf(chart));
  const reading = readingOf(ask, old.length);
  const arrived = chartOf(rows, reading);
  if (ask.x !== undefined)
    inNames(reading, rows, () => {
      refuseKnown({ ...chart, points: old }, arrived, ask.period);
    });
  const all = [...old, ...between(old.at(-1)?.x, arrived.points[0]?.x, ask), ...arrived.points].map(rowOf);
  const now = chartOf(all, wholeOf(ask, all));
  const notes = gathersOf(ask) ? now.notes.filter(({ code }) => code !== "no-opportunity") : now.notes;
  return { ...now, notes: [...readingNotes(chart, arrived, now, ask.x === undefined ? old.length : null), ...notes] };
}

function checkKind({ kind }: Chart, { chart, values, sd, range }: Ask): void {
  if (chart.name !== kind)
    throw fault("not-comparable", `the options are of kind ${chart.name} and the chart is of kind ${kind}, expected the same kind`, {
      column: "chart",
      value: chart.name,
    });
  const grouped = values !== undefined || sd !== undefined || range !== undefined;
  if (grouped && chart.replot !== undefined)
    throw fault("not-comparable", `a chart of kind ${kind} does not keep what varies within its subgroups, expected spc over all rows`, {
      column: "chart",
    });
}

/** Whether rows are subgroups of values, which the whole takes as summaries. */
function gathersOf({ values, chart }: Ask): boolean {
  return values !== undefined && chart.needs.includes("values");
}

/** An observation as a row of columns. */
interface Row {
  readonly x: X;
  readonly y: number | null;
  readonly n: number | null;
  readonly sd: number | null;
  readonly range: number | null;
  readonly target: number | null;
  readonly ghost: string | boolean;
  readonly provisional: boolean;
}

type Observation = Pick<Point, "x" | "y" | "n" | "also" | "target" | "status" | "why">;

function rowOf({ x, y, n, also, target, status, why }: Observation): Row {
  return {
    x,
    y,
    n,
    sd: also?.sd ?? null,
    range: also?.range ?? null,
    target,
    ghost: status === "ghost" ? (why ?? true) : false,
    provisional: status === "provisional",
  };
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

const READERS = ["x", "y", "n", "values", "sd", "range", "target", "ghost", "provisional"] as const;

/** Options by which the new rows are read: their columns, and what is done to rows; no lines, no phases, no positions. */
function readingOf(ask: Ask, before: number): Ask {
  const reading: Open<Ask> = { ...ask, chart: readerOf(ask.chart), rules: [] };
  for (const name of READERS) {
    const reader = ask[name];
    if (typeof reader === "function") reading[name] = (row: unknown, index: number) => reader(row, index + before);
  }
  delete reading.phases;
  delete reading.baseline;
  delete reading.centre;
  delete reading.sigma;
  delete reading.limits;
  delete reading.extend;
  if (typeof ask.target === "object") delete reading.target;
  if (typeof ask.ghost === "object") delete reading.ghost;
  if (typeof ask.provisional === "number") delete reading.provisional;
  return reading;
}

/** The kind as a reader of rows, which fits nothing, so that one row is enough. */
function readerOf(kind: ChartKind): ChartKind {
  const reader: Open<ChartKind> = { ...kind, bounds: null, lined: false, fit: () => ({ estimate: {}, line: () => NaN }) };
  delete reader.replot;
  delete reader.curves;
  delete reader.side;
  return reader;
}

/** The periods between the old rows and the new, where they are more than gaps: with 0 where events are counted, and as subgroups of no values. */
function between(last: X | undefined, first: X | undefined, ask: Ask): readonly Observation[] {
  const { period, combine } = ask;
  const [y, n] = combine === "count" ? [0, null] : [null, 0];
  if (period === undefined || (y === null && !gathersOf(ask)) || last === undefined || first === undefined) return [];
  const absent: Observation[] = [];
  for (let at = periodAfter(instantOf(last), period); at < instantOf(first); at = periodAfter(at, period))
    absent.push({ x: isoLike(at, String(last)), y, n, also: null, target: null, status: "counted", why: null });
  return absent;
}

/** Options of the whole: those of the call, with columns of our own in the place of its accessors. */
function wholeOf(ask: Ask, rows: readonly Row[]): Ask {
  const whole: Open<Ask> = { ...ask, y: "y" };
  /** Whether the call reads a column, though all of its cells may be empty so far, or the rows have one. */
  const has = (name: "n" | "sd" | "range" | "target"): boolean => isReader(ask[name]) || rows.some((row) => row[name] !== null);
  const gathers = gathersOf(ask);
  delete whole.values;
  delete whole.combine;
  if (ask.x !== undefined) whole.x = "x";
  if (has("n") || gathers) whole.n = "n";
  if (has("sd") || gathers) whole.sd = "sd";
  if (has("range") || gathers) whole.range = "range";
  if (has("target") && typeof ask.target !== "number" && typeof ask.target !== "object") whole.target = "target";
  if (typeof ask.ghost === "object") whole.ghost = [...heldBack(rows, ask), ...ask.ghost];
  else if (rows.some(({ ghost }) => ghost !== false)) whole.ghost = "ghost";
  else delete whole.ghost;
  if (typeof ask.provisional !== "number") {
    if (rows.some(({ provisional }) => provisional)) whole.provisional = "provisional";
    else delete whole.provisional;
  }
  return whole;
}

/** The ghosts that are there already, as data. */
function heldBack(rows: readonly Row[], { x }: Ask): readonly GhostOption[] {
  return rows.flatMap(({ ghost, x: place }, at): readonly GhostOption[] =>
    ghost === false ? [] : [{ ...(x === undefined ? { at } : { x: place }), ...(typeof ghost === "string" ? { reason: ghost } : {}) }],
  );
}

/** Notes that count rows and the points made of them. */
const COUNTING = ["combined", "combined-incomplete"];
const READING = ["sorted", "combined-unlike", "invalid-row", ...COUNTING];

/** Notes on how the old and the new rows were read, which the whole cannot repeat: one of each code, but every row that was left out. */
function readingNotes(before: Chart, arrived: Chart, now: Chart, offset: number | null): readonly Note[] {
  const position = new Map(now.points.map(({ x, index }) => [x, index]));
  const placed = ({ points, notes }: Chart, start: number | null): readonly Note[] =>
    notes
      .filter(({ code }) => READING.includes(code))
      .map((said) => ({
        ...said,
        at: said.at.flatMap((row) => (start === null ? (position.get(points[row]?.x ?? "") ?? []) : start + row)),
      }));
  const said = [...placed(before, offset === null ? null : 0), ...placed(arrived, offset)];
  const once = (code: string): readonly Note[] => {
    const alike = said.filter((one) => one.code === code);
    const total = (name: "rows" | "points"): number => alike.reduce((sum, { params }) => sum + Number(params[name]), 0);
    const counted = COUNTING.includes(code) ? { rows: total("rows"), points: total("points") } : {};
    return alike.slice(0, 1).map(({ params }) => note(code, { ...params, ...counted }));
  };
  return [
    ...(now.notes.some(({ code }) => code === "sorted") ? [] : once("sorted")),
    ...said.filter(({ code }) => code === "invalid-row"),
    ...[...COUNTING, "combined-unlike"].flatMap(once),
  ];
}
