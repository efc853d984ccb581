/** How a funnel plot orders and names its units, and that it knows no time. */
import { describe, expect, it } from "vitest";

import { describe as describeChart, funnelChart, spc } from "../../../src/index.js";
import { notesOf } from "../../support/lines.js";
import { thrownBy } from "../../support/thrown.js";
import { funnelOf, type Unit, units } from "./support.js";

describe("the order of units", () => {
  const chart = funnelOf(units);

  it("is that of their size, noted and not told in words", () => {
    expect(chart.points.map(({ n }) => n)).toEqual([60, 80, 95, 120, 150, 260, 300, 380, 410, 700]);
    expect(chart.points[0]?.x).toBe("Ward 6");
    expect(notesOf(chart)).toContain("sorted");
    expect(describeChart(chart)).not.toContain("put in order");
    expect(notesOf(funnelOf([...units].sort((a, b) => (a.n ?? 0) - (b.n ?? 0))))).not.toContain("sorted");
  });

  it("keeps units of one size as they were given", () => {
    const equal = ["C", "A", "B"].map((unit): Unit => ({ unit, y: 5, n: 40 }));
    expect(funnelOf([...equal, { unit: "D", y: 1, n: 10 }]).points.map(({ x }) => x)).toEqual(["D", "C", "A", "B"]);
  });

  it("is no order in time: units are names, the axis is size, and there is no verdict", () => {
    const dated = spc(
      [
        { x: "2024-02", y: 5, n: 90 },
        { x: "2024-01", y: 4, n: 80 },
      ],
      { chart: funnelChart, x: "x", y: "y", n: "n", improvement: "down", target: 0.1 },
    );
    expect(dated).toMatchObject({ axis: "size", period: null, verdict: { variation: "none", assurance: "none", stable: null } });
    expect(dated.verdict.reasons.map(({ code }) => code)).toEqual(["no-time"]);
  });

  it("puts ghosts and notes on the units that they name", () => {
    const rows = [...units, { unit: "Empty", y: 0, n: 0 }];
    const named = funnelOf(rows, {}, { ghost: [{ x: "Ward 7", reason: "merged" }] });
    expect(named.points.filter(({ status }) => status === "ghost").map(({ x }) => x)).toEqual(["Ward 7"]);
    expect(named.phases[0]?.estimate).toMatchObject({ events: 350 - 88, cases: 2555 - 700 });
    const idle = named.notes.find(({ code }) => code === "no-opportunity")?.at ?? [];
    expect(idle.map((at) => named.points[at]?.x)).toEqual(["Empty"]);
    expect(named.points[idle[0] ?? -1]).toMatchObject({ value: null, lower: null, upper: null });
  });

  it("takes a unit once, or its rows added up", () => {
    const twice = [...units, { unit: "Ward 1", y: 2, n: 400 }];
    expect(thrownBy(() => funnelOf(twice))?.code).toBe("duplicate-x");
    const summed = funnelOf(twice, {}, { combine: "sum" });
    expect(summed.points.find(({ x }) => x === "Ward 1")).toMatchObject({ y: 20, n: 520 });
    expect(summed.points.map(({ n }) => n)).toEqual([60, 80, 95, 150, 260, 300, 380, 410, 520, 700]);
  });
});
