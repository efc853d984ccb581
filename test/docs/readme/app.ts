import { pChart, spc } from "../../../src/index.js";
import { svg } from "../../../src/svg/index.js";

const visits = [
  { month: "2024-01", breaches: 61, attendances: 1204 },
  { month: "2024-02", breaches: 55, attendances: 1131 },
  { month: "2024-03", breaches: 72, attendances: 1260 },
];

const chart = spc(visits, {
  chart: pChart,
  name: "Four-hour breaches",
  x: "month",
  y: "breaches",
  n: "attendances",
  improvement: "down",
  target: 0.05,
});

document.body.innerHTML = svg(chart, { width: 640 }); // or any other element of the page
