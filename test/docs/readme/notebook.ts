import { describe, spc, xmrChart } from "../../../src/index.js";
import { svg } from "../../../src/svg/index.js";
import { display } from "tslab";

const minutes = [41, 38, 44, 40, 37, 43, 39, 45, 36, 42];
const chart = spc(minutes, { chart: xmrChart, name: "Minutes to theatre" });
console.log(describe(chart));
display.svg(svg(chart));
