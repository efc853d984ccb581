import { perUnit } from "../kernel.js";
import { anhoejRules } from "../rules/sets.js";
import type { ChartKind } from "../types/index.js";
import { centreOf } from "./individuals.js";

/**
 * Run chart: any measure over time about its median, without limits and without an assumption about its distribution.
 *
 * Plotted: `y`, or `y/n` where `n` is given. Centre: median of the baseline (`centreFrom: "mean"` for the mean).
 * Rules: longest run and crossings (Anhøj & Olesen 2014, PLoS ONE 9:e113825).
 * @example 12, 15, 11, 14, 13: the centre is 13
 */
export const runChart: ChartKind<never> = {
  name: "run",
  needs: [],
  unit: "number",
  bounds: null,
  lined: false,
  stepped: false,
  directional: true,
  admits: "centre",
  sigma: "implied",
  rules: anhoejRules,
  conventions: { centreFrom: "median" },
  reads: ["centreFrom"],
  plot: ({ y, n }) => ({ value: perUnit(y, n) }),
  fit({ value }, _phase, known, conventions) {
    const centre = known.centre ?? centreOf(value, conventions.centreFrom ?? "median");
    return { estimate: { centre }, line: (_at, z) => (z === 0 ? centre : NaN) };
  },
};
