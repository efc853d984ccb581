/** What a careful statistician would say of the data behind the lines, phase by phase. */
import { compare, powerOfTwoNear, tolerance } from "../kernel.js";
import { note } from "../notes.js";
import type { ChartKind, Conventions, Fitted, Fitting, Note, Series } from "../types/index.js";
import { phaseColumns } from "./columns.js";
import { countNotes, denominatorNotes } from "./counts.js";
import { boundsOf } from "./given.js";
import { modelCautions } from "./model.js";

/** The cautions on the data as a whole, then those of every phase. */
export function cautions(series: Series, fitting: Fitting, kind: ChartKind, conventions: Conventions): readonly Note[] {
  const notes = [...denominatorNotes(series, fitting, kind)];
  fitting.phases.forEach((phase, index) => {
    notes.push(...ghostCautions(series, phase, index));
    if (phase.counted === 0) return;
    if (kind.counts === true) notes.push(...countNotes(series, fitting, phase, index));
    if (kind.admits === "outside" || phase.limitless === "below-minimum") return;
    notes.push(...neighbourCautions(series, fitting, phase, index, conventions));
    if (kind.counts === true && kind.admits === "all") notes.push(...modelCautions(series, fitting, phase, index, kind, conventions));
    if (phase.limitless === null) notes.push(...boundCautions(series, phase, index, kind, conventions));
  });
  return notes;
}

/** Where more than three observations of a phase, or more than a tenth of them, are ghosts. */
function ghostCautions({ status, observed }: Series, { first, end: last }: Fitted, phase: number): readonly Note[] {
  if (status === null) return [];
  const end = Math.min(last, observed);
  let ghosts = 0;
  for (let i = first; i < end; i++) if (status[i] === "ghost") ghosts++;
  const many = ghosts > 3 || (ghosts > 0 && ghosts > 0.1 * (end - first));
  return many ? [note("many-ghosts", { ghosts, observations: end - first }, { phase })] : [];
}

/**
 * Where points are like their neighbours: the lag-1 correlation of their deviations from the centre is above 2/√k, for k usable
 * observations. Ghosts are stepped over, and no pair reaches across a gap. Also where half of the points or more lie on the centre.
 */
function neighbourCautions(
  { ghost }: Series,
  { value, zone }: Fitting,
  { line, first, end, level, counted, scale, option }: Fitted,
  phase: number,
  { centreFrom }: Conventions,
): readonly Note[] {
  const unit = powerOfTwoNear(scale);
  let before = NaN;
  let products = 0;
  let squares = 0;
  let on = 0;
  for (let i = first; i < end; i++) {
    if (ghost?.[i] === 1) continue;
    const centre = level === null ? line(i - first, 0) : level.centre;
    const own = value[i]!;
    const deviation = Math.abs(own - centre) <= tolerance(own, centre, scale) ? 0 : (own - centre) / unit;
    const product = deviation * before;
    before = deviation;
    if (Number.isNaN(deviation)) continue;
    squares += deviation * deviation;
    if (!Number.isNaN(product)) products += product;
    if (zone[i] === 0) on++;
  }
  const r1 = products / squares;
  const ofMedian = centreFrom === "median" && option.centre === undefined ? { median: true } : {};
  return [
    ...(r1 > 2 / Math.sqrt(counted) ? [note("autocorrelated", { r1, usable: counted }, { phase })] : []),
    ...(2 * on >= counted && on < counted ? [note("half-on-centre", { points: on, useful: counted - on, ...ofMedian }, { phase })] : []),
  ];
}

/** Where a limit lies on a bound of the statistic at every row. */
function boundCautions(
  series: Series,
  { first, end, line, scale }: Fitted,
  phase: number,
  kind: ChartKind,
  conventions: Conventions,
): readonly Note[] {
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
  return [
    ...(liesOn(bounds?.[0], -conventions.sigmas) ? [note("limit-at-bound", { side: "lower" }, { phase })] : []),
    ...(liesOn(bounds?.[1], conventions.sigmas) ? [note("limit-at-bound", { side: "upper" }, { phase })] : []),
  ];
}
