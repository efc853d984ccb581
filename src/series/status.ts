/** What part each observation plays, and its target. */
import { fault, unexpected } from "../messages.js";
import { note } from "../notes.js";
import { placeOf } from "../placing.js";
import { span } from "../positions.js";
import type { Ask, Note, Status, TargetStep } from "../types/index.js";
import type { Table } from "./table.js";

/** Targets where no column holds them: one number, or steps along the axis. NaN for none. */
export function targetOf(table: Table, target: Ask["target"]): number | readonly number[] {
  if (target === undefined) return NaN;
  if (typeof target === "number") {
    if (Number.isFinite(target)) return target + 0;
    throw unexpected("wrong-type", "target", target, "a finite number");
  }
  if (Array.isArray(target)) return stepped(table, target);
  throw unexpected("wrong-type", "target", target, "a number, a column or [{ start, value }]");
}

function stepped(table: Table, target: readonly TargetStep[]): number[] {
  const steps = target
    .map(({ start, value }, i) => ({ at: placeOf(table, start, `target[${i}].start`, "wrong-type", "target"), value: value + 0 }))
    .sort((a, b) => a.at - b.at);
  if (steps.some(({ at }, i) => at === steps[i - 1]?.at))
    throw fault("conflicting-options", "two steps of target have the same start, expected one step", { column: "target" });
  let step = -1;
  return table.place.map((here) => {
    while (step + 1 < steps.length && steps[step + 1]!.at <= here) step++;
    return steps[step]?.value ?? NaN;
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
    ...counted("extended", span(observed, status.length)),
  ];
}
