/** What a careful statistician would say of the data behind the lines, phase by phase. */
import { compare, tolerance } from "../kernel.js";
import { note } from "../notes.js";
import type { ChartKind, Conventions, Fitted, Fitting, Note, Series } from "../types/index.js";
import { phaseColumns } from "./columns.js";
import { countNotes, denominatorNotes } from "./counts.js";
import { boundsOf } from "./given.js";
import { addModelCautions } from "./model.js";

/** Adds the cautions on the data, then those of every phase. */
export function addCautions(notes: Note[], series: Series, fitting: Fitting, kind: ChartKind, conventions: Conventions): void {
  notes.push(...denominatorNotes(series, fitting, kind));
  fitting.phases.forEach((phase, index) => {
    addGhostCaution(notes, series, phase, index);
    if (phase.counted === 0) return;
    if (kind.counts === true) notes.push(...countNotes(series, fitting, phase, index));
    if (kind.admits === "outside" || phase.limitless === "below-minimum") return;
    addNeighbourCautions(notes, series, fitting, phase, index);
    if (kind.counts === true && kind.admits === "all") addModelCautions(notes, series, fitting, phase, kind, index, conventions);
    addBoundCautions(notes, series, phase, kind, index, conventions);
  });
}

/** More than three ghosts, or more than a tenth of the phase. */
function addGhostCaution(notes: Note[], { status, observed }: Series, { first, end: last }: Fitted, phase: number): void {
  if (status === null) return;
  const end = Math.min(last, observed);
  let ghosts = 0;
  for (let i = first; i < end; i++) if (status[i] === "ghost") ghosts++;
  if (ghosts > 3 || (ghosts > 0 && ghosts > 0.1 * (end - first)))
    notes.push(note("many-ghosts", { ghosts, observations: end - first }, { phase }));
}

/**
 * Points like their neighbours: a lag-1 correlation of the deviations from the centre beyond 2/√k for k usable observations
 * (ghosts are stepped over, pairs across a gap left out). And half or more of the points on the centre.
 */
function addNeighbourCautions(
  notes: Note[],
  { ghost }: Series,
  { value, zone }: Fitting,
  { line, first, end, level, counted, scale }: Fitted,
  phase: number,
): void {
  let before = NaN;
  let products = 0;
  let squares = 0;
  let on = 0;
  for (let i = first; i < end; i++) {
    if (ghost?.[i] === 1) continue;
    const centre = level === null ? line(i - first, 0) : level.centre;
    const own = value[i]!;
    const deviation = Math.abs(own - centre) <= tolerance(own, centre, scale) ? 0 : own - centre;
    const product = deviation * before;
    before = deviation;
    if (Number.isNaN(deviation)) continue;
    squares += deviation * deviation;
    if (!Number.isNaN(product)) products += product;
    if (zone[i] === 0) on++;
  }
  const r1 = products / squares;
  if (r1 > 2 / Math.sqrt(counted)) notes.push(note("autocorrelated", { r1, usable: counted }, { phase }));
  if (2 * on >= counted && on < counted) notes.push(note("half-on-centre", { points: on, useful: counted - on }, { phase }));
}

/** A limit that lies on a bound of the statistic at every row. */
function addBoundCautions(
  notes: Note[],
  series: Series,
  { first, end, line, limitless, scale }: Fitted,
  kind: ChartKind,
  phase: number,
  conventions: Conventions,
): void {
  if (limitless !== null) return;
  const bounds = boundsOf(kind, typeof kind.bounds === "function" ? phaseColumns(series, { first, end }) : series, conventions);
  const rows = kind.stepped ? end - first : 1;
  const liesOn = (bound: number | null | undefined, z: number): boolean => {
    if (typeof bound !== "number") return false;
    let drawn = false;
    for (let at = 0; at < rows; at++) {
      const limit = line(at, z);
      if (Number.isNaN(limit)) continue;
      if (compare(limit, bound, scale) !== 0) return false;
      drawn = true;
    }
    return drawn;
  };
  if (liesOn(bounds?.[0], -conventions.sigmas)) notes.push(note("limit-at-bound", { side: "lower" }, { phase }));
  if (liesOn(bounds?.[1], conventions.sigmas)) notes.push(note("limit-at-bound", { side: "upper" }, { phase }));
}
