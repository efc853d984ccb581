/** Charts of subgroups given as arrays. */
import { spc } from "../../../src/index.js";
import type { Chart, ChartKind, SharedOptions } from "../../../src/types/index.js";

/** The values of a subgroup. */
export type Values = readonly (number | null)[];

interface Group {
  readonly values: Values;
}

/** A chart of one array a subgroup. */
export function chartOf(chart: ChartKind, groups: readonly Values[], options: Omit<SharedOptions<Group>, "y"> = {}): Chart {
  return spc(
    groups.map((values) => ({ values })),
    { ...options, chart, values: "values" },
  );
}
