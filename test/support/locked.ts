/** A measure of fourteen months whose limits were locked. */
import { lockPhase, spc, xmrChart } from "../../src/index.js";
import type { Chart, LedgerEntry, LockDecision, Note, SharedOptions } from "../../src/types/index.js";

/** A decision that leaves nothing open. */
export const decision: LockDecision = {
  reason: "baseline agreed",
  lockedBy: "A. Analyst",
  lockedAt: "2024-02-01",
  cause: "new rota",
  expectedToPersist: true,
};
/** Days to an appointment. */
export const days = [31, 34, 29, 33, 36, 30, 32, 35, 31, 33, 28, 34, 32, 30];
/** The same by month, from January 2023 on. */
export const months = days.map((y, i) => ({ month: `${2023 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`, y }));
/** How they are read. */
export const options: SharedOptions<(typeof months)[number]> = { x: "month", y: "y" };
/** Their chart. */
export const chart = spc(months, { ...options, chart: xmrChart });
/** Its limits, locked. */
export const entry = lockPhase(chart, 0, decision);

/** As a file gives it back. */
export function reread<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** A chart of such rows under locked limits. */
export function withLock(rows: readonly (typeof months)[number][], lock: LedgerEntry, more: Partial<typeof options> = {}): Chart {
  return spc(rows, { ...options, ...more, chart: xmrChart, phases: [{ start: "2023-01", lock }] });
}

/** Centre and limits of every point. */
export function linesOf({ points }: Chart): readonly unknown[] {
  return points.map(({ centre, lower, upper }) => [centre, lower, upper]);
}

/** The first note of a code. */
export function noteOf({ notes }: Chart, code: string): Note | undefined {
  return notes.find((note) => note.code === code);
}
