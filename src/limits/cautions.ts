/** What a careful statistician would say of the data behind the lines, phase by phase. */
import { rangeConstants } from "../constants.js";
import { median } from "../kernel.js";
import { note } from "../notes.js";
import type { ChartKind, Conventions, Fitted, Fitting, Note, Series, Unit } from "../types/index.js";
import { phaseColumns } from "./columns.js";
import { countNotes, denominatorNotes } from "./counts.js";
import { boundsOf, unitOf } from "./given.js";

/** Adds the cautions on the data, then those of every phase. */
export function addCautions(notes: Note[], series: Series, fitting: Fitting, kind: ChartKind, conventions: Conventions): void {
  notes.push(...denominatorNotes(series, fitting, kind));
  fitting.phases.forEach((phase, index) => {
    if (series.status !== null) notes.push(...ghostCautions(series, phase, index));
    if (phase.counted === 0) return;
    if (kind.counts === true) notes.push(...countNotes(series, fitting, phase, index));
    if (kind.admits === "outside" || phase.limitless === "below-minimum") return;
    neighbours(notes, series, fitting, phase, index);
    if (kind.counts === true && kind.admits === "all") addModelCautions(notes, series, fitting, phase, kind, index, conventions);
    notes.push(...atBound(phase, series, kind, conventions, index));
  });
}

function ghostCautions({ status, observed }: Series, { first, end: last }: Fitted, phase: number): Note[] {
  if (status === null) return [];
  const end = Math.min(last, observed);
  let ghosts = 0;
  for (let i = first; i < end; i++) if (status[i] === "ghost") ghosts++;
  return ghosts > 3 || (ghosts > 0 && ghosts > 0.1 * (end - first))
    ? [note("many-ghosts", { ghosts, observations: end - first }, { phase })]
    : [];
}

/**
 * Points like their neighbours: a lag-1 correlation of the deviations from the centre beyond 2/√k for k usable observations
 * (ghosts are stepped over, pairs across a gap left out). And half or more of the points on the centre.
 */
function neighbours(
  notes: Note[],
  { ghost }: Series,
  { value, zone }: Fitting,
  { line, first, end, level, counted }: Fitted,
  phase: number,
): void {
  let before = NaN;
  let products = 0;
  let squares = 0;
  let on = 0;
  for (let i = first; i < end; i++) {
    if (ghost?.[i] === 1) continue;
    const deviation = value[i]! - (level === null ? line(i - first, 0) : level.centre);
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

/** What the binomial or Poisson model says of the counts of a phase: too small, mostly 0, or more or less varied than it expects. */
function addModelCautions(
  notes: Note[],
  { ghost, n }: Series,
  { value }: Fitting,
  phase: Fitted,
  kind: ChartKind,
  index: number,
  conventions: Conventions,
): void {
  const { first, end, counted, line, level } = phase;
  const unit = unitOf(kind, conventions);
  const perCase = unit !== "count" && n !== null;
  const expectedAt = (i: number): number => (level === null ? line(i - first, 0) : level.centre) * (perCase ? n[i]! : 1);
  let small = 0;
  let zeros = 0;
  for (let i = first; i < end; i++) {
    if (Number.isNaN(value[i]!) || ghost?.[i] === 1) continue;
    if (expectedAt(i) < 5) small++;
    if (value[i] === 0) zeros++;
  }
  if (2 * small >= counted && conventions.method !== "probability") {
    const all: number[] = [];
    for (let i = first; i < end; i++) if (!Number.isNaN(value[i]!) && ghost?.[i] !== 1) all.push(expectedAt(i));
    const expected = median(all);
    if (expected < 5) notes.push(note("small-expected-count", { expected }, { phase: index }));
  }
  if (2 * zeros > counted) notes.push(note("rare-events", { zeros, observations: counted }, { phase: index }));
  if (kind.stepped && kind.sigma === "implied" && n !== null) addDispersion(notes, n, ghost, value, phase, unit, index, conventions);
}

/**
 * Sigma z of Laney's charts: the mean range of neighbouring z-scores over d. Under the model it is 1 with a standard
 * deviation of about 0.93/√k, so beyond 1 ± 1.86/√k the points vary more, or less, than the model expects.
 */
function addDispersion(
  notes: Note[],
  n: readonly number[],
  ghost: Series["ghost"],
  value: readonly number[],
  phase: Fitted,
  unit: Unit,
  index: number,
  conventions: Conventions,
): void {
  const { estimate, baseline, first, end } = phase;
  const centre = estimate.centre ?? NaN;
  const spread = Math.sqrt(unit === "proportion" ? centre * (1 - centre) : centre);
  const rows = baseline === null ? end - first : baseline.length;
  let before = NaN;
  let total = 0;
  let pairs = 0;
  let usable = 0;
  for (let k = 0; k < rows; k++) {
    const i = baseline === null ? first + k : baseline[k]!;
    if (ghost?.[i] === 1) continue;
    const score = ((value[i]! - centre) * Math.sqrt(n[i]!)) / spread;
    const range = Math.abs(score - before);
    before = score;
    if (Number.isFinite(score)) usable++;
    if (!Number.isFinite(range)) continue;
    total += range;
    pairs++;
  }
  const sigmaZ = ((total / pairs) * rangeConstants[conventions.constants].limits) / 3;
  const slack = 1.86 / Math.sqrt(usable);
  if (sigmaZ > 1 + slack) notes.push(note("overdispersed", { sigmaZ, usable }, { phase: index }));
  else if (sigmaZ < 1 - slack) notes.push(note("underdispersed", { sigmaZ, usable }, { phase: index }));
}

function atBound(
  { first, end, line, limitless }: Fitted,
  series: Series,
  kind: ChartKind,
  conventions: Conventions,
  phase: number,
): Note[] {
  const bounds = boundsOf(kind, typeof kind.bounds === "function" ? phaseColumns(series, { first, end }) : series, conventions);
  if (bounds === null || limitless !== null) return [];
  const notes: Note[] = [];
  for (const [which, side] of [
    [0, "lower"],
    [1, "upper"],
  ] as const) {
    const bound = bounds[which];
    if (bound === null) continue;
    const z = side === "lower" ? -conventions.sigmas : conventions.sigmas;
    let all = true;
    for (let at = 0; all && at < (kind.stepped ? end - first : 1); at++) {
      const limit = line(at, z);
      all = Number.isNaN(limit) || limit === bound;
    }
    if (all) notes.push(note("limit-at-bound", { side }, { phase }));
  }
  return notes;
}
