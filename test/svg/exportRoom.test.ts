/** What other drawing libraries are given: room, axes, and words beside the lines. */
import { describe, expect, it, test } from "vitest";

import { type Chart, runChart, spc, xmrChart } from "../../src/index.js";
import { type ExportOptions, observablePlot, svg, vegaLite } from "../../src/svg/index.js";
import { calm, gapped, layerOf, levels, limits, marksOf } from "./exported.js";

describe("room and axes", () => {
  const phased = (labels: readonly string[]): Chart =>
    levels([5, 6, 5, 6], {
      limits: undefined,
      phases: labels.map((label, i) => ({ index: 2 * i, limits, label, ...(i === 0 ? {} : { reason: "r" }) })),
    });

  test.each([
    ["no names of phases and a title of the axis", gapped, 12, 48],
    ["names of phases", phased(["Before", "After"]), 40, 48],
  ])("are those of svg: with %s", (_, chart, above, below) => {
    const { width, height, title } = vegaLite(chart) as unknown as { width: number; height: number; title: { offset: number } };
    const { options } = observablePlot(chart);
    expect(Number(options.marginLeft) + width + Number(options.marginRight)).toBe(840);
    expect(options).toMatchObject({ width: 840, marginTop: above, marginBottom: below, height: height + above + below });
    expect(title.offset).toBe(above);
    const caption = layerOf(chart, "caption");
    expect(caption?.encoding.y).toEqual({ value: height + 52 });
    expect(caption?.mark).toMatchObject({ fontSize: 11.5, lineHeight: 1.35 * 11.5 });
  });

  it("keep a row for the legend above the caption, and less room where the axis has no title", () => {
    const dated = spc(
      [5, 9, 5].map((y, i) => ({ x: `2024-0${i + 1}`, y })),
      { chart: xmrChart, x: "x", y: "y", limits },
    );
    const { height } = vegaLite(dated);
    expect(layerOf(dated, "caption")?.encoding.y).toEqual({ value: height + 36 + 32 });
    const { options } = observablePlot(dated);
    expect(options).toMatchObject({ marginBottom: 36, height: height + 12 + 36, x: { type: "utc", label: null } });
    const { x } = vegaLite(dated).encoding as { x: { scale: { domain: readonly number[] } } };
    const ends = (options.x as { domain: readonly string[] }).domain;
    expect(x).toEqual({
      ...{ field: "x", type: "temporal", axis: { title: null, grid: false } },
      scale: { type: "utc", nice: false, domain: ends.map((end) => Date.parse(end)) },
    });
  });

  it("are the values, with the ticks of the picture", () => {
    const top = Number((8 / 0.94).toPrecision(12));
    expect(vegaLite(gapped).encoding).toEqual({
      x: {
        ...{ field: "x", type: "quantitative", axis: { title: "Observation", grid: false } },
        scale: { domain: [0.5, 4.5], nice: false, zero: false },
      },
      y: {
        ...{ field: "y", type: "quantitative", scale: { domain: [0, top], nice: false, zero: false } },
        axis: {
          ...{ title: null, domain: false, ticks: false, values: [0, 2, 4, 6, 8] },
          labelExpr: '{"0":"0","2":"2","4":"4","6":"6","8":"8"}[datum.value]',
        },
      },
    });
    expect(observablePlot(gapped).options).toMatchObject({
      x: { type: "linear", domain: [0.5, 4.5], label: "Observation" },
      y: { type: "linear", domain: [0, top], axis: null },
    });
    expect(marksOf(gapped, "axisX")).toEqual([]);
  });

  it("name categories at their places", () => {
    const wards = spc(
      ["A", "B", "C"].map((x, i) => ({ x, y: 5 + (i % 2) })),
      { chart: runChart, x: "x", y: "y" },
    );
    expect(marksOf(wards, "axisX")).toEqual([{ mark: "axisX", data: [0, 1, 2], options: { text: ["A", "B", "C"], label: null } }]);
    expect(observablePlot(wards).options.x).toEqual({ type: "linear", domain: [-0.5, 2.5], axis: null });
    expect((vegaLite(wards).encoding as { x: { axis: object } }).x.axis).toMatchObject({
      grid: false,
      values: [0, 1, 2],
      labelOverlap: true,
    });
  });
});

describe("words beside the lines", () => {
  it("name the lines at their heights, or give their numbers alone where the paper is narrow", () => {
    const told = (options: ExportOptions = {}) => layerOf(gapped, "ends", options)?.data.values.map(({ y, text }) => [y, text]);
    expect(told()).toEqual([
      [8, "Upper limit 8.0"],
      [5, "Centre line 5.0"],
      [4, "Target 4"],
      [2, "Lower limit 2.0"],
    ]);
    expect(told({ size: "mobile" })).toEqual([
      [8, "8.0"],
      [5, "5.0"],
      [4, "4"],
      [2, "2.0"],
    ]);
  });

  it("name phases in two lines above the plot, the name in bold, by number where there is no room", () => {
    const chart = levels(calm, {
      limits: undefined,
      phases: [
        { index: 0, label: "Before", limits },
        { index: 6, label: "After", limits, reason: "r" },
      ],
    });
    const name = layerOf(chart, "name");
    const mean = layerOf(chart, "mean");
    expect(name?.data.values.map((phase) => phase.name)).toEqual(["Before", "After"]);
    for (const phase of mean?.data.values ?? []) expect(svg(chart)).toContain(`>${String(phase.mean)}<`);
    expect(mean?.data.values.map((phase) => String(phase.mean).replace(/[^\d.]/g, ""))).toEqual(["5.0", "5.0"]);
    expect([name?.encoding.y, mean?.encoding.y]).toEqual([{ value: -20 }, { value: -4 }]);
    expect([name?.mark.fontWeight, mean?.mark.fontWeight]).toEqual(["bold", undefined]);
    const texts = marksOf(chart, "text").filter(({ options }) => options.frameAnchor === "top");
    expect(texts.map(({ options }) => [options.text, options.dy, options.fontWeight])).toEqual([
      ["name", -20, "bold"],
      ["mean", -4, undefined],
    ]);
    const long = levels(calm, {
      limits: undefined,
      phases: [0, 4, 8].map((index) => ({
        index,
        label: `A phase with a very long name, the ${index}`,
        limits,
        ...(index === 0 ? {} : { reason: "r" }),
      })),
    });
    const numbered = layerOf(long, "name", { size: "mobile" })?.data.values.map((phase) => [phase.name, phase.mean]);
    expect(numbered).toEqual([
      ["1", ""],
      ["2", ""],
      ["3", ""],
    ]);
  });
});
