import { describe, expect, it } from "vitest";
import { cChart, runChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { frameFor } from "../support.js";
import { charts, tickTexts, xmr } from "./values.js";

describe("the numbers of the vertical axis", () => {
  it("has four to six ticks with the same decimals, but for small counts", () => {
    for (const chart of charts.filter(({ unit }) => unit !== "count")) {
      const texts = tickTexts(chart);
      expect(texts.length === 0 || (texts.length >= 4 && texts.length <= 6), texts.join(" ")).toBe(true);
      expect(new Set(texts.map((text) => text.replace("%", "").split(".")[1]?.length ?? 0)).size).toBeLessThanOrEqual(1);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("ends at a tick, or nearer the data where that spares 15% of its height and hides no zero", () => {
    const calls = Array.from({ length: 24 }, (_, i) => 140 + (i % 2 === 0 ? -12 : 12)); // limits at 76 and 204
    expect(tickTexts(xmr(calls))).toEqual(["50", "100", "150", "200", "250"]);
    const steady = xmr(calls.map((value) => 140 + (value - 140) / 1.75)); // limits at 104 and 176, 98 to 182 with air
    expect(tickTexts(steady)).toEqual(["100", "120", "140", "160", "180"]);
    expect(frameFor(steady).range).toEqual({ low: 90, high: 190 });
    const fromZero = frameFor(spc([9.9, 0.2, 5, 9.9, 0.2, 5], { chart: runChart })); // 0 to 10.7 with air, where ticks end at 15
    expect(fromZero.range).toEqual({ low: 0, high: 11 });
    expect(fromZero.ticks.map(({ text }) => text)).toEqual(["0", "2", "4", "6", "8", "10"]);
    const finer = frameFor(spc([28.1, 2, 15, 28.1, 2, 15], { chart: runChart })); // 0 to 30.2 with air, where ticks end at 40
    expect(finer.range).toEqual({ low: 0, high: 32 });
    const withZero = spc([100, 300, 100, 300, 150], { chart: runChart }); // 84 to 316 with air
    expect(tickTexts(withZero)).toEqual(["0", "100", "200", "300", "400"]);
  });

  it("shows whole numbers for counts, each once", () => {
    expect(tickTexts(spc([0, 1, 0, 0, 1, 0, 0, 0], { chart: cChart }))).toEqual(["0", "1", "2"]);
    expect(tickTexts(spc([0, 0, 0], { chart: cChart }))).toEqual(["0", "1"]);
  });

  it("writes limits with one decimal more than ticks", () => {
    const frame = frameFor(xmr([10, 22, 14, 19, 25, 12]));
    expect(frame.ticks.every(({ text }) => /^−?\d+$/.test(text))).toBe(true);
    expect(frame.format(17)).toBe("17.0");
  });

  it("writes large numbers that lie close together with no more decimals than their ticks need", () => {
    const close = xmr([1000000.1, 1000000.2, 1000000.1, 1000000.3, 1000000.2]);
    expect(tickTexts(close).slice(0, 2)).toEqual(["999,999.8", "1,000,000.0"]);
    expect(frameFor(close).format(1000000.5125)).toBe("1,000,000.51");
    expect(tickTexts(xmr([10000.001, 10000.003, 10000.002, 10000.004])).at(-1)).toMatch(/^10,000\.\d{3}$/);
    expect(tickTexts(xmr([5e6, 5.00002e6, 5.00001e6]), { per: 0.001 }).at(-1)).toMatch(/^5000\.\d\d$/);
  });

  it("writes numbers beyond plain figures in powers of ten", () => {
    expect(tickTexts(xmr([1e-300, 3e-300, 2e-300, 1e-300]))[0]).toMatch(/e−30\d$/);
    expect(tickTexts(xmr([1e300, 3e300, 2e300, 1e300])).at(-1)).toMatch(/e\+30\d$/);
  });
});
