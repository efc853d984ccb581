/** The key of a chart. */
import { describe, expect, it } from "vitest";
import * as shelf from "../../../src/svg/marks/index.js";
import type { Chart } from "../../../src/types/index.js";
import { all, frameFor } from "../support.js";
import { drawn, STEADY, xmr } from "./support.js";

describe("the key", () => {
  const key = (chart: Chart, options = {}): string[] => frameFor(chart, options).key.map(({ text }) => text);

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
});
