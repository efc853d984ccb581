/** Units that differ by more than chance on a funnel plot. */
import { describe, expect, it } from "vitest";

import { caption } from "../../../src/readings/describe.js";
import { near, notesOf } from "../../support/lines.js";
import { at300, cases, funnelOf, type Unit, units } from "./support.js";

describe("units that differ by more than chance", () => {
  it("are told of, with φ, and nothing is widened unless it is asked for", () => {
    const { notes, phases } = funnelOf(units);
    const note = notes.find(({ code }) => code === "overdispersed");
    expect(note?.params).toEqual({ phi: expect.closeTo(0.9596502449, 9) as number, usable: 10 });
    expect(note?.message).toBe(
      "Units differ by more than chance (φ 0.96; up to 0.90 counts as chance); the limits are not widened for it.",
    );
    expect(phases[0]?.estimate).not.toHaveProperty("phi");
  });

  it("are told without decimals of φ from 100 on", () => {
    const { notes } = funnelOf(units.map(({ unit, y, n }, i) => ({ unit, y: 1000 * (Number(y) + (i % 2) * 20), n: 1000 * Number(n) })));
    expect(notes.find(({ code }) => code === "overdispersed")?.message).toMatch(
      /^Units differ by more than chance \(φ \d{3,}; up to 0\.90/,
    );
  });

  it.each([
    ["none", "by exact probability"],
    [
      "multiplicative",
      "Limits lie 3.09 standard errors (the inner lines 1.96, for 95% of units) either side of the mean, widened for the spread between units",
    ],
    ["additive", "widened for the spread between units"],
  ] as const)("and the caption tells what limits they have: %s", (overdispersion, told) => {
    const text = caption(funnelOf(units, { overdispersion })).join(" ");
    expect(text).toContain(told);
    expect(text.includes("exact probability")).toBe(overdispersion === "none");
  });

  it("by a factor: one below 1 narrows nothing, on the arcsine scale .0817 to .2038 for 300 cases", () => {
    const chart = funnelOf(units, { overdispersion: "multiplicative" });
    expect(chart.phases[0]?.estimate.phi).toBeCloseTo(0.9596502449, 9);
    expect(at300(chart)).toEqual(near([0.0817287908, 0.2037685663], 10));
    const held = chart.notes.find(({ code }) => code === "winsorised");
    expect(held?.params.units).toBe(2);
    expect(held?.at.length).toBe(2);
  });

  it("count as held at a quantile only beyond it: of eleven units the second from either end is the quantile", () => {
    const eleven = Array.from({ length: 11 }, (_, i): Unit => ({ unit: `Ward ${i + 1}`, y: 20 + 6 * i, n: 400 }));
    const held = funnelOf(eleven, { overdispersion: "multiplicative" }).notes.find(({ code }) => code === "winsorised");
    expect([held?.params.units, held?.at]).toEqual([2, [0, 10]]);
  });

  it("have limits that stop at 1, where the arcsine would turn back", () => {
    const nearly = Array.from({ length: 11 }, (_, i): Unit => ({ unit: `Ward ${i + 1}`, y: i % 2 === 0 ? 40 : 34, n: 40 }));
    const { phases, points } = funnelOf(nearly, { overdispersion: "multiplicative" });
    expect(phases[0]?.estimate.phi).toBeGreaterThan(1);
    expect(points.map(({ upper }) => upper)).toEqual(nearly.map(() => 1));
  });

  it("by a variance between units: τ² 6.91e−5, .0798 to .2067 for 300 cases", () => {
    const chart = funnelOf(units, { overdispersion: "additive" });
    expect(chart.phases[0]?.estimate.tauSquared).toBeCloseTo(6.912480756e-5, 13);
    expect(at300(chart)).toEqual(near([0.0797530248, 0.2066975606], 9));
  });

  it("of rates on the square-root scale", () => {
    const rows = [20, 5, 40, 12, 90].map((y, i): Unit => ({ unit: `${i}`, y, n: 10 + i }));
    const chart = funnelOf(rows, { ratio: "rate", overdispersion: "multiplicative" });
    const { centre = NaN, phi = NaN } = chart.phases[0]?.estimate ?? {};
    expect(phi).toBeGreaterThan(1);
    const reach = (3.090232306167813 * Math.sqrt(phi)) / (2 * Math.sqrt(14));
    expect(chart.points[4]?.upper).toBeCloseTo((Math.sqrt(centre) + reach) ** 2, 9);
    expect(chart.points[4]?.lower).toBeCloseTo(Math.max(0, Math.sqrt(centre) - reach) ** 2, 9);
  });

  it("and units that are alike have no such note", () => {
    const alike = cases.map((n, i): Unit => ({ unit: `${i}`, y: Math.round(n / 10), n }));
    expect(notesOf(funnelOf(alike))).not.toContain("overdispersed");
    expect(funnelOf(alike, { overdispersion: "additive" }).phases[0]?.estimate).not.toHaveProperty("tauSquared");
  });
});
