/** The markers of points, and the arrow at a point beyond the edge. */
import { describe, expect, it } from "vitest";
import { mrChart, sChart } from "../../../src/charts/index.js";
import { astronomicalPoint, trend } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import { type Element, element, lightTheme } from "../../../src/svg/index.js";
import * as shelf from "../../../src/svg/marks/index.js";
import { all, frameFor, textOf } from "../support.js";
import { corners, drawn, paths, STEADY, xmr } from "./support.js";

describe("markers", () => {
  const outlier = (improvement: "up" | "down" | "neither"): Element =>
    drawn(
      shelf.points,
      xmr(
        STEADY.map((y, i) => (i === 15 ? 60 : y)),
        { improvement },
      ),
    );
  const solid = (node: Element): Element | undefined =>
    [...all(node, "circle"), ...all(node, "path")].find(({ inherited }) => inherited.stroke === lightTheme.background)?.node;

  it("are a disc for improvement, a diamond for concern, a triangle for neutral change", () => {
    expect(solid(outlier("up"))?.tag).toBe("circle");
    expect(corners(solid(outlier("down"))?.attributes)[0]).toHaveLength(4);
    expect(corners(solid(outlier("neither"))?.attributes)[0]).toHaveLength(3);
  });

  it("are triangles that point the way the signal does", () => {
    const tip = (value: number): number => {
      const chart = xmr(STEADY.map((y, i) => (i === 15 ? value : y)));
      const [apex, base] = corners(solid(drawn(shelf.points, chart))?.attributes)[0] ?? [];
      return (base?.[1] ?? 0) - (apex?.[1] ?? 0);
    };
    expect(tip(60)).toBeGreaterThan(0);
    expect(tip(-30)).toBeLessThan(0);
  });

  it("are dark squares where a large change is neither good nor bad", () => {
    const chart = spc(
      STEADY.map((y, i) => (i === 15 ? 60 : y)),
      { chart: mrChart, improvement: "up" },
    );
    const square = all(drawn(shelf.points, chart), "path").find(({ inherited }) => inherited.fill === lightTheme.centre);
    expect(corners(square?.node.attributes)[0]).toHaveLength(4);
    expect(frameFor(chart).key.map(({ text }) => text)).toContain("Unusually large change");
  });

  it("say on a chart of spread that the spread is unusual, large or small", () => {
    const groups = Array.from({ length: 24 }, (_, i) => ({
      values: i === 15 ? [10, 10, 10, 10, 10.1, 10, 10, 10] : [9, 11, 10, 12, 8, 10, 9, 11],
    }));
    const chart = spc(groups, { chart: sChart, values: "values" });
    expect(chart.signals.map(({ side, at }) => [side, at])).toEqual([["low", [15]]]);
    expect(frameFor(chart).key.map(({ text }) => text)).toEqual(["Unusual spread", "Common cause"]);
  });

  it("point to the side of the centre on which they lie, where signals of both sides hold them", () => {
    const fall = STEADY.map((y, i) => (i >= 12 && i < 18 ? ([60, 46, 40, 34, 28, 22][i - 12] ?? y) : y));
    const tips = (values: readonly number[], lower: number, upper: number): readonly number[] => {
      const node = drawn(shelf.points, xmr(values, { rules: [astronomicalPoint(), trend(6)], limits: { lower, centre: 20, upper } }));
      return all(node, "path").map(({ node: path }) => {
        const [apex, base] = corners(path.attributes)[0] ?? [];
        return Math.sign((base?.[1] ?? 0) - (apex?.[1] ?? 0));
      });
    };
    const rise = fall.map((y) => 40 - y);
    expect([tips(fall, 0, 50), tips(rise, -10, 40)]).toEqual([
      [1, -1, -1, -1, -1, -1],
      [-1, 1, 1, 1, 1, 1],
    ]);
  });

  it("are dots where no line joins a point among many to another", () => {
    const sparse = Array.from({ length: 240 }, (_, i) => (i % 5 === 0 ? (STEADY[i % 24] ?? null) : null));
    const some = [20, 22, ...sparse.slice(2)];
    expect(frameFor(xmr(some)).density.common).toBe("none");
    expect(all(drawn(shelf.points, xmr(some)), "circle")).toHaveLength(47);
    expect(all(drawn(shelf.points, xmr(Array.from({ length: 240 }, (_, i) => STEADY[i % 24] ?? null))), "circle")).toEqual([]);
  });

  it("are a cross for a ghost and a dashed ring for a provisional point", () => {
    const node = drawn(shelf.points, xmr(STEADY, { ghost: [4], provisional: 2 }));
    expect(corners(paths(node).find(({ stroke }) => stroke === lightTheme.excluded))).toHaveLength(2);
    const dashed = all(node, "circle").filter(({ inherited }) => inherited["stroke-dasharray"] === "2 1.6");
    expect(dashed.map(({ inherited }) => inherited.fill)).toEqual([lightTheme.background, lightTheme.background]);
  });

  it("stand at the value of their point", () => {
    const chart = xmr();
    const frame = frameFor(chart);
    const centres = all(drawn(shelf.points, chart), "circle").map(({ node }) => [node.attributes.cx, node.attributes.cy]);
    expect(centres).toEqual(
      chart.points.map((point) => [Math.round(frame.x(point) * 10) / 10, Math.round(frame.y(point.value ?? NaN) * 10) / 10]),
    );
  });
});

function never(): never {
  throw new Error("no such point");
}

describe("a point beyond the edge", () => {
  it("has an arrow and its value beside it", () => {
    const node = drawn(
      shelf.clipped,
      xmr(
        STEADY.map((y, i) => (i === 15 ? 900 : y)),
        { ghost: [15] },
      ),
      { clip: true },
    );
    expect(textOf(node)).toBe("900");
    expect(paths(node)).toHaveLength(1);
  });

  it("has them at the foot of the plot where it lies below, and left of itself at the end", () => {
    const chart = xmr(
      STEADY.map((y, i) => (i === 23 ? -900 : y)),
      { ghost: [23], baseline: 12 },
    );
    const frame = frameFor(chart, { clip: true });
    const text = all(drawn(shelf.clipped, chart, { clip: true }), "text")[0]?.node;
    expect([textOf(text ?? element("text")), Number(text?.attributes.y) > (frame.top + frame.bottom) / 2]).toEqual(["−900", true]);
    expect(Number(text?.attributes.x)).toBeLessThan(frame.x(chart.points[23] ?? chart.points[0] ?? never()));
  });

  it("has them under the name of a baseline", () => {
    const chart = xmr(
      STEADY.map((y, i) => (i === 2 ? 900 : y)),
      { ghost: [2], baseline: 12 },
    );
    const heights = [shelf.clipped, shelf.stripeName].map((mark) =>
      Number(all(drawn(mark, chart, { clip: true }), "text")[0]?.node.attributes.y),
    );
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(12);
  });
});
