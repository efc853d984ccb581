/** The charts in the rows of a board: their scales, and that they stay in their rows. */
import { describe, expect, it } from "vitest";
import { board, spc, xmrChart } from "../../../src/index.js";
import { boardPicture, boardTable, type Element, lightTheme, scene, svg } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { all, dates, randomChart, subpaths } from "../support.js";

describe("the picture of a board", () => {
  const monthly = dates(24, "month", "2023-04-01").map((month, i) => ({ x: month, y: 10 + ((i * 7) % 5) }));
  const of = (rows: readonly { x: string; y: number }[], name: string): Chart => spc(rows, { chart: xmrChart, x: "x", y: "y", name });

  it("draws all charts in time over one stretch of it, whatever their steps", () => {
    const quarterly = monthly.filter((_, i) => i % 3 === 0);
    const traces = tracesOf(scene(boardPicture(board([of(monthly, "m"), of(quarterly, "q"), of(monthly.slice(12), "late")]))));
    const [m = [], q = [], late = []] = traces;
    expect([m.length, q.length, late.length]).toEqual([24, 8, 12]);
    quarterly.forEach((_, i) => {
      expect(q[i]?.[0]).toBeCloseTo(m[3 * i]?.[0] ?? NaN, 1);
    });
    late.forEach(([x], i) => {
      expect(x).toBeCloseTo(m[12 + i]?.[0] ?? NaN, 1);
    });
  });

  it("gives a single observation no more of it than one period", () => {
    const lines = all(scene(boardPicture(board([of(monthly, "m"), of(monthly.slice(3, 4), "one")]))), "path").filter(
      ({ inherited }) => inherited.stroke === lightTheme.centre,
    );
    const [whole, one] = lines
      .flatMap(({ node }) => subpaths(String(node.attributes.d)))
      .map((path) => (path.at(-1)?.[0] ?? NaN) - (path[0]?.[0] ?? NaN));
    expect((one ?? NaN) * 24).toBeCloseTo(whole ?? NaN, -1);
  });

  it("does so as a table too", () => {
    const html = boardTable(board([of(monthly, "whole"), of(monthly.slice(12), "late")]));
    const [whole = [], late = []] = [...html.matchAll(/<path d="M(\d[\d.,L]*)" fill="none" stroke="#66727E" stroke-width="1\.\d+"/g)].map(
      ([, d = ""]) => d.split("L").map((place) => Number(place.split(",")[0])),
    );
    expect([whole.length, late.length]).toEqual([24, 12]);
    expect(late).toEqual(whole.slice(12));
  });

  it("gives each row a vertical scale of its own, with 8 % of air", () => {
    const flat = (scale: number): Chart =>
      spc(
        Array.from({ length: 20 }, (_, i) => scale * (10 + ((i * 3) % 5))),
        { chart: xmrChart },
      );
    const [small, large] = tracesOf(scene(boardPicture(board([flat(1), flat(1000)])))).map((trace) => trace.map(([, y]) => y));
    const lowest = Math.max(...(small ?? []));
    expect(large?.map((y) => Math.round(10 * (y - 56)) / 10)).toEqual(small);
    const chart = flat(1);
    const lines = chart.points[0];
    const [top, bottom] = [lines?.upper ?? 0, lines?.lower ?? 0];
    const share = (10 - bottom + 0.08 * (top - bottom)) / (1.16 * (top - bottom));
    const box = 40;
    expect(lowest).toBeCloseTo(textTop(scene(boardPicture(board([flat(1)])))) + 48 - share * box, 0);
  });

  it("never lets a chart leave its row", () => {
    const random = board(Array.from({ length: 40 }, (_, i) => randomChart(i + 1)));
    const picture = scene(boardPicture(random));
    const { height } = picture.attributes;
    for (const { node } of all(picture, "path")) {
      if (node.attributes.transform !== undefined || /[^MLHVZ\d.,-]/.test(String(node.attributes.d))) continue;
      for (const path of subpaths(String(node.attributes.d)))
        for (const [x, y] of path)
          expect(Number.isFinite(x) && x >= 0 && x <= 960 && y >= 0 && y <= Number(height), `${x} ${y}`).toBe(true);
    }
    expect(svg(boardPicture(random))).not.toMatch(/NaN|Infinity|undefined/);
  });
});

/** Places of the data lines, row by row. */
function tracesOf(picture: Element): readonly (readonly (readonly [number, number])[])[] {
  return all(picture, "path")
    .filter(({ node }) => node.attributes.stroke === lightTheme.line && node.attributes["stroke-dasharray"] === undefined)
    .filter(({ scale }) => scale === 1)
    .map(({ node }) => subpaths(String(node.attributes.d))[0] ?? []);
}

/** Where the first row begins. */
function textTop(picture: Element): number {
  const rule = all(picture, "path").find(({ node }) => node.attributes.stroke === lightTheme.axis && node.attributes.fill === "none");
  return subpaths(String(rule?.node.attributes.d))[0]?.[0]?.[1] ?? NaN;
}
