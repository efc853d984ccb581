// The chart drawn by Vega-Lite. In a page: vegaEmbed("#chart", vegaLite(chart)).
import { vegaLite } from "naturallimits/svg";
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { chart } from "./chart.js";

export const view = new View(parse(compile(vegaLite(chart)).spec), { renderer: "none" });
console.log(await view.toSVG());
