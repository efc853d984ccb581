import { readFile } from "node:fs/promises";
import { board, describe, matrix, pareto, pChart, runChart, spc, xmrChart } from "../../src/index.js";
import { readCsv } from "../../src/csv/index.js";
import { boardPicture, boardTable, matrixPicture, paretoPicture, sparkline, svg, table } from "../../src/svg/index.js";

const mornings = [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180];
const run = spc(mornings, { chart: runChart, name: "Morning peak flow (l/min)", improvement: "up" });
console.log(run.phases[0]?.lines?.centre); // 150
console.log(run.verdict.variation); // common

const weeks = readCsv(await readFile("fixtures/demo-four-hours/data.csv"), { numbers: ["within_four_hours", "attendances"] });
const waits = spc(weeks.rows, {
  chart: xmrChart,
  name: "Emergency patients seen within four hours",
  x: "week",
  y: "within_four_hours",
  n: "attendances",
  improvement: "up",
  target: 0.95,
  unit: "proportion",
});
console.log(waits.phases[0]?.lines?.lower?.toFixed(4), waits.phases[0]?.lines?.upper?.toFixed(4)); // 0.9401 0.9658

const cans = readCsv(await readFile("fixtures/demo-orange-juice/data.csv"), { numbers: ["leaking", "cans"] });
const leaks = spc(cans.rows, {
  chart: pChart,
  name: "Leaking cans",
  x: "sample",
  y: "leaking",
  n: "cans",
  improvement: "down",
  ghost: [
    { x: 15, reason: "a new batch of cardboard" },
    { x: 23, reason: "an inexperienced operator stood in" },
  ],
  phases: [{ start: 31, label: "Machine adjusted", reason: "the machine that makes the cans was adjusted after sample 30" }],
});
console.log(leaks.phases.map(({ estimate }) => estimate.centre?.toFixed(3)).join(" then ")); // 0.215 then 0.111
console.log(leaks.signals.map(({ rule }) => rule).join(", ")); // astronomicalPoint, twoInThree
console.log(leaks.signals.map(({ at }) => at.join(" and ")).join(", ")); // 20, 20 and 21

console.log(waits.verdict.assurance, waits.verdict.onTarget); // hit-or-miss true

const tested = spc(mornings, {
  chart: runChart,
  name: "Morning peak flow (l/min)",
  improvement: "up",
  annotations: [
    { x: 9, text: "New inhaler", kind: "change", prediction: "200 or more", result: "no signal yet" },
    { x: 4, until: 6, text: "Heavy cold", kind: "event" },
  ],
});
console.log(describe(tested).split("Events noted: ")[1]); // New inhaler, observation 9 (expected: 200 or more; seen: no signal yet); Heavy cold, observations 4 to 6.

const whole = board([waits, leaks, run], { order: "signal" });
console.log(whole.rows.map(({ measure }) => measure).join("; ")); // Emergency patients seen within four hours; Leaking cans; Morning peak flow (l/min)
console.log(whole.rows[0]?.words); // No signal of change in 20 observations. May or may not meet the target.
export const rows = svg(boardPicture(whole), { width: 960 });

const cells = matrix(whole).cells.filter((cell) => cell.rows.length > 0);
console.log(cells.map(({ variation, assurance }) => `${variation} by ${assurance}`).join("; ")); // common by hit-or-miss; common by none
export const overview = svg(matrixPicture(matrix(whole)));
export const line = svg(sparkline(waits));

export const page = boardTable(whole) + table(waits);

const errors = pareto({ "Missed dose": 148, "Wrong time": 96, "Wrong dose": 51, "Omitted signature": 29, Other: 47 });
console.log(errors.bars.map(({ cumulative }) => `${(100 * cumulative).toFixed(1)} %`).join(", ")); // 39.9 %, 65.8 %, 79.5 %, 87.3 %, 100.0 %
export const few = svg(paretoPicture(errors), { subtitle: "Medication errors by kind" });

export const picture = svg(waits);
export const words = describe(waits);

console.log(run.notes.map(({ code }) => code).join(", ")); // autocorrelated
