/** The box beside a point, and which point is meant: pure functions of numbers. */
import { describe, expect, it, test } from "vitest";

import { pChart, spc, xmrChart } from "../../src/index.js";
import { de } from "../../src/locales/index.js";
import { drawnPoints, nearest } from "../../src/mount/nearest.js";
import { tellingOf } from "../../src/mount/telling.js";
import { tooltip } from "../../src/mount/tooltip.js";
import type { Element } from "../../src/svg/scene.js";
import { chartScene } from "../../src/svg/svg.js";
import type { Frame } from "../../src/svg/types.js";

const chart = spc([1, 2, 3, 4, 5, 6, 7, 8, 9], { chart: xmrChart });

/** A paper of 800 by 400 px on which a bold letter is 10 px wide and any other 8. */
function paper(more: Partial<Frame> = {}, size: "wide" | "slide" = "wide"): Frame {
  const { frame } = chartScene(chart, { size });
  const measure: Frame["measure"] = (text, _, weight) => text.length * (weight === "bold" ? 10 : 8);
  return { ...frame, width: 800, height: 400, measure, ...more };
}

/** Ring, box and texts of a tooltip. */
function drawn(lines: readonly [string, ...string[]], x: number, y: number, frame = paper()) {
  const [ring, rect, group] = tooltip(lines, x, y, frame).children.filter((child): child is Element => typeof child !== "string");
  const texts = (group?.children ?? []).filter((child): child is Element => typeof child !== "string");
  return {
    ring: ring?.attributes,
    rect: rect?.attributes,
    texts: texts.map(({ attributes, children }) => ({
      x: attributes.x,
      y: attributes.y,
      weight: attributes["font-weight"],
      text: children[0],
    })),
  };
}
const edges = (x: number, y: number, frame = paper()): readonly unknown[] => {
  const { rect } = drawn(["Jan", "Value: 5"], x, y, frame);
  return [rect?.x, rect?.y];
};

describe("the box of a point", () => {
  it("is as wide as its widest line and stands beside a ring round the point", () => {
    // "Value: 5" is 64 px wide; 8 px of border on either side; two lines of 16 px and 8 px of border.
    const { ring, rect, texts } = drawn(["Jan", "Value: 5"], 100, 200);
    expect(ring).toMatchObject({ cx: 100, cy: 200, r: 8, "stroke-width": 1.75 });
    expect(rect).toMatchObject({ x: 112, y: 180, width: 80, height: 40, rx: 3 });
    expect(texts).toMatchObject([
      { x: 120, y: 196, weight: 700, text: "Jan" },
      { x: 120, y: 212, text: "Value: 5" },
    ]);
    expect(texts[1]?.weight ?? null).toBeNull();
    expect(drawn(["January 2024", "5"], 100, 200).rect?.width).toBe(12 * 10 + 16);
  });

  it("grows with the type of the paper", () => {
    const { ring, rect, texts } = drawn(["Jan", "Value: 5"], 100, 200, paper({}, "slide"));
    const unit = 16 / 12;
    const close = (value: number): number => expect.closeTo(value, 1) as number;
    expect(ring).toMatchObject({ r: close(8 * unit), "stroke-width": close(1.75 * unit) });
    expect(rect).toMatchObject({
      ...{ x: close(100 + 12 * unit), y: close(200 - 20 * unit), width: close(64 + 16 * unit), height: close(40 * unit) },
      rx: close(3 * unit),
    });
    expect(texts.map(({ x }) => x)).toEqual([close(100 + 20 * unit), close(100 + 20 * unit)]);
    expect(texts.map(({ y }) => y)).toEqual([close(200 - 4 * unit), close(200 + 12 * unit)]);
    const left = drawn(["Jan", "Value: 5"], 500, 200, paper({}, "slide")).rect?.x;
    expect(left).toEqual(close(500 - 12 * unit - 64 - 16 * unit));
  });

  it("stands on the side with more room, and never leaves the paper", () => {
    expect(edges(400, 200)).toEqual([412, 180]);
    expect(edges(401, 200)).toEqual([309, 180]);
    expect(edges(100, 5)).toEqual([112, 0]);
    expect(edges(100, 395)).toEqual([112, 360]);
    expect(edges(60, 200, paper({ width: 100 }))).toEqual([0, 180]);
    expect(edges(40, 200, paper({ width: 100 }))).toEqual([20, 180]);
  });

  test.each([
    [800, ["aaaa bbbb cccc dddd", "eeee ffff gggg hhhh"]], // 240 px: 30 letters
    [132, ["aaaa bbbb", "cccc dddd", "eeee ffff", "gggg hhhh"]], // 132 − 32 = 100 px: 12 letters
  ])("on a paper of %d px breaks long lines", (width, lines) => {
    const { texts, rect } = drawn(["Jan", "aaaa bbbb cccc dddd eeee ffff gggg hhhh"], 20, 200, paper({ width }));
    expect(texts.map(({ text }) => text)).toEqual(["Jan", ...lines]);
    expect(rect?.height).toBe((1 + lines.length) * 16 + 8);
  });
});

describe("the point that is meant", () => {
  const points = chart.points;
  const y = (value: number): number => 100 - value;
  const every10 = { x: ({ index }: { readonly index: number }) => 10 * index, y };

  test.each([
    [[34, 96], 3],
    [[36, 96], 4],
    [[35, y(4)], 3], // as far from both: the nearer in height
    [[35, y(5)], 4],
    [[34, y(5) - 20], 3], // height counts an eighth
    [[-50, 0], 0],
    [[1000, 0], 8],
    [[80, 0], 8],
  ] as const)("by a pointer at %j is the one nearest to it: %d", (place, at) => {
    expect(nearest(points, every10, place)).toBe(at);
  });

  it("among several at one place is the nearest in height", () => {
    const together = { x: ({ index }: { readonly index: number }) => (index < 3 ? 0 : index < 7 ? 30 : 60), y };
    expect([4, 5, 6, 7].map((value) => nearest(points, together, [30, y(value)]))).toEqual([3, 4, 5, 6]);
    expect([1, 2, 3].map((value) => nearest(points, together, [0, y(value)]))).toEqual([0, 1, 2]);
    expect([2, 3].map((value) => nearest(points, together, [1, y(value)]))).toEqual([1, 2]);
  });

  it("is one that is drawn", () => {
    expect(drawnPoints(spc([5, null, 6], { chart: xmrChart })).map(({ index }) => index)).toEqual([0, 2]);
  });
});

describe("what is told of a point", () => {
  const rows = [5, 9, 7].map((seen, i) => ({ month: `2024-0${i + 1}`, seen, of: 20 }));
  const shares = spc(rows, { chart: pChart, x: "month", y: "seen", n: "of", name: "Seen in time" });
  const told = (options: Parameters<typeof tellingOf>[2]): readonly string[] =>
    tellingOf(shares, chartScene(shares, options).frame, options)(shares.points[1]).lines;

  it("is in the language and on the scale of the picture, without what there is not", () => {
    expect(told({})[0]).toBe("February 2024");
    expect(told({}).some((line) => /: 45(?:\.0)?%$/.test(line))).toBe(true);
    expect(told({ locale: de })[0]).toBe("Februar 2024");
    expect(told({ per: 1 }).some((line) => /: 0\.450*$/.test(line))).toBe(true);
    expect(told({}).filter((line) => line.endsWith(": "))).toEqual([]);
  });

  it("stands at its value", () => {
    const { frame } = chartScene(shares, {});
    const [, second] = shares.points;
    const { place } = tellingOf(shares, frame, {})(second);
    expect(place).toEqual(second === undefined ? null : [frame.x(second), frame.y(0.45)]);
  });
});
