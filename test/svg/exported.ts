/** Charts of plain numbers, and what other drawing libraries are given of them. */
import { type Chart, spc, xmrChart } from "../../src/index.js";
import { type ExportOptions, observablePlot, vegaLite } from "../../src/svg/index.js";

/** The data of a layer. */
type Values = readonly Readonly<Record<string, unknown>>[];
/** A layer of Vega-Lite. */
interface Layer {
  readonly name: string;
  readonly data: { readonly values: Values };
  readonly mark: Readonly<Record<string, unknown>>;
  readonly encoding: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Plain limits. */
export const limits = { lower: 2, centre: 5, upper: 8 };
/** A chart of these values about them. */
export const levels = (values: readonly (number | null)[], options: object = {}): Chart =>
  spc(values, { chart: xmrChart, limits, ...options });
/** One of four, with a gap and a target. */
export const gapped = levels([5, null, 5, 6], { target: 4 });
/** The layers for Vega-Lite. */
export const layersOf = (chart: Chart, options: ExportOptions = {}) => vegaLite(chart, options).layer as readonly Layer[];
/** That of a name. */
export const layerOf = (chart: Chart, name: string, options: ExportOptions = {}) =>
  layersOf(chart, options).find((layer) => layer.name === name);
/** Its data. */
export const valuesOf = (chart: Chart, name: string): Values => layerOf(chart, name)?.data.values ?? [];
/** The marks for Observable Plot of a function. */
export const marksOf = (chart: Chart, mark: string, options: ExportOptions = {}) =>
  observablePlot(chart, options).marks.filter((one) => one.mark === mark);

/** Values in which no rule finds anything. */
export const calm = [5, 7, 6, 4, 6, 5, 3, 6, 4, 7, 5, 6];
