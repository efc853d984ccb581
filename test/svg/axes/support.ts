/** Charts at given places, and what tests read off their horizontal axis. */
import { runChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import type { SvgOptions } from "../../../src/svg/index.js";
import type { Axis } from "../../../src/svg/types.js";
import type { Chart, SharedOptions } from "../../../src/types/index.js";
import { frameFor } from "../support.js";

interface Row {
  readonly x: string | number;
  readonly y: number;
}

export function chartAt(places: readonly (string | number)[], options: Partial<SharedOptions<Row>> = {}): Chart {
  return spc(
    places.map((x, i) => ({ x, y: 5 + (i % 3) })),
    { chart: runChart, ...options, x: "x", y: "y" },
  );
}

export function axisAt(places: readonly (string | number)[], options: Partial<SharedOptions<Row>> = {}, drawn: SvgOptions = {}): Axis {
  return frameFor(chartAt(places, options), drawn).axis;
}

export const labels = (axis: Axis): string => axis.labels.map(({ text }) => text).join(" ");
export const groups = (axis: Axis): string => axis.groups.map(({ text }) => text).join(" ");
