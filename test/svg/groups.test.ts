/** Digits in groups: all the numbers of a picture from 1,000 on, or those above 9,999 alone where there are none. */
import { describe as about, expect, it } from "vitest";
import { funnelChart, pChart, spc, uChart, xmrChart } from "../../src/index.js";
import { de } from "../../src/locales/index.js";
import { tellingOf } from "../../src/mount/telling.js";
import { describe, tabled } from "../../src/readings/describe.js";
import { svg } from "../../src/svg/index.js";
import { chartScene } from "../../src/svg/svg.js";
import type { Chart, Locale } from "../../src/types/index.js";

const swing = [5600, 4400, 5900, 4100, 5200, 4700, 5500, 4300, 5800, 4600, 5100, 4900];

/** Twelve values about 5,000 times a factor. */
const chartOf = (factor: number): Chart =>
  spc(
    swing.map((v, i) => ({ v: v * factor, x: 2009 + i })),
    { chart: xmrChart, x: "x", y: "v", name: "X" },
  );

const written = (drawn: string): readonly string[] => [...drawn.matchAll(/>([^<]*\d[^<]*)</g)].map(([, text = ""]) => text);
/** Whole numbers of four digits without a group mark, years among them. */
const ungrouped = (text: string): readonly string[] => (text.match(/(?<![\d,.])\d{4}(?!\d)/g) ?? []).filter((it) => !/^20[012]/.test(it));

about("the numbers of a picture", () => {
  const large = chartOf(1.5);

  it("are in groups from 1,000 on, in its words and its table too, where one is", () => {
    const texts = [...written(svg(large)), describe(large), ...tabled(large).rows.flat()];
    expect(texts.join(" ")).toContain("10,000");
    expect(texts.join(" ")).toMatch(/\b[5-9],\d{3}\b/);
    expect(texts.flatMap(ungrouped)).toEqual([]);
  });

  it("leave years along the axis as they are", () => {
    expect(svg(large)).toContain(">2010<");
    expect(describe(large)).toContain("observation 2020");
  });

  it("stay without groups where none is above 9,999", () => {
    const small = chartOf(0.5);
    const texts = [...written(svg(small, { version: false })), describe(small)].join(" ");
    expect(texts).toMatch(/\b2000\b/);
    expect(texts).not.toMatch(/\d,\d{3}/);
  });

  it("follow the axis where that alone goes so far", () => {
    const near = chartOf(1);
    const options = { include: [12_000] };
    const { frame } = chartScene(near, options);
    expect(frame.ticks.map(({ text }) => text)).toContain("10,000");
    expect(written(svg(near, options)).flatMap(ungrouped)).toEqual([]);
    const [first] = near.points;
    expect(tellingOf(near, frame, options)(first).lines[1]).toBe("Value: 5,600");
  });

  it("follow a denominator", () => {
    const rows = swing.map((n, i) => ({ n: i === 3 ? 12_350 : n, v: 20 + (i % 5) }));
    for (const kind of [pChart, uChart]) {
      const chart = spc(rows, { chart: kind, y: "v", n: "n", name: "X" });
      expect(describe(chart)).toContain("(4,900)");
      expect(svg(chart)).toContain("4,300 to 12,350");
    }
  });

  it("begin their groups where a language of its own says so", () => {
    const own = (groupAbove: number): Partial<Locale> => ({ ...de, groupAbove });
    expect(describe(chartOf(1), { locale: own(999) })).toContain("4.900");
    expect(describe(large, { locale: own(99_999) })).not.toMatch(/\d\.\d{3}/);
    expect(describe(large, { locale: own(0) })).toContain("7.350");
  });
});

about("the numbers along an axis", () => {
  it("agree with one another: sizes of units", () => {
    const sizes = (largest: number): readonly string[] => {
      const rows = swing.map((_, i) => ({ unit: `W${i}`, n: (largest * (i + 1)) / 12, v: 10 * (i + 1) }));
      const funnel = spc(rows, { chart: funnelChart, x: "unit", y: "v", n: "n", name: "X" });
      return chartScene(funnel, {}).frame.axis.labels.map(({ text }) => text);
    };
    expect(sizes(12_000)).toEqual(["0", "2,000", "4,000", "6,000", "8,000", "10,000", "12,000"]);
    expect(sizes(6000)).toContain("2000");
  });

  it("agree with one another: observations", () => {
    const from = (start: number): readonly string[] => {
      const rows = swing.map((v, i) => ({ v: v / 100, x: start + i * 500 }));
      return chartScene(spc(rows, { chart: xmrChart, x: "x", y: "v", name: "X" }), {}).frame.axis.labels.map(({ text }) => text);
    };
    expect(from(7000).filter((text) => !text.includes(","))).toEqual([]);
    expect(from(1000).filter((text) => text.includes(","))).toEqual([]);
  });
});
