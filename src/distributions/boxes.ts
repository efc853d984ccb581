import { crossingsWithinRuns } from "./crossings.js";
import { normalCdf } from "./normal.js";

/** Which numbers of crossings and longest runs are taken as chance. */
export interface Box {
  /** Fewest crossings. */
  readonly crossings: number;
  /** Longest run. */
  readonly longest: number;
  /** Longest run where the crossings are the fewest; the same as `longest` where no corner is cut. */
  readonly longestAtFewest: number;
  /** Fewest crossings where the run is the longest; the same as `crossings` where no corner is cut. */
  readonly crossingsAtLongest: number;
}

/** Chance that a stable process stays inside. */
const SPECIFICITY = 0.925;
/** The shift against which a box is chosen, in sigmas. */
const SHIFT = 0.8;

/** [l][c]: P(C = c and L ≤ l), for a stable process and after the shift. */
interface Laws {
  readonly stable: readonly (readonly number[])[];
  readonly shifted: readonly (readonly number[])[];
}

const lawsOf = (n: number): Laws => ({ stable: law(n, 0.5), shifted: law(n, normalCdf(SHIFT)) });

function law(n: number, above: number): readonly (readonly number[])[] {
  return Array.from({ length: n + 1 }, (_, longest) => (longest === 0 ? [] : crossingsWithinRuns(n, above, longest)));
}

const bestBoxes = /* @__PURE__ */ new Map<number, Box>();
const cutBoxes = /* @__PURE__ */ new Map<number, Box>();

function remembered(boxes: Map<number, Box>, useful: number, make: () => Box): Box {
  let box = boxes.get(useful);
  if (box === undefined) {
    box = make();
    boxes.set(useful, box);
  }
  return box;
}

/**
 * The box of at least so many crossings and at most so long a run that is left by chance in no more than 7.5 % of stable
 * series of `useful` points, and of all such boxes the likeliest to be left after a shift of 0.8 sigma
 * (Anhøj & Wentzel-Larsen 2020, PLoS ONE 15:e0233920).
 */
export function bestBox(useful: number): Box {
  return remembered(bestBoxes, useful, () => searched(useful, lawsOf(useful)));
}

function searched(n: number, { stable, shifted }: Laws): Box {
  let best = whole(0, n);
  let least = Infinity;
  for (let longest = 1; longest <= n; longest++) {
    let inside = 0;
    let missed = 0;
    for (let crossings = n - 1; crossings >= 0; crossings--) {
      inside += stable[longest]?.[crossings] ?? 0;
      missed += shifted[longest]?.[crossings] ?? 0;
      if (inside < SPECIFICITY || missed >= least) continue;
      least = missed;
      best = whole(crossings, longest);
    }
  }
  return best;
}

function whole(crossings: number, longest: number): Box {
  return { crossings, longest, longestAtFewest: longest, crossingsAtLongest: crossings };
}

/**
 * The best box with its corner cut: cells of the fewest crossings and of the longest run are given up, from the corner
 * outwards and each time the one that a shift makes likelier, while stable series still stay inside with 92.5 %.
 */
export function cutBox(useful: number): Box {
  return remembered(cutBoxes, useful, () => {
    const laws = lawsOf(useful);
    return cornerCut(searched(useful, laws), laws);
  });
}

const cell = (law: Laws["stable"], crossings: number, longest: number): number =>
  (law[longest]?.[crossings] ?? 0) - (law[longest - 1]?.[crossings] ?? 0);

function cornerCut(box: Box, { stable, shifted }: Laws): Box {
  const { crossings, longest } = box;
  let spare = -SPECIFICITY - cell(stable, crossings, longest);
  for (let c = crossings; c < (stable[longest]?.length ?? 0); c++) spare += stable[longest]?.[c] ?? 0;
  if (spare < 0) return box;
  let longestAtFewest = longest - 1;
  let crossingsAtLongest = crossings + 1;
  for (;;) {
    const row = cell(stable, crossings, longestAtFewest);
    const column = cell(stable, crossingsAtLongest, longest);
    const rowMay = longestAtFewest > 0 && row <= spare;
    const columnMay = crossingsAtLongest < stable.length - 1 && column <= spare;
    if (!rowMay && !columnMay) return { crossings, longest, longestAtFewest, crossingsAtLongest };
    if (rowMay && (!columnMay || cell(shifted, crossings, longestAtFewest) >= cell(shifted, crossingsAtLongest, longest))) {
      spare -= row;
      longestAtFewest--;
    } else {
      spare -= column;
      crossingsAtLongest++;
    }
  }
}
