/** The key of a chart. */
import { describe, expect, it } from "vitest";
import { runChart } from "../../../src/charts/index.js";
import { crossings } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import * as shelf from "../../../src/svg/marks/index.js";
import type { Chart } from "../../../src/types/index.js";
import { all, frameFor } from "../support.js";
import { drawn, STEADY, xmr } from "./support.js";

describe("the key", () => {
  const key = (chart: Chart, options = {}): string[] => frameFor(chart, options).key.map(({ text }) => text);

  it("draws the centre line as the picture does, where a signal speaks of the whole phase", () => {
    const dashes = (values: readonly number[]): unknown => {
      const chart = spc(values, { chart: runChart, rules: [crossings()] });
      return all(drawn(shelf.key, chart, { labels: false }), "path")[0]?.node.attributes["stroke-dasharray"];
    };
    expect(dashes([1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 5, 6, 7, 6, 5, 6, 7, 5, 6, 7])).toBe("6 4");
    expect(dashes([1, 6, 2, 7, 1, 6, 3, 5, 1, 7, 2, 6, 1, 7, 3, 5])).toBeUndefined();
  });

  it("names the marks that are present, in a fixed order", () => {
    const values = STEADY.map((y, i) => (i === 15 ? 60 : i === 18 ? -30 : y));
    expect(key(xmr(values, { improvement: "down", ghost: [3], provisional: 1 }))).toEqual([
      "Improvement",
      "Concern",
      "Common cause",
      "Provisional",
      "Left out of the limits",
    ]);
  });

  it("draws change as the picture does: upwards, downwards, or both side by side", () => {
    const forms = (values: readonly number[], improvement: "neither" | "down" = "neither"): unknown => {
      const chart = xmr(values, { improvement });
      return frameFor(chart).key.map(({ of, turned }) => [of, ...turned]);
    };
    const at = (high: boolean, low: boolean) => STEADY.map((y, i) => (high && i === 15 ? 60 : low && i === 18 ? -30 : y));
    expect(forms(at(true, false))).toEqual([
      ["neutral", false],
      ["common", false],
    ]);
    expect(forms(at(false, true))).toEqual([
      ["neutral", true],
      ["common", false],
    ]);
    expect(forms(at(true, true))).toEqual([
      ["neutral", false, true],
      ["common", false],
    ]);
    expect(forms(at(true, true), "down")).toEqual([
      ["improvement", false],
      ["concern", false],
      ["common", false],
    ]);
    const key = drawn(shelf.key, xmr(at(true, true), { improvement: "neither" }));
    const tops = all(key, "path").map(({ node: { attributes } }) => /^M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)/.exec(String(attributes.d)));
    expect(tops.map((found) => Number(found?.[1]) < Number(found?.[2]))).toEqual([true, false]);
  });

  it("is left out where common cause is all there is", () => {
    expect(key(xmr())).toEqual([]);
  });

  it("names the lines where they have no labels", () => {
    expect(key(xmr(STEADY, { target: 22 }), { labels: false })).toEqual(["Expected range", "Mean", "Target"]);
  });

  it("stands at tenths of a pixel, lines as well", () => {
    for (const size of ["mobile", "slide"] as const) {
      const sample = drawn(shelf.key, xmr(STEADY, { target: 22 }), { labels: false, size });
      const paths = all(sample, "path").map(({ node }) => String(node.attributes.d));
      expect(paths).toHaveLength(2);
      expect(paths.filter((d) => /\.\d\d/.test(d))).toEqual([]);
    }
  });
});
