/** What there is to say of counts that are not whole numbers. */
import { note } from "../messages.js";
import type { Fitted, Fitting, Note, Series } from "../types/index.js";

/**
 * Counts of a phase that are fractions; and where all are 1 or less, at least half are fractions, and every denominator is above 1,
 * that they are shares or rates already.
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
  return shared && 2 * at.length >= counted ? [fractions, sharesSaid(phase)] : [fractions];
}

/** The message tells those who call `spc` what to give instead. */
function sharesSaid(phase: number): Note {
  const said = note("shares-as-counts", {}, { phase });
  return { ...said, message: said.message.replace(/\.$/, "; y is the number of cases or events among n: the share times n.") };
}
