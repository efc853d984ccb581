/** The two arms of a CUSUM beside its data line. */
import { describe, expect, it } from "vitest";
import { cusumChart, xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { lightTheme, marks, svg } from "../../src/svg/index.js";
import { arms, trace } from "../../src/svg/marks/index.js";
import type { Chart } from "../../src/types/index.js";
import { all, frameFor, subpaths } from "./support.js";

/** Standardised values; the arms with k = 0.5 are 1, 1, 1.1, 0, 0, 0 upwards and 0, 0, 0, 1, 1, 1.3 downwards. */
const VALUES = [1.5, 0.5, 0.6, -1.5, -0.5, -0.8];

function cusum(values: readonly (number | null)[]): Chart {
  return spc(values, { chart: cusumChart, centre: 0, sigma: 1, conventions: { slack: 0.5, decision: 5 } });
}

function drawn(chart: Chart): { readonly runs: ReturnType<typeof subpaths>; readonly strokes: readonly unknown[] }[] {
  const part = arms(chart, frameFor(chart));
  const paths = part === null ? [] : all(part, "path");
  return paths.map(({ node: { attributes } }) => ({
    runs: subpaths(String(attributes.d)),
    strokes: [attributes.stroke, attributes["stroke-width"], attributes["stroke-dasharray"]],
  }));
}

describe("the arms of a CUSUM", () => {
  it("are a thin line upwards and one downwards, through every point", () => {
    const chart = cusum(VALUES);
    const frame = frameFor(chart);
    const [thin] = drawn(chart);
    expect(thin?.strokes).toEqual([lightTheme.line, 1.25, undefined]);
    const heights = thin?.runs.map((run) => run.map(([, y]) => y));
    const at = (values: readonly number[]): unknown[] => values.map((value): unknown => expect.closeTo(frame.y(value), 0));
    expect(heights).toEqual([at([1, 1, 1.1, 0, 0, 0]), at([0, 0, 0, -1, -1, -1.3])]);
  });

  it("are told in the caption, and only where they are drawn", () => {
    const told = "Thin lines show both sums, one upwards and one downwards; the points follow the larger of the two.";
    const captionOf = (chart: Chart): string =>
      frameFor(chart)
        .caption.map(({ text }) => text)
        .join(" ");
    expect(captionOf(cusum(VALUES))).toContain(told);
    expect(captionOf(cusum(Array.from({ length: 2000 }, (_, i) => (i % 3) - 1)))).not.toContain("Thin lines");
    expect(captionOf(spc(VALUES, { chart: xmrChart }))).not.toContain("Thin lines");
  });

  it("lie under the data line", () => {
    expect(marks.indexOf(arms)).toBeLessThan(marks.indexOf(trace));
  });

  it("break at a gap, which a dotted line bridges", () => {
    const [thin, dotted] = drawn(cusum([1.5, 0.5, null, -1.5, -0.5]));
    expect(thin?.runs.map((run) => run.length)).toEqual([2, 2, 2, 2]);
    expect(dotted?.strokes).toEqual([lightTheme.line, 1.2, "1.5 3.5"]);
  });

  it("stay on the plot where both are long", () => {
    const values = [...Array.from({ length: 12 }, () => 3), ...Array.from({ length: 5 }, () => -4)];
    const chart = cusum(values);
    const frame = frameFor(chart);
    const extremes = chart.points.flatMap(({ also }) => [also?.up ?? 0, -(also?.down ?? 0)]);
    expect(Math.min(...extremes)).toBeLessThan(-5);
    expect(extremes.filter(frame.beyond)).toEqual([]);
  });

  it("are drawn on no chart without them, and are finite for a chart without any value", () => {
    expect(drawn(spc(VALUES, { chart: xmrChart }))).toEqual([]);
    for (const values of [[], [1], [null, null]]) expect(svg(cusum(values))).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("have no target among them, which is in the unit of the measure", () => {
    const drawn = svg(spc(VALUES, { chart: cusumChart, centre: 0, sigma: 1, target: 4, improvement: "down" }));
    expect(drawn).not.toContain(lightTheme.target);
    expect(drawn).toContain("target is at most 4");
  });
});
