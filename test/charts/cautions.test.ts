/** What a chart says of its limits and of its counts, and of which pairs and which limits it speaks (`docs/charts.md`). */
import { describe, expect, it, test } from "vitest";

import { pChart, spc, uChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";

const told = ({ notes }: Chart, code: string) => notes.filter((note) => note.code === code).map(({ phase, params }) => [phase, params]);

describe("limit-at-bound", () => {
  const rows = [3, 5, 4, 6, 2, 4].map((y) => ({ y, n: 20 }));
  const asked = { chart: pChart, y: "y", n: "n" } as const;

  it("is not said of a limit that was given as none", () => {
    expect(told(spc(rows, { ...asked, limits: { lower: null, centre: 0.2, upper: 0.4 } }), "limit-at-bound")).toEqual([]);
    expect(told(spc(rows, { ...asked, limits: { lower: 0.1, centre: 0.2, upper: null } }), "limit-at-bound")).toEqual([]);
  });

  it("is said where other rows have no limit", () => {
    const gapped = [...rows, { y: null, n: null }, { y: 0, n: 0 }];
    expect(told(spc(gapped, asked), "limit-at-bound")).toEqual([[0, { side: "lower" }]]);
  });

  it("is not said where one row alone has its limit there: of 10 cases, not of 400", () => {
    const one = [10, 400, 400, 400].map((n, i) => ({ y: [1, 40, 41, 39][i] ?? 0, n }));
    expect(told(spc(one, asked), "limit-at-bound")).toEqual([]);
  });

  it("is said of a limit that is given there", () => {
    const chart = spc(rows, { ...asked, limits: { lower: 0, centre: 0.2, upper: null } });
    expect(told(chart, "limit-at-bound")).toEqual([[0, { side: "lower" }]]);
  });

  it("is said of a limit that lies there but for rounding: 0.8 less two sigmas of 0.4, and of 0.3 for 0.6", () => {
    for (const [centre, n] of [
      [0.8, 5],
      [0.6, 20 / 3],
      [0.2, 20],
    ] as const) {
      const chart = spc(
        [1, 2, 3, 2].map((y) => ({ y, n })),
        { chart: uChart, y: "y", n: "n", centre, conventions: { sigmas: 2 } },
      );
      expect(told(chart, "limit-at-bound")).toEqual([[0, { side: "lower" }]]);
    }
  });
});

test("sigma z of the cautions has no pair across a phase boundary, as the moving ranges of p′ have none", () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ y: i < 6 ? 10 : 60, n: 100 }));
  const phases = [{ index: 6, reason: "another form", baseline: { from: 1, to: 12 } }];
  const [, second] = told(spc(rows, { chart: pChart, y: "y", n: "n", phases }), "underdispersed");
  expect(second).toEqual([1, { sigmaZ: 0, usable: 12 }]);
});
