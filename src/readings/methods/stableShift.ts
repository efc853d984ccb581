import { flag, numberIn, oneOf, refuseUnknown } from "../../checks.js";
import { fault } from "../../messages.js";
import type { Change, ChartKind, Findings, LogRecord, Method, Stretch } from "../../types/index.js";
import { fitPeriod, type Judge, type Line, settledLine } from "./periods.js";
import { rateOf } from "./rates.js";
import { stableShiftRates } from "./rateTables.js";
import type { StableShiftOptions, StableShiftParameters } from "./stableShiftParameters.js";
import { nothing, usableRows } from "./stretch.js";

export type { StableShiftOptions, StableShiftParameters } from "./stableShiftParameters.js";

const NAMES = [
  "period",
  "first",
  "shift",
  "exclusions",
  "screening",
  "noRegrets",
  "overhang",
  "everyShift",
  "firstOnly",
  "pending",
  "tolerance",
] as const;

/**
 * The Stable Shift Algorithm (Woodcock et al. 2025, BMJ Quality & Safety, doi 10.1136/bmjqs-2025-019263): lines from the first
 * `period` rows, kept until a run of `shift` on one side; new lines there only where enough rows follow and no run goes back.
 * With `noRegrets` and `pending: "wait"` later data never move a start that was found. Needs the chart kind: `suggestPhases(chart,
 * { method, kind })`. Its numbers are those of the R package autospc under the conventions `constants: "table"`.
 * Throws `unknown-option`, `unknown-value`, `wrong-type`, `out-of-range`; when used `missing-option` without the kind, `not-comparable`, `series-too-long`.
 */
export function stableShift(options: StableShiftOptions = {}): Method {
  refuseUnknown("stableShift", options, NAMES);
  const asked = checked(options);
  const method: Method = {
    name: "stableShift",
    parameters: { ...asked },
    run: asked.shift,
    find: (stretch) => found(stretch, asked),
    rate: (usable) => rateOf(method, stableShiftRates(asked), usable),
  };
  return method;
}

function checked(options: StableShiftOptions): StableShiftParameters {
  const whole = (name: "period" | "first" | "shift" | "exclusions", value: number, least: number): number =>
    numberIn("stableShift", name, options[name] ?? value, { whole: true, least });
  const on = (name: "noRegrets" | "overhang" | "everyShift" | "firstOnly", value: boolean): boolean =>
    flag("stableShift", name, options[name] ?? value);
  const period = whole("period", 21, 2);
  const noRegrets = on("noRegrets", true);
  return {
    period,
    first: whole("first", period, 2),
    shift: whole("shift", 8, 2),
    exclusions: whole("exclusions", 3, 0),
    screening: oneOf("stableShift", "screening", options.screening ?? "once", ["none", "once", "repeated"]),
    noRegrets,
    overhang: on("overhang", true) || noRegrets,
    everyShift: on("everyShift", false),
    firstOnly: on("firstOnly", false),
    pending: oneOf("stableShift", "pending", options.pending ?? "wait", ["wait", "advance"]),
    tolerance: numberIn("stableShift", "tolerance", options.tolerance ?? 0, { least: 0 }),
  };
}

const LONGEST = 10_000;

function kindOf({ chart, kind, length }: Stretch): ChartKind {
  if (chart === null)
    throw fault("missing-option", "stableShift fits lines again and needs the option kind, expected the kind of the chart", {
      column: "kind",
    });
  if (chart.replot !== undefined || chart.temporal === false)
    throw fault(
      "not-comparable",
      `stableShift cannot look at a ${kind} chart, expected a kind whose points are separate values over time`,
      {
        value: kind,
      },
    );
  if (length > LONGEST)
    throw fault("series-too-long", `the latest phase has ${length} rows, expected at most ${LONGEST} for stableShift`, { value: length });
  return chart;
}

/** Rows are numbered from 0 here. */
function found(stretch: Stretch, asked: StableShiftParameters): Findings {
  const kind = kindOf(stretch);
  const { period, first, shift, noRegrets } = asked;
  const { length, settled, at } = stretch;
  const log: LogRecord[] = [];
  const record = (row: number, step: string, decision: LogRecord["decision"], reason: string): void => {
    log.push({ row: at[Math.min(row, length - 1)] ?? 0, step, decision, reason });
  };
  const left = usableFrom(stretch);
  if (left(0) < first) {
    if (length > 0) record(0, "first", "stop", "few-rows");
    return { ...nothing("few-rows", { usable: left(0), needed: first }), log };
  }
  const judge: Judge = { stretch, kind, exclusions: asked.exclusions, screening: asked.screening, tolerance: asked.tolerance };
  let line = settled === null ? fitPeriod(judge, 0, first) : settledLine(judge, settled.centre);
  let from = 0;
  let next = settled === null ? first : settled.rows;
  record(0, "first", "fit", settled === null ? "first-period" : "settled-lines");
  const changes: Change[] = [];
  // Without a period of rows after the first lines there is no place for a change.
  const short = !asked.firstOnly && left(next) < period;
  const { notes } = short ? nothing("few-rows", { usable: left(0), needed: left(0) - left(next) + period }) : { notes: [] };
  const done = (row: number, step: string, reason: string): Findings => {
    record(row, step, "stop", reason);
    return { changes, notes, log };
  };
  for (;;) {
    if (asked.firstOnly) return done(0, "first", "first-only");
    if (next >= length - 1) return done(length - 1, "trigger", "end-of-rows");
    if (left(next) < period) return done(next, "trigger", "few-rows");
    const trigger = nextTrigger(line, from, next, shift);
    if (trigger === null) return done(next, "trigger", "no-trigger");
    const { row, side, run } = trigger;
    if (row >= length - 1 || left(row) < period) return done(row, "trigger", "few-rows");
    const candidate = fitPeriod(judge, row, period);
    record(row, "candidate", "fit", "shift");
    const opposing = isOpposed(candidate, row, side, asked);
    const open = noRegrets && isOpen(candidate, row, side, period);
    if (asked.everyShift || (!opposing && !open)) {
      record(row, "candidate", "accept", asked.everyShift ? "every-shift" : "no-opposing-run");
      changes.push(changeAt(row, run, line, candidate));
      line = candidate;
      from = row;
      next = row + period;
    } else if (asked.pending === "wait" && !opposing) return done(row, "open", "open-run");
    else {
      record(row, opposing ? "opposing" : "open", "set-aside", opposing ? "opposing-run" : "open-run");
      next = row + 1;
    }
  }
}

/** How many usable rows there are from a row on. */
function usableFrom(stretch: Stretch): (row: number) => number {
  const left = new Int32Array(stretch.length + 1);
  for (const row of usableRows(stretch)) left[row] = 1;
  for (let row = stretch.length - 1; row >= 0; row--) left[row] = (left[row] ?? 0) + (left[row + 1] ?? 0);
  return (row) => left[row] ?? 0;
}

/** The first row from which at least `shift` rows of a run remain; runs are cut from the start of the level on. */
function nextTrigger({ side }: Line, from: number, next: number, shift: number): { row: number; side: number; run: number } | null {
  for (const run of runsIn(side, from, side.length, shift)) {
    const row = Math.max(next, run.from);
    if (run.end - row >= shift) return { row, side: run.side, run: run.end - row };
  }
  return null;
}

/** Runs of at least so many rows on one side of the centre; rows on it and gaps end a run. `end`: one past the last row. */
function* runsIn(
  side: ArrayLike<number>,
  from: number,
  end: number,
  shift: number,
): Generator<{ from: number; end: number; side: number }> {
  for (let row = from; row < end; ) {
    const here = side[row] ?? 0;
    let last = row + 1;
    while (last < end && side[last] === here) last++;
    if ((here === 1 || here === -1) && last - row >= shift) yield { from: row, end: last, side: here };
    row = last;
  }
}

/** Whether a run on the other side of the candidate's centre begins within its period, the run that opens it excepted. */
function isOpposed({ side }: Line, row: number, direction: number, { period, shift, overhang }: StableShiftParameters): boolean {
  const within = Math.min(row + period, side.length);
  for (const run of runsIn(side, row, overhang ? side.length : within, shift))
    if (run.side === -direction && run.from !== row && run.from < within) return true;
  return false;
}

/** Whether the candidate's period ends on the other side of its centre, and no later row comes back. */
function isOpen({ side }: Line, row: number, direction: number, period: number): boolean {
  let last = Math.min(row + period, side.length) - 1;
  while (last >= row && side[last] !== 1 && side[last] !== -1) last--;
  if (last < row || side[last] !== -direction) return false;
  for (let later = last + 1; later < side.length; later++) if (side[later] === direction) return false;
  return true;
}

function changeAt(row: number, runLength: number, before: Line, after: Line): Change {
  return { row, before: before.levelAt(row), after: after.levelAt(row), evidence: { runLength, excluded: after.excluded } };
}
