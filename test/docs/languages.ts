import { describe, spc, xmrChart } from "../../src/index.js";
import { da } from "../../src/locales/index.js";
import { svg } from "../../src/svg/index.js";

const chart = spc([41.5, 38, 44, 40, 37, 43, 39, 45, 36, 42], { chart: xmrChart });

console.log(describe(chart, { locale: da }).split(".")[0]); // XmR-diagram, 10 observationer
export const picture = svg(chart, { locale: da });
