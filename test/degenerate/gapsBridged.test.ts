/** P17 where a gap comes from a denominator of 0: with `acrossGap: "bridge"` it equals a row that is not there. */
import { expect, test } from "vitest";

import { iPrimeChart, pPrimeChart, spc, uPrimeChart, xmrChart } from "../../src/index.js";

const rows = [
  { y: 3, n: 10 },
  { y: 5, n: 10 },
  { y: 2, n: 10 },
  { y: 0, n: 0 },
  { y: 8, n: 10 },
  { y: 4, n: 10 },
];

test.each([xmrChart, iPrimeChart, pPrimeChart, uPrimeChart])("a row of no cases is stepped over on $name", (chart) => {
  const conventions = { acrossGap: "bridge" } as const;
  const given = spc(rows, { chart, y: "y", n: "n", conventions });
  const without = spc(
    rows.filter(({ n }) => n > 0),
    { chart, y: "y", n: "n", conventions },
  );
  expect(given.phases[0]?.estimate).toEqual(without.phases[0]?.estimate);
});

test("the bridged range counts: 0.2, 0.3, 0.6, 0.4 have a mean of 0.375", () => {
  const { phases } = spc(rows, { chart: xmrChart, y: "y", n: "n", conventions: { acrossGap: "bridge" } });
  expect(phases[0]?.estimate.range).toBeCloseTo(0.375, 12);
});
