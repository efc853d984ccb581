import { describe, expect, it } from "vitest";
import { describe as tell, spc, xmrChart } from "../../src/index.js";
import { multiples, observablePlot, sparkline, svg, table, vegaLite } from "../../src/svg/index.js";

/** Subnormal numbers are legal (N40): no step of an axis between them has an inverse. */
const tiny = [3e-310, 1e-310, 2e-310, 5e-324];

describe("numbers at the ends of what a computer holds", () => {
  const chart = spc(tiny, { chart: xmrChart });
  const along = spc({ x: tiny.toSorted((a, b) => a - b), y: [1, 2, 3, 4] }, { chart: xmrChart, x: "x", y: "y" });

  it.each([
    ["svg", () => svg(chart)],
    ["an axis of numbers", () => svg(along)],
    ["multiples", () => svg(multiples([chart, along]))],
    ["a sparkline", () => svg(sparkline(chart))],
    ["a table", () => table(chart)],
    ["Vega-Lite", () => JSON.stringify(vegaLite(chart))],
    ["Observable Plot", () => JSON.stringify(observablePlot(chart))],
    ["words", () => tell(chart)],
    ["a scale that leaves none of them", () => svg(chart, { per: 5e-324 })],
    ["a scale beyond them", () => svg(spc([1e301, -1e301], { chart: xmrChart }), { per: 1e300 })],
  ])("are drawn and told by %s, with no NaN and no Infinity", (_, draw) => {
    expect(draw()).not.toMatch(/NaN|Infinity/);
  });

  it("stand where they lie", () => {
    const [line = ""] = [...svg(along).matchAll(/"M([^"MZ]*)"/g)]
      .map((path) => path[1] ?? "")
      .filter((path) => path.split("L").length === 4);
    const x = line.split("L").map((place) => Number(place.split(",")[0]));
    expect(x).toHaveLength(4);
    const steps = x.slice(1).map((own, i) => own - (x[i] ?? NaN));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? NaN, 0);
  });
});
