import { describe, expect, it, test } from "vitest";

import { describe as inWords, explain, pChart, spc, xmrChart } from "../../src/index.js";
import { headline, subtitle } from "../../src/readings/describe.js";
import { svg } from "../../src/svg/index.js";

const shape = [8.7, 8.6, 8.8, 8.7, 8.9, 8.5, 8.6, 8.8, 8.7, 8.6, 8.7, 8.8];
const chartOf = (scale: number, values: readonly number[] = shape) =>
  spc(
    values.map((value) => value * scale),
    { chart: xmrChart, name: "Falls", target: 8.5 * scale, improvement: "up" },
  );

describe("numbers of any size", () => {
  test.each([1e-300, 1e-20, 1e-9, 1e-3, 1, 1e15, 1e100, 1e299, 1e300])("are told in few figures: %d", (scale) => {
    const chart = chartOf(scale);
    const told = [
      inWords(chart),
      headline(chart),
      subtitle(chart),
      ...explain(chart, 1).sentences,
      svg(chart).replaceAll(/ d="[^"]*"/g, ""),
    ];
    for (const text of told) {
      expect(text).not.toMatch(/\d{20}|Infinity|NaN/);
      expect(text).not.toMatch(/\b0 to 0\b/);
    }
  });

  it("are told by their powers of ten where figures would be too many", () => {
    expect(inWords(chartOf(1e100))).toContain("The latest value is 8.80e+100 at observation 12, within the expected range.");
    expect(inWords(chartOf(1e299))).toContain("The mean is 8.70e+299 and the expected range 8.29e+299 to 9.11e+299");
  });

  test.each([1e-9, 1e-10, 1e-12])("are small in words as they are in the picture (B19): %d", (scale) => {
    const chart = chartOf(scale, [1.2, 2.1, 1.5, 1.7]);
    const { centre = NaN, lower, upper } = chart.phases[0]?.lines ?? {};
    const words = inWords(chart);
    const picture = svg(chart);
    for (const line of [lower, centre, upper]) {
      const text = (line ?? NaN).toExponential(2).replace("-", "−");
      expect(words).toContain(text);
      expect(picture).toContain(`>${text}<`);
    }
  });

  it("of a share keep their sign of percent", () => {
    const rows = [1, 2, 1, 3, 2].map((y) => ({ y, n: 1e13 + y }));
    expect(inWords(spc(rows, { chart: pChart, y: "y", n: "n" }))).toMatch(/The mean is 1\.80e−11%/);
  });
});
