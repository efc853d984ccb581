import { describe, expect, it } from "vitest";
import { funnelChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { frameFor } from "../support.js";
import { change, chartOf, event, framed, level, listed, months } from "./support.js";

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

  it("begin and end with the months of their dates, also where the data lack them", () => {
    const rows = level(["2024-01", "2024-02", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10"]);
    const frame = framed(rows, [
      event("2024-03", "a", { until: "2024-03" }),
      event("2024-02", "b", { until: "2024-02" }),
      event("2024-03-10", "c", { until: "2024-05" }),
    ]);
    const middle = (month: number): number => frame.at(Date.UTC(2024, month - 1, 1));
    const half = (frame.at(Date.UTC(2024, 0, 31)) - frame.at(Date.UTC(2024, 0, 1))) / 2;
    const [march, february, until] = frame.spans;
    for (const [span, from, to] of [
      [march, 3, 3],
      [february, 2, 2],
      [until, 3, 5],
    ] as const) {
      expect(Math.abs((span?.from ?? NaN) - (middle(from) - half))).toBeLessThan(2);
      expect(Math.abs((span?.to ?? NaN) - (middle(to) + half))).toBeLessThan(2);
    }
  });

  it("have a text that is longer than they are across their middle, and one that fits in at their left", () => {
    const { callouts, spans } = framed(months, [
      event("2023-06", "Short of staff", { until: "2023-06" }),
      event("2023-11", "Flood", { until: "2024-08" }),
    ]);
    const [short, long] = spans;
    expect(callouts.map(({ anchor, x }) => [anchor, x])).toEqual([
      ["middle", ((short?.from ?? NaN) + (short?.to ?? NaN)) / 2],
      ["start", (long?.from ?? NaN) + 6],
    ]);
  });

  it("of no length, or wholly outside the data, are none", () => {
    expect(
      framed(months, [event("2001-01", "Long ago", { until: "2002-01" }), event("2051-01", "To come", { until: "2052-01" })]).spans,
    ).toEqual([]);
  });
});

describe("the list under the picture", () => {
  it("is in the order of dates, and has marks before what the axis marks: what stands in the data and has no number", () => {
    const events = ["2024-02", "2023-03", "2023-07", "2023-11", "2023-12"].map((x, i) => event(x, `event ${i}`));
    const frame = framed(months, [event("2031-05", "Long after"), ...events, change("2023-05")], { width: 360 });
    const marked = frame.caption.filter(({ mark }) => mark !== undefined);
    expect(marked.map(({ text }) => text)).toEqual([
      "event 1, March 2023",
      "event 2, July 2023",
      "event 3, November 2023",
      "event 4, December 2023",
      "event 0, February 2024",
    ]);
    const places = [2, 6, 10, 11, 13].map((month) => frame.at(Date.UTC(2023, month, 1)));
    expect(frame.noted.map(Math.round)).toEqual(places.map(Math.round));
    expect(listed(frame)).toContain("Long after, May 2031");
  });

  it("marks the middle of a span whose text found no place", () => {
    const text = "Pseudopseudohypoparathyroidism".repeat(3);
    const frame = framed(months, [event("2023-05", text, { until: "2023-07" })]);
    const [span] = frame.spans;
    expect(frame.noted).toEqual([((span?.from ?? NaN) + (span?.to ?? NaN)) / 2]);
    expect(frame.caption[0]?.mark).toBeCloseTo(21, 0);
  });

  it("marks nothing where everything has its place", () => {
    const frame = framed(months, [event("2023-05"), change("2024-05")]);
    expect([frame.noted, frame.caption.filter(({ mark }) => mark !== undefined)]).toEqual([[], []]);
  });

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
    const early = [change("2019-02", "Long before")];
    const told = "Outside the data (January 2023 to December 2024): Long before, February 2019.";
    const captions = [true, false].map((annotations) =>
      listed(framed(months, early, { annotations, width: 2000 }))
        .join(" ")
        .includes(told),
    );
    expect(captions).toEqual([true, false]);
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
