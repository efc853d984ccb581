/** Charts of one measure, named X so that only the words around it differ from language to language. */
import { funnelChart, pChart, runChart, xmrChart } from "../../src/charts/index.js";
import { astronomicalPoint } from "../../src/rules/index.js";
import { spc } from "../../src/spc.js";

/** Twenty-four values that fall. */
export const y = [12, 9, 11, 10, 13, 8, 12, 11, 9, 10, 12, 11, 10, 13, 9, 8, 7, 8, 6, 7, 8, 7, 6, 7];
const monthOf = (i: number): string => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
const dayOf = (i: number): string => `2025-03-${String(i + 1).padStart(2, "0")}`;

/** By the month, improved about a frozen baseline. */
export const monthly = spc(y, { chart: xmrChart, x: (_, i) => monthOf(i), name: "X", improvement: "down", target: 8, baseline: 12 });

/** A run chart by the day. */
export const daily = spc(y, { chart: runChart, x: (_, i) => dayOf(i), name: "X" });

/** By numbers, with a ghost. */
export const numbered = spc(y, { chart: xmrChart, name: "X", improvement: "down", ghost: [{ at: 3, reason: "Z" }] });

/** By the year, one of them outside. */
export const yearly = spc([9, 10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 30, 9, 10], {
  chart: xmrChart,
  x: (_, i) => `${2010 + i}-01`,
  name: "X",
  period: "year",
  rules: [astronomicalPoint()],
});

/** Shares in two phases. */
export const phased = spc(
  y.map((v, i) => ({ month: monthOf(i), v, n: 50 + 3 * (i % 5) })),
  {
    chart: pChart,
    x: "month",
    y: "v",
    n: "n",
    name: "X",
    phases: [{ start: "2024-04", reason: "Z", decidedBy: "AB", decidedAt: "2024-05-01" }],
  },
);

/** A funnel. */
export const wards = spc(
  y.map((v, i) => ({ ward: `W${i}`, v, n: 40 + 20 * i })),
  { chart: funnelChart, x: "ward", y: "v", n: "n", name: "X" },
);
