/** Given lines: straight between the centre and either limit, whatever the sigmas, and in their order beyond declared bounds. */
import { describe, expect, it, test } from "vitest";

import { compare, cusumChart, pChart, shift, spc, withinOneThird, xmrChart } from "../../src/index.js";
import type { ChartKind, Conventions } from "../../src/types/index.js";
import { linesOf, notesOf } from "../support/lines.js";

describe("between a given centre of 10 and limits of 4 and 19", () => {
  const drawn = (conventions: Partial<Conventions>) =>
    spc([6.5, 7.9, 9, 12, 13.5, 17], {
      chart: xmrChart,
      limits: { lower: 4, centre: 10, upper: 19 },
      innerLines: true,
      conventions,
    });

  test.each([1, 2, 3, 3.09])("inner lines are thirds of the way, at %f sigmas", (sigmas) => {
    const also = drawn({ sigmas }).points[0]?.also;
    expect([also?.lower2, also?.lower1, also?.upper1, also?.upper2].map((line) => Number(line?.toFixed(12)))).toEqual([6, 8, 13, 16]);
  });

  test.each([1, 2, 3, 3.09])("and zones end there, at %f sigmas", (sigmas) => {
    expect(drawn({ sigmas }).points.map(({ zone }) => zone)).toEqual([-2, -2, -1, 1, 2, 3]);
  });
});

describe("one given limit on the centre line, and none on the other side", () => {
  const drawn = (lower: number | null, upper: number | null) =>
    spc([5, 9, 1, 9, 1], { chart: xmrChart, limits: { lower, centre: 5, upper }, rules: [shift(8), withinOneThird(15)] });

  it.each([
    [5, null],
    [null, 5],
    [5, 5],
  ])("is no variation, so that no point lies outside: from %s to %s", (lower, upper) => {
    const { notes, points, phases } = drawn(lower, upper);
    expect(notes.map(({ code, params }) => [code, params.reason])).toEqual([
      ["no-variation", undefined],
      ["rule-without-limits", "no-variation"],
    ]);
    expect(points.map(({ zone }) => zone)).toEqual([0, null, null, null, null]);
    expect(phases[0]?.lines).toEqual({ lower, centre: 5, upper });
  });

  it("is none where the other limit lies off it", () => {
    expect(notesOf(drawn(5, 8))).not.toContain("no-variation");
    expect(drawn(5, 8).points.map(({ zone }) => zone)).toEqual([0, 4, -4, 4, -4]);
  });
});

describe("a side without a limit has no thirds", () => {
  const far = Array.from({ length: 16 }, (_, i) => 1 + 3 * (i % 3));
  const drawn = (values: readonly number[], lower: number | null, upper: number | null) =>
    spc(values, { chart: xmrChart, limits: { lower, centre: 0, upper }, rules: [shift(8), withinOneThird(15)] });
  const low = drawn(
    far.map((value) => -value),
    null,
    3,
  );
  const high = drawn(far, -3, null);

  it("so points there have zone 1 and no other, and do not hug the centre line however many they are", () => {
    for (const { signals, points } of [low, high]) {
      expect(points.map(({ zone }) => Math.abs(zone ?? NaN))).toEqual(far.map(() => 1));
      expect(signals.map(({ code }) => code)).toEqual(["shift"]);
    }
    expect(low.signals[0]?.side).toBe("low");
  });

  it("and a comparison knows it: limits on both sides explain the signal, not alone that the rule asks for fewer points", () => {
    const closed = spc(
      far.map((value) => -value),
      { chart: xmrChart, limits: { lower: -30, centre: 0, upper: 3 }, rules: [shift(8), withinOneThird(14)] },
    );
    const { signals } = compare(low, closed);
    expect(signals.map(({ only, signal, because }) => [only, signal.code, because.map(({ code }) => code)])).toEqual([
      ["b", "withinOneThird", ["differs-given", "differs-parameter"]],
    ]);
  });

  it("while those on the other side have all zones", () => {
    expect(drawn([-9, 0, 1, 2.5, 3.5], null, 3).points.map(({ zone }) => zone)).toEqual([-1, 0, 1, 3, 4]);
    expect(drawn([9, 0, -1, -2.5, -3.5], -3, null).points.map(({ zone }) => zone)).toEqual([1, 0, -1, -3, -4]);
  });
});

test.each([1, 2, 3.09])("a CUSUM chart has its decision as limit, at whatever number of sigmas rules ask for it: %f", (sigmas) => {
  const { points } = spc([0.5, -0.5, 0.2], {
    chart: cusumChart,
    centre: 0,
    sigma: 1,
    innerLines: true,
    conventions: { sigmas, decision: 6 },
  });
  const also = points[0]?.also;
  expect(
    [points[0]?.lower, also?.lower2, also?.lower1, also?.upper1, also?.upper2, points[0]?.upper].map((line) => Number(line?.toFixed(12))),
  ).toEqual([-6, -4, -2, 2, 4, 6]);
});

test("given limits are drawn as they are given, though 0.1 and three thirds of 0.2 make 0.30000000000000004", () => {
  expect(linesOf(spc([0.1, 0.2], { chart: xmrChart, limits: { lower: -0.1, centre: 0.1, upper: 0.3 } }))).toEqual([-0.1, 0.1, 0.3]);
});

test("a given centre of −0 is 0", () => {
  const { points, phases } = spc([1, -1], { chart: xmrChart, limits: { lower: -1, centre: -0, upper: 1 } });
  expect([points[0]?.centre, phases[0]?.lines?.centre, phases[0]?.estimate.centre]).toEqual([0, 0, 0]);
});

test("a given sigma is taken as it is, however small beside the centre", () => {
  expect(linesOf(spc([1, 1, 1], { chart: cusumChart, centre: 1, sigma: 1e-16 }))).toEqual([-5, 0, 5]);
});

describe("a given centre beyond declared bounds", () => {
  const lines = (centre: number, bounds: Conventions["bounds"]) =>
    linesOf(spc([40, 50, 60], { chart: xmrChart, centre, sigma: 2, conventions: { bounds } }));

  it("holds the limit on that side, which never crosses it", () => {
    expect(lines(-1, [0, null])).toEqual([-1, -1, 5]);
    expect(lines(101, [null, 100])).toEqual([95, 101, 101]);
  });

  it("leaves limits within the bounds as they are", () => {
    expect(lines(50, [0, 100])).toEqual([44, 50, 56]);
    expect(lines(3, [0, 100])).toEqual([0, 3, 9]);
  });
});

test("run rules about a given centre need no baseline of ten, whether or not sigma is estimated", () => {
  const values = [1, 2, 1, 3, 1, 2, 1, 2];
  const rules = [shift(8)];
  const found = (options: { readonly centre?: number; readonly sigma?: number }): readonly string[] => {
    const chart = spc(values, { chart: xmrChart, rules, ...options });
    return [...chart.signals.map(({ rule }) => rule), ...notesOf(chart).filter((code) => code === "few-points")];
  };
  expect(found({})).toEqual(["few-points"]);
  expect(found({ centre: 0 })).toEqual(["shift(8)"]);
  expect(found({ centre: 0, sigma: 1 })).toEqual(["shift(8)"]);
});

test("a given centre of a phase ahead of the data is not said to come from no observations", () => {
  const noted = (centre: object): readonly string[] => {
    const phases = [{ start: 5, reason: "plan", ...centre }];
    const { notes } = spc([1, 2, 1, 3], { chart: xmrChart, rules: [shift(8)], extend: 2, phases });
    return notes.filter(({ phase }) => phase === 1).map(({ code }) => code);
  };
  expect(noted({})).toContain("few-points");
  expect(noted({ centre: 2 })).not.toContain("few-points");
});

test("lines of a kind that cross its centre are held there", () => {
  const crossed: ChartKind = {
    ...xmrChart,
    name: "crossed",
    fit: () => ({ estimate: { centre: 10 }, line: (at, z) => (z === 0 ? 10 : 10 + (at === 0 ? z : -z)) }),
    stepped: true,
  };
  const chart = spc([9, 11], { chart: crossed });
  expect([linesOf(chart), linesOf(chart, 1)]).toEqual([
    [7, 10, 13],
    [10, 10, 10],
  ]);
});

test("limits given beyond natural bounds are drawn as given", () => {
  const rows = [3, 5, 4, 6].map((y) => ({ y, n: 20 }));
  const limits = { lower: -0.1, centre: 0.2, upper: 0.5 };
  expect(linesOf(spc(rows, { chart: pChart, y: "y", n: "n", limits }))).toEqual([-0.1, 0.2, 0.5]);
});

test("a phase whose first row has no limits keeps those of the others", () => {
  const rows = [0, 10, 10, 10, 10].map((n, i) => ({ y: n === 0 ? 0 : i, n }));
  const chart = spc(rows, { chart: pChart, y: "y", n: "n" });
  expect(chart.points.map(({ upper }) => upper === null)).toEqual([true, false, false, false, false]);
  expect(chart.notes.map(({ code }) => code)).not.toContain("no-limits");
  expect(chart.points[1]?.zone).not.toBeNull();
});

test("with a tolerance on the centre no exact side is asked for", () => {
  // 3333333/10000000 and 3333334/10000003 differ by 1 in 10¹⁴; the centre lies between them.
  const rows = [
    { y: 3_333_333, n: 10_000_000 },
    { y: 3_333_334, n: 10_000_003 },
  ];
  const zones = (tolerance: number) =>
    spc(rows, { chart: pChart, y: "y", n: "n", conventions: { tolerance } }).points.map(({ zone }) => zone);
  expect(zones(0)).toEqual([-1, 1]);
  expect(zones(1e-6)).toEqual([0, 0]);
});
