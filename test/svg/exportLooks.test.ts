/** What other drawing libraries are given: the band, and the looks of lines and points. */
import { describe, expect, it } from "vitest";

import { type Chart, funnelChart, pChart, runChart, spc, xmrChart } from "../../src/index.js";
import { contrastTheme, type ExportOptions, lightTheme, observablePlot, svg, vegaLite } from "../../src/svg/index.js";
import { calm, gapped, layerOf, layersOf, levels, limits, marksOf, valuesOf } from "./exported.js";

describe("the band", () => {
  const box = (run: string, x: number, lower = 2, upper = 8) => [x - 0.5, x + 0.5].map((edge) => ({ run, x: edge, lower, upper }));

  it("goes from limit to limit, and breaks at gaps and where a phase begins", () => {
    expect(valuesOf(gapped, "band")).toEqual([...box("band 0", 1), ...box("band 2", 3), ...box("band 2", 4)]);
    const phased = levels([5, 6, 5, 6], {
      limits: undefined,
      phases: [
        { index: 0, limits },
        { index: 2, limits, reason: "r" },
      ],
    });
    expect(valuesOf(phased, "band").map(({ run }) => run)).toEqual([0, 0, 2, 2].map((at) => `band ${at}`).flatMap((run) => [run, run]));
  });

  it("goes on after the latest value, and to the edge of the plot where there is one limit", () => {
    expect(valuesOf(levels([5, 6], { extend: 1 }), "band")).toEqual([1, 2, 3].flatMap((x) => box("band 0", x)));
    for (const [none, side] of [
      ["lower", 0],
      ["upper", 1],
    ] as const) {
      const chart = levels([5, 6], { limits: { ...limits, [none]: null } });
      const { domain } = (vegaLite(chart).encoding as { y: { scale: { domain: readonly number[] } } }).y.scale;
      expect(valuesOf(chart, "band").map((vertex) => vertex[none])).toEqual(Array.from({ length: 4 }, () => domain[side]));
    }
  });

  it("is none without limits, nor in a theme that has none", () => {
    expect(layerOf(spc(calm, { chart: runChart }), "band")).toBeUndefined();
    expect(marksOf(spc(calm, { chart: runChart }), "areaY")).toEqual([]);
    expect(layerOf(gapped, "band", { theme: contrastTheme })).toBeUndefined();
    expect(marksOf(gapped, "areaY")).toMatchObject([{ options: { y1: "lower", y2: "upper", fill: lightTheme.band, clip: true } }]);
  });

  it("of a funnel lies between its outer curves", () => {
    const units = [3, 5, 9, 4, 12].map((y, i) => ({ unit: `U${i}`, y, n: 100 + 50 * i }));
    const funnel = spc(units, { chart: funnelChart, x: "unit", y: "y", n: "n" });
    const of = (wanted: string) => funnel.curves.filter(({ name }) => name === wanted);
    const shown = (value: number | null | undefined): number => Number(((value ?? NaN) * funnel.per).toPrecision(12));
    expect(valuesOf(funnel, "band").map(({ upper }) => upper)).toEqual(of("upper").flatMap(({ y }) => y.map(shown)));
    expect(valuesOf(funnel, "band").map(({ lower }) => lower)).toEqual(of("lower").flatMap(({ y }) => y.map(shown)));
    expect(new Set(valuesOf(funnel, "band").map(({ run }) => run))).toEqual(new Set(["band 0"]));
    const dashes = layersOf(funnel).flatMap(({ name, mark }) => (/^(upper|lower)/.test(name) ? [[name, mark.strokeDash ?? null]] : []));
    expect(Object.fromEntries(dashes)).toEqual(
      Object.fromEntries(funnel.curves.map(({ name }) => [name, name === "upper" || name === "lower" ? null : [5, 3.5]])),
    );
  });
});

describe("lines", () => {
  const look = (chart: Chart, name: string, options: ExportOptions = {}): unknown => {
    const { strokeDash, strokeCap, strokeWidth } = layerOf(chart, name, options)?.mark ?? {};
    return [strokeDash, strokeCap, strokeWidth];
  };

  it("have no vertex within a level, and one run of each stretch; that of the target goes on from phase to phase", () => {
    const ends = (run: string, from: number, to: number, y: number) => [from, to].map((x) => ({ run, x, y }));
    expect(valuesOf(gapped, "upper")).toEqual([...ends("upper 0", 0.5, 1.5, 8), ...ends("upper 2", 2.5, 4.5, 8)]);
    expect(valuesOf(gapped, "centre")).toEqual(ends("centre 0", 0.5, 4.5, 5));
    const phased = levels([5, 6, 5, 6], {
      limits: undefined,
      target: 4,
      phases: [
        { index: 0, limits },
        { index: 2, limits, reason: "r" },
      ],
    });
    expect(valuesOf(phased, "target")).toEqual(ends("target 0", 0.5, 4.5, 4));
    expect(valuesOf(phased, "centre")).toEqual([...ends("centre 0", 0.5, 2.5, 5), ...ends("centre 2", 2.5, 4.5, 5)]);
    expect(valuesOf(gapped, "dataAcrossGaps")).toEqual([1, 3].map((x) => ({ run: "dataAcrossGaps 0", x, y: 5 })));
  });

  it("are dashed as svg dashes them: level limits, more lightly those of a trial, stepped ones not at all", () => {
    expect(look(gapped, "upper")).toEqual([[5, 3.5], undefined, 1.25]);
    expect(look(gapped, "target")).toEqual([[0.1, 5], "round", 2]);
    expect(look(gapped, "data")).toEqual([undefined, undefined, 1.9]);
    expect(look(gapped, "dataAcrossGaps")).toEqual([[1.5, 3.5], undefined, 1.25]);
    const few = spc(calm.slice(0, 7), { chart: xmrChart });
    expect(few.phases[0]?.standing).toBe("trial");
    expect([look(few, "upperOfTrial"), look(few, "lowerOfTrial")]).toEqual([
      [[2, 3], undefined, 1.25],
      [[2, 3], undefined, 1.25],
    ]);
    expect(layerOf(few, "upper")).toBeUndefined();
    const rows = calm.map((y, i) => ({ y, n: 100 + 10 * i }));
    const stepped = spc(rows, { chart: pChart, y: "y", n: "n" });
    expect(look(stepped, "upperStepped")).toEqual([undefined, undefined, 1.25]);
    expect(layerOf(stepped, "upper")).toBeUndefined();
    const drawn = marksOf(gapped, "line").map(({ options }) => [options.strokeDasharray, options.strokeLinecap, options.clip]);
    expect(drawn).toEqual([
      ["0.1 5", "round", true],
      ["5 3.5", undefined, true],
      ["5 3.5", undefined, true],
      [undefined, undefined, true],
      [undefined, undefined, true],
      ["1.5 3.5", undefined, true],
    ]);
  });

  it("are those that have a vertex", () => {
    expect(layersOf(gapped).map(({ name }) => name)).toEqual([
      ...["band", "target", "upper", "lower", "centre", "data", "dataAcrossGaps", "points", "ends", "caption"],
    ]);
    expect(observablePlot(gapped).marks.filter(({ data }) => data.length === 0)).toEqual([]);
    const clipped = layersOf(gapped).filter(({ mark }) => mark.clip === true);
    expect(clipped.map(({ name }) => name)).toEqual(["band", "target", "upper", "lower", "centre", "data", "dataAcrossGaps", "points"]);
    expect(layersOf(gapped, { caption: false }).map(({ name }) => name)).not.toContain("caption");
  });

  it("within the limits are drawn where they are asked for, at a third and two thirds of the way", () => {
    const chart = levels([5, 6, 4, 5], { innerLines: true });
    expect(["upper2", "upper1", "lower1", "lower2"].map((name) => valuesOf(chart, name)[0]?.y)).toEqual([7, 6, 4, 3]);
    expect(look(chart, "upper2")).toEqual([[2, 4], undefined, 1]);
    expect(layerOf(gapped, "upper2")).toBeUndefined();
  });
});

describe("points", () => {
  // A point above the upper limit of 8, one below the lower limit of 2, one left out, one not final.
  const all = (improvement: "up" | "down" | "neither"): Chart =>
    levels([5, 6, 9, 5, 1, 5, 6], { improvement, ghost: [{ at: 3, reason: "flood" }], provisional: 1 });
  const encoding = (chart: Chart) => layerOf(chart, "points")?.encoding ?? {};
  const range = (chart: Chart, channel: string): unknown => (encoding(chart)[channel]?.scale as { range: unknown }).range;

  it("have the size of their kind: a disc of radius 3.1 px, larger by half for a signal, and a diamond that Vega draws smaller", () => {
    const sizes = valuesOf(all("up"), "points").map(({ size, mark }) => [mark, size]);
    // 4 · 3.1² = 38.4; 4 · 4.65² = 86.5; 1.65 · 86.49 = 142.7
    expect(sizes).toEqual([
      ["Common cause", 38],
      ["Common cause", 38],
      ["Improvement", 86],
      ["Left out of the limits", 38],
      ["Concern", 143],
      ["Common cause", 38],
      ["Provisional", 38],
    ]);
    const radii = marksOf(all("up"), "dot").map(({ options }) => options.r);
    expect(radii).toEqual([1.5 * 3.1, 1.5 * 3.1, 3.1, 3.1, 3.1]);
  });

  it("of common cause are dots where room is short, and where it is shorter only those that no line joins", () => {
    const many = (length: number): Chart => levels(Array.from({ length }, (_, i) => (i === 49 || i === 51 ? null : (calm[i % 12] ?? 5))));
    const dots = many(100);
    expect(valuesOf(dots, "points")).toHaveLength(98);
    expect(new Set(valuesOf(dots, "points").map(({ size }) => size))).toEqual(new Set([6])); // 4 · 1.2² = 5.8, and an outline of 1.4 px
    expect([range(dots, "fill"), range(dots, "stroke")]).toEqual([[lightTheme.common], [lightTheme.common]]);
    for (const length of [300, 3000]) {
      expect(valuesOf(many(length), "points").map(({ x }) => x)).toEqual([51]);
      expect(marksOf(many(length), "dot").map(({ data }) => data.length)).toEqual([1]);
    }
  });

  it("look as what they are", () => {
    const chart = all("up");
    const { background, common, excluded, improvement, concern } = lightTheme;
    expect(range(chart, "shape")).toEqual(["circle", "diamond", "circle", "circle", "M-1,-1L1,1M1,-1L-1,1"]);
    expect(range(chart, "fill")).toEqual([improvement, concern, background, background, "transparent"]);
    expect(range(chart, "stroke")).toEqual([background, background, common, common, excluded]);
    expect(range(chart, "strokeDash")).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [2, 1.6],
      [1, 0],
    ]);
    expect(marksOf(chart, "dot").map(({ options }) => options.strokeDasharray)).toEqual([
      undefined,
      undefined,
      undefined,
      "2 1.6",
      undefined,
    ]);
    expect(observablePlot(chart).options.color).toEqual({
      type: "categorical",
      domain: ["Improvement", "Concern", "Common cause", "Provisional", "Left out of the limits"],
      range: [improvement, concern, common, common, excluded],
      legend: true,
    });
  });

  it("have a legend where there are two kinds or more", () => {
    const legend = { title: null, orient: "bottom", direction: "horizontal", labelLimit: 0 };
    expect(encoding(all("up")).shape?.legend).toEqual(legend);
    expect(encoding(gapped).shape?.legend).toBeNull();
    expect(encoding(levels([5, 9])).shape?.legend).toEqual(legend);
    expect(observablePlot(gapped).options).not.toHaveProperty("color");
    expect(observablePlot(levels([5, 9])).options).toHaveProperty("color");
  });

  it("without a direction of improvement are called and drawn as the picture has them, and turn where they point down", () => {
    const chart = all("neither");
    const marks = valuesOf(chart, "points").map(({ mark }) => String(mark));
    expect(marks[2]).toBe(marks[4]);
    expect(svg(chart)).toContain(`>${marks[2]}<`);
    const turns = (options: ExportOptions = {}) => layerOf(chart, "points", options)?.data.values.map(({ turn }) => turn);
    expect(turns()).toEqual([0, 0, 0, 0, 180, 0, 0]);
    const shapes = { ...lightTheme.shapes, unusual: "square", neutral: "square" } as const;
    expect(turns({ theme: { ...lightTheme, shapes } })).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const rotated = marksOf(chart, "dot").map(({ options }) => [options.symbol, options.rotate]);
    expect(rotated).toEqual([
      ["triangle", "turn"],
      ["circle", undefined],
      ["circle", undefined],
      ["times", undefined],
    ]);
    expect(valuesOf(chart, "points").map(({ tip }) => tip)[4]).toBe(`5, 1, ${marks[4]}`);
  });
});
