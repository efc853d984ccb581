import { spc, xmrChart } from "../../../src/index.js";
import { view } from "../../../src/svg/index.js";

const minutes = [41, 38, 44, 40, 37, 43, 39, 45, 36, 42];
const shown = view(spc(minutes, { chart: xmrChart, name: "Minutes to theatre" }), { width: 640 });

console.log(shown.words.split("\n")[0]); // Minutes to theatre: no signal of change yet in 10 observations
console.log(shown.svg.startsWith("<svg ")); // true
