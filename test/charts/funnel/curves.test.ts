/** The lines of a funnel plot as they are drawn. */
import { describe, expect, it } from "vitest";

import type { Chart, Conventions } from "../../../src/types/index.js";
import { near } from "../../support/lines.js";
import { funnelOf, type Unit, units } from "./support.js";

/** A curve at the largest unit, which is its last place. */
function lastOf({ curves }: Chart, name: string): number | undefined {
  return curves.find((curve) => curve.name === name)?.y.at(-1);
}

describe("the curves", () => {
  const upTo300 = (conventions: Partial<Conventions>): Chart =>
    funnelOf(
      units.filter(({ n }) => (n ?? 0) <= 300),
      conventions,
      { centre: 350 / 2555 },
    );

  it("are the limits and the 95 % lines, smoothed between whole numbers: for 300 cases 7.75 to 19.99 and 9.75 to 17.54 %", () => {
    const chart = upTo300({});
    expect(chart.curves.map(({ name }) => name)).toEqual(["lower", "upper", "lower95", "upper95"]);
    expect(["lower", "upper"].map((name) => lastOf(chart, name))).toEqual(near([0.07754386723, 0.19987759471], 10));
    expect(["lower95", "upper95"].map((name) => lastOf(chart, name))).toEqual(near([0.09752499913, 0.17542392923], 10));
  });

  it("are the standard errors themselves under `sigma`: 7.56 to 19.83 and 9.81 to 17.59 %", () => {
    const chart = upTo300({ method: "sigma" });
    expect(["lower", "upper", "lower95", "upper95"].map((name) => lastOf(chart, name))).toEqual(
      near([0.07564147865, 0.19833112408, 0.09807866232, 0.17589394042], 10),
    );
  });

  it("run from small sizes to the largest unit, within the bounds, and narrow", () => {
    const { curves } = funnelOf(units);
    expect(curves).toHaveLength(4);
    for (const { name, x, y } of curves) {
      expect([x.at(-1), x.every((size, i) => i === 0 || size > (x[i - 1] ?? 0))]).toEqual([700, true]);
      expect(y.every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(name.startsWith("upper") ? (y[0] ?? 0) > (y.at(-1) ?? 1) : (y[0] ?? 1) < (y.at(-1) ?? 0)).toBe(true);
    }
  });

  it.each(["probability", "sigma"] as const)("begin at one case, as there is no unit of none: %s", (method) => {
    const { curves } = funnelOf(
      units.filter(({ n }) => (n ?? 0) < 100),
      { method },
    );
    for (const { name, x, y } of curves) expect([x[0], x.every(Number.isInteger), y.every(Number.isFinite)], name).toEqual([1, true, true]);
  });

  it("begin where they draw in, not where one event among very many is beyond the line already: 1 − e^−0.0253 = 0.025", () => {
    const many = Array.from({ length: 24 }, (_, i): Unit => ({ unit: `Region ${i + 1}`, y: 1 + (i % 3), n: 50_000 * (i + 1) }));
    const chart = funnelOf(many);
    const { centre } = chart.points[0] ?? {};
    for (const { name, x, y } of chart.curves) {
      expect(y[0], name).toBe(name.startsWith("upper") ? Math.max(...y) : Math.min(...y));
      if (name === "upper95") expect((x[0] ?? 0) * (centre ?? 0)).toBeGreaterThan(0.0253);
      expect(x.at(-1)).toBe(1_200_000);
    }
    expect(chart.curves.find(({ name }) => name === "upper95")?.x[0]).not.toBe(3000);
  });

  it("are held within declared bounds, as the limits are", () => {
    const chart = funnelOf(units, { bounds: [0.05, 0.2] });
    expect(chart.points.map(({ upper }) => upper).includes(0.2)).toBe(true);
    for (const { y } of chart.curves) expect([Math.min(...y) >= 0.05, Math.max(...y) <= 0.2]).toEqual([true, true]);
    expect(chart.curves.find(({ name }) => name === "upper")?.y[0]).toBe(0.2);
    expect(chart.curves.find(({ name }) => name === "lower")?.y[0]).toBe(0.05);
  });

  it("are held at the centre where it lies beyond declared bounds", () => {
    const chart = funnelOf(units, { bounds: [0, 0.4] }, { centre: 0.5 });
    const upper = chart.curves.filter((curve) => curve.name.startsWith("upper"));
    expect(upper).toHaveLength(2);
    for (const { name, y } of upper) expect(Math.max(...y), name).toBe(0.5);
    const low = funnelOf(units, { bounds: [0.05, 1] }, { centre: 0.02 });
    const lower = low.curves.filter((curve) => curve.name.startsWith("lower"));
    expect(lower).toHaveLength(2);
    for (const { name, y } of lower) expect([Math.min(...y), Math.max(...y)], name).toEqual([0.02, 0.02]);
  });

  it("are empty where lines are given", () => {
    expect(funnelOf(units, {}, { limits: { lower: 0.05, centre: 0.1, upper: 0.2 } }).curves).toEqual([]);
  });
});
