import { describe, expect, it } from "vitest";
import { funnelChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { frameFor } from "../support.js";
import { change, chartOf, event, framed, listed, months } from "./support.js";

describe("spans", () => {
  it("shade the periods from the first to the last, both whole, and stop at the edges of the plot", () => {
    const chart = chartOf(months, [
      event("2023-03-20", "Strike", { until: "2023-05" }),
      event("2020-01", "Before", { until: "2023-02" }),
      event("2024-11", "After", { until: "2030-01" }),
    ]);
    const { spans, edge, left, right, callouts } = frameFor(chart);
    expect(spans).toEqual([
      { from: edge(2), to: edge(5) },
      { from: left, to: edge(2) },
      { from: edge(22), to: right },
    ]);
    expect(callouts.map(({ lines }) => lines.join(" "))).toEqual(expect.arrayContaining(["Strike", "Before", "After"]));
  });

  it("are shaded for a test of change too, whose text stands in its lane", () => {
    const { spans, lanes, callouts } = framed(months, [change("2023-03", "Pilot", { until: "2023-05" })]);
    expect([spans.length, lanes.length, callouts.length]).toEqual([1, 1, 0]);
  });

  it("of no length, or wholly outside the data, are none", () => {
    expect(
      framed(months, [event("2001-01", "Long ago", { until: "2002-01" }), event("2051-01", "To come", { until: "2052-01" })]).spans,
    ).toEqual([]);
  });
});

describe("the list under the picture", () => {
  it("tells what lies outside the data, and of units everything", () => {
    expect(listed(framed(months, [change("2019-02", "Long before"), event("2031-05", "Long after")])).slice(0, 2)).toEqual([
      "Long before, February 2019",
      "Long after, May 2031",
    ]);
    const rows = [
      { x: "Birch", y: 4, n: 80 },
      { x: "Oak", y: 9, n: 120 },
    ];
    const funnel = spc(rows, {
      chart: funnelChart,
      x: "x",
      y: "y",
      n: "n",
      annotations: [event("Oak", "Moved"), change("Birch", "Form tested")],
    });
    expect(listed(frameFor(funnel)).slice(0, 2)).toEqual(["Moved, Oak", "Form tested, Birch"]);
  });

  it("is there without a caption, and gone without annotations", () => {
    expect(listed(framed(months, [change("2019-02", "Long before")], { caption: false }))).toEqual(["Long before, February 2019"]);
    const off = framed(months, [change("2023-02"), event("2023-06"), event("2023-08", "Strike", { until: "2023-09" })], {
      annotations: false,
    });
    expect([off.lanes, off.callouts, off.spans]).toEqual([[], [], []]);
    expect({ ...off, x: 0, y: 0, at: 0, edge: 0 }).toMatchObject({ top: framed(months, []).top, height: framed(months, []).height });
  });

  it("grows, and the plot shrinks, until everything fits into a given height", () => {
    const annotations = [event("2023-03", "a"), event("2023-05", "b"), event("2023-07", "c"), event("2023-09", "d"), event("2023-11", "e")];
    const frame = framed(months, annotations, { height: 420 });
    expect(frame.height).toBe(420);
    expect(Math.max(...frame.caption.map(({ y }) => y))).toBeLessThan(420);
    expect(frame.callouts.length + listed(frame).filter((text) => /^[a-e], /.test(text)).length).toBe(5);
  });
});
