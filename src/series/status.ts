/** What part each observation plays, and its target. */
import { instantOf } from "../calendar.js";
import { fault, note, shown } from "../messages.js";
import type { Note, Reader, Status, TargetStep } from "../types/index.js";
import { cellsOf, type Faults, nameOf, numbersOf } from "./cells.js";
import type { Source } from "./source.js";
import type { Table } from "./table.js";

/** Targets: one number, a column, or steps along the axis. NaN for none. */
export function targetOf(
  table: Table,
  rows: Source,
  target: number | Reader | readonly TargetStep[] | undefined,
  faults: Faults,
): number | readonly number[] {
  if (target === undefined) return NaN;
  if (typeof target === "number") {
    if (Number.isFinite(target)) return target + 0;
    throw fault("wrong-type", `target is ${target}, expected a finite number`, { column: "target", value: target });
  }
  if (typeof target === "string" || typeof target === "function") {
    const column = numbersOf(rows, cellsOf(rows, target), nameOf(target, "target"), faults);
    return table.row === null ? column : table.row.map((row) => (row < 0 ? NaN : column[row]!));
  }
  return stepped(table, target);
}

function stepped({ axis, place }: Table, target: unknown): number[] {
  if (!Array.isArray(target))
    throw fault("wrong-type", `target is ${shown(target)}, expected a number, a column or [{ start, value }]`, {
      column: "target",
      value: target,
    });
  const steps = target.map((step: unknown) => placed(step, axis)).sort((a, b) => a.at - b.at);
  let step = -1;
  return place.map((here) => {
    while (step + 1 < steps.length && steps[step + 1]!.at <= here) step++;
    return steps[step]?.value ?? NaN;
  });
}

function placed(step: unknown, axis: Table["axis"]): { at: number; value: number } {
  const { start, value } =
    typeof step === "object" && step !== null && "start" in step && "value" in step ? step : { start: undefined, value: undefined };
  const at = axis === "time" ? instantOf(String(start)) : Number(start);
  if (!Number.isNaN(at) && typeof value === "number" && Number.isFinite(value)) return { at, value: value + 0 };
  const expected = "a number from an x like those of the data";
  throw fault("wrong-type", `a step of the target is ${shown(value)} from ${shown(start)}, expected ${expected}`, {
    column: "target",
    value: start,
  });
}

/** The status of every row; null where every one is counted. */
export function statusOf(missing: (row: number) => boolean, { ghost, provisional, y }: Table): readonly Status[] | null {
  let first = 0;
  if (ghost === null && provisional === null) while (first < y.length && !missing(first)) first++;
  if (first === y.length) return null;
  const status: Status[] = [];
  let plain = true;
  for (let i = 0; i < y.length; i++) {
    const held = ghost !== null && ghost[i] !== false;
    const now: Status = held ? "ghost" : provisional?.[i] === true ? "provisional" : missing(i) ? "missing" : "counted";
    plain &&= now === "counted";
    status.push(now);
  }
  return plain ? null : status;
}

/** Notes that count gaps, ghosts, provisional observations and periods ahead, so that the reader knows of them; `row` names what is counted where it is no period. */
export function statusNotes(status: readonly Status[], { ghost }: Table, observed: number, row: string | null): Note[] {
  const rows = (wanted: Status): number[] => status.flatMap((now, i) => (now === wanted && i < observed ? [i] : []));
  const counted = (code: string, at: readonly number[], more = {}): Note[] =>
    at.length === 0 ? [] : [note(code, { points: at.length, ...more }, { at })];
  const ghosts = rows("ghost");
  return [
    ...counted("gaps", rows("missing"), row === null ? {} : { row }),
    ...counted("ghosts", ghosts),
    ...counted(
      "ghost-without-reason",
      ghosts.filter((i) => ghost?.[i] === true),
    ),
    ...counted("provisional", rows("provisional")),
    ...counted(
      "extended",
      status.flatMap((_, i) => (i < observed ? [] : [i])),
    ),
  ];
}
