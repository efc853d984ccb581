// Simulates how often the methods of suggestPhases propose a phase: on stable series, on series that shift, and on series whose
// neighbours are alike. Holds them to fixtures/proposals/rates.json within 4 combined standard errors, and prints the tables of
// docs/phases.md. Run: npm run simulate. It takes some minutes; node scripts/simulatePhases.js 5000 simulates fewer series.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { methodOf, runChart, spc, xmrChart } from "../dist/index.js";

const SERIES = Number(process.argv[2] ?? 40_000);
const root = fileURLToPath(new URL("..", import.meta.url));
const { stable, shifted, correlated, naive, level } = JSON.parse(readFileSync(`${root}/fixtures/proposals/rates.json`, "utf8"));
const kinds = { sustainedRun: runChart };
const conventions = spc([], { chart: xmrChart, conventions: { constants: "table" } }).provenance.conventions;
let faults = 0;
let worst = 0;

/** Uniform values from 0 up to 1: mulberry32, so that the simulation and the library do not share their source. */
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normals(seed) {
  const uniform = uniforms(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** What a method sees of a chart of some values. */
function stretchOf(value, chart) {
  const at = value.map((_, i) => i);
  const none = { n: null, sd: null, range: null, ghost: null, settled: null };
  return { ...none, kind: chart.name, chart, conventions, length: value.length, at, x: at, y: value, value };
}

/** How many series to simulate: fewer for the permutation test, which costs a thousand times as much a series. */
const seriesFor = ({ method }) => (method === "permutation" ? SERIES / 10 : SERIES);

/** Share of simulated series with a proposal. */
function shareOf(named, makeSeries, count = seriesFor(named)) {
  const method = methodOf(named);
  const chart = kinds[method.name] ?? xmrChart;
  let found = 0;
  for (let i = 0; i < count; i++) if (method.find(stretchOf(makeSeries(), chart)).changes.length > 0) found++;
  return found / count;
}

function hold(what, p, wanted, se, count = SERIES) {
  const own = Math.sqrt((wanted * (1 - wanted)) / count);
  const distance = p === wanted ? 0 : Math.abs(p - wanted) / Math.hypot(own, se);
  worst = Math.max(worst, distance);
  if (distance <= 4) return;
  faults++;
  console.log(`DIFFERS: ${what}: ${p} against ${wanted}, ${distance.toFixed(1)} standard errors`);
}

const told = ({ method, ...parameters }) => [method, ...Object.entries(parameters).map(([name, value]) => `${name} ${value}`)].join(", ");
const figure = (p) => p.toFixed(3).replace(/^0/, "");

/** A table in Markdown: rows by method, columns by what the cells vary in. */
function table(cells, columnOf) {
  const columns = [...new Set(cells.map(columnOf))];
  const rows = [...new Set(cells.map(({ method }) => told(method)))];
  console.log(`\n| method | ${columns.join(" | ")} |\n|---|${columns.map(() => "--:|").join("")}`);
  for (const row of rows) {
    const found = columns.map((column) => cells.find((cell) => told(cell.method) === row && columnOf(cell) === column));
    console.log(`| ${row} | ${found.map((cell) => (cell === undefined ? "–" : figure(cell.found))).join(" | ")} |`);
  }
}

let seed = 1;
const series = (n, value) => Array.from({ length: n }, (_, i) => value(i));

console.log(`stable series: chance of a proposal, ${SERIES} series a cell`);
for (const cell of stable) {
  const normal = normals(seed++);
  cell.found = shareOf(cell.method, () => series(cell.n, normal));
  hold(`${told(cell.method)}, n ${cell.n}`, cell.found, cell.p, cell.se);
}
table(
  stable.sort((a, b) => a.n - b.n),
  ({ n }) => `n = ${n}`,
);

console.log("\nseries that shift half way: chance of a proposal");
for (const cell of shifted) {
  const normal = normals(seed++);
  cell.found = shareOf(cell.method, () => series(cell.n, (i) => normal() + (i < cell.n / 2 ? 0 : cell.shift)));
  hold(`${told(cell.method)}, n ${cell.n}, shift ${cell.shift}`, cell.found, cell.p, Math.sqrt((cell.p * (1 - cell.p)) / cell.series));
}
/** Nobody has published the power of the permutation test on these. */
const further = [24, 48].flatMap((n) => [1, 1.5, 2].map((shift) => ({ method: { method: "permutation" }, n, shift })));
for (const cell of further) {
  const normal = normals(seed++);
  cell.found = shareOf(cell.method, () => series(cell.n, (i) => normal() + (i < cell.n / 2 ? 0 : cell.shift)));
}
table([...shifted, ...further], ({ n, shift }) => `n = ${n}, ${shift}σ`);

console.log("\nstable series whose neighbours are alike: chance of a proposal");
for (const cell of correlated) {
  const normal = normals(seed++);
  const next = (before) => cell.phi * before + Math.sqrt(1 - cell.phi ** 2) * normal();
  cell.found = shareOf(cell.method, () => {
    let value = normal();
    return series(cell.n, () => (value = next(value)));
  });
  hold(`${told(cell.method)}, n ${cell.n}, φ ${cell.phi}`, cell.found, cell.p, Math.sqrt((cell.p * (1 - cell.p)) / cell.series));
}
table(correlated, ({ n, phi }) => `φ ${phi}, n = ${n}`);

/** Whether some values hold a run of so many on one side of a centre. */
function hasRun(values, centre, run) {
  let length = 0;
  let side = 0;
  for (const value of values) {
    const here = Math.sign(value - centre);
    length = here === side ? length + 1 : 1;
    side = here;
    if (length >= run) return true;
  }
  return false;
}

console.log("\na run after a baseline on a stable process");
for (const { run, baseline, then, p, se } of naive) {
  const normal = normals(seed++);
  let found = 0;
  for (let i = 0; i < SERIES; i++) {
    const centre = series(baseline, normal).reduce((sum, value) => sum + value, 0) / baseline;
    if (hasRun(series(then, normal), centre, run)) found++;
  }
  hold(`run of ${run} in ${then} after ${baseline}`, found / SERIES, p, se);
}

console.log("\nthe level of the permutation test on a stable process");
for (const { method, n, p, se } of level) {
  const normal = normals(seed++);
  const found = shareOf(method, () => series(n, normal));
  hold(`${told(method)}, n ${n}`, found, p, se, seriesFor(method));
  console.log(`${told(method)}, n ${n}: ${figure(found)}`);
}

console.log(
  `\n${level.length + stable.length + shifted.length + correlated.length + naive.length} cells; largest difference ${worst.toFixed(2)} combined standard errors`,
);
process.exitCode = faults === 0 ? 0 : 1;
