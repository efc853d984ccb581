/** How often a method proposes a phase on a stable series: from a table, or from a simulation where there is none. */
import type { FalsePhaseRate, Method } from "../../types/index.js";
import { stableUnder } from "../chance/stable.js";
import { normals } from "../chance/xoshiro.js";
import type { RateTable } from "./rateTables.js";
import { plainStretch } from "./stretch.js";

/** Simulated series where there is no table. */
const SERIES = 20_000;
const SEED = 20_261_122;
/** Longest simulated series: the longest of any table. */
const LONGEST = 120;

/**
 * The false-phase rate for `usable` observations. From a table: that of the length itself; between two lengths the larger of their rates;
 * below the shortest, its rate; beyond the longest, the largest rate of the table. Without a table: from a seeded simulation.
 */
export function rateOf(method: Method, table: RateTable | null, usable: number): ReturnType<Method["rate"]> {
  if (table === null) return { ...simulated(method, Math.min(usable, LONGEST)), beyond: usable > LONGEST ? LONGEST : null };
  const { n, p, se, series } = table;
  const after = n.findIndex((length) => length >= usable);
  const beyond = after < 0;
  const first = beyond ? 0 : n[after] === usable ? after : Math.max(0, after - 1);
  const among = p.slice(first, beyond ? n.length : after + 1);
  const at = first + among.indexOf(among.reduce((most, one) => Math.max(most, one), 0));
  const source = `table of ${series} simulated stable series`;
  return { p: p[at] ?? NaN, se: se[at] ?? NaN, n: n[at] ?? usable, source, beyond: beyond ? (n.at(-1) ?? null) : null };
}

const known = /* @__PURE__ */ new Map<string, FalsePhaseRate>();

/** The share of simulated stable series with a proposal; found once for each method, its parameters and a length. */
export function simulated(method: Method, n: number, series: number = SERIES): FalsePhaseRate {
  const key = JSON.stringify([method.name, method.parameters, n, series]);
  const rate = known.get(key) ?? simulate(method, n, series);
  known.set(key, rate);
  return rate;
}

function simulate(method: Method, n: number, series: number): FalsePhaseRate {
  const normal = normals(SEED);
  const { chart, conventions } = stableUnder({ rules: [], conventions: { constants: "table" } }, true, false);
  const kind = method.name === "sustainedRun" ? "run" : "xmr";
  let found = 0;
  for (let i = 0; i < series; i++) {
    const values = Array.from({ length: n }, normal);
    if (method.find(plainStretch(kind, chart, conventions, values)).changes.length > 0) found++;
  }
  const p = found / series;
  return { p, se: Math.sqrt((p * (1 - p)) / series), n, source: `simulation of ${series} stable series, seed ${SEED}` };
}
