/** Charts of given values, and the numbers beside them. */
import { xmrChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import type { SvgOptions } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { frameFor, randomChart } from "../support.js";

export const xmr = (values: readonly number[]): Chart => spc(values, { chart: xmrChart });
export const tickTexts = (chart: Chart, options: SvgOptions = {}): string[] => frameFor(chart, options).ticks.map(({ text }) => text);
export const charts = Array.from({ length: 60 }, (_, i) => randomChart(i + 1));
