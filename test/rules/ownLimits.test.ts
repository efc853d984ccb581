/** Rules on charts whose limits vary: each point is judged by its own, so the signals are those of the standardised values. */
import { describe, expect, it } from "vitest";
import { pChart, spc, uChart, xmrChart } from "../../src/index.js";
import { uniforms } from "../../src/readings/chance/xoshiro.js";
import type { Rule, Signal } from "../../src/types/index.js";
import { successive } from "./boundaries/successive.js";
import { wholePhase } from "./boundaries/wholePhase.js";
import { zones } from "./boundaries/zones.js";
import { told } from "./view.js";

/** Every rule but those that read plain values: standardised, they rise and fall otherwise. */
const rules: readonly Rule[] = [...successive, ...zones, ...wholePhase].flatMap(({ rule }) => (rule.needs === "value" ? [] : [rule]));

const SHARE = 0.4;
const RATE = 9;

interface Row {
  readonly y: number;
  readonly n: number;
  readonly z: number;
}

/** Counts of very different n, some stretches of them off the centre or close to it, and how many sigmas each lies away. */
function rowsOf(seed: number, sigma: (n: number) => number, centre: number): readonly Row[] {
  const uniform = uniforms(seed);
  let [level, spread] = [0, 1];
  return Array.from({ length: 60 }, (_, i) => {
    if (i % 12 === 0) [level, spread] = [5 * uniform() - 2.5, 0.2 + 4 * uniform()];
    const n = 200 + Math.floor(5000 * uniform() ** 3);
    const y = Math.round(n * (centre + sigma(n) * (level + spread * (uniform() - 0.5))));
    return { y, n, z: (y / n - centre) / sigma(n) };
  });
}

const named = (signals: readonly Signal[]): readonly string[] => signals.map((signal) => [signal.rule, ...told([signal])].join(" "));

describe("a rule on a chart of varying limits finds what it finds in the standardised values", () => {
  it.each([
    ["p", pChart, SHARE, (n: number) => Math.sqrt((SHARE * (1 - SHARE)) / n)],
    ["u", uChart, RATE, (n: number) => Math.sqrt(RATE / n)],
  ] as const)("%s chart", (_, chart, centre, sigma) => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 60; seed++) {
      const rows = rowsOf(seed, sigma, centre);
      const varying = spc(rows, { chart, y: "y", n: "n", centre, rules }).signals;
      expect(named(varying), `seed ${seed}`).toEqual(named(spc(rows, { chart: xmrChart, y: "z", centre: 0, sigma: 1, rules }).signals));
      for (const { rule } of varying) seen.add(rule);
    }
    expect([...seen].sort()).toEqual(rules.map(({ key }) => key).sort());
  });
});
