/** Ten wards on a funnel plot: units side by side, each against limits for its own size. */
import { funnelChart, spc } from "../../../src/index.js";
import type { Chart, Conventions, SharedOptions } from "../../../src/types/index.js";

/** A unit with its events among its cases. */
export interface Unit {
  readonly unit: string;
  readonly y: number | null;
  readonly n: number | null;
}

/** Cases of the ten wards. */
export const cases: readonly number[] = [120, 300, 80, 410, 260, 60, 700, 150, 380, 95];

/** 350 events among 2555 cases. */
export const units = [18, 42, 7, 65, 30, 12, 88, 25, 54, 9].map((y, i): Unit => ({ unit: `Ward ${i + 1}`, y, n: cases[i] ?? 0 }));

/** The funnel of some units. */
export function funnelOf(rows: readonly Unit[], conventions: Partial<Conventions> = {}, options: SharedOptions<Unit> = {}): Chart {
  return spc(rows, { ...options, chart: funnelChart, x: "unit", y: "y", n: "n", conventions });
}

/** Limits at the unit of 300 cases. */
export function at300({ points }: Chart): readonly (number | null | undefined)[] {
  const point = points.find(({ n }) => n === 300);
  return [point?.lower, point?.upper];
}
