// Simulates what the presets cost, at length: holds the library to fixtures/chance/presets.json within 4 combined standard errors,
// computes the tabulated run lengths again, and makes docs/rules-cost.md.
// Run: npm run simulate; npm run simulate -- --write writes the page, else it is compared. It takes some ten minutes.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { averageRunLength, falseSignals, presetOf, presets, rulesOf } from "../dist/index.js";

const SERIES = 100_000;
const SIGNALS = 1_000_000;
const LENGTHS = [12, 16, 20, 24, 30, 36, 50, 60, 100];
const SHIFTS = [0, 0.5, 1, 1.5, 2, 3];
const RUN_CHARTS = ["phs-run", "ihi-run", "anhoej", "qicharts2@0.8.1", "bestbox", "cutbox"];

const root = fileURLToPath(new URL("..", import.meta.url));
const page = `${root}/docs/rules-cost.md`;
const published = JSON.parse(readFileSync(`${root}/fixtures/chance/presets.json`, "utf8"));
const names = [...new Set(Object.values(presets).map(({ name }) => name))];
const lined = names.filter((name) => !["phs-run", "ihi-run"].includes(name));
let faults = 0;

function fail(text) {
  faults++;
  console.log(`DIFFERS: ${text}`);
}

const chance = (set, n, limits, basis) => falseSignals(set, n, { limits, basis, replicates: SERIES });

/** Every published chance, in standard errors. */
function holdToPublished() {
  let worst = 0;
  for (const { id, preset, rules, conventions = {}, limits, chances } of published) {
    const set = preset === undefined ? { rules: rulesOf(rules), conventions } : presetOf(preset);
    for (const { n, ...wanted } of chances) {
      for (const basis of ["own", "known"]) {
        const [p, se] = wanted[basis];
        const { any } = chance(set, n, limits, basis);
        const distance = any.p === p ? 0 : Math.abs(any.p - p) / Math.hypot(any.se, se);
        worst = Math.max(worst, distance);
        if (distance > 4) fail(`${id}, ${n} points, ${basis}: ${any.p} against ${p}, ${distance.toFixed(1)} standard errors`);
      }
    }
    console.log(`${id}: held`);
  }
  console.log(`largest difference: ${worst.toFixed(2)} combined standard errors`);
}

/** The tabulated run lengths, computed again. */
function holdTable() {
  for (const name of names) {
    const told = averageRunLength(presetOf(name));
    if (told.method !== "simulation") continue;
    const again = averageRunLength(presetOf(name), { replicates: SIGNALS });
    console.log(`${name}: ${again.value} (standard error ${again.se.toFixed(4)})`);
    if (again.value !== told.value || Math.abs(again.se - told.se) > 1e-4)
      fail(`run length of ${name}: ${again.value} against ${told.value}`);
  }
}

function runLengthText(preset, shift) {
  const { value, method } = averageRunLength(preset, shift === 0 ? {} : { shift, replicates: SERIES });
  return value === null ? "–" : `${value.toFixed(value < 10 ? 2 : 1)}${method === "exact" ? "" : "~"}`;
}

function chanceText(preset, n, limits, basis) {
  const { any, method } = chance(preset, n, limits, basis);
  return `${(100 * any.p).toFixed(1)}${method === "exact" ? "" : "~"}`;
}

function table(heads, presetNames, cell) {
  const rows = presetNames.map((name) => `| \`${name}\` | ${heads.map((head) => cell(presetOf(name), head)).join(" | ")} |`);
  return [`| preset | ${heads.join(" | ")} |`, `|---|${heads.map(() => "--:|").join("")}`, ...rows].join("\n");
}

function pageText() {
  return `# What each preset costs

Made by \`npm run simulate\` from \`falseSignals\` and \`averageRunLength\`; not edited by hand. A figure with ~ is simulated
(xoshiro256\\*\\*, seed 20261122): chances from ${SERIES.toLocaleString("en")} series each, standard error at most 0.16 of 100; run lengths in
control from ${SIGNALS.toLocaleString("en")} signals, after a shift from ${SERIES.toLocaleString("en")}, standard error at most 0.4 %. All others are exact. Values are independent
and normal, each chart has one phase, and the \`minimum\` of a preset is left aside.

## Points until a signal

Mean number of points to the first signal, centre and sigma known, by how far the mean lies above the centre line, in sigmas: under 0
the false alarms, else how soon a change is seen. Rules that judge a whole phase have no such number.

${table(
  SHIFTS,
  [...lined, "phs-run"].filter((name) => averageRunLength(presetOf(name)).value !== null),
  runLengthText,
)}

## Signals on charts with limits from the same points

Of 100 XmR charts of a process that does not change, how many show at least one signal, by number of points.

${table(LENGTHS, lined, (preset, n) => chanceText(preset, n, true, "own"))}

## Signals on charts whose centre and sigma are known

${table(LENGTHS, lined, (preset, n) => chanceText(preset, n, true, "known"))}

## Signals on run charts about their own median

${table(LENGTHS, RUN_CHARTS, (preset, n) => chanceText(preset, n, false, "own"))}
`;
}

holdToPublished();
holdTable();
const text = pageText();
if (process.argv.includes("--write")) writeFileSync(page, text);
else if (readFileSync(page, "utf8").replaceAll("\r\n", "\n") !== text) fail("docs/rules-cost.md; --write writes it");
console.log(faults === 0 ? "all figures held" : `${faults} differ`);
process.exitCode = faults === 0 ? 0 : 1;
