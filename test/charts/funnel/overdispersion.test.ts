/** Units that differ by more than chance on a funnel plot. */
import { describe, expect, it } from "vitest";

import { near, notesOf } from "../../support/lines.js";
import { at300, cases, funnelOf, type Unit, units } from "./support.js";

describe("units that differ by more than chance", () => {
  it("are told of, with φ, and nothing is widened unless it is asked for", () => {
    const { notes, phases } = funnelOf(units);
    const note = notes.find(({ code }) => code === "overdispersed");
    expect(note?.params).toEqual({ phi: expect.closeTo(0.9596502449, 9) as number, usable: 10 });
    expect(note?.message).toBe("Units differ by more than chance (φ 0.96, by chance about 0.90); the limits are not widened for it.");
    expect(phases[0]?.estimate).not.toHaveProperty("phi");
  });

  it("by a factor: one below 1 narrows nothing, on the arcsine scale .0817 to .2038 for 300 cases", () => {
    const chart = funnelOf(units, { overdispersion: "multiplicative" });
    expect(chart.phases[0]?.estimate.phi).toBeCloseTo(0.9596502449, 9);
    expect(at300(chart)).toEqual(near([0.0817287908, 0.2037685663], 10));
    const held = chart.notes.find(({ code }) => code === "winsorised");
    expect(held?.params.units).toBe(2);
    expect(held?.at.length).toBe(2);
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
