import { describe, expect, it } from "vitest";
import { averageRunLength, falseSignals, presetOf } from "../../src/index.js";
import { readJson } from "../support/fixtures.js";
import { codesIn, tableUnder, textOf } from "./markdown.js";

interface Published {
  readonly preset?: string;
  readonly limits: boolean;
  readonly chances: readonly { readonly n: number; readonly own: Estimated; readonly known: Estimated }[];
}
type Estimated = readonly [p: number, se: number];

const page = textOf("docs/rules-cost.md");
const published = readJson("chance/presets.json") as readonly Published[];
const LENGTHS = [12, 16, 20, 24, 30, 36, 50, 60, 100];
const SHIFTS = [0, 0.5, 1, 1.5, 2, 3];

/** Figures of a table: preset, what the column stands for, the figure, and whether it is simulated. */
function figuresUnder(heading: string, heads: readonly number[]): readonly (readonly [string, number, number, boolean])[] {
  return tableUnder(page, heading).flatMap(([name, ...cells]) =>
    cells.map((cell, i) => [codesIn(name)[0] ?? "", heads[i] ?? NaN, Number(cell.replace("~", "")), cell.endsWith("~")] as const),
  );
}

/** Half a unit in the last place that is printed. */
const printed = (figure: number): number => (figure < 10 ? 0.00501 : 0.0501);

describe("docs/rules-cost.md", () => {
  const tables = [
    ["## Signals on charts with limits from the same points", 15, { limits: true, basis: "own" }],
    ["## Signals on charts whose centre and sigma are known", 15, { limits: true, basis: "known" }],
    ["## Signals on run charts about their own median", 6, { limits: false, basis: "own" }],
  ] as const;

  it.each(tables)("%s: exact figures up to 60 points are those of the library", (heading, presets, options) => {
    const figures = figuresUnder(heading, LENGTHS);
    expect(figures).toHaveLength(9 * presets);
    for (const [name, n, figure] of figures.filter(([, points, , simulated]) => !simulated && points <= 60)) {
      const { any, method } = falseSignals(presetOf(name), n, options);
      expect(method).toBe("exact");
      expect(Math.abs(100 * any.p - figure)).toBeLessThanOrEqual(0.0501);
    }
  });

  it.each(tables)(
    "%s: simulated figures are those of an independent simulation, within the errors of both",
    (heading, _, { limits, basis }) => {
      let held = 0;
      for (const [name, n, figure] of figuresUnder(heading, LENGTHS).filter(([, , , simulated]) => simulated)) {
        const [p, se] =
          published.find((one) => one.preset === name && one.limits === limits)?.chances.find((one) => one.n === n)?.[basis] ?? [];
        if (p === undefined || se === undefined) continue;
        const own = Math.sqrt((p * (1 - p)) / 100_000);
        expect(Math.abs(figure - 100 * p), `${name}, ${n} points`).toBeLessThanOrEqual(0.0501 + 400 * Math.hypot(own, se));
        held++;
      }
      expect(held).toBeGreaterThanOrEqual(9);
    },
  );

  it("run lengths are those of the library: exact, or tabulated", () => {
    const figures = figuresUnder("## Points until a signal", SHIFTS);
    expect(figures).toHaveLength(6 * 12);
    for (const [name, shift, figure, simulated] of figures) {
      if (simulated && shift !== 0) continue;
      const { value, method } = averageRunLength(presetOf(name), { shift });
      expect(method).toBe(simulated ? "simulation" : "exact");
      expect(Math.abs((value ?? NaN) - figure)).toBeLessThanOrEqual(printed(figure));
    }
  });
});
