/** What there is to say of counts and shares: counts that are not whole numbers, denominators that are missing or not used, per cent called shares. */
import { hinted, note } from "../notes.js";
import { span } from "../positions.js";
import type { ChartKind, Fitted, Fitting, Note, Series } from "../types/index.js";

/** That counts come with denominators that differ, where the kind plots the counts alone; that some are missing, where it divides by them. */
export function denominatorNotes({ y, n }: Series, { value }: Fitting, kind: ChartKind): readonly Note[] {
  if (n === null || kind.needs.includes("n")) return [];
  if (value !== y) return missingNotes(y, n);
  const known = n.filter((cases) => !Number.isNaN(cases));
  return kind.counts !== true || known.every((cases) => cases === known[0]) ? [] : [note("denominator-unused")];
}

function missingNotes(y: readonly number[], n: readonly number[]): readonly Note[] {
  const at = span(0, y.length).filter((i) => !Number.isNaN(y[i]!) && Number.isNaN(n[i]!));
  return at.length === 0 || n.every(Number.isNaN) ? [] : [note("denominator-missing", { points: at.length }, { at })];
}

/**
 * Counts of a phase that are fractions; and where all are 1 or less, at least half are fractions, and every denominator is above 1,
 * that they are shares or rates already. Where half or more are fractions of something, the message tells those who call `spc` what to give.
 */
export function countNotes({ y, n, ghost }: Series, { value }: Fitting, { first, end }: Fitted, phase: number): readonly Note[] {
  const at: number[] = [];
  let counted = 0;
  let shared = n !== null;
  for (let i = first; i < end; i++) {
    if (Number.isNaN(value[i]!) || ghost?.[i] === 1) continue;
    counted++;
    if (!Number.isInteger(y[i]!)) at.push(i);
    shared &&= y[i]! <= 1 && n![i]! > 1;
  }
  if (at.length === 0) return [];
  const fractions = note("non-integer-count", { points: at.length }, { phase, at });
  if (n === null || 2 * at.length < counted) return [fractions];
  const hint = "y must be the number of cases or events among n";
  return shared
    ? [fractions, hinted(note("shares-as-counts", {}, { phase }), `${hint}, the share times n`)]
    : [hinted(fractions, `${hint}, not a share or a per cent`)];
}

/** Centre lines from which on shares look like per cent: 500 %. */
const PER_CENT = 5;

/** That the values of a phase, which the caller calls shares of 1, look like per cent. */
export function shareNotes({ phases }: Fitting): readonly Note[] {
  return phases.flatMap(({ settled, estimate: { centre = NaN } }, phase) =>
    !settled && Math.abs(centre) >= PER_CENT ? [note("per-cent-as-shares", {}, { phase })] : [],
  );
}
