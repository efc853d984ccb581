/** How far lines can be trusted, and what must be said about it. */
import { note } from "../notes.js";
import type { ChartKind, Fit, Fitted, Note, Selection } from "../types/index.js";

/** Standing of estimated lines by the number of usable observations behind them (docs/charts.md). */
export function standingOf(usable: number, hasLines: boolean): Fitted["standing"] {
  if (usable === 0 || !hasLines) return "no-limits";
  return usable < 12 ? "trial" : usable < 20 ? "provisional" : "established";
}

/**
 * Adds the notes of standing of one phase.
 * @param neighbours - the values, where limits come from differences between neighbours, so that the note can say if no two are neighbours; else null
 */
export function standingNotes(notes: Note[], phase: Fitted, index: number, kind: ChartKind, neighbours: readonly number[] | null): void {
  const at = { phase: index };
  if (phase.first >= phase.end || phase.limitless === "below-minimum") return;
  if (phase.limitsFrom === "estimated" && (kind.lined || phase.usable === 0)) {
    const { standing, usable } = phase;
    if (standing === "no-limits")
      notes.push(note("no-limits", neighbours !== null && isScattered(neighbours, phase) ? { usable, neighbours: 0 } : { usable }, at));
    else if (standing !== "established") notes.push(note(`${standing}-limits`, { usable }, at));
  }
  if (phase.limitless === "no-variation") notes.push(note("no-variation", {}, at));
}

function isScattered(value: readonly number[], { first, end, usable }: Fitted): boolean {
  return usable > 1 && value.slice(first, end).every((here, i, all) => Number.isNaN(here - (all[i + 1] ?? NaN)));
}

/** What is said of limits, and so not where there are none. */
const OF_LIMITS = "large-ranges";

/** Adds what a kind has to say about its estimate, at the rows of the series that it speaks of. */
export function addRemarks(notes: Note[], { remarks }: Fit, { positions }: Selection, { first, limitless }: Fitted, phase: number): void {
  if (remarks === undefined) return;
  for (const { code, params, at, rows } of remarks) {
    if (code === OF_LIMITS && limitless !== null) continue;
    const where = rows?.map((row) => first + row) ?? (at ?? []).map((row) => (positions === null ? first + row : positions[row]!));
    notes.push(note(code, params, { phase, at: where }));
  }
}
