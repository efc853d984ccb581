import { describe, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { astronomicalPoint, shift } from "../../src/rules/index.js";
import { headline } from "../../src/readings/describe.js";
import { spc } from "../../src/spc.js";
import { type Element, scene, svg } from "../../src/svg/index.js";
import { band, centre, limits, points, target, trace } from "../../src/svg/marks/index.js";
import type { Chart } from "../../src/types/index.js";
import { all, dates, frameFor, overlaps, random, randomChart, subpaths, textBoxes } from "./support.js";

const WIDTHS = [360, 640, 840] as const;
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);
const charts = SEEDS.map(randomChart);

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe.each(WIDTHS)("a picture %i px wide", (width) => {
  it.each(SEEDS)("has no text on other text, and all of it on the paper (random chart %i)", (seed) => {
    const picture = scene(randomChart(seed), { width });
    const boxes = textBoxes(picture);
    expect(overlaps(boxes)).toEqual([]);
    const height = Number(picture.attributes.height);
    expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
  });
});

describe("any picture", () => {
  it("draws common-cause and provisional points hollow or as small dots, special causes solid", () => {
    for (const chart of charts) {
      const drawn = points(chart, frameFor(chart));
      if (drawn === null) continue;
      const { density, theme } = frameFor(chart);
      for (const { node, inherited } of [...all(drawn, "circle"), ...all(drawn, "path")]) {
        const hollow = inherited.stroke === theme.common;
        if (node.attributes.r === 1.9) expect([density.common, inherited.fill]).toEqual(["dot", theme.common]);
        else if (hollow) expect(inherited.fill).toBe(theme.background);
        else if (inherited.fill !== "none")
          expect([theme.improvement, theme.concern, theme.neutral, theme.centre]).toContain(inherited.fill);
      }
    }
  });

  it("draws the edges of steps exactly vertical", () => {
    for (const chart of charts) {
      const frame = frameFor(chart);
      const drawn = [band, limits, centre, target].flatMap((mark) => mark(chart, frame) ?? []);
      const paths = drawn.flatMap((part) => all(part, "path").flatMap(({ node }) => subpaths(String(node.attributes.d))));
      for (const path of paths) {
        const slanted = path.slice(1).filter(([x, y], i) => x !== path[i]?.[0] && y !== path[i]?.[1]);
        expect(slanted).toEqual([]);
      }
    }
  });

  it("is the same, byte for byte, for the same input, for frozen input, and for a JSON copy", () => {
    for (const chart of charts) {
      const text = svg(chart);
      expect(svg(frozen(chart))).toBe(text);
      expect(svg(JSON.parse(JSON.stringify(chart)) as Chart)).toBe(text);
    }
  });

  it("orders the labels at line ends as their values, a label's height or more apart", () => {
    for (const chart of charts) {
      const { ends } = frameFor(chart);
      const heights = ends.map(({ y }) => y);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      expect(ends.map(({ end }) => end)).toEqual(ends.map(({ end }) => end).sort((a, b) => a - b));
      heights.slice(1).forEach((y, i) => {
        expect(y - (heights[i] ?? 0)).toBeGreaterThan(15.99);
      });
    }
  });

  it("contains no filter, variable, style, script, handler or reference to anything outside", () => {
    for (const chart of charts) {
      const text = svg(chart);
      expect(text).not.toMatch(/<(filter|style|script|foreignObject|image|use)|var\(|style=|\son\w+\s*=|class=|NaN|Infinity|undefined/);
      expect(text).not.toMatch(/(href|src|url\()\s*=?\s*["']?(https?:|\/\/|data:|javascript:)/);
    }
  });

  it("says in its title when, never why", () => {
    for (const chart of charts) expect(headline(chart)).not.toMatch(/because|due to|thanks to/i);
  });

  it("writes coordinates to a tenth of a pixel", () => {
    for (const chart of charts) {
      const drawn = all(scene(chart), "path").map(({ node }) => String(node.attributes.d));
      expect(drawn.filter((d) => /\.\d\d/.test(d))).toEqual([]);
    }
  });
});

describe("the numbers of a picture", () => {
  it("are the same in the title, in the row of phases and at the end of the line", () => {
    const rows = dates(40, "month").map((x, i) => ({ x, y: (i < 20 ? 20.4 : 26.1) + (i % 2 === 0 ? 2 : -2) }));
    const phases = [{ index: 20, label: "After", reason: "clinic opened" }];
    const chart = spc(rows, { chart: xmrChart, name: "Waits", x: "x", y: "y", phases, rules: [astronomicalPoint()] });
    const frame = frameFor(chart);
    const [before, after] = chart.phases.map(({ lines }) => frame.format(lines?.centre ?? NaN));
    expect(frame.title).toContain(`mean ${after ?? ""} since December 2022, ${before ?? ""} before`);
    expect(frame.phases.map(({ mean }) => mean[0])).toEqual([`mean ${before ?? ""}`, `mean ${after ?? ""}`]);
    expect(frame.ends.find(({ role }) => role === "centre")?.value).toBe(after);
  });
});

describe("a picture of 100,000 points", () => {
  const next = random(3);
  const rows = Array.from({ length: 100_000 }, (_, i) => ({
    x: i,
    y: 50 + 20 * (next() + next() + next() - 1.5) + (i % 997 === 0 ? 60 : 0),
  }));
  const rules = [astronomicalPoint(), shift(8)];
  const chart = spc(rows, { chart: xmrChart, name: "Sensor", x: "x", y: "y", improvement: "down", rules });
  const frame = frameFor(chart);

  it("has at most four coordinates a pixel column in its line", () => {
    const drawn = trace(chart, frame);
    const places = drawn === null ? [] : all(drawn, "path").flatMap(({ node }) => subpaths(String(node.attributes.d)).flat());
    const columns = new Map<number, number>();
    for (const [x] of places) columns.set(Math.floor(x), (columns.get(Math.floor(x)) ?? 0) + 2);
    expect(columns.size).toBeGreaterThan(600);
    expect(Math.max(...columns.values())).toBeLessThanOrEqual(4);
  });

  it("loses neither the lowest nor the highest value of any column", () => {
    const drawn = trace(chart, frame);
    const heights =
      drawn === null
        ? []
        : all(drawn, "path").flatMap(({ node }) =>
            subpaths(String(node.attributes.d))
              .flat()
              .map(([, y]) => y),
          );
    const values = chart.points.flatMap(({ value }) => value ?? []);
    const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    expect(Math.max(...heights)).toBeCloseTo(frame.y(low), 0);
    expect(Math.min(...heights)).toBeCloseTo(frame.y(high), 0);
  });

  it("has a marker at the place of every signal", () => {
    const drawn = points(chart, frame);
    const markers = drawn === null ? new Set<string>() : everyMarker(drawn);
    const signalled = chart.points.filter(({ cause }) => cause !== "common");
    expect(signalled.length).toBeGreaterThan(100);
    const placeOf = (point: (typeof signalled)[number]): string =>
      `${Math.floor(frame.x(point)) + 0.5} ${Math.round(frame.y(point.value ?? NaN))}`;
    expect(signalled.flatMap((point) => (markers.has(placeOf(point)) ? [] : [point.index]))).toEqual([]);
  });

  it("says that it is thinned", () => {
    expect(frame.caption.map(({ text }) => text).join(" ")).toContain(
      "Each column shows the lowest and highest of its points; all signals are drawn.",
    );
  });
});

/** Where circles and diamonds stand. */
function everyMarker(drawn: Element): ReadonlySet<string> {
  const circles = all(drawn, "circle").map(({ node }) => `${node.attributes.cx ?? ""} ${node.attributes.cy ?? ""}`);
  const diamonds = all(drawn, "path").map(({ node }) => {
    const [top, right] = subpaths(String(node.attributes.d))[0] ?? [];
    return `${top?.[0] ?? ""} ${right?.[1] ?? ""}`;
  });
  return new Set([...circles, ...diamonds]);
}

describe("the time it takes to draw", () => {
  /** How often the points of a chart are read while it is drawn. */
  function readings(length: number): number {
    const next = random(5);
    const chart = spc(
      Array.from({ length }, () => next()),
      { chart: xmrChart },
    );
    let count = 0;
    const watched = chart.points.map((point) => new Proxy(point, { get: (of, name) => (count++, Reflect.get(of, name) as unknown) }));
    svg({ ...chart, points: watched });
    return count;
  }

  it("grows in proportion to the number of points", () => {
    expect(readings(20_000) / readings(10_000)).toBeLessThan(2.3);
  });
});
