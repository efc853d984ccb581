import {
  capability,
  cChart,
  type Chart,
  cusumChart,
  ewmaChart,
  funnelChart,
  gChart,
  iPrimeChart,
  mrChart,
  npChart,
  pChart,
  pPrimeChart,
  rChart,
  runChart,
  sChart,
  spc,
  tChart,
  uChart,
  uPrimeChart,
  xbarChart,
  xmrChart,
} from "../../src/index.js";

function lines({ points }: Chart, at = 0): string {
  const { lower, centre, upper } = points[at] ?? {};
  return [lower, centre, upper].map((line) => (line == null ? "none" : String(Number(line.toPrecision(5))))).join(", ");
}

console.log(lines(spc([12, 15, 11, 14, 13], { chart: runChart }))); // none, 13, none

const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
console.log(lines(spc(flow, { chart: xmrChart }))); // 45.815, 50.81, 55.805

console.log(lines(spc([1, 3, 2, 5, 4, 6, 8, 7, 9, 5, 6, 4], { chart: mrChart, baseline: 6 }))); // 0, 1.8, 5.8806

const groups = [
  [4, 6, 5],
  [7, 5, 6],
  [5, 5, 8],
  [6, 4, 5],
].map((values) => ({ values }));
console.log(lines(spc(groups, { chart: xbarChart, values: "values" }))); // 3.1879, 5.5, 7.8121

console.log(lines(spc(groups, { chart: sChart, values: "values" }))); // 0, 1.183, 3.0382

console.log(lines(spc(groups, { chart: rChart, values: "values" }))); // 0, 2.25, 5.7928

const leaking = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];
const cans = leaking.map((y) => ({ y, n: 50 }));
console.log(lines(spc(cans, { chart: pChart, y: "y", n: "n" }))); // 0.052428, 0.23133, 0.41024

console.log(lines(spc(cans, { chart: npChart, y: "y", n: "n" }))); // 2.6214, 11.567, 20.512

const seen = [
  266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353, 256820, 261835, 259144, 255910,
  260863, 264465, 260989,
];
const came = [
  280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629, 268091, 276803, 271578, 266005,
  273520, 278574, 273772,
];
const weeks = seen.map((y, i) => ({ y, n: came[i] ?? 0 }));
const laney = spc(weeks, { chart: pPrimeChart, y: "y", n: "n" });
console.log(laney.phases[0]?.estimate.sigmaZ?.toFixed(2), lines(laney)); // 10.64 0.94013, 0.9529, 0.96567

const defects = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13];
const wafers = spc(defects, { chart: cChart });
console.log(lines(wafers), wafers.points[2]?.zone, wafers.points[23]?.zone); // 4, 16, 28 3 4

const faults = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5].map((y) => ({ y, n: 5 }));
console.log(lines(spc(faults, { chart: uChart, y: "y", n: "n" }))); // 0.066133, 1.93, 3.7939

const infections = [24, 29, 26, 16, 28, 16, 14, 18, 27, 30, 28, 24, 16, 25, 20, 25, 22, 28, 23, 23, 17, 22, 21, 22];
const bedDays = [
  32421, 29349, 32981, 29588, 30856, 30544, 26482, 27637, 30495, 30600, 31770, 31679, 32720, 29698, 32118, 30212, 31612, 30514, 26362,
  28131, 29071, 28481, 29223, 28611,
];
const months = infections.map((y, i) => ({ y, n: (bedDays[i] ?? 0) / 10_000 }));
console.log(lines(spc(months, { chart: uPrimeChart, y: "y", n: "n" }))); // 2.8885, 7.5435, 12.198

console.log(lines(spc(weeks, { chart: iPrimeChart, y: "y", n: "n" }))); // 0.94011, 0.9529, 0.96569

const between = [12, 31, 4, 0, 18, 55, 9, 23, 7, 41, 2, 16];
console.log(lines(spc(between, { chart: gChart }))); // 0, 14, 74.147
console.log(lines(spc(between, { chart: gChart, conventions: { method: "probability" } }))); // 0, 12, 123

const valves = [286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214, 2831, 96];
console.log(lines(spc(valves, { chart: tChart }))); // 0, 430.04, 6940.1

const dates = ["2024-01-03", "2024-01-19", "2024-02-08", "2024-02-13", "2024-02-26", "2024-02-27", "2024-03-24", "2024-05-09"];
const events = dates.slice(1).map((date, i) => ({ date, days: (Date.parse(date) - Date.parse(dates[i] ?? "")) / 86_400_000 }));
console.log(lines(spc(events, { chart: tChart, x: "date", y: "days" }))); // 0.0014369, 13.52, 141.86

const cases = [120, 300, 80, 410, 260, 60, 700, 150, 380, 95];
const units = [18, 42, 7, 65, 30, 12, 88, 25, 54, 9].map((y, i) => ({ unit: `Unit ${i + 1}`, y, n: cases[i] ?? 0 }));
const funnel = spc(units, { chart: funnelChart, x: "unit", y: "y", n: "n" });
console.log(funnel.points.map(({ x }) => x).join(", ")); // Unit 6, Unit 3, Unit 10, Unit 1, Unit 8, Unit 5, Unit 2, Unit 9, Unit 4, Unit 7
console.log(lines(funnel, 6)); // 0.08, 0.13699, 0.2

const shifted = [
  9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.9,
  9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
];
const ewma = spc(shifted, { chart: ewmaChart, centre: 10, sigma: 1, conventions: { lambda: 0.1, sigmas: 2.7 } });
console.log(ewma.signals.map(({ completed }) => completed).join(", "), lines(ewma, 29)); // 28, 29 9.3811, 10, 10.619

const cusum = spc(shifted, { chart: cusumChart, centre: 10, sigma: 1 });
console.log(cusum.signals.map(({ completed }) => completed).join(", "), cusum.points[28]?.value?.toFixed(2)); // 28, 29 5.28

console.log(lines(spc(defects, { chart: cChart, conventions: { method: "probability" } }))); // 5, 16, 29
console.log(lines(spc(valves, { chart: tChart, conventions: { method: "probability" } }))); // 0.95914, 492.17, 4691.8

const { cp, cpk, notes } = capability(spc(flow, { chart: xmrChart }), { specification: { lower: 40, upper: 60 } });
console.log(cp?.value.toFixed(2), cpk?.value.toFixed(2), cpk?.lower?.toFixed(2)); // 2.00 1.84 0.75
console.log(notes.map(({ code }) => code).join(", ")); // capability-few-points, trial-limits
