/** The funnel plot: units side by side, each against limits for its own size. */
import { describe, expect, it } from "vitest";

import { funnelChart, pChart, spc } from "../../src/index.js";
import { headline } from "../../src/readings/describe.js";
import { presetOf } from "../../src/presets/index.js";
import { shift } from "../../src/rules/index.js";
import type { Chart, Conventions, SharedOptions } from "../../src/types/index.js";
import { notesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

interface Unit {
  readonly unit: string;
  readonly y: number | null;
  readonly n: number | null;
}

const events = [18, 42, 7, 65, 30, 12, 88, 25, 54, 9];
const cases = [120, 300, 80, 410, 260, 60, 700, 150, 380, 95];
const units = events.map((y, i): Unit => ({ unit: `Ward ${i + 1}`, y, n: cases[i] ?? 0 }));

function funnelOf(rows: readonly Unit[], conventions: Partial<Conventions> = {}, options: SharedOptions<Unit> = {}): Chart {
  return spc(rows, { ...options, chart: funnelChart, x: "unit", y: "y", n: "n", conventions });
}

const at300 = ({ points }: Chart): readonly unknown[] => {
  const point = points.find(({ n }) => n === 300);
  return [point?.lower, point?.upper];
};
const near = (digits: number, ...lines: readonly number[]): readonly unknown[] =>
  lines.map((line): unknown => expect.closeTo(line, digits));

/** A curve at the largest unit, which is its last place. */
function lastOf({ curves }: Chart, name: string): number | undefined {
  return curves.find((curve) => curve.name === name)?.y.at(-1);
}

describe("the order of units", () => {
  const chart = funnelOf(units);

  it("is that of their size, and told", () => {
    expect(chart.points.map(({ n }) => n)).toEqual([60, 80, 95, 120, 150, 260, 300, 380, 410, 700]);
    expect(chart.points[0]?.x).toBe("Ward 6");
    expect(notesOf(chart)).toContain("sorted");
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

describe("the limits", () => {
  it("hold 99.8 % of units about Σy/Σn, and only a point outside is a signal", () => {
    const chart = funnelOf(units, { method: "sigma" });
    expect(chart.phases[0]?.estimate.centre).toBeCloseTo(0.136986301369863, 15);
    expect(at300(chart)).toEqual(near(10, 0.07564147865, 0.19833112408));
    expect(chart.provenance.rules.map(({ key }) => key)).toEqual(["astronomicalPoint"]);
    expect(thrownBy(() => funnelOf(units, {}, { rules: [shift(8)] }))?.code).toBe("rule-not-admitted");
    expect(notesOf(funnelOf(units, {}, { preset: presetOf("mdc@5.0") }))).toContain("rule-not-admitted");
  });

  it("are exact by default, whole numbers of cases over n", () => {
    const [lower, upper] = at300(funnelOf(units)) as [number, number];
    expect([lower * 300, upper * 300].map((count) => Math.abs(count - Math.round(count)))).toEqual(near(9, 0, 0));
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
    expect(["lower", "upper"].map((name) => lastOf(chart, name))).toEqual(near(10, 0.07754386723, 0.19987759471));
    expect(["lower95", "upper95"].map((name) => lastOf(chart, name))).toEqual(near(10, 0.09752499913, 0.17542392923));
  });

  it("are the standard errors themselves under `sigma`: 7.56 to 19.83 and 9.81 to 17.59 %", () => {
    const chart = upTo300({ method: "sigma" });
    expect(["lower", "upper", "lower95", "upper95"].map((name) => lastOf(chart, name))).toEqual(
      near(10, 0.07564147865, 0.19833112408, 0.09807866232, 0.17589394042),
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
  });

  it("are empty where lines are given", () => {
    expect(funnelOf(units, {}, { limits: { lower: 0.05, centre: 0.1, upper: 0.2 } }).curves).toEqual([]);
  });
});

describe("units that differ by more than chance", () => {
  const overdispersed = (conventions: Partial<Conventions>): Chart => funnelOf(units, conventions);

  it("are told of, with φ, and nothing is widened unless it is asked for", () => {
    const { notes, phases } = overdispersed({});
    const note = notes.find(({ code }) => code === "overdispersed");
    expect(note?.params).toEqual({ phi: expect.closeTo(0.9596502449, 9) as number, usable: 10 });
    expect(note?.message).toBe("Units differ by more than chance (φ 0.96, by chance about 0.90); the limits are not widened for it.");
    expect(phases[0]?.estimate).not.toHaveProperty("phi");
  });

  it("by a factor: one below 1 narrows nothing, on the arcsine scale .0817 to .2038 for 300 cases", () => {
    const chart = overdispersed({ overdispersion: "multiplicative" });
    expect(chart.phases[0]?.estimate.phi).toBeCloseTo(0.9596502449, 9);
    expect(at300(chart)).toEqual(near(10, 0.0817287908, 0.2037685663));
    const held = chart.notes.find(({ code }) => code === "winsorised");
    expect(held?.params.units).toBe(2);
    expect(held?.at.length).toBe(2);
  });

  it("by a variance between units: τ² 6.91e−5, .0798 to .2067 for 300 cases", () => {
    const chart = overdispersed({ overdispersion: "additive" });
    expect(chart.phases[0]?.estimate.tauSquared).toBeCloseTo(6.912480756e-5, 13);
    expect(at300(chart)).toEqual(near(9, 0.0797530248, 0.2066975606));
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

describe("a funnel of few units, or of some without data", () => {
  it("says that the one unit lies within given limits, and that one alone has none", () => {
    const one = [{ unit: "Oak", y: 12, n: 100 }];
    expect(headline(funnelOf(one))).toBe("1 unit without limits");
    expect(headline(spc(one, { chart: funnelChart, x: "unit", y: "y", n: "n", centre: 0.1 }))).toBe("The one unit is within the limits");
  });

  it("counts units without data, as other axes count observations and dates count periods", () => {
    const messages = (
      rows: readonly { readonly x: string | number; readonly y: number | null; readonly n: number }[],
      chart: typeof funnelChart,
    ): unknown => spc(rows, { chart, x: "x", y: "y", n: "n" }).notes.find(({ code }) => code === "gaps")?.message;
    const rows = (x: (i: number) => string | number) =>
      Array.from({ length: 12 }, (_, i) => ({ x: x(i), y: i === 3 || i === 4 ? null : 10 + i, n: 100 }));
    expect(
      messages(
        rows((i) => `Unit ${i}`),
        funnelChart,
      ),
    ).toBe("2 units without data.");
    expect(
      messages(
        rows((i) => `Ward ${i}`),
        pChart,
      ),
    ).toBe("2 observations without data.");
    expect(
      messages(
        rows((i) => i),
        pChart,
      ),
    ).toBe("2 observations without data.");
    expect(
      messages(
        rows((i) => `2024-${String(i + 1).padStart(2, "0")}`),
        pChart,
      ),
    ).toBe("2 periods without data.");
  });
});
