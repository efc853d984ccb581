/** Sparklines. */
import { describe, expect, it } from "vitest";
import { spc, xmrChart } from "../../../src/index.js";
import { darkTheme, lightTheme, scene, sparkline, svg } from "../../../src/svg/index.js";
import { chartOf } from "../../support/boards.js";
import { thrownBy } from "../../support/thrown.js";
import { all, textOf } from "../support.js";
import { charts } from "./support.js";

describe("a sparkline", () => {
  it("is 120 × 24 px, without text, and its name is the measure and the sentence", () => {
    const picture = scene(sparkline(chartOf("Assessed within 28 days")));
    expect([picture.attributes.width, picture.attributes.height]).toEqual([120, 24]);
    expect(all(picture, "text")).toEqual([]);
    const [title, ...others] = picture.children.filter((child) => typeof child === "object");
    expect(title === undefined ? "" : textOf(title)).toBe(
      "Assessed within 28 days: Worse since May 2024. Not expected to meet the target.",
    );
    expect(others.some(({ tag }) => tag === "desc")).toBe(false);
    expect(picture.attributes["aria-labelledby"]).toBe(title?.attributes.id);
  });

  it("may be narrower than a picture with text", () => {
    const chart = chartOf("Assessed within 28 days");
    const narrow = scene(sparkline(chart), { width: 60, height: 16 });
    expect([narrow.attributes.width, narrow.attributes.height]).toEqual([60, 16]);
    expect(svg(sparkline(chart), { width: 60, height: 16 })).not.toContain("NaN");
    expect(() => svg(sparkline(chart), { width: 30 })).toThrow("width is 30, expected a number from 40 to 100000");
    expect(() => svg(chart, { width: 60 })).toThrow("width is 60, expected a number from 240 to 100000");
  });

  it("is no lower than its lines can be told apart", () => {
    const chart = chartOf("Assessed within 28 days");
    expect(scene(sparkline(chart), { height: 13 }).attributes.height).toBe(13);
    expect(thrownBy(() => svg(sparkline(chart), { height: 4 }))).toMatchObject({ code: "out-of-range", column: "height", value: 4 });
  });

  it("has a solid marker for each signal, and one ring, of the latest value, where that is none", () => {
    for (const chart of charts) {
      const picture = scene(sparkline(chart));
      const signals = chart.points.filter(({ cause }) => cause !== "common").length;
      const colours: readonly unknown[] = [lightTheme.improvement, lightTheme.concern, lightTheme.neutral];
      const shapes = [...all(picture, "circle"), ...all(picture, "path")].map(({ inherited }) => inherited.fill);
      expect(shapes.filter((fill) => colours.includes(fill))).toHaveLength(signals);
      const rings = all(picture, "circle").filter(({ inherited }) => inherited.stroke === lightTheme.common);
      expect(rings).toHaveLength(chart.points.at(-1)?.cause === "common" ? 1 : 0);
    }
  });

  it("takes a width, a height, a title and a theme", () => {
    const picture = scene(sparkline(chartOf("Physical violence")), { width: 240, height: 40, title: "Mine", theme: darkTheme });
    expect([picture.attributes.width, picture.attributes.height]).toEqual([240, 40]);
    expect(textOf(picture)).toBe("Mine");
  });

  it("covers the values that it is told to, so that several have one scale", () => {
    const level = spc([4, 6, 4, 6, 5], { chart: xmrChart, name: "Level" });
    const heights = (include: readonly number[]): readonly unknown[] =>
      all(scene(sparkline(level), { include }), "circle").map(({ node }) => node.attributes.cy);
    const [usual = 0] = heights([]).map(Number);
    const [raised = 0] = heights([-20, 5]).map(Number);
    const [lowered = 0] = heights([5, 100]).map(Number);
    expect([raised < usual, lowered > usual]).toEqual([true, true]);
  });

  it("may be of nothing", () => {
    for (const values of [[], [null], [5]]) expect(svg(sparkline(spc(values, { chart: xmrChart })))).not.toMatch(/NaN|Infinity/);
  });
});
