/** Control-chart constants against values of 40-digit arithmetic, and against what the R package qcc prints. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

import published from "../fixtures/constants/constants.json" with { type: "json" };
import { c4, d2, d3 } from "../src/constants.js";
import { normalQuantile } from "../src/distributions.js";
import { rangeConstants } from "../src/distributions/movingRanges.js";
import { readLines } from "./support/fixtures.js";

const sizes = Object.entries(published).map(([n, values]) => [Number(n), values] as const);

/** The factors of textbooks, from d2, d3 and c4. */
function factors(n: number): Readonly<Record<string, number>> {
  const [mean, spread, correction] = [d2(n, "exact"), d3(n), c4(n)];
  const ofS = (3 * Math.sqrt(1 - correction ** 2)) / correction;
  const ofR = (3 * spread) / mean;
  return {
    d2: mean,
    d3: spread,
    c4: correction,
    A2: 3 / (mean * Math.sqrt(n)),
    A3: 3 / (correction * Math.sqrt(n)),
    B3: Math.max(0, 1 - ofS),
    B4: 1 + ofS,
    D3: Math.max(0, 1 - ofR),
    D4: 1 + ofR,
  };
}

describe("the constants of subgroups", () => {
  it("are those of subgroups of 2 to 25", () => {
    expect(sizes.map(([n]) => n)).toEqual(Array.from({ length: 24 }, (_, i) => i + 2));
  });

  it.each(sizes)("of %i agree to 1e−10 with values of 40-digit arithmetic", (n, values) => {
    const own = factors(n);
    expect([d2(n, "exact"), d3(n)]).toEqual([values.d2, values.d3]);
    for (const [name, value] of Object.entries(values)) expect(Math.abs((own[name] ?? NaN) - value), name).toBeLessThan(1e-10);
  });

  it("agree with c4 as qcc computes it, for 2 to 50 values", () => {
    const cases = readLines("vectors/qcc.ndjson") as readonly {
      readonly id: string;
      readonly expected: {
        readonly points: readonly { readonly n: number; readonly c4: number; readonly A3: number; readonly B4: number }[];
      };
    }[];
    const points = cases.find(({ id }) => id === "tables-constants")?.expected.points ?? [];
    expect(points.length).toBe(49);
    for (const point of points) {
      expect(c4(point.n)).toBeCloseTo(point.c4, 10);
      expect(factors(point.n).A3).toBeCloseTo(point.A3, 10);
      expect(factors(point.n).B4).toBeCloseTo(point.B4, 10);
    }
  });

  it("of the table are, to twelve digits, what the script prints", () => {
    const printed = execFileSync(process.execPath, ["scripts/rangeConstants.js"], { encoding: "utf8" }).trim().split("\n");
    const list = (line: string | undefined): readonly number[] => (line ?? "").split(": ")[1]?.split(", ").map(Number) ?? [];
    expect(list(printed[0])).toEqual(sizes.map(([n]) => Number(d2(n, "exact").toFixed(12))));
    expect(list(printed[1])).toEqual(sizes.map(([n]) => Number(d3(n).toFixed(12))));
  });

  it("have d2 with three decimals in printed tables: 1.128, 1.693, 2.059, 2.326", () => {
    expect([2, 3, 4, 5].map((n) => d2(n, "table"))).toEqual([1.128, 1.693, 2.059, 2.326]);
    expect(d2(5, "rounded")).toBe(d2(5, "exact"));
  });

  it("do not exist for one value, nor d2 and d3 above 25", () => {
    expect([c4(1), d2(1, "exact"), d3(1), d2(26, "table"), d3(26)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

describe("c4", () => {
  it("rises to 1, and stays below it, from 2 to a million values", () => {
    let before = 0;
    for (let n = 2; n <= 1_000_000; n += n < 2000 ? 1 : 997) {
      const now = c4(n);
      expect(now > before && now < 1).toBe(true);
      before = now;
    }
  });

  it("is the quotient of gamma functions by its recursion c4(n + 2)·√(n + 1) = c4(n)·√(n − 1)·n/(n − 1), to 1e−12", () => {
    let [even, odd] = [Math.sqrt(2 / Math.PI), Math.sqrt(Math.PI) / 2];
    for (let n = 2; n <= 3000; n++) {
      expect(Math.abs(c4(n) / even - 1)).toBeLessThan(1e-12);
      [even, odd] = [odd, (even * Math.sqrt(n - 1) * n) / ((n - 1) * Math.sqrt(n + 1))];
    }
  });
});

describe("the constants of moving ranges", () => {
  it("are exact where that is asked for: 3√π/2, 1 + 3·d3/d2, and those of the median range", () => {
    const { limits, upper, medianLimits, medianUpper } = rangeConstants.exact;
    const median = Math.SQRT2 * normalQuantile(0.75);
    const [mean, spread] = [2 / Math.sqrt(Math.PI), Math.sqrt(2 - 4 / Math.PI)];
    for (const [own, wanted] of [
      [limits, 3 / mean],
      [upper, 1 + (3 * spread) / mean],
      [medianLimits, 3 / median],
      [medianUpper, (mean + 3 * spread) / median],
    ] as const)
      expect(own).toBeCloseTo(wanted, 13);
  });

  it("are those that Wheeler prints: 2.660, 3.268, 3.145 and 3.865; and in healthcare 2.66 and 3.267", () => {
    const medians = { medianLimits: 3.145, medianUpper: 3.865 };
    expect(rangeConstants.wheeler).toEqual({ limits: 2.66, upper: 3.268, ...medians });
    expect(rangeConstants.rounded).toEqual({ limits: 2.66, upper: 3.267, ...medians });
  });

  it("are 3 over 1.128 and 3 over 0.954 in printed tables", () => {
    expect(rangeConstants.table.limits).toBeCloseTo(3 / 1.128, 14);
    expect(rangeConstants.table.medianLimits).toBeCloseTo(3 / 0.954, 14);
  });
});
