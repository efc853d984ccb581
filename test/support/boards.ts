/** The seven measures of fixtures/gallery/board.json, and what tables in HTML are read with. */
import { chartKinds, spc } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { readJson } from "./fixtures.js";

interface Measure {
  readonly name: string;
  readonly chart: string;
  readonly options: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** One chart a measure. */
export function sevenCharts(): readonly Chart[] {
  return (readJson("gallery/board.json") as readonly Measure[]).map(({ name, chart, options, rows }) => {
    const kind = chartKinds[chart];
    if (kind === undefined) throw new Error(`no chart kind ${chart}`);
    return spc(rows, { ...options, name, chart: kind });
  });
}

/** One of them. */
export function chartOf(name: string): Chart {
  const chart = sevenCharts().find((one) => one.name === name);
  if (chart === undefined) throw new Error(`no measure ${name}`);
  return chart;
}
