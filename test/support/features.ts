/** Which features are there, found out by trying them, so that cases that wait for one join by themselves. */
import { cChart, spc, xmrChart } from "../../src/index.js";
import { thrownBy } from "./thrown.js";

/** Whether rows of one x can be combined. */
export const combines: boolean =
  thrownBy(() =>
    spc(
      [
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ],
      { chart: xmrChart, x: "x", y: "y", combine: "sum" },
    ),
  ) === null;

/** Whether a declared period puts in what is absent. */
export const fillsPeriods: boolean =
  spc(
    [
      { x: "2024-01", y: 1 },
      { x: "2024-03", y: 2 },
    ],
    { chart: xmrChart, x: "x", y: "y", period: "month" },
  ).points.length === 3;

/** Whether limits can come from exact probabilities: 29 for a Poisson mean of 16, where three sigmas give 28. */
export const hasProbabilityLimits: boolean = probabilityLimit() === 29;

function probabilityLimit(): number | null | undefined {
  let upper: number | null | undefined;
  thrownBy(() => {
    upper = spc([16, 16, 16, 16], { chart: cChart, conventions: { method: "probability" } }).points[0]?.upper;
  });
  return upper;
}
