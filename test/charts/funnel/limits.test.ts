/** The limits of a funnel plot. */
import { describe, expect, it } from "vitest";

import { presetOf } from "../../../src/presets/index.js";
import { shift } from "../../../src/rules/index.js";
import { near, notesOf } from "../../support/lines.js";
import { thrownBy } from "../../support/thrown.js";
import { at300, funnelOf, units } from "./support.js";

describe("the limits", () => {
  it("hold 99.8 % of units about Σy/Σn, and only a point outside is a signal", () => {
    const chart = funnelOf(units, { method: "sigma" });
    expect(chart.phases[0]?.estimate.centre).toBeCloseTo(0.136986301369863, 15);
    expect(at300(chart)).toEqual(near([0.07564147865, 0.19833112408], 10));
    expect(chart.provenance.rules.map(({ key }) => key)).toEqual(["astronomicalPoint"]);
    expect(thrownBy(() => funnelOf(units, {}, { rules: [shift(8)] }))?.code).toBe("rule-not-admitted");
    expect(notesOf(funnelOf(units, {}, { preset: presetOf("mdc@5.0") }))).toContain("rule-not-admitted");
  });

  it("are exact by default, whole numbers of cases over n", () => {
    const [lower, upper] = at300(funnelOf(units)) as [number, number];
    expect([lower * 300, upper * 300].map((count) => Math.abs(count - Math.round(count)))).toEqual(near([0, 0], 9));
    expect(funnelOf(units).provenance.conventions).toMatchObject({ method: "probability", sigmas: 3.090232306167813 });
  });

  it("of one unit do not exist, but about a given centre they do", () => {
    const one = funnelOf(units.slice(0, 1));
    expect(one.points[0]).toMatchObject({ centre: 0.15, lower: null, upper: null, zone: null });
    expect(notesOf(one)).toContain("no-limits");
    expect(one.curves).toEqual([]);
    expect(funnelOf(units.slice(0, 1), {}, { centre: 0.1 }).points[0]?.upper).toBeTypeOf("number");
  });

  it("lie on the centre where no unit has an event, or all cases are events", () => {
    for (const share of [0, 1]) {
      const chart = funnelOf(units.map((unit) => ({ ...unit, y: share * (unit.n ?? 0) })));
      expect(chart.points[3]).toMatchObject({ centre: share, lower: share, upper: share, zone: 0 });
      expect(chart.curves).toEqual([]);
    }
  });

  it("of rates and of observed over expected numbers are those of the Poisson distribution, above 1 too", () => {
    const rows = [
      { unit: "A", y: 4, n: 3.46 },
      { unit: "B", y: 13, n: 31.06 },
    ];
    expect(thrownBy(() => funnelOf(rows))?.code).toBe("invalid-row");
    const ratio = funnelOf(rows, { ratio: "expected" }, { centre: 1 });
    expect(ratio).toMatchObject({ unit: "number", per: 1 });
    expect(ratio.points.map(({ lower, upper, zone }) => [lower, upper, zone])).toEqual([
      [0, expect.closeTo(10 / 3.46, 12), 1],
      [expect.closeTo(15 / 31.06, 12), expect.closeTo(50 / 31.06, 12), -4],
    ]);
    expect(funnelOf(rows, { ratio: "rate" })).toMatchObject({ unit: "rate", per: 1 });
    expect(funnelOf(units)).toMatchObject({ unit: "proportion", per: 100 });
  });

  it("need whole numbers where they are exact", () => {
    const half = [...units.slice(0, 3), { unit: "Half", y: 2.5, n: 40 }];
    expect(thrownBy(() => funnelOf(half))).toMatchObject({ code: "invalid-row", row: 3 });
    expect(notesOf(funnelOf(half, { method: "sigma" }))).toContain("non-integer-count");
    expect(
      thrownBy(() =>
        funnelOf([
          { unit: "A", y: 2, n: 40.5 },
          { unit: "B", y: 3, n: 50 },
        ]),
      )?.code,
    ).toBe("invalid-row");
  });
});
