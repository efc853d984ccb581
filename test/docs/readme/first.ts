import { describe, spc, xmrChart } from "../../../src/index.js";
import { svg } from "../../../src/svg/index.js";

const chart = spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13], { chart: xmrChart });

console.log(chart.phases[0]?.lines); // { centre: 7, lower: 1.09, upper: 12.91 }, to two decimals
console.log(chart.verdict.variation); // "neutral": the last point lies above the upper limit, and nothing said which way is better
console.log(describe(chart)); // a paragraph for a screen reader, a log, or an e-mail
console.log(svg(chart)); // a picture, as text: no browser, no DOM
