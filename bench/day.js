// A day of a large trust: 34,650 charts (77 measures × 6 directorates × 75 wards) of 24 to 60 points, numbers and SVG, one after
// another on one core. `npm run bench:day` builds first. Prints seconds and peak memory; the data are made from a seed.
import { cChart, pChart, runChart, spc, uChart, xmrChart } from "../dist/index.js";
import { svg } from "../dist/svg.js";

const CHARTS = 77 * 6 * 75;
const KINDS = [xmrChart, pChart, uChart, cChart, runChart];
const MONTHS = Array.from({ length: 60 }, (_, i) => `${2020 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`);

/** Mulberry32, here only to make data. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of one measure of one ward: counts near 12 among denominators near 200, a level that moves in one series of four. */
function rowsOf(at, random) {
  const length = 24 + (at % 37);
  const moved = at % 4 === 0 ? Math.floor(length / 2) : length;
  return Array.from({ length }, (_, i) => {
    const n = 160 + Math.floor(80 * random());
    const y = Math.round(6 + 12 * random() + (i < moved ? 0 : 5));
    return { month: MONTHS[60 - length + i], y, n };
  });
}

const random = generator(20261127);
const spent = { statistics: 0, pictures: 0 };
let [signals, characters] = [0, 0];
const cpu = process.cpuUsage();
for (let at = 0; at < CHARTS; at++) {
  const rows = rowsOf(at, random);
  const start = performance.now();
  const chart = spc(rows, { chart: KINDS[at % KINDS.length], name: `Measure ${at % 77}`, x: "month", y: "y", n: "n", improvement: "down" });
  const made = performance.now();
  characters += svg(chart).length;
  spent.statistics += made - start;
  spent.pictures += performance.now() - made;
  signals += chart.signals.length;
}
const { user, system } = process.cpuUsage(cpu);
const seconds = (ms) => (ms / 1000).toFixed(1);
const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
console.log(`${CHARTS} charts of 24 to 60 points: ${signals} signals, ${megabytes(characters)} MB of SVG`);
console.log(
  `  ${seconds(spent.statistics + spent.pictures)} s: statistics ${seconds(spent.statistics)}, pictures ${seconds(spent.pictures)}`,
);
console.log(`  processor, with making the data: ${seconds((user + system) / 1000)} s`);
console.log(`  peak memory: ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`);
