/** The centre line, and the stripe and name of its baseline. */
import { describe, expect, it } from "vitest";
import { runChart } from "../../../src/charts/index.js";
import { crossings } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import { lightTheme, type SvgOptions } from "../../../src/svg/index.js";
import * as shelf from "../../../src/svg/marks/index.js";
import type { Annotation, Chart } from "../../../src/types/index.js";
import { all, frameFor, textOf } from "../support.js";
import { corners, drawn, paths, STEADY, xmr } from "./support.js";

describe("the centre line", () => {
  it("is solid over its baseline and dashed beyond it, with a stripe and its name", () => {
    const chart = xmr(STEADY, { baseline: 12 });
    const frame = frameFor(chart);
    const [solid, beyond] = paths(drawn(shelf.centre, chart));
    expect(corners(solid)[0]?.at(-1)?.[0]).toBeCloseTo(frame.edge(12), 0);
    expect([solid?.["stroke-dasharray"], beyond?.["stroke-dasharray"]]).toEqual([undefined, "8 4"]);
    expect(all(drawn(shelf.stripe, chart), "rect")[0]?.node.attributes.width).toBeCloseTo(frame.edge(12) - frame.left, 0);
    expect(textOf(drawn(shelf.stripeName, chart))).toBe("Baseline: 12 months");
    expect(textOf(drawn(shelf.stripeName, chart, { width: 300 }))).toBe("Baseline");
  });

  it("has the name of its baseline at the top, or where a limit or data pass there at the bottom, if that is free of both and of other words", () => {
    const nameOf = (chart: Chart, options: SvgOptions): "top" | "bottom" => {
      const { top, bottom } = frameFor(chart, options);
      const y = Number(all(drawn(shelf.stripeName, chart, options), "text")[0]?.node.attributes.y);
      return y < (top + bottom) / 2 ? "top" : "bottom";
    };
    const high = STEADY.map((value) => value / 4 + 47.2);
    const dipping = [...high.slice(0, 2), 1, ...high.slice(3)];
    const gappy = [...high.slice(0, 14), null, ...high.slice(15)];
    expect(nameOf(xmr(high, { baseline: 12 }), {})).toBe("top");
    expect(nameOf(xmr(high, { baseline: 12 }), { zero: true })).toBe("bottom");
    expect(nameOf(xmr(dipping, { baseline: 12, ghost: [2] }), { zero: true })).toBe("top");
    expect(nameOf(xmr(gappy, { baseline: 12 }), { zero: true })).toBe("top");
    const tests = ["2021-05", "2021-08", "2021-11"].map((x): Annotation => ({ kind: "change", x, text: "Huddles" }));
    expect(nameOf(xmr(high, { baseline: 12, annotations: tests }), { width: 360, zero: true, include: [100] })).toBe("bottom");
  });

  it("has the stripe of a baseline in the middle of a phase, or in an earlier one", () => {
    const stripeOf = (chart: Chart): unknown[] => {
      const { left, ...frame } = frameFor(chart);
      const rect = all(drawn(shelf.stripe, chart), "rect")[0]?.node.attributes;
      return [rect?.x, rect?.width].map((at, i) => Math.round(((Number(at) - (i === 0 ? left : 0)) / (frame.right - left)) * 24));
    };
    expect(stripeOf(xmr(STEADY, { baseline: { from: "2021-07", to: "2022-04" } }))).toEqual([3, 10]);
    expect(stripeOf(xmr(STEADY, { phases: [{ index: 15, reason: "r", baseline: { from: "2021-04", to: "2022-03" } }] }))).toEqual([0, 12]);
  });

  it("is solid where lines are given, and no stripe is drawn where the whole phase is the baseline", () => {
    const given = xmr(STEADY, { limits: { lower: 5, centre: 20, upper: 35 } });
    expect(paths(drawn(shelf.centre, given)).map((path) => path["stroke-dasharray"])).toEqual([undefined]);
    expect(shelf.stripe(xmr(), frameFor(xmr()))).toBeNull();
  });

  it("has its name in the colour in which it is drawn", () => {
    const colour = (values: readonly number[]): unknown =>
      frameFor(spc(values, { chart: runChart, rules: [crossings()] })).ends.find(({ role }) => role === "centre")?.colour;
    expect(colour([1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 5, 6, 7, 6, 5, 6, 7, 5, 6, 7])).toBe(lightTheme.neutral);
    expect(colour([1, 6, 2, 7, 1, 6, 3, 5, 1, 7, 2, 6, 1, 7, 3, 5])).toBe(lightTheme.centre);
  });

  it("is dashed in the colour of neutral change where a signal speaks of the whole phase; no point is coloured for it", () => {
    const values = [10, 12, 11, 13, 10, 30, 31, 29, 33, 35, 12, 11, 9, 10, 12, 33, 31, 30, 32, 34, 31, 11, 12, 10];
    const chart = spc(values, { chart: runChart, rules: [crossings()] });
    const [line] = paths(drawn(shelf.centre, chart));
    expect([line?.stroke, line?.["stroke-dasharray"]]).toEqual([lightTheme.neutral, "6 4"]);
    expect(new Set(all(drawn(shelf.points, chart), "circle").map(({ inherited }) => inherited.stroke))).toEqual(
      new Set([lightTheme.common]),
    );
  });

  it("is so too where other signals colour every point of the phase", () => {
    const chart = spc([1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 5, 6, 7, 6, 5, 6, 7, 5, 6, 7], { chart: runChart, improvement: "up" });
    expect(new Set(chart.points.map(({ cause }) => cause))).toEqual(new Set(["concern", "improvement"]));
    const [line] = paths(drawn(shelf.centre, chart));
    expect([line?.stroke, line?.["stroke-dasharray"]]).toEqual([lightTheme.neutral, "6 4"]);
  });
});
