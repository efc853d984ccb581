import { describe, expect, it } from "vitest";
import { cChart, mrChart, pChart, runChart, uChart, xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { target } from "../../src/svg/marks/index.js";
import type { SvgOptions } from "../../src/svg/options.js";
import type { Chart } from "../../src/types/index.js";
import { frameFor, randomChart } from "./support.js";

const xmr = (values: readonly number[]): Chart => spc(values, { chart: xmrChart });
const tickTexts = (chart: Chart, options = {}): string[] => frameFor(chart, options).ticks.map(({ text }) => text);
const charts = Array.from({ length: 60 }, (_, i) => randomChart(i + 1));

describe("the vertical axis", () => {
  it("has four to six ticks with the same decimals, but for small counts", () => {
    for (const chart of charts.filter(({ unit }) => unit !== "count")) {
      const texts = tickTexts(chart);
      expect(texts.length === 0 || (texts.length >= 4 && texts.length <= 6), texts.join(" ")).toBe(true);
      expect(new Set(texts.map((text) => text.replace("%", "").split(".")[1]?.length ?? 0)).size).toBeLessThanOrEqual(1);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("keeps everything on the plot, and 6 % of its height above the highest limit of a measure without ceiling", () => {
    for (const chart of charts) {
      const frame = frameFor(chart);
      for (const { value, upper, lower, target } of chart.points) {
        for (const drawn of [value, upper, lower, target]) if (drawn !== null) expect(frame.beyond(drawn)).toBe(false);
        if (upper !== null && chart.unit !== "proportion")
          expect(frame.y(upper) - frame.top).toBeGreaterThanOrEqual(0.06 * (frame.bottom - frame.top));
      }
    }
  });

  it("keeps as much where zero, or a round end, makes the axis longer", () => {
    const level = xmr([92.6, 94.6, 92.6, 94.6, 92.6, 94.6]); // upper limit 98.9
    const between = xmr([91.1, 107.3, 91.1, 107.3, 91.1, 107.3]); // limits at 56.1 and 142.3, 49.2 to 149.2 with air
    for (const frame of [frameFor(level, { zero: true }), frameFor(between)]) {
      const upper = frame.ends.find(({ role }) => role === "upper")?.end ?? NaN;
      expect((upper - frame.top) / (frame.bottom - frame.top)).toBeCloseTo(0.06, 9);
      expect(frame.range.low).toBe(0);
    }
    expect(tickTexts(level, { zero: true })).toEqual(["0", "20", "40", "60", "80", "100"]);
    expect(tickTexts(between)).toEqual(["0", "50", "100", "150"]);
  });

  it("ends at a tick, or nearer the data where that spares a third of its height and hides no zero", () => {
    const calls = Array.from({ length: 24 }, (_, i) => 140 + (i % 2 === 0 ? -12 : 12)); // limits at 76 and 204
    expect(tickTexts(xmr(calls))).toEqual(["50", "100", "150", "200", "250"]);
    const steady = xmr(calls.map((value) => 140 + (value - 140) / 1.75)); // limits at 104 and 176, 98 to 182 with air
    expect(tickTexts(steady)).toEqual(["100", "120", "140", "160", "180"]);
    expect(frameFor(steady).range).toEqual({ low: 90, high: 190 });
    const withZero = spc([100, 300, 100, 300, 150], { chart: runChart }); // 84 to 316 with air
    expect(tickTexts(withZero)).toEqual(["0", "100", "200", "300", "400"]);
  });

  it("does not force zero, but shows it where it is near", () => {
    expect(tickTexts(xmr([50, 52, 51, 53, 50, 52]))[0]).not.toBe("0");
    expect(tickTexts(xmr([10, 22, 14, 19, 25, 12]))).toContain("0");
    expect(tickTexts(xmr([-10, -22, -14, -19, -25, -12]))).toContain("0");
  });

  it("shows zero above values below it as it does below values above it", () => {
    const values = [10, 4, 7, 3, 9, 5, 8, 6];
    const rangeOf = (sign: 1 | -1) =>
      frameFor(
        spc(
          values.map((y) => sign * y),
          { chart: runChart },
        ),
      ).range;
    expect([rangeOf(1).low, rangeOf(-1).high]).toEqual([0, 0]);
    expect(rangeOf(-1).low).toBe(-rangeOf(1).high);
  });

  it("shows zero where it is asked for, and does not where it is not", () => {
    expect(tickTexts(xmr([50, 52, 51, 53, 50, 52]), { zero: true })[0]).toBe("0");
    const near = xmr([27, 33, 27, 33, 27, 33]); // limits at 14 and 46
    expect(tickTexts(near)[0]).toBe("0");
    expect(tickTexts(near, { zero: false })[0]).toBe("10");
  });

  it("covers the values that it is told to, without air beyond them, and more only where more is drawn", () => {
    const waits = xmr([10, 12, 10, 12, 10, 12]); // limits at 5.7 and 16.3
    const rangeOf = (options: SvgOptions): readonly number[] => Object.values(frameFor(waits, options).range);
    expect(rangeOf({ include: [0, 40] })).toEqual([0, 40]);
    expect(rangeOf({ include: [40, 5], zero: false })).toEqual([0, 40]); // made round
    expect(rangeOf({ include: [40, 4], zero: true })).toEqual([0, 40]);
    expect(rangeOf({ include: [-10, 40] })).toEqual([-10, 40]);
    expect(rangeOf({ include: [8, 14] })).toEqual(rangeOf({}));
    expect(rangeOf({ include: [] })).toEqual(rangeOf({}));
    const level = spc([5, 5, 5], { chart: runChart });
    expect(frameFor(level, { include: [5] }).range).toEqual(frameFor(level).range);
    expect(frameFor(spc([0, 0, 0], { chart: runChart }), { zero: true }).range).toEqual({ low: 0, high: 1 });
    const later = frameFor(xmr([10, 12, 10, 12, 10, 12, 45]), { include: [0, 40] });
    expect(later.range.high).toBeGreaterThan(45);
    const close = xmr([53, 55, 53, 55, 53, 55]); // limits at 48.7 and 59.3, close below the end asked for
    expect(frameFor(close, { include: [0, 60] }).range).toEqual({ low: 0, high: 60 });
    expect(frameFor(close, { include: [0, 60] }).ticks.map(({ text }) => text)).toEqual(["0", "20", "40", "60"]);
    const shares = spc(
      [97, 98, 99].map((y) => ({ y, n: 100 })),
      { chart: pChart, y: "y", n: "n" },
    );
    expect(frameFor(shares, { include: [0, 1] }).range).toEqual({ low: 0, high: 1 });
  });

  it("always begins at zero for moving ranges, and for counts with a limit at zero", () => {
    expect(tickTexts(spc([50, 52, 51, 53, 50, 52], { chart: mrChart }))[0]).toMatch(/^0/);
    expect(tickTexts(spc([3, 5, 4, 2, 6, 4], { chart: cChart }))[0]).toBe("0");
  });

  it("shows whole numbers for counts, each once", () => {
    expect(tickTexts(spc([0, 1, 0, 0, 1, 0, 0, 0], { chart: cChart }))).toEqual(["0", "1", "2"]);
    expect(tickTexts(spc([0, 0, 0], { chart: cChart }))).toEqual(["0", "1"]);
  });

  it("never leaves 0 to 100 % of a proportion, unless a target does", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ y: 97 + (i % 4), n: 100 }));
    const p = (target: number): Chart => spc(rows, { chart: pChart, y: "y", n: "n", target });
    expect(tickTexts(p(0.9)).at(-1)).toBe("100%");
    expect(frameFor(p(0.9)).beyond(1.0001)).toBe(true);
    expect(frameFor(p(1.05)).beyond(1.05)).toBe(false);
  });

  it("makes no room for a target far beyond any share or as if in another unit, which is neither drawn nor named", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ y: 70 + (i % 4), n: 100 }));
    const share = spc(rows, { chart: pChart, y: "y", n: "n", target: 90, improvement: "up" });
    const rate = spc(rows, { chart: uChart, y: "y", n: "n", per: 1000, target: 900, improvement: "up" });
    for (const chart of [share, rate]) {
      const frame = frameFor(chart);
      expect(frame.range.high).toBeLessThan(2);
      expect(frame.ends.map(({ role }) => role)).not.toContain("target");
      expect(target(chart, frame)).toBeNull();
      expect(frameFor(chart, { width: 360 }).key.map(({ of }) => of)).not.toContain("target");
      expect(frame.caption.map(({ text }) => text).join(" ")).toMatch(/The target 9[0,]+%? (\(given as 9\d+\) )?(lies beyond|looks as if)/);
    }
  });

  it("says in the caption where it does not start at zero", () => {
    const caption = (chart: Chart): string =>
      frameFor(chart)
        .caption.map(({ text }) => text)
        .join(" ");
    expect(caption(xmr([50, 52, 51, 53, 50, 52]))).toMatch(/The vertical axis starts at \d+\./);
    expect(caption(xmr([10, 22, 14, 19, 25, 12]))).not.toContain("The vertical axis starts");
    const between = xmr([36.36, 36.56, 36.57, 35.98, 35.6, 36.39, 35.16, 36.23, 36.73, 35, 36.69, 36.37, 35.27, 35.7, 35.37, 34.77]);
    expect([frameFor(between).range.low, tickTexts(between)[0]]).toEqual([33.5, "34"]);
    expect(caption(between)).toContain("The vertical axis starts at 33.5.");
  });

  it("writes limits with one decimal more than ticks", () => {
    const frame = frameFor(xmr([10, 22, 14, 19, 25, 12]));
    expect(frame.ticks.every(({ text }) => /^−?\d+$/.test(text))).toBe(true);
    expect(frame.format(17)).toBe("17.0");
  });

  it("writes large numbers that lie close together with no more decimals than their ticks need", () => {
    const close = xmr([1000000.1, 1000000.2, 1000000.1, 1000000.3, 1000000.2]);
    expect(tickTexts(close).slice(0, 2)).toEqual(["999,999.6", "999,999.8"]);
    expect(frameFor(close).format(1000000.5125)).toBe("1,000,000.51");
    expect(tickTexts(xmr([10000.001, 10000.003, 10000.002, 10000.004])).at(-1)).toMatch(/^10,000\.\d{3}$/);
    expect(tickTexts(xmr([5e6, 5.00002e6, 5.00001e6]), { per: 0.001 }).at(-1)).toMatch(/^5000\.\d\d$/);
  });

  it("writes numbers beyond plain figures in powers of ten", () => {
    expect(tickTexts(xmr([1e-300, 3e-300, 2e-300, 1e-300]))[0]).toMatch(/e−30\d$/);
    expect(tickTexts(xmr([1e300, 3e300, 2e300, 1e300])).at(-1)).toMatch(/e\+30\d$/);
  });

  it("lets a far point flatten the limits, or clips it at the edge with its value where asked to", () => {
    const far = xmr([20, 22, 19, 21, 23, 18, 20, 22, 19, 21, 23, 18, 20, 22, 19, 21, 23, 18, 900, 20, 22, 19, 21, 23]);
    const ghosted = spc(
      far.points.map(({ y }) => y ?? 0),
      { chart: xmrChart, ghost: [18] },
    );
    expect(frameFor(ghosted).beyond(900)).toBe(false);
    const frame = frameFor(ghosted, { clip: true });
    expect(frame.beyond(900)).toBe(true);
    expect(frame.y(900)).toBe(frame.top);
    expect(frame.caption.map(({ text }) => text).join(" ")).toContain("drawn at the edge");
  });
});

describe("the size of a picture", () => {
  it("follows the width: telephone, column, page, projector", () => {
    const chart = xmr([10, 22, 14, 19, 25, 12]);
    const titles = [360, 480, 640, 840, 1100, 1280].map((width) => frameFor(chart, { width }).sizes.title);
    expect(titles).toEqual([17, 17, 18, 20, 20, 28]);
    expect(frameFor(chart, { size: "slide" }).width).toBe(1280);
    expect(frameFor(chart).width).toBe(840);
  });

  it("is banked to 45° between a third and a half of the plot's width", () => {
    for (const [length, share] of [
      [8, 1 / 2.2],
      [20, 7.34 / 20],
      [60, 1 / 3.2],
    ] as const) {
      const { left, right, top, bottom } = frameFor(xmr(Array.from({ length }, (_, i) => (i * 7) % 5)));
      expect((bottom - top) / (right - left)).toBeCloseTo(share, 2);
    }
  });

  it("leaves the subtitle its dates on the narrowest paper", () => {
    const name = "Proportion of inpatients with a documented falls-risk assessment within six hours of admission";
    const months = Array.from({ length: 12 }, (_, i) => ({ x: `2023-${String(i + 1).padStart(2, "0")}`, y: 5 + (i % 3) }));
    const { subtitleLines } = frameFor(spc(months, { chart: xmrChart, name, x: "x", y: "y" }), { width: 240 });
    expect(subtitleLines.map(({ text }) => text).join(" ")).toBe(`${name}, monthly, January 2023 to December 2023`);
  });

  it("may have a given height", () => {
    expect(frameFor(xmr([10, 22, 14, 19, 25, 12]), { height: 500 }).height).toBe(500);
  });

  it("shows no names at line ends on a telephone, and explains the lines in the key instead", () => {
    const frame = frameFor(xmr([10, 22, 14, 19, 25, 12]), { width: 360 });
    expect(frame.ends.map(({ name }) => name)).toEqual(["", "", ""]);
    expect(frame.key.map(({ text }) => text)).toEqual(["Expected range", "Mean"]);
  });

  it("names a latest value that signals by its date, and by a word where that is a number", () => {
    const values = [10, 11, 10, 12, 11, 10, 11, 10, 12, 11, 10, 30];
    const latest = (x: (row: number, i: number) => string | number): string | undefined =>
      frameFor(spc(values, { chart: xmrChart, x })).ends.find(({ role }) => role === "latest")?.name;
    expect([latest((_, i) => i + 1), latest((_, i) => `2024-${String(i + 1).padStart(2, "0")}`)]).toEqual(["Latest", "December 2024"]);
  });

  it("leaves room for long names of lines in other languages, up to two fifths of the paper", () => {
    const { locale } = frameFor(xmr([1, 2, 3]));
    const german = { ...locale, words: { ...locale.words, upper: "Obere Eingriffsgrenze" } };
    const frame = frameFor(xmr([10, 22, 14, 19, 25, 12]), { locale: german });
    expect(frame.ends[0]?.name).toBe("Obere Eingriffsgrenze");
    const endless = { ...locale, words: { ...locale.words, upper: "Obere Eingriffsgrenze ".repeat(4) } };
    expect(frameFor(xmr([10, 22, 14, 19, 25, 12]), { locale: endless }).ends[0]?.name).toBe("");
  });
});

describe("density", () => {
  const densityOf = (length: number): unknown => {
    const { common, marker, columns } = frameFor(xmr(Array.from({ length }, (_, i) => (i * 7) % 5))).density;
    return [common, marker, columns];
  };

  it("goes from rings by smaller rings and dots to no common-cause markers, and to columns", () => {
    expect([30, 60, 100, 300, 3000].map(densityOf)).toEqual([
      ["ring", 1, false],
      ["ring", 0.85, false],
      ["dot", 0.74, false],
      ["none", 0.74, false],
      ["none", 0.74, true],
    ]);
  });
});
