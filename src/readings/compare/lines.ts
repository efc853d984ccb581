/** Where the lines of two charts differ, and by which settings. */
import { tolerance } from "../../kernel.js";
import type { Chart, Conventions, Phase } from "../../types/index.js";
import { isOfDrawing, type Setting } from "./settings.js";

/** A line that lies elsewhere in the one chart than in the other. */
export interface LineGap {
  /** Which line. */
  readonly line: "centre" | "lower" | "upper";
  /** Positions, in one phase of each chart. */
  readonly at: readonly number[];
  /** Where it lies in the first chart, at the first position; null where there is none. */
  readonly a: number | null;
  /** In the second. */
  readonly b: number | null;
  /** What explains it. */
  readonly settings: readonly Setting[];
}

const LINES = ["centre", "lower", "upper"] as const;

/** Every line that differs, by pairs of phases. */
export function lineGaps(a: Chart, b: Chart, settings: readonly Setting[]): readonly LineGap[] {
  const bearing = settings.filter(isOfDrawing);
  return phasePairs(a, b).flatMap(({ mine, its, at }) =>
    LINES.flatMap((line): readonly LineGap[] => {
      const differing = at.filter((i) => !sameLine(a.points[i]?.[line] ?? null, b.points[i]?.[line] ?? null));
      const [first] = differing;
      if (first === undefined) return [];
      const [here, there] = [a.points[first]?.[line] ?? null, b.points[first]?.[line] ?? null];
      return [{ line, at: differing, a: here, b: there, settings: relevant(bearing, line, mine, its, [a, b]) }];
    }),
  );
}

/** A phase of each chart, and the positions that lie in both. */
interface PhasePair {
  readonly mine: Phase;
  readonly its: Phase;
  readonly at: number[];
}

function phasePairs(a: Chart, b: Chart): readonly PhasePair[] {
  const pairs = new Map<string, PhasePair>();
  for (const { phase, index } of a.points) {
    const other = b.points[index]?.phase ?? NaN;
    const [mine, its] = [a.phases[phase], b.phases[other]];
    const pair = pairs.get(`${phase} ${other}`);
    if (pair !== undefined) pair.at.push(index);
    else if (mine !== undefined && its !== undefined) pairs.set(`${phase} ${other}`, { mine, its, at: [index] });
  }
  return [...pairs.values()];
}

function sameLine(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance(a, b, 0);
}

/** Conventions that put range and sigma where they are. */
const OF_RANGE: readonly (keyof Conventions)[] = ["screening", "screeningFactor", "rangeAverage", "acrossGap", "acrossGhost"];

/**
 * The settings that can move this line in these phases. Kind and phases explain all that follows from them; else the numbers of
 * the estimate tell: another centre, another average range, another sigma from the same range, other limits from the same sigma.
 */
function relevant(
  settings: readonly Setting[],
  line: LineGap["line"],
  mine: Phase,
  its: Phase,
  charts: readonly Chart[],
): readonly Setting[] {
  const decided = settings.filter(({ code, convention }) => convention === null && code !== "differs-provisional");
  const conventions = settings.filter(({ convention }) => convention !== null);
  const named = (names: readonly (keyof Conventions)[]): readonly Setting[] =>
    conventions.filter(({ convention }) => convention !== null && names.includes(convention));
  const withheld = charts.some(({ notes }) => notes.some(({ code, params }) => code === "below-minimum" && params.effect === "withhold"));
  if (withheld && line !== "centre" && named(["minimum"]).length > 0) return named(["minimum"]);
  const [centre, range, factor] = [moved("centre", mine, its), moved("range", mine, its), movedFactor(mine, its)];
  if (line === "centre" || [centre, range, factor].includes(null)) return orAll([...decided, ...named(["centreFrom"])], settings);
  const reasons = [
    ...(centre === true ? named(["centreFrom"]) : []),
    ...(range === true ? named(OF_RANGE).filter((setting) => hasEffect(setting, charts)) : []),
    ...(factor === true ? named(["constants"]) : []),
    ...named(["sigmas", "bounds", "method"]),
  ];
  return orAll([...decided, ...reasons], settings);
}

function orAll(some: readonly Setting[], all: readonly Setting[]): readonly Setting[] {
  return some.length > 0 ? some : all;
}

/** Whether a number of the estimate differs; null where a phase has none. */
function moved(name: string, mine: Phase, its: Phase): boolean | null {
  const [a, b] = [mine.estimate[name], its.estimate[name]];
  return a === undefined || b === undefined ? null : !sameLine(a, b);
}

/** Whether sigma as a share of the average range differs. */
function movedFactor({ estimate: mine }: Phase, { estimate: its }: Phase): boolean | null {
  const [a, b] = [mine, its].map(({ sigma, range }) => (sigma === undefined || range === undefined ? null : sigma / range));
  return a == null || b == null ? null : Math.abs(a - b) > 1e-9 * Math.abs(a);
}

/** Screening does nothing where no range was screened, and conduct at gaps and ghosts nothing where there are none. */
function hasEffect({ convention }: Setting, charts: readonly Chart[]): boolean {
  const has = (status: string): boolean => charts.some(({ points }) => points.some((point) => point.status === status));
  if (convention === "acrossGap") return has("missing");
  if (convention === "acrossGhost") return has("ghost");
  if (convention === "rangeAverage") return true;
  return charts.some(({ notes }) => notes.some(({ code }) => code === "screened-ranges"));
}
