/** Process capability against the R package qcc 3.0, and against the degrees of freedom of the estimators themselves. */
import { describe, expect, it } from "vitest";

import { capability, pChart, spc, xbarChart, xmrChart } from "../../src/index.js";
import type { Capability, CapabilityIndex, CapabilityOptions, Chart } from "../../src/index.js";
import { readLines } from "../support/fixtures.js";
import { thrownBy } from "../support/thrown.js";

interface QccCapability {
  readonly id: string;
  readonly input: {
    readonly chart: string;
    readonly y: readonly number[] | readonly (readonly number[])[];
    readonly options: {
      readonly "spec.limits": readonly [number | null, number | null];
      readonly target?: number;
      readonly "confidence.level"?: number;
      readonly qccType: "xbar" | "xbar.one";
    };
  };
  readonly expected: {
    readonly points: readonly {
      readonly index: string;
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
    }[];
    readonly summary: Readonly<Record<string, number | null>>;
  };
}

const cases = (readLines("vectors/qcc.ndjson") as readonly QccCapability[]).filter(({ input }) => input.chart === "capability");
const names: Readonly<Record<string, keyof Capability>> = {
  Cp: "cp",
  Cp_l: "cpl",
  Cp_u: "cpu",
  Cp_k: "cpk",
  Cpm: "cpm",
  Pp: "pp",
  Pp_l: "ppl",
  Pp_u: "ppu",
  Pp_k: "ppk",
  Ppm: "ppm",
};

function chartOf({ input: { y, options } }: QccCapability): Chart {
  const conventions = { constants: "table", sd: "range" } as const;
  return options.qccType === "xbar"
    ? spc(
        y.map((values) => ({ values: values as readonly number[] })),
        { chart: xbarChart, values: "values", conventions },
      )
    : spc(y as readonly number[], { chart: xmrChart, conventions });
}

function askOf({ input: { options } }: QccCapability): CapabilityOptions {
  const [lower, upper] = options["spec.limits"];
  return {
    specification: { lower, upper, ...(options.target === undefined ? {} : { nominal: options.target }) },
    ...(options["confidence.level"] === undefined ? {} : { confidence: options["confidence.level"] }),
  };
}

function of(id: string): QccCapability {
  const found = cases.find((one) => one.id.startsWith(`qcc-capability-${id}`));
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
}

const about = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

describe("capability, with N − 1 degrees of freedom as qcc takes them", () => {
  it("holds the five cases of qcc", () => {
    expect(cases.length).toBe(5);
  });

  it.each(cases.map((one) => [one.id, one] as const))("%s: every index and every interval of qcc but that of Cpm", (_, one) => {
    const found = capability(chartOf(one), { ...askOf(one), degrees: "total" });
    for (const { index, value, lower, upper } of one.expected.points) {
      const own = found[names[index] ?? "cp"] as CapabilityIndex | null;
      if (value === null) expect(own, index).toBeNull();
      else if (index.endsWith("pm")) expect(own?.value, index).toEqual(about(value));
      else expect(own, index).toEqual({ value: about(value), lower: about(lower), upper: about(upper) });
    }
    const { nobs, center, stdDev, overallStdDev, observedPctBelowLSL, observedPctAboveUSL, expectedPctAboveUSL } = one.expected.summary;
    expect([found.size, found.mean, found.sigma.within, found.sigma.overall]).toEqual(
      [nobs, center, stdDev, overallStdDev].map((number) => about(number ?? NaN)),
    );
    if (one.input.options.qccType === "xbar.one")
      expect(found.observed).toEqual({
        below: observedPctBelowLSL === null ? null : ((observedPctBelowLSL ?? NaN) * 40) / 100,
        above: observedPctAboveUSL === null ? null : ((observedPctAboveUSL ?? NaN) * 40) / 100,
      });
    expect(found.expected.above === null ? null : found.expected.above * 100).toEqual(about(expectedPctAboveUSL ?? null));
  });

  it("puts the square into the degrees of freedom of Cpm that qcc leaves out, which moves its interval by less than 0.0023", () => {
    const moved = cases.flatMap((one) => {
      const found = capability(chartOf(one), { ...askOf(one), degrees: "total" });
      return ["Cpm", "Ppm"].flatMap((index) => {
        const qcc = one.expected.points.find((point) => point.index === index);
        const own = found[names[index] ?? "cp"] as CapabilityIndex | null;
        return qcc?.lower == null || qcc.upper === null
          ? []
          : [Math.abs((own?.lower ?? NaN) - qcc.lower), Math.abs((own?.upper ?? NaN) - qcc.upper)];
      });
    });
    expect(moved.length).toBe(12);
    expect(Math.max(...moved)).toBeLessThan(0.0023);
    expect(Math.max(...moved)).toBeGreaterThan(0.0005);
  });
});

describe("capability, with the degrees of freedom of the estimator", () => {
  const index = (value: number, lower: number, upper: number): unknown => ({
    value: about(value),
    lower: about(lower),
    upper: about(upper),
  });

  it("of the mean range of 24 subgroups of 5: 86.9", () => {
    const found = capability(chartOf(of("063")), askOf(of("063")));
    expect(found.degrees.within).toBeCloseTo(86.9489368502, 9);
    expect(found.cp).toEqual(index(1.2222901961, 1.0408078995, 1.4034580647));
    expect(found.cpk).toEqual(index(1.1574860118, 0.9754065424, 1.3395654812));
    expect(found.cpm).toEqual(index(1.1998260358, 1.0235229113, 1.3758257485));
    expect(found.observed).toEqual({ below: null, above: null });
  });

  it("of 39 moving ranges: 23.8", () => {
    const found = capability(chartOf(of("064")), askOf(of("064")));
    expect(found.degrees.within).toBeCloseTo(23.7836553108, 9);
    expect(found.cp).toEqual(index(0.9464843277, 0.679171549, 1.2133439589));
    expect(found.cpk).toEqual(index(0.883229597, 0.6118076254, 1.1546515686));
    expect(found.cpm).toEqual(index(0.9298895333, 0.6709629045, 1.1883670912));
    expect(found.ppm).toEqual(index(0.8527729644, 0.6643477321, 1.0408198734));
  });

  it("of the pooled standard deviation: the sum of n − 1", () => {
    const rows = [{ values: [1, 3, 2] }, { values: [2, 4] }, { values: [3, 1, 2, 5] }];
    const found = capability(spc(rows, { chart: xbarChart, values: "values" }), { specification: { upper: 9 } });
    expect(found.degrees).toEqual({ within: 6, overall: 8 });
    expect(found.sigma.within).toBeCloseTo(Math.sqrt((2 + 2 + 8.75) / 6), 12);
  });
});

describe("the values behind the lines", () => {
  const values = [5, 7, 6, 9, 4, 6, 8, 5, 7, 6, 12, 14, 11, 13, 15, 12, 14, 13, 12, 11];
  const specification = { lower: 0, upper: 20 };

  it("are those of the latest phase, or of its baseline", () => {
    const phased = spc(values, { chart: xmrChart, phases: [{ index: 10, reason: "new method" }] });
    expect(capability(phased, { specification })).toMatchObject({ size: 10, mean: 12.7 });
    expect(capability(spc(values, { chart: xmrChart, baseline: 10 }), { specification })).toMatchObject({ size: 10, mean: 6.3 });
  });

  it("are the usable points of the phase where lines are given", () => {
    const given = spc(values, { chart: xmrChart, limits: { lower: 0, centre: 10, upper: 20 }, ghost: [{ at: 0, reason: "trial" }] });
    expect(capability(given, { specification }).size).toBe(19);
    expect(capability(given, { specification }).sigma.within).toBeCloseTo(
      spc(values.slice(1), { chart: xmrChart }).phases[0]?.estimate.sigma ?? NaN,
      12,
    );
  });

  it("break their moving ranges at gaps and phases, as the lines do", () => {
    const gapped = spc([4, 6, null, 9, 7, 8], { chart: xmrChart });
    const found = capability(gapped, { specification });
    expect(found.sigma.within).toBe(gapped.phases[0]?.estimate.sigma);
    const [m, shared] = [3, 1];
    expect(found.degrees.within).toBeCloseTo(m ** 2 / (m * (Math.PI - 2) + shared * (2 * Math.sqrt(3) + Math.PI / 3 - 4)), 12);
  });

  it("cannot be told where the baseline was a list of positions", () => {
    const listed = spc(values, { chart: xmrChart, baseline: [0, 2, 4, 6, 8] });
    expect(thrownBy(() => capability(listed, { specification }))?.code).toBe("baseline-invalid");
  });
});

describe("what capability says first", () => {
  const specification = { lower: -10, upper: 30 };
  const notes = (chart: Chart): readonly string[] => capability(chart, { specification }).notes.map(({ code }) => code);

  it("that a process with a signal predicts nothing", () => {
    expect(notes(spc([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 25], { chart: xmrChart }))).toContain("capability-unstable");
    expect(notes(spc([5, 7, 6, 9, 4, 6, 8, 5, 7, 6, 5, 8, 6], { chart: xmrChart }))).not.toContain("capability-unstable");
  });

  it("that skewed values are not normal, on charts of single values alone", () => {
    expect(notes(spc([1, 2, 1, 3, 1, 2, 1, 20, 1, 2, 3, 1, 2], { chart: xmrChart }))).toContain("capability-not-normal");
  });

  it("that fewer than 50 values are few, and how far the limits can be trusted", () => {
    const few = spc([5, 7, 6, 9, 4], { chart: xmrChart });
    expect(notes(few)).toEqual(["capability-few-points", "trial-limits"]);
    expect(
      notes(
        spc(
          Array.from({ length: 50 }, (_, i) => (i * 7) % 5),
          { chart: xmrChart, rules: [] },
        ),
      ),
    ).toEqual([]);
  });

  it("that a series without variation has no index", () => {
    const found = capability(spc([4, 4, 4, 4], { chart: xmrChart }), { specification });
    expect([found.cp, found.cpk, found.cpm, found.pp, found.ppk]).toEqual([null, null, null, null, null]);
    expect(found.notes.map(({ code }) => code)).toContain("no-variation");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("a specification", () => {
  const chart = spc([5, 7, 6, 9, 4, 6, 8], { chart: xmrChart });

  it("needs one limit at least, and the lower one below the upper", () => {
    for (const specification of [{}, { lower: 3, upper: 3 }, { lower: 5, upper: 2 }, { upper: NaN }, undefined])
      expect(thrownBy(() => capability(chart, { specification: specification as object }))?.code).toBe("specification-invalid");
  });

  it("has its midpoint as the value aimed at, unless another is named", () => {
    expect(capability(chart, { specification: { lower: 2, upper: 10 } }).specification.nominal).toBe(6);
    expect(capability(chart, { specification: { lower: 2, upper: 10, nominal: 7 } }).specification.nominal).toBe(7);
  });

  it("is asked of single measurements and of averages alone", () => {
    const shares = spc([{ y: 3, n: 40 }], { chart: pChart, y: "y", n: "n" });
    expect(thrownBy(() => capability(shares, { specification: { upper: 0.1 } }))?.code).toBe("not-comparable");
  });

  it("refuses unknown options, confidences and degrees", () => {
    const asked = (options: object): string | undefined =>
      thrownBy(() => capability(chart, { specification: { upper: 9 }, ...options }))?.code;
    expect([asked({ level: 0.9 }), asked({ confidence: 95 }), asked({ degrees: "all" })]).toEqual([
      "unknown-option",
      "out-of-range",
      "unknown-value",
    ]);
  });

  it("is held against the latest phase with observations, whatever is declared ahead of the data", () => {
    const rows = [5, 7, 6, 9, 4, 6, 8].map((y, i) => ({ x: `2024-0${i + 1}`, y }));
    const ahead = spc(rows, { chart: xmrChart, x: "x", y: "y", extend: 6, phases: [{ start: "2024-10", reason: "new ward" }] });
    const { size, cpk } = capability(ahead, { specification: { lower: 2, upper: 10 } });
    expect({ size, cpk }).toEqual({ size: 7, cpk: capability(chart, { specification: { lower: 2, upper: 10 } }).cpk });
  });

  it("leaves a chart of gaps without sigma and degrees of freedom too", () => {
    for (const degrees of ["effective", "total"] as const)
      expect(capability(spc([null, null], { chart: xmrChart }), { specification: { upper: 9 }, degrees })).toMatchObject({
        ...{ size: 0, mean: null, cpk: null, ppk: null },
        ...{ sigma: { within: null, overall: null }, degrees: { within: null, overall: null } },
      });
  });

  it("answers at once where the mean lies very many sigmas from the value aimed at", () => {
    const still = Array.from({ length: 24 }, (_, i) => 1000 + 1e-8 * (i % 3));
    const { cpm } = capability(spc(still, { chart: xmrChart }), { specification: { lower: 900, upper: 1100, nominal: 1050 } });
    expect(cpm?.value).toBeCloseTo(100 / 6 / 25, 6);
    expect(cpm?.lower).toBeLessThan(cpm?.value ?? 0);
  });

  it("leaves an empty chart without numbers", () => {
    expect(capability(spc([] as number[], { chart: xmrChart }), { specification: { upper: 9 } })).toMatchObject({
      size: 0,
      mean: null,
      cpk: null,
    });
  });
});
