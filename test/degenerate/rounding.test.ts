/** Values that differ by rounding alone are ties (N7, N11), so a series of them has no variation that a chart could judge. */
import { describe, expect, test } from "vitest";

import {
  astronomicalPoint,
  cusumChart,
  ewmaChart,
  iPrimeChart,
  mrChart,
  pChart,
  pPrimeChart,
  rChart,
  sChart,
  spc,
  tChart,
  uChart,
  uPrimeChart,
  xbarChart,
  xmrChart,
} from "../../src/index.js";
import { notesOf } from "../support/lines.js";

/** Thirty times 0.3, the last ten of them as 0.1 + 0.2. */
const values = Array.from({ length: 30 }, (_, i) => (i < 20 ? 0.3 : 0.1 + 0.2));

test("one case in ten, twice, lies on the centre of two in twenty, whole numbers deciding", () => {
  const rows = [
    { y: 1, n: 10 },
    { y: 1, n: 10 },
  ];
  expect(spc(rows, { chart: pChart, y: "y", n: "n" }).points.map(({ zone }) => zone)).toEqual([0, 0]);
});

describe("rounding errors", () => {
  test.each([xmrChart, mrChart, ewmaChart, cusumChart])("are no signal and no variation on $name", (chart) => {
    const found = spc(values, { chart });
    expect(found.signals).toEqual([]);
    expect(notesOf(found)).toContain("no-variation");
  });

  test.each([xmrChart, iPrimeChart, pPrimeChart, uPrimeChart, tChart, ewmaChart])(
    "are no variation on $name where they come and go: no stretch near the centre, no likeness, no later value outside",
    (chart) => {
      const rows = [...values.map((_, i) => ({ y: i % 2 === 0 ? 0.3 : 0.1 + 0.2, n: 1 })), { y: 0.4, n: 1 }];
      const found = spc(rows, { chart, y: "y", n: "n", baseline: 30 });
      expect(found.signals).toEqual([]);
      expect(found.points.slice(29).map(({ zone }) => zone)).toEqual([0, null]);
      expect(notesOf(found)).toContain("no-variation");
      expect(notesOf(spc(rows.slice(0, 30), { chart, y: "y", n: "n" }))).not.toContain("autocorrelated");
    },
  );

  test.each([xbarChart, sChart, rChart])("are no spread within a subgroup on $name", (chart) => {
    const rows = values.map((value) => ({ values: [0.3, 0.3, value] }));
    const found = spc(rows, { chart, values: "values" });
    expect(found.points.map(({ also }) => [also?.sd, also?.range])).toEqual(rows.map(() => [0, 0]));
    expect(found.signals).toEqual([]);
    expect(notesOf(found)).toContain("no-variation");
  });

  test("a moving range larger than rounding stays as it is", () => {
    const { points } = spc([1e9, 1e9 + 1, 1e9 + 3, 1e9 + 2], { chart: mrChart });
    expect(points.map(({ value }) => value)).toEqual([null, 1, 2, 1]);
  });

  test("ranges far smaller than others survive repeated screening of those", () => {
    const small = Array.from({ length: 12 }, (_, i) => i % 2);
    const { phases } = spc([...small, 1e16, ...small], { chart: xmrChart, conventions: { screening: "repeated" } });
    expect(phases[0]).toMatchObject({ standing: "established", estimate: { range: 1 } });
  });
});

describe("a value on a limit that would be 0 without rounding errors (N9)", () => {
  const zeros = [0, 0, 0, 0];

  test.each([
    ["0.9 − 3 × 0.3", { centre: 0.9, sigma: 0.3 }],
    ["0.1 + 0.2 − 0.3", { limits: { centre: 0.9, lower: 0.1 + 0.2 - 0.3, upper: null } }],
  ])("is inside where the baseline holds no other: %s", (_, given) => {
    const found = spc(zeros, { chart: xmrChart, rules: [astronomicalPoint()], ...given });
    expect(found.points.map(({ zone }) => zone)).toEqual([-3, -3, -3, -3]);
    expect(found.signals).toEqual([]);
  });

  test("and in a phase of its own on a u chart, two sigmas below 0.2 for 20 cases", () => {
    const rows = zeros.map((y) => ({ y, n: 20 }));
    const found = spc(rows, { chart: uChart, y: "y", n: "n", centre: 0.2 });
    expect(found.points.map(({ zone }) => zone)).toEqual([-2, -2, -2, -2]);
  });
});

test("a rate that equals its own limit lies on it, whatever the rounding: (m² + 3m)/n about m²/n, whose sigma is m/n", () => {
  for (let n = 1; n <= 60; n++) {
    for (const m of [1, 2, 3, 5, 7]) {
      const rows = [{ y: m * m + 3 * m, n }, ...(m > 3 ? [{ y: m * m - 3 * m, n }] : [])];
      const { points } = spc(rows, { chart: uChart, y: "y", n: "n", centre: (m * m) / n });
      expect(points.map(({ zone }) => zone)).toEqual([3, ...(m > 3 ? [-3] : [])]);
    }
  }
});
