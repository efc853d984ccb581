/** Funnels of random units, and what tests read off their pictures. */
import { funnelChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import type { Element, Frame } from "../../src/svg/index.js";
import type { Chart, SharedOptions } from "../../src/types/index.js";
import { all, random, subpaths } from "./support.js";

export interface Unit {
  readonly unit: string | number;
  readonly y: number | null;
  readonly n: number | null;
}

/** Units about 11 %, of which the first ones lie far out on either side. */
export function units(count: number, outliers: number, seed = 4): Unit[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const n = Math.round(20 + 1500 * next() ** 2);
    const share = 0.11 * (i < outliers ? (i % 2 === 0 ? 1.9 : 0.3) : 0.95 + 0.1 * next());
    return { unit: `Hospital ${i + 1}`, n, y: Math.round(n * share) };
  });
}

export function funnel(rows: readonly Unit[], options: SharedOptions<Unit> = {}): Chart {
  return spc(rows, { improvement: "down", name: "Readmissions", ...options, chart: funnelChart, x: "unit", y: "y", n: "n" });
}

export function pathsOf(part: Element | null): Readonly<Record<string, string | number>>[] {
  return part === null ? [] : all(part, "path").map(({ node }) => node.attributes);
}

export const corners = (part: Element | null): readonly (readonly [number, number])[] =>
  pathsOf(part).flatMap(({ d }) => subpaths(String(d)).flat());
export const named = ({ units: names }: Frame): string[] => names.map(({ name }) => name).sort();
export const outside = ({ points }: Chart): string[] => points.flatMap(({ x, cause }) => (cause === "common" ? [] : [String(x)])).sort();

export const charts = [0, 1, 2, 5, 26, 80, 200, 700].flatMap((count) =>
  [0, 3, 30].map((outliers) => funnel(units(count, outliers, count + 1))),
);

/** For what a picture must have. */
export function never(): never {
  throw new Error("no such thing");
}
