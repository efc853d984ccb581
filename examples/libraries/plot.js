// The chart drawn by Observable Plot. In a page, the option `document` is not needed.
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { observablePlot } from "naturallimits/svg";
import { chart } from "./chart.js";

const { options, marks } = observablePlot(chart);
const made = marks.map(({ mark, data, options }) => Plot[mark](data, options));

export const figure = Plot.plot({ ...options, marks: made, document: new JSDOM().window.document });
console.log(figure.outerHTML);
