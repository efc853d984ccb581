import { describe, expect, test } from "vitest";
import { pChart, presets, spc, xmrChart } from "../../../src/index.js";
import { compare } from "../../../src/readings/compare.js";
import { uniforms } from "../../../src/readings/chance/xoshiro.js";
import type { Chart } from "../../../src/types/index.js";
import { thrownBy } from "../../support/thrown.js";

describe("charts that may be compared", () => {
  const values = [10, 12, 9, 11, 10, 13, 8, 11, 10, 12];

  test("a chart and itself are alike, and so are copies by way of JSON", () => {
    const chart = spc(values, { chart: xmrChart });
    expect(compare(chart, JSON.parse(JSON.stringify(chart)) as Chart)).toEqual({
      alike: true,
      settings: [],
      lines: [],
      signals: [],
      points: [],
      verdict: [],
    });
  });

  test("denominators that are assumed ahead of the data are no data", () => {
    const rows = [40, 60, 80].map((n, i) => ({ x: i, y: 16 + i, n }));
    const ask = { chart: pChart, x: "x", y: "y", n: "n", extend: { periods: 1, n: "mean" } } as const;
    const charts = [spc(rows, ask), spc(rows, { ...ask, baseline: 2 })] as const;
    expect(charts.map(({ points }) => points[3]?.n)).toEqual([60, 50]);
    const found = compare(...charts);
    expect(found.lines.map(({ line, at }) => [line, at])).toEqual(["centre", "lower", "upper"].map((line) => [line, [0, 1, 2, 3]]));
    expect(found.settings.map(({ code }) => code)).toEqual(["differs-baseline"]);
  });

  test("settings that make no difference are named all the same", () => {
    const found = compare(spc(values, { chart: xmrChart }), spc(values, { chart: xmrChart, conventions: { onTie: "break" } }));
    expect(found.alike).toBe(true);
    expect(found.settings).toEqual([
      {
        code: "differs-convention",
        params: { convention: "onTie", a: "skip", b: "break" },
        message: "The convention onTie is skip in the first, break in the second.",
      },
    ]);
  });

  test.each<[string, Chart, Chart, RegExp]>([
    ["another number of points", spc([1, 2], { chart: xmrChart }), spc([1, 2, 3], { chart: xmrChart }), /2 and 3 points/],
    ["another value", spc([1, 2], { chart: xmrChart }), spc([1, 3], { chart: xmrChart }), /y at row 1: 2 and 3/],
    [
      "another denominator",
      spc([{ y: 1, n: 10 }], { chart: pChart, y: "y", n: "n" }),
      spc([{ y: 1, n: 20 }], { chart: pChart, y: "y", n: "n" }),
      /n at row 0: 10 and 20/,
    ],
    ["another place", spc([1], { chart: xmrChart, x: () => "a" }), spc([1], { chart: xmrChart, x: () => "b" }), /x at row 0: "a" and "b"/],
  ])("%s is refused", (_, a, b, message) => {
    const error = thrownBy(() => compare(a, b));
    expect(error?.code).toBe("not-comparable");
    expect(error?.message).toMatch(message);
  });

  test("every difference between any two presets has an explanation, which is one of the settings that differ", () => {
    const uniform = uniforms(3);
    const series = Array.from({ length: 2 }, () => Array.from({ length: 30 }, (_, i) => Math.round(6 * uniform()) + (i > 20 ? 3 : 0)));
    const all = Object.values(presets).filter((preset, i, list) => list.indexOf(preset) === i);
    let differences = 0;
    for (const numbers of series) {
      const charts = all.map((preset) =>
        spc(numbers, { chart: xmrChart, preset, improvement: "up", target: 5, phases: [{ index: 15, reason: "a new rota" }] }),
      );
      for (const a of charts)
        for (const b of charts) {
          const { alike, settings, lines, signals, points, verdict } = compare(a, b);
          const found = [...lines, ...signals, ...points, ...verdict];
          differences += found.length;
          expect(alike).toBe(found.length === 0);
          for (const { because } of found) {
            expect(because.length).toBeGreaterThan(0);
            expect(settings).toEqual(expect.arrayContaining([...because]));
          }
        }
    }
    expect(differences).toBeGreaterThan(500);
  });
});
