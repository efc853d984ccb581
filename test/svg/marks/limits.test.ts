/** The limits, the band between them and the lines inside it. */
import { describe, expect, it } from "vitest";
import { mrChart, pChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import * as shelf from "../../../src/svg/marks/index.js";
import type { Chart } from "../../../src/types/index.js";
import { dates, frameFor } from "../support.js";
import { corners, drawn, paths, STEADY, xmr } from "./support.js";

describe("limits", () => {
  it("are dashed when level, lighter for a trial, solid when stepped", () => {
    const dashes = (chart: Chart): unknown[] => paths(drawn(shelf.limits, chart)).map((path) => path["stroke-dasharray"]);
    expect(dashes(xmr())).toEqual(["5 3.5"]);
    expect(dashes(xmr(STEADY.slice(0, 9)))).toEqual(["2 3"]);
    const rows = Array.from({ length: 20 }, (_, i) => ({ y: 7 + (i % 3), n: 20 + 3 * i }));
    expect(dashes(spc(rows, { chart: pChart, y: "y", n: "n" }))).toEqual([undefined]);
  });

  it("stop 2 px before a phase and begin 2 px after it", () => {
    const chart = xmr(STEADY, { phases: [{ index: 12, reason: "r" }] });
    const boundary = frameFor(chart).edge(12);
    const [before, after] = corners(paths(drawn(shelf.limits, chart))[0]);
    expect(before?.at(-1)?.[0]).toBeCloseTo(boundary - 2, 0);
    expect(after?.[0]?.[0]).toBeCloseTo(boundary + 2, 0);
  });

  it("stop at a period without data, with the band; the centre line goes on", () => {
    const chart = xmr(STEADY.map((y, i) => (i === 7 ? null : y)));
    const frame = frameFor(chart);
    const [left] = corners(paths(drawn(shelf.limits, chart))[0]);
    expect(left?.at(-1)?.[0]).toBeCloseTo(frame.edge(7), 0);
    expect(corners(paths(drawn(shelf.band, chart))[0])).toHaveLength(2);
    expect(corners(paths(drawn(shelf.centre, chart))[0])).toHaveLength(1);
  });

  it("step midway between neighbouring dates", () => {
    const rows = [100, 100, 400].map((n, i) => ({ x: dates(3, "month")[i] ?? "", y: n / 5, n }));
    const chart = spc(rows, { chart: pChart, x: "x", y: "y", n: "n" });
    const [first, second] = chart.points.slice(1).map(frameFor(chart).x);
    const step = corners(paths(drawn(shelf.limits, chart))[0])[0]?.[1]?.[0];
    expect(step).toBeCloseTo(((first ?? 0) + (second ?? 0)) / 2, 0);
  });

  it("of a chart of moving ranges are one, and the band reaches down to zero", () => {
    const chart = spc(STEADY, { chart: mrChart });
    const frame = frameFor(chart);
    expect(corners(paths(drawn(shelf.limits, chart))[0])).toHaveLength(1);
    expect(frame.ends.map(({ role }) => role)).toEqual(["upper", "centre"]);
    expect(corners(paths(drawn(shelf.band, chart))[0])[0]?.at(-1)?.[1]).toBe(frame.bottom);
  });

  it("at one and two sigmas are drawn where the chart has them, unless left out", () => {
    const chart = xmr(STEADY, { innerLines: true });
    expect(corners(paths(drawn(shelf.innerLines, chart))[0])).toHaveLength(4);
    expect(paths(drawn(shelf.innerLines, chart, { innerLines: false }))).toEqual([]);
    expect(paths(drawn(shelf.innerLines, xmr()))).toEqual([]);
  });
});
